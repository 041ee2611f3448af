"""Habits over a whole meeting, in English."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import SessionHabitWords

SESSION_HABITS = SessionHabitWords(
    twice="twice",
    often="{count} times",
    none="none",
    edges="{Times} you step over an edge of your role: {names}.",
    advice_first="{Times} you take the lead before anything of {client}’s has been said back.",
    recurring="What recurs most at {client}’s cost: {name}, {times}. {instead}",
    waits=(
        "For {count} replies in a row the strain between you stays unnamed; {client} can take "
        "little in until it is."
    ),
    asks_more=(
        "You ask in {asked} replies and reflect in {reflected}. With one reflection for each "
        "question, {client} would hear more of what you understood."
    ),
    reflects_more=(
        "In {reflected} of your {count} replies you say back what you heard, so {client} need not "
        "guess what reached you."
    ),
    mended_once=(
        "When something tears, you go back to it and own your part: {client} has seen that you "
        "will."
    ),
    mended_twice=(
        "Both times something tears, you go back to it and own your part: {client} has seen that "
        "you will."
    ),
    mended_each=(
        "All {count} times something tears, you go back to it and own your part: {client} has seen "
        "that you will."
    ),
)
