"""What is said of one reply. Each field is a template or several ways to say the same thing.

In all of them ``{client}`` is the client’s name, ``{clause}`` what the leading technique does (it
completes “this reply …”), ``{name}`` that technique’s name in small letters and ``{nth}`` which
reply of the meeting it is, in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.feedback.age import Age
from simulator.feedback.trait import Trait
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Cause

Ways = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeadlineWords:
    """The first sentence, by occasion; ``…_again`` is left to say when the rest is used up.

    With the longest clause a headline has no more than 25 words. ``{verb}`` is one of ``said``,
    ``wrote`` and ``did``. Of two halves ``{first}`` and ``{second}`` are the names in spoken order,
    ``{help}`` and ``{harm}`` those of the half that helps and the one that harms; ``{Help}`` opens
    a sentence.
    """

    said: str
    wrote: str
    did: str
    plain: Mapping[Verdict, Ways]
    before_arrival: Mapping[Verdict, Ways]
    early: Ways
    early_again: str
    half_early: Ways
    half_early_again: str
    mixed: Ways
    help_then_harm: Ways
    mixed_again: str
    unheard: Ways
    too_many: Ways
    question_waits: Ways
    question_waits_again: str
    missed: Ways
    missed_again: str
    overridden: Ways
    overridden_again: str
    asked_plainly: Ways
    asked_in_rupture: Ways
    bridged: Ways
    repaired: Ways
    disclosed_met: Ways
    disclosed_harmed: Ways
    again_helped: Ways
    again_harmed: Ways
    when_all_is_said: str


@dataclass(frozen=True, slots=True)
class EvidenceWords:
    """What surrounds a quotation. ``{quote}`` is the sentence that quotes the moves.

    ``serves`` and ``fails`` put the ``{practice}`` behind the leading move’s ``{name}``; in the
    others ``{words}`` is what the client heard, in quotation marks.
    """

    serves: str
    fails: str
    once_more: str
    by_number: str
    heard: Ways
    will_find: Ways
    heard_again: str
    heard_as_before: str


@dataclass(frozen=True, slots=True)
class ContrastWords:
    """The stronger reply held up, and what sets it apart.

    ``{reply}`` quotes it whole and ``{words}`` its first words. ``{other}`` says what the stronger
    reply does and ``{mine}`` what the chosen one does; both complete “it …”.
    """

    held_up: Ways
    still: str
    the_same: str
    against_harm: Ways
    against_good: Ways
    beside_good: Ways
    after_questions: Ways
    first_ask: Ways
    first_mend: Ways
    without_harm: Ways
    less_trust: Ways
    same_move: Ways
    otherwise: str
    strongest: Ways
    strongest_again: Ways
    strongest_harm: Ways
    strongest_otherwise: str
    together: Ways


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """The rule behind a change of trust.

    ``{before}`` and ``{after}`` are trust around the reply, ``{needs}`` what an early move needs,
    ``{good}`` the name of the half that helped and ``{Name}`` a name that opens a sentence.
    ``harmed_before_arrival`` has what is said otherwise while nobody has come or spoken yet.
    ``otherwise`` joins what trust does, ``{moves}``, to ``{cause}``, one of ``because``.
    """

    ways: Mapping[Cause, Ways]
    harmed: Mapping[Verdict, Ways]
    harmed_before_arrival: Mapping[Verdict, Ways]
    early: Ways
    otherwise: str
    because: Mapping[Cause, str]
    otherwise_at: Mapping[Cause, str]
    stays: str
    adds: str
    takes: str


@dataclass(frozen=True, slots=True)
class RuptureWords:
    """What a reply does to the bond."""

    opened: Ways
    opened_again: Ways
    opened_before_arrival: Ways
    opened_by_leading: Ways
    healed: Ways
    still_open: Ways
    still_open_later: str


@dataclass(frozen=True, slots=True)
class HabitWords:
    """Patterns within a meeting. ``{count}`` is a number in words, ``{nth}`` which time it is.

    ``moved`` fills ``{moved}``; ``way_on`` is one of the two sorts of ``{way_on}``.
    """

    questions_in_a_row: str
    two_questions: Ways
    second_try: str
    moved: Mapping[Verdict, str]
    before_reflecting: str
    again: str
    rough_run: str
    own_it: str
    reflect: str
    turns_for_better: str
    first_to_lean_on: str
    long_run: str


@dataclass(frozen=True, slots=True)
class SurroundingsWords:
    """What the moment adds. ``{years}`` is the client’s age."""

    disclosed: Mapping[Verdict, Ways]
    disclosed_quietly: Ways
    disclosed_not_met: Ways
    disclosed_harm: Ways
    settings: Mapping[Setting, Mapping[Trait, Ways]]
    arriving: Mapping[Setting, Ways]
    ages: Mapping[Age, Mapping[Trait, Ways]]
