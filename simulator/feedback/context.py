"""What surrounds a reply: who is there, what just happened, and what this meeting has seen before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.feedback.leading import leading_move
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import Kind, Technique, Verdict
from simulator.session.transcript import Transcript, Turn

#: Below this age, in years, a client is spoken of as a child.
CHILD_BELOW = 13


@dataclass(frozen=True, slots=True)
class Context:
    """What the wording of an explanation may depend on.

    Attributes:
        client: the client's name.
        is_child: younger than 13.
        setting: where they meet.
        is_act: the reply is something done, not said.
        after_disclosure: the client has just shared something for the first time.
        in_rupture: the alliance was strained before this reply.
        technique: the one that gives the reply its verdict.
        helpful_name: the name of the reply's first helpful technique, in small letters.
        times_before: earlier replies with the same leading technique.
        verdicts_before: earlier replies with the same verdict.
        reflected_before: any earlier reply held a reflection.
        harmful_run: harmful replies right before this one.
        place: which reply of the meeting this is, from 0.
    """

    client: str
    is_child: bool
    setting: Setting
    is_act: bool
    after_disclosure: bool
    in_rupture: bool
    technique: Technique
    helpful_name: str
    times_before: int
    verdicts_before: int
    reflected_before: bool
    harmful_run: int
    place: int

    def pick(self, options: Sequence[str], times: int | None = None) -> str:
        """One of several ways to say a thing, moving on each time the occasion comes round."""
        return options[(self.verdicts_before if times is None else times) % len(options)]


def context_of(transcript: Transcript, place: int) -> Context:
    """The surroundings of turn ``place`` (from 0).

    Raises:
        IndexError: there is no such turn.
    """
    turn = transcript.turns[place]
    earlier = transcript.turns[:place]
    technique = leading_technique(turn)
    client = transcript.scenario.client
    verdict = turn.outcome.judgement.verdict
    return Context(
        client=client.name,
        is_child=client.age < CHILD_BELOW,
        setting=transcript.scenario.setting,
        is_act=turn.outcome.reply.is_act,
        after_disclosure=turn.outcome.before.fresh,
        in_rupture=turn.outcome.before.rupture,
        technique=technique,
        helpful_name=_helpful_name(turn),
        times_before=sum(leading_technique(before) is technique for before in earlier),
        verdicts_before=sum(before.outcome.judgement.verdict is verdict for before in earlier),
        reflected_before=any(_reflects(before) for before in earlier),
        harmful_run=_harmful_run(earlier),
        place=place,
    )


def leading_technique(turn: Turn) -> Technique:
    """The technique that gives the turn's reply its verdict."""
    return leading_move(turn.outcome.reply, turn.outcome.judgement).technique


def _helpful_name(turn: Turn) -> str:
    judgement = turn.outcome.judgement
    names = (
        move.technique.name.lower()
        for move in turn.outcome.reply.moves
        if move.technique.verdict is Verdict.VALIDATES and move not in judgement.early
    )
    return next(names, "")


def _reflects(turn: Turn) -> bool:
    return any(
        move.technique.kind is Kind.REFLECTION and move.technique.verdict is Verdict.VALIDATES
        for move in turn.outcome.reply.moves
    )


def _harmful_run(earlier: Sequence[Turn]) -> int:
    run = 0
    for turn in reversed(earlier):
        if not turn.outcome.judgement.verdict.is_harmful:
            break
        run += 1
    return run
