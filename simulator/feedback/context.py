"""What surrounds a reply: who is there, what just happened, what this meeting has seen before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.feedback.age import Age, age_of
from simulator.feedback.arrival import is_before_arrival
from simulator.feedback.asking import asks_about_safety, question_waits, tends_to_safety
from simulator.feedback.leading import leading_move
from simulator.feedback.wording.words import Words, words_of
from simulator.scenario.model import Move, Scenario, Setting
from simulator.scenario.taxonomy import Kind, Technique, Verdict
from simulator.session.judgement import Cause
from simulator.session.play import offered_replies
from simulator.session.transcript import Turn

#: Where these rules hold, what such words usually do is just what does not happen.
WITHOUT_EFFECT = frozenset({Cause.UNHEARD_IN_RUPTURE, Cause.ONE_QUESTION_TOO_MANY})


@dataclass(frozen=True, slots=True)
class Context:
    """What the wording of an explanation may depend on.

    Attributes:
        words: the language it is worded in.
        client: the client's name; ``years`` and ``age`` say how old.
        setting: where they meet.
        before_arrival: the client has not come yet.
        turn: the reply to explain, with its judgement.
        leading: the move that gives the reply its verdict.
        helpful: the helpful moves that do not come too early.
        causes: the rules by which trust moved.
        earlier: the turns before this one, first attempts taken back left out.
        times_before: earlier replies with the same leading technique.
        given_before: how often this very reply was given in the same moment before.
        reflected_before: any earlier reply held a reflection.
        harmful_run: harmful replies right before this one.
        helpful_run: replies right before this one that earned trust.
        question_run: question replies in a row, this one included.
        asked_before: an earlier reply asked plainly about safety.
        question_waits: that question is on offer, and neither asked before nor touched here.
        second_try: the reply taken back at this place before, None when there was none.
    """

    words: Words
    client: str
    years: int
    age: Age
    setting: Setting
    before_arrival: bool
    turn: Turn
    leading: Move
    helpful: tuple[Move, ...]
    causes: frozenset[Cause]
    earlier: Sequence[Turn]
    times_before: int
    given_before: int
    reflected_before: bool
    harmful_run: int
    helpful_run: int
    question_run: int
    asked_before: bool
    question_waits: bool
    second_try: Turn | None

    @property
    def technique(self) -> Technique:
        """The technique that gives the reply its verdict."""
        return self.leading.technique

    @property
    def name(self) -> str:
        """That technique's name, in small letters to stand inside a sentence."""
        return self.technique.name.lower()

    @property
    def verdict(self) -> Verdict:
        """The reply's verdict."""
        return self.turn.outcome.judgement.verdict

    @property
    def after_disclosure(self) -> bool:
        """The client has just shared something for the first time."""
        return self.turn.outcome.before.fresh

    @property
    def in_rupture(self) -> bool:
        """The alliance was strained before this reply."""
        return self.turn.outcome.before.rupture

    @property
    def found_on_arrival(self) -> bool:
        """It was done while nobody was there: the client will come to what it left behind."""
        return self.before_arrival and self.turn.outcome.reply.is_act

    @property
    def nth(self) -> str:
        """Which reply of the meeting it is, in words, those taken back included."""
        return self.words.grammar.ordinal(self.turn.number + 1)


def context_of(
    scenario: Scenario, turn: Turn, earlier: Sequence[Turn], second_try: Turn | None = None
) -> Context:
    """The surroundings of ``turn``, which comes after the turns ``earlier``."""
    reply, judgement = turn.outcome.reply, turn.outcome.judgement
    leading = leading_move(reply, judgement)
    client = scenario.client
    asked_before = any(asks_about_safety(before.outcome.reply) for before in earlier)
    return Context(
        words=words_of(scenario),
        client=client.name,
        years=client.age,
        age=age_of(client.age),
        setting=scenario.setting,
        before_arrival=is_before_arrival(scenario, turn.client),
        turn=turn,
        leading=leading,
        helpful=tuple(
            move
            for move in reply.moves
            if move.technique.verdict is Verdict.VALIDATES and move not in judgement.early
        ),
        causes=frozenset(reason.cause for reason in judgement.reasons),
        earlier=earlier,
        times_before=sum(_leads_with(before, leading.technique) for before in earlier),
        given_before=sum(_is_same_reply(before, turn) for before in earlier),
        reflected_before=any(_reflects(before) for before in earlier),
        harmful_run=_run(earlier, harmful=True),
        helpful_run=_run(earlier, harmful=False),
        question_run=_question_run([*earlier, turn]),
        asked_before=asked_before,
        question_waits=not asked_before
        and not turn.outcome.before.fresh
        and not tends_to_safety(reply)
        and question_waits(offered_replies(scenario, turn.outcome.before)),
        second_try=second_try,
    )


def _leads_with(turn: Turn, technique: Technique) -> bool:
    return leading_move(turn.outcome.reply, turn.outcome.judgement).technique is technique


def _is_same_reply(one: Turn, other: Turn) -> bool:
    return (
        one.outcome.reply.id == other.outcome.reply.id
        and one.outcome.before.moment == other.outcome.before.moment
    )


def _reflects(turn: Turn) -> bool:
    return any(
        move.technique.kind is Kind.REFLECTION and move.technique.verdict is Verdict.VALIDATES
        for move in turn.outcome.reply.moves
    )


def _run(earlier: Sequence[Turn], *, harmful: bool) -> int:
    run = 0
    for turn in reversed(earlier):
        if not (turn.outcome.judgement.verdict.is_harmful if harmful else _earned(turn)):
            break
        run += 1
    return run


def _earned(turn: Turn) -> bool:
    judgement = turn.outcome.judgement
    causes = {reason.cause for reason in judgement.reasons}
    return judgement.verdict is Verdict.VALIDATES and not causes & WITHOUT_EFFECT


def _question_run(turns: Sequence[Turn]) -> int:
    run = 0
    for turn in reversed(turns):
        if not turn.outcome.judgement.is_question:
            break
        run += 1
    return run
