"""The order on each layer, chosen so that few edges cross.

Layer by layer each node moves to the middle of its neighbours, down and up again and again; then
neighbours change places wherever that unties something. No clock and no chance decides: the effort
follows from the size alone, so the same graph always comes out the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence

from simulator.authoring.mapping.layered.proper import Proper

#: Segments looked at in all; about a fifth of a second's work.
_EFFORT = 1_000_000
_MOST_ROUNDS, _FEWEST_ROUNDS = 24, 4
#: So many rounds without fewer crossings are enough.
_PATIENCE = 5


def untangle(proper: Proper) -> None:
    """Reorder the layers of ``proper`` so that few of its edges cross."""
    layers = proper.layers
    place = [0] * len(proper.rank)
    _note_places(layers, place)
    segments = sum(map(len, proper.down)) or 1
    rounds = max(_FEWEST_ROUNDS, min(_MOST_ROUNDS, _EFFORT // (4 * segments)))
    swaps_often = segments * _MOST_ROUNDS * 8 < _EFFORT
    best, fewest = [list(layer) for layer in layers], crossings(proper, place)
    waited = 0
    for round_ in range(rounds):
        if not fewest or waited == _PATIENCE:
            break
        _sweep(proper, place, downwards=round_ % 2 == 0, to_the_end=round_ % 4 >= 2)
        if swaps_often:
            _swap_neighbours(proper, place, 2)
        now = crossings(proper, place)
        waited += 1
        if now < fewest:
            best, fewest, waited = [list(layer) for layer in layers], now, 0
    layers[:] = best
    _note_places(layers, place)
    if fewest:
        _swap_neighbours(proper, place, 8 if swaps_often else 3)


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


def _sweep(proper: Proper, place: list[int], *, downwards: bool, to_the_end: bool) -> None:
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
            else:
                middle = sum([place[one] for one in ones]) / len(ones)
            middles.append((middle, -at if to_the_end else at, node))
            slots.append(at)
        middles.sort()
        for at, (_, _, node) in zip(slots, middles, strict=True):
            layer[at] = node
            place[node] = at


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
