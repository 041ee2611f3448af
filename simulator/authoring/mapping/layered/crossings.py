"""The order on each layer, chosen so that few edges cross.

Layer by layer each node moves to the middle of its neighbours, down and up again and again, and
neighbours change places wherever that unties something. Where one ends up depends on where one
begins, so several beginnings are tried and the best is kept. No clock and no chance decides: the
effort follows from the size alone, so the same graph always comes out the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence

from simulator.authoring.mapping.layered.proper import Proper, Walk, as_met

#: Segments looked at in all; about a fifth of a second's work.
_EFFORT = 450_000
_MOST_ROUNDS, _FEWEST_ROUNDS = 40, 6
#: So many rounds without fewer crossings are enough.
_PATIENCE = 8
#: A round looks at each segment so often: to sort, to change places, to count.
_LOOKS = 6
_SWAPS, _LAST_SWAPS = 3, 10
#: Where to begin, and whether the middle is the median instead of the mean.
_TRIES = (
    (Walk.DOWN, True),
    (Walk.UP, False),
    (Walk.BOTH, False),
    (Walk.UP, True),
    (Walk.BOTH, True),
    (Walk.DOWN, False),
)


def untangle(proper: Proper) -> None:
    """Reorder the layers of ``proper`` so that few of its edges cross."""
    segments = sum(map(len, proper.down)) or 1
    left = max(_FEWEST_ROUNDS, _EFFORT // (_LOOKS * segments))
    best: list[list[int]] = []
    fewest = -1
    for walk, by_median in _TRIES:
        if not left or not fewest:
            break
        rounds, found = _try(proper, walk, min(left, _MOST_ROUNDS), by_median=by_median)
        left -= rounds
        if fewest < 0 or found < fewest:
            best, fewest = [list(layer) for layer in proper.layers], found
    proper.layers[:] = best


def _try(proper: Proper, walk: Walk, most: int, *, by_median: bool) -> tuple[int, int]:
    """Begin anew and do at most so many rounds; returns how many, and the crossings left."""
    layers, place = proper.layers, [0] * len(proper.rank)
    for layer in layers:
        layer.clear()
    for node in as_met(proper, walk):
        layers[proper.rank[node]].append(node)
    _note_places(layers, place)
    best, fewest = [list(layer) for layer in layers], crossings(proper, place)
    rounds = waited = 0
    while fewest and rounds < most and waited < _PATIENCE:
        downwards, to_the_end = rounds % 2 == 0, rounds % 4 >= 2
        _sweep(proper, place, downwards=downwards, to_the_end=to_the_end, by_median=by_median)
        _swap_neighbours(proper, place, _SWAPS)
        now = crossings(proper, place)
        rounds, waited = rounds + 1, waited + 1
        if now < fewest:
            best, fewest, waited = [list(layer) for layer in layers], now, 0
    layers[:] = best
    _note_places(layers, place)
    if fewest:
        _swap_neighbours(proper, place, _LAST_SWAPS)
        fewest = crossings(proper, place)
    return rounds or 1, fewest


def crossings(proper: Proper, place: Sequence[int]) -> int:
    """How many pairs of segments cross, given the place of each node on its layer."""
    found = 0
    for layer in proper.layers[:-1]:
        ends: list[int] = []
        for node in layer:
            below = proper.down[node]
            if len(below) == 1:
                end = place[below[0]]
                found += len(ends) - bisect_right(ends, end)
                insort(ends, end)
            elif below:
                mine = sorted([place[one] for one in below])
                for end in mine:
                    found += len(ends) - bisect_right(ends, end)
                for end in mine:
                    insort(ends, end)
    return found


def _note_places(layers: Sequence[Sequence[int]], place: list[int]) -> None:
    for layer in layers:
        for at, node in enumerate(layer):
            place[node] = at


def _sweep(
    proper: Proper, place: list[int], *, downwards: bool, to_the_end: bool, by_median: bool
) -> None:
    """Move each node to the middle of its neighbours on the layer before, layer after layer.

    Nodes without any stay where they are. ``to_the_end``: of equals, the later one comes first.
    """
    beside = proper.up if downwards else proper.down
    layers = proper.layers
    for layer in layers[1:] if downwards else reversed(layers[:-1]):
        middles: list[tuple[float, int, int]] = []
        slots: list[int] = []
        for at, node in enumerate(layer):
            ones = beside[node]
            if not ones:
                continue
            if len(ones) == 1:
                middle: float = place[ones[0]]
            elif by_median:
                middle = _median(sorted([place[one] for one in ones]))
            else:
                middle = sum([place[one] for one in ones]) / len(ones)
            middles.append((middle, -at if to_the_end else at, node))
            slots.append(at)
        middles.sort()
        for at, (_, _, node) in zip(slots, middles, strict=True):
            layer[at] = node
            place[node] = at


def _median(places: Sequence[int]) -> float:
    """The middle one of ``places``; of two, nearer to the side on which they stand closer."""
    half = len(places) // 2
    if len(places) % 2:
        return places[half]
    low, high = places[half - 1], places[half]
    before, after = low - places[0], places[-1] - high
    if before + after == 0:
        return (low + high) / 2
    return (low * after + high * before) / (before + after)


def _swap_neighbours(proper: Proper, place: list[int], rounds: int) -> None:
    """Let neighbours change places wherever fewer edges then cross."""
    for _ in range(rounds):
        changed = False
        for layer in proper.layers:
            changed = _swap_on(layer, proper, place) or changed
        if not changed:
            return


def _swap_on(layer: list[int], proper: Proper, place: list[int]) -> bool:
    changed = False
    above = [sorted([place[one] for one in proper.up[node]]) for node in layer]
    below = [sorted([place[one] for one in proper.down[node]]) for node in layer]
    for at in range(len(layer) - 1):
        gain = _gain(above[at], above[at + 1]) + _gain(below[at], below[at + 1])
        if gain > 0:
            layer[at], layer[at + 1] = layer[at + 1], layer[at]
            above[at], above[at + 1] = above[at + 1], above[at]
            below[at], below[at + 1] = below[at + 1], below[at]
            place[layer[at]], place[layer[at + 1]] = at, at + 1
            changed = True
    return changed


def _gain(first: Sequence[int], second: Sequence[int]) -> int:
    """How many crossings fewer there are if the node with the ``second`` ends comes first."""
    if not first or not second or first[-1] <= second[0]:
        # Nothing crosses now; changing places can only tie knots.
        return -len(first) * len(second) if first and second and first[-1] < second[0] else 0
    many = len(second)
    return sum([bisect_left(second, one) + bisect_right(second, one) - many for one in first])
