"""What the map can show by strength of colour, always with a number beside it."""

from __future__ import annotations

from enum import StrEnum

from simulator.authoring.mapping.graph import MapGraph


class Heat(StrEnum):
    """Nothing, the trust with which moments are reached, or what replies can cost."""

    NONE = "none"
    TRUST = "trust"
    REGRET = "regret"


def most_regret(graph: MapGraph) -> int:
    """The largest regret in ``graph``, at least 1: what others are held up against."""
    return max((edge.regret for edge in graph.edges if edge.regret is not None), default=0) or 1


def mixed_colours(one: str, other: str, share: float) -> str:
    """``one`` with ``share`` (0 to 1) of ``other`` in it; both ``#rrggbb``."""
    pairs = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
