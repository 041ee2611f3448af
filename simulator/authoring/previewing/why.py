"""Why this line and no other: which variant and which route fitted, and what hides a reply."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.authoring.previewing.asking import answers, spelled
from simulator.authoring.previewing.preview import Preview
from simulator.authoring.previewing.start import state_at
from simulator.feedback.wording.english.counting import number, ordinal
from simulator.scenario.conditions import Condition
from simulator.scenario.diagnostics import legible, quote
from simulator.scenario.model import ReplyId, Route, Variant
from simulator.session.play import first_fitting, state_as_replied
from simulator.session.state import State

#: No more of a condition than this is quoted, in characters, nor of what is the case.
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Why:
    """Sentences for an author.

    Attributes:
        line: why the client says just this.
        way: why the last reply led here; empty at the beginning.
        hidden: replies of this moment that are not on offer, and why; the id comes first.
    """

    line: tuple[str, ...]
    way: tuple[str, ...]
    hidden: tuple[tuple[ReplyId, str], ...]


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


def _line(variants: Sequence[Variant], said: Variant, state: State) -> Iterator[str]:
    if len(variants) == 1:
        yield "There is only one thing to say in this moment."
        return
    yield _chosen("of {count} ways to say it", _place(variants, said), variants, state)
    yield from _passed_over(variants, said, state)


def _way(preview: Preview, state: State) -> Iterator[str]:
    reply = preview.transcript.turns[-1].outcome.reply
    taken = first_fitting(reply.routes, state)
    if len(reply.routes) == 1:
        yield f"The reply {quote(reply.id)} always leads to {quote(taken.to)}."
        return
    place = _place(reply.routes, taken)
    chosen = _chosen("of {count} routes", place, reply.routes, state)
    yield f"The reply {quote(reply.id)} leads to {quote(taken.to)}. {chosen}"
    yield from _passed_over(reply.routes, taken, state)


def _chosen(of: str, place: int, branches: Sequence[Variant | Route], state: State) -> str:
    first = f"{ordinal(place + 1).capitalize()} {of.format(count=number(len(branches)))}"
    when = branches[place].when
    if when is None:
        return f"{first}: the one for all that fits nothing before it."
    return f"{first}: {_holds(when, state)}"


def _passed_over(
    branches: Sequence[Variant | Route], chosen: Variant | Route, state: State
) -> Iterator[str]:
    for place, branch in enumerate(branches[: _place(branches, chosen)]):
        if branch.when is not None:
            yield f"Not the {ordinal(place + 1)}: {_holds_not(branch.when, state)}"


def _place(branches: Sequence[Variant | Route], chosen: Variant | Route) -> int:
    """By identity: two branches may be written alike."""
    return next(place for place, branch in enumerate(branches) if branch is chosen)


def _hidden(preview: Preview) -> Iterator[tuple[ReplyId, str]]:
    for reply in preview.scenario.moments[preview.state.moment].replies.values():
        if reply.when is not None and not reply.when.holds(preview.state):
            yield reply.id, _holds_not(reply.when, preview.state)


def _holds(when: Condition, state: State) -> str:
    return f"{_asked(when)} holds ({_answered(when, state)})."


def _holds_not(when: Condition, state: State) -> str:
    return f"{_asked(when)} does not hold ({_answered(when, state)})."


def _asked(when: Condition) -> str:
    return f"“{legible(spelled(when), _LONGEST)}”"


def _answered(when: Condition, state: State) -> str:
    return legible(", ".join(answers(when, state)), _LONGEST)
