"""What is said of a whole meeting, and of naming one’s own replies.

``{client}`` is the client’s name, ``{turn}`` a turn in figures, from 1, and ``{count}`` a number in
words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.feedback.wording.reply_words import Ways
from simulator.scenario.model import Alliance, Setting
from simulator.scenario.taxonomy import Verdict


@dataclass(frozen=True, slots=True)
class SummaryWords:
    """How it went: ``{parted}``, then ``{clauses}``, joined by ``joins``.

    ``not_back`` ends in ``{what}`` happened at a rupture that stayed open.
    """

    sentence: str
    joins: str
    parted: Mapping[Alliance, str]
    left_early: str
    under_strain: str
    safety_left: str
    nothing_tore: str
    mended: str
    each_mended: str
    one_mended_before: str
    some_mended_before: str
    boundary_left: str
    not_back: str
    over_head: str
    danger_went_by: str
    led_too_often: str
    not_heard: str
    all_said: str
    all_unsaid: str
    some_heard: str


@dataclass(frozen=True, slots=True)
class SessionHabitWords:
    """Habits over the whole meeting. ``{times}`` is ``twice`` or ``often``; ``{Times}`` opens."""

    twice: str
    often: str
    none: str
    edges: str
    advice_first: str
    recurring: str
    waits: str
    asks_more: str
    reflects_more: str
    mended_once: str
    mended_twice: str
    mended_each: str


@dataclass(frozen=True, slots=True)
class PromptWords:
    """Questions for the trainee’s own reflection."""

    missed: str
    safety_left: str
    took_over: str
    boundary: str
    torn: str
    mended: str
    dismissed: str
    in_a_hurry: str
    unsaid: str
    words_that_stay: str
    say_again: str
    stirred_up: str


@dataclass(frozen=True, slots=True)
class TurningWords:
    """What went out of reach. ``{once}`` and ``{now}`` are ways to part."""

    nothing_lost: str
    nothing_harmless: str
    too_large: str
    one_lost: str
    some_lost: str
    alliance_lost: str
    trust_lost: str
    parting: Mapping[Alliance, str]
    last_chance: str


@dataclass(frozen=True, slots=True)
class NamingWords:
    """How the trainee’s name for a reply compares: ``{named}`` and ``{counts_as}``, ``{alike}``."""

    alike: Mapping[Verdict, str]
    same: Ways
    early: Ways
    part: Ways
    near: Ways
    other: Ways
    unsure: Ways
    counted_one: str
    counted: str


@dataclass(frozen=True, slots=True)
class NameWords:
    """What verdicts are called, in small letters, and who speaks where nobody has come yet."""

    verdicts: Mapping[Verdict, str]
    mixed: str
    too_early: str
    places: Mapping[Setting, str]
