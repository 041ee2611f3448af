"""The map laid out: where every moment's card lies and how every bundle of replies runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.authoring.mapping.graph import MapGraph, MapNode
from simulator.authoring.mapping.layered.drawing import Curve, Drawing, Shape, draw
from simulator.authoring.mapping.strands import strands_of, width_of

#: More moments than this are not drawn.
MOST_MOMENTS = 4_000
#: Cards, and the room around the whole map, in pixels at 100 %.
CARD_WIDTH, CARD_HEIGHT, MISSING_HEIGHT = 208.0, 80.0, 52.0
MARGIN = 32.0
#: A card with many bundles is as wide as most of them need on one side of it, up to a limit.
_PORT_AIR, _SHARE_ON_A_SIDE, _WIDEST = 8.0, 0.7, 640.0


@dataclass(frozen=True, slots=True)
class Rect:
    """A card's place: its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Way:
    """How a bundle runs, from its source to its target."""

    curve: Curve
    is_back: bool = False
    is_loop: bool = False


@dataclass(frozen=True, slots=True)
class MapLayout:
    """A map laid out, in pixels at 100 %, within (0, 0) and (``width``, ``height``).

    Attributes:
        nodes: the place of each moment, by its id.
        ways: the way of each bundle, by the ids of its source and target.
        layers: on which layer each moment stands, from 0 at the top.
    """

    nodes: Mapping[str, Rect]
    ways: Mapping[tuple[str, str], Way]
    layers: Mapping[str, int]
    width: float
    height: float


class TooLargeError(Exception):
    """The graph has more moments than are drawn."""


def layout_of(graph: MapGraph) -> MapLayout:
    """Lay out ``graph``. The same graph always comes out the same.

    Raises:
        TooLargeError: it has more than ``MOST_MOMENTS`` moments.
    """
    return layout_from(graph, draw(shape_of(graph)))


def shape_of(graph: MapGraph) -> Shape:
    """What of ``graph`` matters for its layout.

    Raises:
        TooLargeError: it has more than ``MOST_MOMENTS`` moments.
    """
    if len(graph.nodes) > MOST_MOMENTS:
        raise TooLargeError
    numbers = _numbers(graph)
    bundles = {ends: width_of(len(strands_of(edges))) for ends, edges in graph.bundles().items()}
    apart = {ends: width for ends, width in bundles.items() if ends[0] != ends[1]}
    return Shape(
        sizes=_sizes(graph),
        edges=[(numbers[source], numbers[target]) for source, target in apart],
        widths=list(apart.values()),
        loops={numbers[one]: width for (one, other), width in bundles.items() if one == other},
    )


def layout_from(graph: MapGraph, drawing: Drawing) -> MapLayout:
    """The layout of ``graph`` from the drawing of its shape."""
    nodes, layers = {}, {}
    placed = zip(_ordered(graph), _sizes(graph), drawing.middles, drawing.layer, strict=True)
    for node, (width, height), (x, y), layer in placed:
        nodes[node.id] = Rect(x - width / 2 + MARGIN, y - height / 2 + MARGIN, width, height)
        layers[node.id] = layer
    numbers = _numbers(graph)
    ways: dict[tuple[str, str], Way] = {}
    place = 0
    for ends in graph.bundles():
        if ends[0] == ends[1]:
            ways[ends] = Way(_moved(drawing.loops[numbers[ends[0]]]), is_loop=True)
        else:
            ways[ends] = Way(_moved(drawing.curves[place]), is_back=place in drawing.back)
            place += 1
    return MapLayout(nodes, ways, layers, drawing.width + 2 * MARGIN, drawing.height + 2 * MARGIN)


def _ordered(graph: MapGraph) -> list[MapNode]:
    """The moments, the one where meetings begin first."""
    return sorted(graph.nodes, key=lambda node: not node.is_start)


def _numbers(graph: MapGraph) -> dict[str, int]:
    return {node.id: number for number, node in enumerate(_ordered(graph))}


def _sizes(graph: MapGraph) -> list[tuple[float, float]]:
    """How large each card is: wider where many bundles hold on to it."""
    needs = dict.fromkeys((node.id for node in graph.nodes), 0.0)
    for (source, target), edges in graph.bundles().items():
        if source != target:
            width = width_of(len(strands_of(edges))) + _PORT_AIR
            needs[source] += width
            needs[target] += width
    return [
        (
            min(_WIDEST, max(CARD_WIDTH, needs[node.id] * _SHARE_ON_A_SIDE)),
            MISSING_HEIGHT if node.is_missing else CARD_HEIGHT,
        )
        for node in _ordered(graph)
    ]


def _moved(curve: Curve) -> Curve:
    return tuple((x + MARGIN, y + MARGIN) for x, y in curve)
