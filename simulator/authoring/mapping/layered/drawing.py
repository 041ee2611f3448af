"""From a graph to a drawing: where every node stands and how every edge runs.

Edges lead from the foot of a node to the head of one below, straight through the layers between
and in curves where there is nothing but edges, so that none runs behind a node. An edge that leads
back runs upwards along the same kind of way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from simulator.authoring.mapping.layered.acyclic import back_edges
from simulator.authoring.mapping.layered.coordinates import Room, columns_of
from simulator.authoring.mapping.layered.crossings import untangle
from simulator.authoring.mapping.layered.ports import ports_of
from simulator.authoring.mapping.layered.proper import Proper, proper_of
from simulator.authoring.mapping.layered.ranks import ranks_of

#: A cubic curve in pieces: a point, then for each piece two control points and its end.
Curve = tuple[tuple[float, float], ...]

_AIR, _BEND_AIR = 36.0, 20.0
#: Between two layers, at least and at most; far edges need height to stay readable.
_LEAST_GAP, _MOST_GAP, _GAP_PER_WIDTH = 84.0, 220.0, 0.07
_LOOP_REACH = 30.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A graph to draw. Nodes are numbered from 0; the first is where everything begins.

    Attributes:
        sizes: width and height of each node.
        edges: tail and head of each edge, each pair once, and no loops.
        widths: how wide each edge is.
        loops: the width of the loop of each node that has one.
    """

    sizes: Sequence[tuple[float, float]]
    edges: Sequence[tuple[int, int]]
    widths: Sequence[float]
    loops: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A graph drawn; everything lies between (0, 0) and (``width``, ``height``).

    Attributes:
        middles: the middle of each node.
        curves: the way of each edge, from tail to head.
        loops: the way of each loop.
        back: the places of the edges that lead back up.
        layer: which layer each node stands on.
    """

    middles: Sequence[tuple[float, float]]
    curves: Sequence[Curve]
    loops: Mapping[int, Curve]
    back: frozenset[int]
    layer: Sequence[int]
    width: float
    height: float


def draw(shape: Shape) -> Drawing:
    """Lay out ``shape``. The same shape always comes out the same."""
    back = back_edges(len(shape.sizes), shape.edges)
    down = [
        (head, tail) if place in back else (tail, head)
        for place, (tail, head) in enumerate(shape.edges)
    ]
    # Two edges that were opposite to each other are now the same way: they share their bends' row
    # but each keeps a way of its own.
    proper = proper_of(ranks_of(len(shape.sizes), down), down)
    untangle(proper)
    columns = columns_of(proper, _room(shape, proper))
    rows = _rows(shape, proper, columns)
    middles = [(columns[node], rows[proper.rank[node]].middle) for node in range(proper.nodes)]
    curves = _curves(shape, proper, columns, rows)
    loops = {
        node: _loop(middles[node], shape.sizes[node], width) for node, width in shape.loops.items()
    }
    reach = max((x for curve in (*curves, *loops.values()) for x, _ in curve), default=0.0)
    return Drawing(
        middles=middles,
        curves=[curve[::-1] if place in back else curve for place, curve in enumerate(curves)],
        loops=loops,
        back=frozenset(back),
        layer=proper.rank[: proper.nodes],
        width=max(
            reach,
            max((x + shape.sizes[at][0] / 2 for at, (x, _) in enumerate(middles)), default=0.0),
        ),
        height=rows[-1].bottom if rows else 0.0,
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """Where a layer stands: its upper and its lower edge."""

    top: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def _room(shape: Shape, proper: Proper) -> Room:
    left = [width / 2 for width, _ in shape.sizes]
    right = list(left)
    for node, width in shape.loops.items():
        right[node] += _LOOP_REACH + width
    bends = [0.0] * (len(proper.rank) - proper.nodes)
    for chain, width in zip(proper.chains, shape.widths, strict=True):
        for bend in chain[1:-1]:
            bends[bend - proper.nodes] = width / 2
    return Room(left + bends, right + bends, _AIR, _BEND_AIR)


def _rows(shape: Shape, proper: Proper, columns: Sequence[float]) -> list[_Row]:
    """One row a layer, further from the one above the further its edges lead to the side."""
    rows: list[_Row] = []
    top = 0.0
    for layer in proper.layers:
        far = max(
            (abs(columns[one] - columns[node]) for node in layer for one in proper.up[node]),
            default=0.0,
        )
        if rows:
            top += min(_MOST_GAP, _LEAST_GAP + far * _GAP_PER_WIDTH)
        tallest = max((shape.sizes[node][1] for node in layer if node < proper.nodes), default=0.0)
        rows.append(_Row(top, top + tallest))
        top += tallest
    return rows


def _curves(
    shape: Shape, proper: Proper, columns: Sequence[float], rows: Sequence[_Row]
) -> list[Curve]:
    """The way of each edge downwards."""
    feet, heads = ports_of(shape.sizes, shape.widths, proper, columns)
    curves: list[Curve] = []
    for place, chain in enumerate(proper.chains):
        tail, head = chain[0], chain[-1]
        above, below = rows[proper.rank[tail]], rows[proper.rank[head]]
        points = [(feet[place], above.middle + shape.sizes[tail][1] / 2)]
        if points[0][1] < above.bottom:
            # Past its neighbours, which are taller, before it may turn aside.
            points.append((feet[place], above.bottom))
        for bend in chain[1:-1]:
            row = rows[proper.rank[bend]]
            points += [(columns[bend], row.top), (columns[bend], row.bottom)]
        end = below.middle - shape.sizes[head][1] / 2
        if end > below.top:
            points.append((heads[place], below.top))
        points.append((heads[place], end))
        curves.append(_smooth(points))
    return curves


def _smooth(points: Sequence[tuple[float, float]]) -> Curve:
    """A curve through ``points`` that is upright in each of them; straight runs are one piece."""
    kept = [points[0]]
    for at, (x, y) in enumerate(points[1:-1], start=1):
        if not kept[-1][0] == x == points[at + 1][0]:
            kept.append((x, y))
    kept.append(points[-1])
    curve = [kept[0]]
    for (x, y), (to_x, to_y) in pairwise(kept):
        lean = (to_y - y) * 0.5
        curve += [(x, y + lean), (to_x, to_y - lean), (to_x, to_y)]
    return tuple(curve)


def _loop(middle: tuple[float, float], size: tuple[float, float], width: float) -> Curve:
    """Out of the node's right side and back into it."""
    x, y = middle[0] + size[0] / 2, middle[1]
    reach, rise = (_LOOP_REACH + width / 2) * 4 / 3, size[1] * 0.28
    return ((x, y - rise), (x + reach, y - rise * 1.6), (x + reach, y + rise * 1.6), (x, y + rise))
