"""Random graphs, and what must hold of every drawing of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from hypothesis import strategies as st

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode
from simulator.authoring.mapping.layout import MapLayout, Rect
from simulator.scenario.taxonomy import Verdict

#: Half a hundredth: places are compared after sums of many numbers.
NEAR = 0.005


@st.composite
def graphs(draw: st.DrawFn, most: int = 24) -> MapGraph:
    """Any moments, joined in any way: circles, loops, parallel replies, moments left alone."""
    count = draw(st.integers(0, most))
    if not count:
        return MapGraph("Nothing", (), ())
    ends = st.integers(0, count - 1)
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=3 * count))
    start = draw(ends)
    nodes = tuple(
        MapNode(f"m{at}", "Well.", is_start=at == start, is_missing=draw(st.booleans()))
        for at in range(count)
    )
    verdicts = st.sampled_from([None, *Verdict])
    edges = tuple(
        MapEdge(f"m{source}", f"m{target}", f"r{at}", verdict=draw(verdicts))
        for at, (source, target) in enumerate(pairs)
    )
    return MapGraph("Any", nodes, edges)


def overlapping(layout: MapLayout) -> list[tuple[str, str]]:
    """The pairs of cards that lie on each other."""
    return [
        (one, other)
        for (one, a), (other, b) in combinations(layout.nodes.items(), 2)
        if _meet(a, b)
    ]


def _meet(a: Rect, b: Rect) -> bool:
    across = a.x + NEAR < b.x + b.width and b.x + NEAR < a.x + a.width
    return across and a.y + NEAR < b.y + b.height and b.y + NEAR < a.y + a.height


def on_edge(rect: Rect, point: tuple[float, float]) -> bool:
    """Whether a point lies on the outline of a card."""
    x, y = point[0] - rect.x, point[1] - rect.y
    inside = -NEAR <= x <= rect.width + NEAR and -NEAR <= y <= rect.height + NEAR
    on_side = min(abs(x), abs(x - rect.width)) <= NEAR
    return inside and (on_side or min(abs(y), abs(y - rect.height)) <= NEAR)


def behind_cards(layout: MapLayout) -> Iterator[tuple[tuple[str, str], str]]:
    """The bundles that run behind a card they neither leave nor reach, with that card."""
    for ends, way in layout.ways.items():
        points = [way.curve[at] for at in range(0, len(way.curve), 3)]
        for (x, y), (to_x, to_y) in pairwise(points):
            for name, rect in layout.nodes.items():
                if name in ends:
                    continue
                beside = max(x, to_x) <= rect.x or min(x, to_x) >= rect.x + rect.width
                low, high = min(y, to_y), max(y, to_y)
                apart = high <= rect.y + NEAR or low >= rect.y + rect.height - NEAR
                if not beside and not apart:
                    yield ends, name
