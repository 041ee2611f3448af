"""What verdicts and places are called, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import NameWords
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import Verdict

NAMES = NameWords(
    verdicts={
        Verdict.VALIDATES: "valida",
        Verdict.DISMISSES: "desestima",
        Verdict.OVER_LEADS: "dirige de más",
        Verdict.BREAKS_BOUNDARIES: "rompe límites",
        Verdict.NEUTRAL: "neutra",
    },
    mixed="mixta",
    too_early="demasiado pronto",
    places={
        Setting.IN_PERSON: "La sala",
        Setting.VIDEO: "La llamada",
        Setting.PHONE: "El teléfono",
        Setting.CHAT: "El chat",
    },
)
