"""How proofs speak of states and of the replies that lead to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simulator.scenario.diagnostics import legible
from simulator.scenario.model import ReplyId
from simulator.session.state import State

#: Longest list of replies that a message holds, in characters.
_PATH_LIMIT = 160
#: Longest list of names, in characters.
_NAMES_LIMIT = 80


def after(replies: Sequence[ReplyId]) -> str:
    """“after” some replies, as ``safe-space play --replies`` takes them."""
    if not replies:
        return "at the very beginning"
    path = ",".join(replies)
    if len(path) > _PATH_LIMIT:
        path = f"{path[: _PATH_LIMIT // 2]}…{path[-_PATH_LIMIT // 2 :]}"
        return f"after {len(replies)} replies, {path},"
    return f"after {path}"


def standing(state: State) -> str:
    """How the client stands: what a condition may have missed."""
    rupture = "in an open rupture" if state.rupture else "without a rupture"
    return f"trust is {state.trust}, {rupture}"


def listed(names: Iterable[str]) -> str:
    """Names in a row, shortened when there are many."""
    return legible(", ".join(names), _NAMES_LIMIT)
