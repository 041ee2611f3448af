"""Patterns within one meeting, in English."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import HabitWords
from simulator.scenario.taxonomy import Verdict

HABITS = HabitWords(
    questions_in_a_row=(
        "That makes {count} questions in a row, with nothing given back between them."
    ),
    two_questions=(
        "Two questions in a row now; say back something of the answer before a third.",
        "Again two questions in a row; {client} will want something back for them.",
    ),
    second_try=(
        "A second try at this moment, and where the first one cost trust, this one reaches "
        "{client}: {name}."
    ),
    moved={
        Verdict.OVER_LEADS: "you move ahead",
        Verdict.DISMISSES: "you pass something over",
        Verdict.BREAKS_BOUNDARIES: "you step over an edge",
    },
    before_reflecting="For the {nth} time {moved} before reflecting: {name}.",
    again="The {nth} time in this meeting: {name}.",
    rough_run=(
        "That is {count} replies in a row that work against trust; the next one can {way_on}."
    ),
    own_it="begin by owning that",
    reflect="simply say back what {client} said",
    turns_for_better=(
        "After {count} replies that worked against trust, this is the turn towards something "
        "better."
    ),
    first_to_lean_on="This is the first reply in this meeting that {client} can lean on.",
    long_run=("That is {count} replies in a row in which {client} kept the lead and was heard."),
)
