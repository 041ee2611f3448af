"""What a card on the shelf says, in words."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.practice.shelf import AgeGroup
from simulator.scenario.model import Client, Level, Scenario, Setting
from simulator.scenario.taxonomy import Practice, shipped_taxonomy

SETTING_NAMES = {
    Setting.IN_PERSON: "In the room",
    Setting.VIDEO: "Video",
    Setting.PHONE: "Phone",
    Setting.CHAT: "Chat",
}
AGE_NAMES = {
    AgeGroup.CHILD: "Child",
    AgeGroup.ADOLESCENT: "Adolescent",
    AgeGroup.ADULT: "Adult",
    AgeGroup.OLDER_ADULT: "Older adult",
}
LEVEL_NAMES = {
    Level.FOUNDATION: "Foundation",
    Level.INTERMEDIATE: "Intermediate",
    Level.ADVANCED: "Advanced",
}


def who(client: Client) -> str:
    """The client in a few words: “Theo, 16, he/him”."""
    parts = [client.name, str(client.age), client.pronouns]
    return ", ".join(part for part in parts if part)


def frame_of(scenario: Scenario) -> str:
    """Where, how long and how hard: “Video · about 20 minutes · Intermediate”."""
    minutes = "1 minute" if scenario.minutes == 1 else f"{scenario.minutes} minutes"
    setting, level = SETTING_NAMES[scenario.setting], LEVEL_NAMES[scenario.level]
    return f"{setting} · about {minutes} · {level}"


def practice_names() -> Mapping[Practice, str]:
    """What the practices are called where people read of them."""
    return shipped_taxonomy().practice_names


def practices_of(scenario: Scenario) -> str:
    """The practices it exercises, in the author's order."""
    return ", ".join(practice_names()[practice].lower() for practice in scenario.practices)


def touches_on(scenario: Scenario) -> str:
    """The content notes as one sentence; empty when there are none."""
    notes = scenario.content_notes
    return f"Touches on: {'; '.join(notes)}." if notes else ""
