"""All that feedback says in English, put together."""

from __future__ import annotations

from simulator.feedback.quoting import ENGLISH_MARKS
from simulator.feedback.wording.english.contrast import CONTRAST
from simulator.feedback.wording.english.counting import number, ordinal
from simulator.feedback.wording.english.evidence import EVIDENCE
from simulator.feedback.wording.english.fluency import fluent
from simulator.feedback.wording.english.habits import HABITS
from simulator.feedback.wording.english.headlines import HEADLINES
from simulator.feedback.wording.english.names import NAMES
from simulator.feedback.wording.english.naming import NAMING
from simulator.feedback.wording.english.prompts import PROMPTS
from simulator.feedback.wording.english.reasons import REASONS
from simulator.feedback.wording.english.ruptures import RUPTURES
from simulator.feedback.wording.english.session_habits import SESSION_HABITS
from simulator.feedback.wording.english.summary import SUMMARY
from simulator.feedback.wording.english.surroundings import SURROUNDINGS
from simulator.feedback.wording.english.turning import TURNING
from simulator.feedback.wording.grammar import Grammar
from simulator.feedback.wording.words import Words

ENGLISH = Words(
    grammar=Grammar(number, ordinal, ENGLISH_MARKS, fluent),
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
