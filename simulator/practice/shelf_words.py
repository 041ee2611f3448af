"""What people call what stands on the shelf, in English."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.practice.shelf import AgeGroup
from simulator.scenario.model import Alliance, Client, Level, Setting
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
#: How one parted, in the words a card shows.
PARTED = {
    Alliance.BROKEN: "it broke off",
    Alliance.STRAINED: "you parted under strain",
    Alliance.GROWING: "something began to grow",
    Alliance.STRONG: "you parted on solid ground",
}


def who(client: Client) -> str:
    """The client in a few words: “Theo, 16, he/him”."""
    parts = [client.name, str(client.age), client.pronouns]
    return ", ".join(part for part in parts if part)


def practice_names() -> Mapping[Practice, str]:
    """What the practices are called where people read of them."""
    return shipped_taxonomy().practice_names
