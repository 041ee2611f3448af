"""What verdicts and places are called, in English."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import NameWords
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import Verdict

NAMES = NameWords(
    verdicts={
        Verdict.VALIDATES: "validates",
        Verdict.DISMISSES: "dismisses",
        Verdict.OVER_LEADS: "over-leads",
        Verdict.BREAKS_BOUNDARIES: "breaks boundaries",
        Verdict.NEUTRAL: "neutral",
    },
    mixed="mixed",
    too_early="too early",
    places={
        Setting.IN_PERSON: "The room",
        Setting.VIDEO: "The call",
        Setting.PHONE: "The phone",
        Setting.CHAT: "The chat",
    },
)
