"""Parallel replies as strands: one for each verdict, side by side, with how many it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.authoring.mapping.graph import MapEdge
from simulator.authoring.mapping.layered.drawing import Curve
from simulator.scenario.taxonomy import Verdict

#: From the middle of one strand to that of the next, and how wide a lone one is.
STEP, ALONE = 6.0, 8.0


@dataclass(frozen=True, slots=True)
class Strand:
    """Edges between the same two moments that look the same."""

    verdict: Verdict | None
    mixed: bool
    is_offered: bool
    edges: tuple[MapEdge, ...]

    @property
    def regret(self) -> int | None:
        """The most that any of its replies can cost; None when not known."""
        return max((edge.regret for edge in self.edges if edge.regret is not None), default=None)


def strands_of(edges: Sequence[MapEdge]) -> tuple[Strand, ...]:
    """The strands of a bundle, from the mildest verdict to the gravest; unmarked ones first."""
    found: dict[tuple[int, bool, bool], list[MapEdge]] = {}
    for edge in edges:
        gravity = edge.verdict.gravity if edge.verdict is not None else -1
        found.setdefault((gravity, edge.mixed, not edge.is_offered), []).append(edge)
    return tuple(
        Strand(alike[0].verdict, alike[0].mixed, alike[0].is_offered, tuple(alike))
        for _, alike in sorted(found.items(), key=lambda one: one[0])
    )


def width_of(strands: int) -> float:
    """How wide a bundle of so many strands is."""
    return ALONE + STEP * (strands - 1)


def beside(curve: Curve, place: int, strands: int, *, is_loop: bool) -> Curve:
    """The way of one strand of a bundle whose middle runs along ``curve``."""
    shift = (place - (strands - 1) / 2) * STEP
    if not is_loop:
        return tuple((x + shift, y) for x, y in curve)
    (x, y), (out_x, out_y), (in_x, in_y), (end_x, end_y) = curve
    wider = shift * 4 / 3
    return (
        (x, y - shift / 2),
        (out_x + wider, out_y - shift),
        (in_x + wider, in_y + shift),
        (end_x, end_y + shift / 2),
    )


def point_on(curve: Curve, piece: int, share: float) -> tuple[float, float]:
    """The point at ``share`` (0 to 1) of one of the pieces of a curve."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve[3 * piece : 3 * piece + 4]
    rest = 1 - share
    a, b, c, d = rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3
    return a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy
