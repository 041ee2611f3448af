"""How far to the right each node stands: near to its neighbours, and long edges upright.

Sweeping down and up, each layer is laid under or over the middle of its neighbours as well as its
order allows: the nearest places, by squares, that keep nodes apart (pool adjacent violators). Then
the bends of long edges are drawn up into upright runs within the room that is left beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from simulator.authoring.mapping.layered.proper import Proper

#: Nodes placed in all; about a fifth of a second's work.
_EFFORT = 160_000
_MOST_SWEEPS, _FEWEST_SWEEPS = 40, 8
#: A bend follows its edge more firmly than a node follows its neighbours.
_BEND_WEIGHT, _NODE_WEIGHT, _LOOSE_WEIGHT = 4.0, 1.0, 0.05


@dataclass(frozen=True, slots=True)
class Room:
    """What each node needs: how far it reaches to either side, and the air between two of them.

    ``air`` holds between two nodes, ``bend_air`` where at least one is a bend.
    """

    left: Sequence[float]
    right: Sequence[float]
    air: float
    bend_air: float

    def apart(self, one: int, other: int, nodes: int) -> float:
        """How far the middle of ``one`` is at least from that of ``other``, right of it."""
        air = self.bend_air if one >= nodes or other >= nodes else self.air
        return self.right[one] + self.left[other] + air


def columns_of(proper: Proper, room: Room) -> list[float]:
    """The middle of each node; the leftmost edge of all is at 0, and no two overlap."""
    if not proper.rank:
        return []
    starts = [_starts(layer, proper.nodes, room) for layer in proper.layers]
    columns = [0.0] * len(proper.rank)
    for layer, start in zip(proper.layers, starts, strict=True):
        for node, at in zip(layer, start, strict=True):
            columns[node] = at - start[-1] / 2
    sweeps = max(_FEWEST_SWEEPS, min(_MOST_SWEEPS, _EFFORT // len(columns)))
    weights = [_NODE_WEIGHT] * proper.nodes
    weights += [_BEND_WEIGHT] * (len(columns) - proper.nodes)
    for sweep in range(sweeps):
        _sweep(proper, starts, weights, columns, sweep, is_last=sweep >= sweeps - 4)
    for _ in range(2):
        _straighten(proper, room, columns)
    _lay_loose_layers_below_the_middle(proper, columns)
    left = min(x - reach for x, reach in zip(columns, room.left, strict=True))
    return [x - left for x in columns]


def _starts(layer: Sequence[int], nodes: int, room: Room) -> list[float]:
    """How far each node of a layer is from the first when all stand as near as they may."""
    starts = [0.0]
    for one, other in pairwise(layer):
        starts.append(starts[-1] + room.apart(one, other, nodes))
    return starts


def _sweep(
    proper: Proper,
    starts: Sequence[Sequence[float]],
    weights: Sequence[float],
    columns: list[float],
    sweep: int,
    *,
    is_last: bool,
) -> None:
    """Lay each layer under (or over) its neighbours; at last, between those on both sides."""
    downwards = sweep % 2 == 0
    places = range(len(proper.layers))
    for at in places if downwards else reversed(places):
        layer, start = proper.layers[at], starts[at]
        wished: list[float] = []
        pulls: list[float] = []
        for node, offset in zip(layer, start, strict=True):
            ones = proper.up[node] if downwards else proper.down[node]
            if is_last and node < proper.nodes:
                ones = proper.up[node] + proper.down[node]
            if not ones:
                wished.append(columns[node] - offset)
                pulls.append(_LOOSE_WEIGHT)
            elif len(ones) == 1:
                wished.append(columns[ones[0]] - offset)
                pulls.append(weights[node])
            else:
                wished.append(sum([columns[one] for one in ones]) / len(ones) - offset)
                pulls.append(weights[node])
        for node, offset, x in zip(layer, start, _in_order(wished, pulls), strict=True):
            columns[node] = x + offset


def _in_order(wished: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The values nearest to ``wished`` that never fall, by weighted squares."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(wished, weights, strict=True):
        count = 1
        while pools and pools[-1][0] > value:
            before, heavy, many = pools.pop()
            value = (before * heavy + value * weight) / (heavy + weight)
            weight += heavy
            count += many
        pools.append((value, weight, count))
    return [value for value, _, count in pools for _ in range(count)]


def _lay_loose_layers_below_the_middle(proper: Proper, columns: list[float]) -> None:
    """Layers without any edge have nothing to go by: they go under the middle of the rest."""
    loose = [
        layer
        for layer in proper.layers
        if not any(proper.up[node] or proper.down[node] for node in layer)
    ]
    aside = {node for layer in loose for node in layer}
    linked = [x for node, x in enumerate(columns) if node not in aside]
    if linked:
        middle = (min(linked) + max(linked)) / 2
        for layer in loose:
            shift = middle - (columns[layer[0]] + columns[layer[-1]]) / 2
            for node in layer:
                columns[node] += shift


def _straighten(proper: Proper, room: Room, columns: list[float]) -> None:
    """Draw each chain of bends up into runs that are as long as there is room for."""
    place = [0] * len(columns)
    for layer in proper.layers:
        for at, node in enumerate(layer):
            place[node] = at
    for chain in proper.chains:
        run: list[int] = []
        low, high = float("-inf"), float("inf")
        for bend in chain[1:-1]:
            least, most = _free(bend, proper, room, place, columns)
            if run and max(low, least) > min(high, most):
                _set(run, low, high, columns)
                run, low, high = [], float("-inf"), float("inf")
            run.append(bend)
            low, high = max(low, least), min(high, most)
        if run:
            _set(run, low, high, columns)


def _free(
    node: int, proper: Proper, room: Room, place: Sequence[int], columns: Sequence[float]
) -> tuple[float, float]:
    """From where to where ``node`` can move between its neighbours on the layer."""
    layer, at = proper.layers[proper.rank[node]], place[node]
    least, most = float("-inf"), float("inf")
    if at:
        least = columns[layer[at - 1]] + room.apart(layer[at - 1], node, proper.nodes)
    if at + 1 < len(layer):
        most = columns[layer[at + 1]] - room.apart(node, layer[at + 1], proper.nodes)
    return min(least, columns[node]), max(most, columns[node])


def _set(run: Sequence[int], low: float, high: float, columns: list[float]) -> None:
    middle = min(high, max(low, sum([columns[bend] for bend in run]) / len(run)))
    for bend in run:
        columns[bend] = middle
