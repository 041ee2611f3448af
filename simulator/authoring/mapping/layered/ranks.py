"""On which layer each node stands: as high as its edges allow, then as near as they wish."""

from __future__ import annotations

from collections.abc import Sequence

#: Moving nodes nearer to their neighbours settles long before this.
_MOST_ROUNDS = 8
#: Nodes without any edge, in one row.
_IN_A_ROW = 6


def ranks_of(count: int, edges: Sequence[tuple[int, int]]) -> list[int]:
    """The layer of each node, from 0; every edge leads at least one layer down.

    Args:
        count: how many nodes there are.
        edges: tail and head; there must be no circle.
    """
    above: list[list[int]] = [[] for _ in range(count)]
    below: list[list[int]] = [[] for _ in range(count)]
    for tail, head in edges:
        below[tail].append(head)
        above[head].append(tail)
    order = _from_above(above, below)
    ranks = [0] * count
    for node in order:
        ranks[node] = max((ranks[one] + 1 for one in above[node]), default=0)
    _pull_together(order, above, below, ranks)
    lowest = min(ranks, default=0)
    ranks = [rank - lowest for rank in ranks]
    _lay_aside([node for node in range(1, count) if not above[node] and not below[node]], ranks)
    return ranks


def _from_above(above: Sequence[Sequence[int]], below: Sequence[Sequence[int]]) -> list[int]:
    """The nodes, each after all that lead to it."""
    waiting = [len(ones) for ones in above]
    order = [node for node, left in enumerate(waiting) if not left]
    for node in order:
        for head in below[node]:
            waiting[head] -= 1
            if not waiting[head]:
                order.append(head)
    return order


def _lay_aside(alone: Sequence[int], ranks: list[int]) -> None:
    """Put nodes without edges in rows of their own below all others."""
    aside = set(alone)
    linked = (rank for node, rank in enumerate(ranks) if node not in aside)
    lowest = max(linked, default=-1)
    for place, node in enumerate(alone):
        ranks[node] = lowest + 1 + place // _IN_A_ROW


def _pull_together(
    order: Sequence[int],
    above: Sequence[Sequence[int]],
    below: Sequence[Sequence[int]],
    ranks: list[int],
) -> None:
    """Move each node towards the side where it has more edges, as far as the others let it."""
    for round_ in range(_MOST_ROUNDS):
        moved = False
        for node in reversed(order) if round_ % 2 == 0 else order:
            pull = len(below[node]) - len(above[node])
            if pull > 0:
                best = min(ranks[one] for one in below[node]) - 1
            elif pull < 0:
                best = max(ranks[one] for one in above[node]) + 1
            else:
                continue
            moved = moved or best != ranks[node]
            ranks[node] = best
        if not moved:
            return
