"""From moment to moment by keys, and looking for words: what a view of the map needs to know."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from simulator.authoring.mapping.graph import MapGraph
from simulator.authoring.mapping.layout import MapLayout


class Step(Enum):
    """Where to go from a moment."""

    ALONG = auto()
    BACK = auto()
    LEFT = auto()
    RIGHT = auto()


def reading_order(layout: MapLayout) -> Sequence[str]:
    """The moments layer by layer, each from the left to the right."""
    return sorted(layout.nodes, key=lambda name: (layout.layers[name], layout.nodes[name].x))


def walked(graph: MapGraph, layout: MapLayout, at: str, step: Step) -> str | None:
    """The moment that one step leads to from ``at``; None when there is none.

    Along a reply and back along one, to the moment that stands nearest; or to the neighbour on the
    same layer. What leads down is preferred to what leads back up.
    """
    if step in (Step.LEFT, Step.RIGHT):
        row = [name for name in reading_order(layout) if layout.layers[name] == layout.layers[at]]
        place = row.index(at) + (1 if step is Step.RIGHT else -1)
        return row[place] if 0 <= place < len(row) else None
    if step is Step.ALONG:
        ends = [edge.target for edge in graph.edges if edge.source == at]
    else:
        ends = [edge.source for edge in graph.edges if edge.target == at]
    x, y = layout.nodes[at].middle
    is_ahead = 1 if step is Step.ALONG else -1

    def far(name: str) -> tuple[bool, float, str]:
        to_x, to_y = layout.nodes[name].middle
        return (to_y - y) * is_ahead <= 0, (to_x - x) ** 2 + (to_y - y) ** 2, name

    return min((name for name in dict.fromkeys(ends) if name != at), key=far, default=None)


def found_in(graph: MapGraph, layout: MapLayout, text: str) -> Sequence[str]:
    """The moments that hold ``text`` in their id or words or in those of their replies.

    Capitals don't matter; in reading order; none for an empty text.
    """
    sought = text.casefold().strip()
    if not sought:
        return ()
    hits = {node.id for node in graph.nodes if sought in f"{node.id}\n{node.words}".casefold()}
    hits |= {
        edge.source for edge in graph.edges if sought in f"{edge.reply}\n{edge.words}".casefold()
    }
    return [name for name in reading_order(layout) if name in hits]
