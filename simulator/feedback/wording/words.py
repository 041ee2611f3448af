"""Everything feedback can say in one language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from simulator.feedback.wording.grammar import Grammar
from simulator.feedback.wording.meeting_words import (
    NameWords,
    NamingWords,
    PromptWords,
    SessionHabitWords,
    SummaryWords,
    TurningWords,
)
from simulator.feedback.wording.reply_words import (
    ContrastWords,
    EvidenceWords,
    HabitWords,
    HeadlineWords,
    ReasonWords,
    RuptureWords,
    SurroundingsWords,
)
from simulator.scenario.languages import Language
from simulator.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Words:
    """One language: its grammar, and the templates of every part of the feedback."""

    grammar: Grammar
    headlines: HeadlineWords
    evidence: EvidenceWords
    contrast: ContrastWords
    reasons: ReasonWords
    ruptures: RuptureWords
    habits: HabitWords
    surroundings: SurroundingsWords
    summary: SummaryWords
    session_habits: SessionHabitWords
    prompts: PromptWords
    turning: TurningWords
    naming: NamingWords
    names: NameWords


def words_of(scenario: Scenario) -> Words:
    """The words for feedback on ``scenario``: those of its own language where there are any."""
    return words_in(Language.of(scenario.language))


@cache
def words_in(language: Language) -> Words:
    """Everything that can be said in ``language``; another one is only loaded when it is met."""
    if language is Language.SPANISH:
        from simulator.feedback.wording.spanish.everything import SPANISH

        return SPANISH
    from simulator.feedback.wording.english.everything import ENGLISH

    return ENGLISH
