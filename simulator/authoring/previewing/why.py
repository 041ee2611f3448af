"""Why this line and no other: which variant and which route fitted, and what hides a reply."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.authoring.condition_text import condition_text
from simulator.authoring.previewing.asking import answers
from simulator.authoring.previewing.preview import Preview
from simulator.authoring.previewing.start import state_at
from simulator.scenario.conditions import Condition
from simulator.scenario.diagnostics import quote
from simulator.scenario.message import Message
from simulator.scenario.model import ReplyId, Route, Variant
from simulator.session.play import first_fitting, state_as_replied
from simulator.session.state import State

#: No more of a condition than this is quoted, in characters, and no more answers are told.
_LONGEST, _MOST = 160, 8


@dataclass(frozen=True, slots=True)
class Why:
    """Sentences for an author.

    Attributes:
        line: why the client says just this.
        way: why the last reply led here; empty at the beginning.
        hidden: replies of this moment that are not on offer, and why; the id comes first.
    """

    line: tuple[Message, ...]
    way: tuple[Message, ...]
    hidden: tuple[tuple[ReplyId, Message], ...]


def why_this(preview: Preview) -> Why:
    """Asks every condition again that led to the client's latest words."""
    turns = preview.transcript.turns
    heard_in = _as_replied(preview) if turns else state_at(preview.scenario, preview.start)
    variants = preview.scenario.moments[preview.state.moment].variants
    said = first_fitting(variants, heard_in)
    return Why(
        line=tuple(_line(variants, said, heard_in)),
        way=tuple(_way(preview, heard_in)) if turns else (),
        hidden=tuple(_hidden(preview)),
    )


def _as_replied(preview: Preview) -> State:
    """The state in which the last reply's routes and the client's variants were read."""
    outcome = preview.transcript.turns[-1].outcome
    return state_as_replied(preview.scenario, outcome.before, outcome.reply, outcome.judgement)


def _line(variants: Sequence[Variant], said: Variant, state: State) -> Iterator[Message]:
    if len(variants) == 1:
        yield Message("There is only one thing to say in this moment.")
        return
    place = _place(variants, said)
    yield _VARIANT.filled(place=place + 1, count=len(variants), because=_because(said.when, state))
    for passed, when in _passed_over(variants[:place]):
        yield _NOT_VARIANT.filled(place=passed, because=_holds_not(when, state))


def _way(preview: Preview, state: State) -> Iterator[Message]:
    reply = preview.transcript.turns[-1].outcome.reply
    taken = first_fitting(reply.routes, state)
    leads = {"reply": quote(reply.id), "moment": quote(taken.to)}
    if len(reply.routes) == 1:
        yield Message("The reply {reply} always leads to {moment}.", leads)
        return
    place = _place(reply.routes, taken)
    route = _ROUTE.filled(
        place=place + 1, count=len(reply.routes), because=_because(taken.when, state)
    )
    yield Message("The reply {reply} leads to {moment}.", leads).followed_by(route)
    for passed, when in _passed_over(reply.routes[:place]):
        yield _NOT_ROUTE.filled(place=passed, because=_holds_not(when, state))


def _passed_over(before: Sequence[Variant | Route]) -> Iterator[tuple[int, Condition]]:
    for place, branch in enumerate(before, start=1):
        if branch.when is not None:
            yield place, branch.when


def _place(branches: Sequence[Variant | Route], chosen: Variant | Route) -> int:
    """By identity: two branches may be written alike."""
    return next(place for place, branch in enumerate(branches) if branch is chosen)


def _hidden(preview: Preview) -> Iterator[tuple[ReplyId, Message]]:
    for reply in preview.scenario.moments[preview.state.moment].replies.values():
        if reply.when is not None and not reply.when.holds(preview.state):
            yield reply.id, _holds_not(reply.when, preview.state)


def _because(when: Condition | None, state: State) -> Message:
    if when is None:
        return Message("it has no condition and fits where nothing before it does.")
    return Message("{condition} holds ({answers}).", _asked(when, state))


def _holds_not(when: Condition, state: State) -> Message:
    return Message("{condition} does not hold ({answers}).", _asked(when, state))


def _asked(when: Condition, state: State) -> dict[str, object]:
    found = answers(when, state)
    told = found[0]
    for answer in found[1:_MOST]:
        told = Message("{one}, {other}", {"one": told, "other": answer})
    if len(found) > _MOST:
        told = Message("{one}, {other}", {"one": told, "other": "…"})
    return {"condition": quote(condition_text(when), _LONGEST), "answers": told}


_VARIANT = Message("Variant {place} of {count}: {because}")
_NOT_VARIANT = Message("Not variant {place}: {because}")
_ROUTE = Message("Route {place} of {count}: {because}")
_NOT_ROUTE = Message("Not route {place}: {because}")
