"""A layered graph whose edges join neighbouring layers only: long edges get a bend on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

#: With more bends than this the longest edges are drawn straight, behind the nodes.
MOST_BENDS = 60_000


class Walk(Enum):
    """Which way to go on from a node."""

    DOWN = auto()
    UP = auto()
    BOTH = auto()


@dataclass(slots=True)
class Proper:
    """Nodes, and the bends of long edges after them, in layers.

    Attributes:
        nodes: how many are nodes; all numbers from there on are bends.
        rank: the layer of each.
        up, down: the neighbours of each on the layer above and below.
        chains: for each edge the nodes it passes, its ends included.
        layers: each layer from the left to the right.
    """

    nodes: int
    rank: list[int]
    up: list[list[int]]
    down: list[list[int]]
    chains: list[list[int]]
    layers: list[list[int]]


def proper_of(ranks: Sequence[int], edges: Sequence[tuple[int, int]]) -> Proper:
    """Put a bend on every layer that an edge passes; every edge leads down."""
    rank = list(ranks)
    count = len(rank)
    up: list[list[int]] = [[] for _ in rank]
    down: list[list[int]] = [[] for _ in rank]
    chains: list[list[int]] = []
    longest = _longest_with_bends(ranks, edges)
    for tail, head in edges:
        chain = [tail]
        if ranks[head] - ranks[tail] <= longest:
            for layer in range(ranks[tail] + 1, ranks[head]):
                chain.append(len(rank))
                rank.append(layer)
                up.append([])
                down.append([])
            chain.append(head)
            for one, other in pairwise(chain):
                down[one].append(other)
                up[other].append(one)
        else:
            chain.append(head)
        chains.append(chain)
    layers: list[list[int]] = [[] for _ in range(max(rank, default=-1) + 1)]
    proper = Proper(count, rank, up, down, chains, layers)
    for node in as_met(proper, Walk.DOWN):
        layers[rank[node]].append(node)
    return proper


def _longest_with_bends(ranks: Sequence[int], edges: Sequence[tuple[int, int]]) -> int:
    """How many layers an edge may span so that the bends stay within their limit."""
    spans = sorted(ranks[head] - ranks[tail] for tail, head in edges)
    bends = 0
    for span in spans:
        bends += span - 1
        if bends > MOST_BENDS:
            return span - 1
    return spans[-1] if spans else 1


def as_met(proper: Proper, walk: Walk) -> list[int]:
    """All nodes as a walk meets them, so that what belongs together comes together."""
    seen = [False] * len(proper.rank)
    met: list[int] = []
    roots = sorted(range(len(proper.rank)), key=proper.rank.__getitem__)
    for root in reversed(roots) if walk is Walk.UP else roots:
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if seen[node]:
                continue
            seen[node] = True
            met.append(node)
            if walk is not Walk.DOWN:
                waiting.extend(reversed(proper.up[node]))
            if walk is not Walk.UP:
                waiting.extend(reversed(proper.down[node]))
    return met
