"""The plain question about safety: whether it has been asked, and whether it waits to be."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simulator.scenario.model import Reply
from simulator.scenario.taxonomy import Kind, Verdict
from simulator.session.transcript import Turn

#: The technique that puts the question, where others of its kind bring in help.
ASKED = "safety-asked"


def asks_about_safety(reply: Reply) -> bool:
    """Whether ``reply`` asks about suicide, harm or abuse in plain words."""
    return any(move.technique.id == ASKED for move in reply.moves)


def tends_to_safety(reply: Reply) -> bool:
    """Whether ``reply`` asks about safety, or brings in help for it."""
    return any(
        move.technique.kind is Kind.SAFETY and move.technique.verdict is Verdict.VALIDATES
        for move in reply.moves
    )


def question_waits(offered: Iterable[Reply]) -> bool:
    """Whether among the replies on offer there is one that asks about safety."""
    return any(asks_about_safety(reply) for reply in offered)


def since_last_disclosure(turns: Sequence[Turn]) -> Sequence[Turn]:
    """The turns after the client last shared something for the first time.

    What was asked before that was asked about less: something new may hold another danger.
    """
    for place in range(len(turns) - 1, -1, -1):
        if turns[place].outcome.answer.newly_shared is not None:
            return turns[place + 1 :]
    return turns
