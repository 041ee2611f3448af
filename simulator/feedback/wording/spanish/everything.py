"""All that feedback says in Spanish, put together."""

from __future__ import annotations

from simulator.feedback.quoting import SPANISH_MARKS
from simulator.feedback.wording.grammar import Grammar
from simulator.feedback.wording.spanish.contrast import CONTRAST
from simulator.feedback.wording.spanish.counting import number, ordinal
from simulator.feedback.wording.spanish.evidence import EVIDENCE
from simulator.feedback.wording.spanish.fluency import fluent
from simulator.feedback.wording.spanish.habits import HABITS
from simulator.feedback.wording.spanish.headlines import HEADLINES
from simulator.feedback.wording.spanish.names import NAMES
from simulator.feedback.wording.spanish.naming import NAMING
from simulator.feedback.wording.spanish.prompts import PROMPTS
from simulator.feedback.wording.spanish.reasons import REASONS
from simulator.feedback.wording.spanish.ruptures import RUPTURES
from simulator.feedback.wording.spanish.session_habits import SESSION_HABITS
from simulator.feedback.wording.spanish.summary import SUMMARY
from simulator.feedback.wording.spanish.surroundings import SURROUNDINGS
from simulator.feedback.wording.spanish.turning import TURNING
from simulator.feedback.wording.words import Words

SPANISH = Words(
    grammar=Grammar(number, ordinal, SPANISH_MARKS, fluent),
    headlines=HEADLINES,
    evidence=EVIDENCE,
    contrast=CONTRAST,
    reasons=REASONS,
    ruptures=RUPTURES,
    habits=HABITS,
    surroundings=SURROUNDINGS,
    summary=SUMMARY,
    session_habits=SESSION_HABITS,
    prompts=PROMPTS,
    turning=TURNING,
    naming=NAMING,
    names=NAMES,
)
