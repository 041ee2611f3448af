"""How a map looks, whatever draws it: strokes, signs' places, the pictures on a card."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.authoring.mapping.graph import MapNode
from simulator.authoring.mapping.heat import Heat
from simulator.authoring.mapping.layered.drawing import Curve
from simulator.authoring.mapping.layout import Way
from simulator.authoring.mapping.strands import Strand, beside, point_on
from simulator.scenario.taxonomy import Verdict

#: Sizes of letters and signs, in pixels at 100 %.
ID_SIZE, WORDS_SIZE, TAG_SIZE, NUMBER_SIZE, SIGN = 14.0, 12.0, 11.0, 11.0, 12.0
CARD_PAD, ENDING_PAD, CARD_RADIUS, ENDING_RADIUS = 12.0, 20.0, 10.0, 26.0
Picture = tuple[tuple[float, float], ...]
#: Pictures in a square of 16 units, as lines: words shared, and a crack.
BUBBLE: Picture = ((1, 2), (15, 2), (15, 11), (8, 11), (4, 15), (4, 11), (1, 11), (1, 2))
CRACK: Picture = ((9, 1), (5, 7.5), (11, 8.5), (7, 15))
#: How far down its stretch the middle of a bundle's signs is, and from one to the next.
_SIGN_DEPTH, _SIGN_STEP = 40.0, 15.0
#: The arrow's head at the end of a bundle.
ARROW = 8.0

#: Dashes by verdict, in widths of the line; unmarked replies are dotted wide apart.
DASHES: dict[Verdict | None, tuple[float, ...]] = {
    Verdict.VALIDATES: (),
    Verdict.DISMISSES: (6, 3),
    Verdict.OVER_LEADS: (8, 3, 2, 3),
    Verdict.BREAKS_BOUNDARIES: (),
    Verdict.NEUTRAL: (2, 2.5),
    None: (1, 5),
}
_WIDTH, _MIXED_WIDTH, _GRAVE_WIDTH, _HOT_WIDTH = 2.0, 1.3, 3.2, 3.4


@dataclass(frozen=True, slots=True)
class StrandPlace:
    """One strand as drawn: its curve, and the middle of its sign."""

    strand: Strand
    curve: Curve
    sign: tuple[float, float]


def pad_of(node: MapNode) -> float:
    """How far a card's words keep from its sides: further where the corners are rounder."""
    return ENDING_PAD if node.ending else CARD_PAD


def stroke_width(strand: Strand, heat: Heat, most: int) -> float:
    """How thick a strand is drawn; ``most`` is the largest regret of the map."""
    if heat is Heat.REGRET:
        return 1.2 + _HOT_WIDTH * (strand.regret or 0) / most
    if strand.mixed:
        return _MIXED_WIDTH
    return _GRAVE_WIDTH if strand.verdict is Verdict.BREAKS_BOUNDARIES else _WIDTH


def number_beside(strand: Strand, heat: Heat) -> str:
    """What stands beside a strand's sign: mixed or not, how many replies, what they can cost."""
    parts = ["±"] if strand.mixed else []
    if heat is Heat.REGRET and strand.regret:
        parts.append(f"−{strand.regret}")
    elif heat is not Heat.REGRET and len(strand.edges) > 1:
        parts.append(str(len(strand.edges)))
    return "".join(parts)


def places_of(way: Way, strands: tuple[Strand, ...]) -> list[StrandPlace]:
    """Where the strands of a bundle run, with their signs one below the other."""
    count = len(strands)
    placed: list[StrandPlace] = []
    for place, strand in enumerate(strands):
        curve = beside(way.curve, place, count, is_loop=way.is_loop)
        placed.append(StrandPlace(strand, curve, _sign_place(way, curve, place, count)))
    return placed


def _sign_place(way: Way, curve: Curve, place: int, count: int) -> tuple[float, float]:
    """Past the crowd where bundles leave a moment, on the first stretch that runs upright."""
    upright = _first_upright(curve)
    if way.is_loop or upright is None:
        share = 0.5 + (place - (count - 1) / 2) * min(0.18, 0.8 / count)
        return point_on(curve, 0, share)
    (x, y), (_, to_y) = curve[3 * upright], curve[3 * upright + 3]
    length = abs(to_y - y)
    first = min(length / 2, _SIGN_DEPTH)
    down = first + (place - (count - 1) / 2) * min(_SIGN_STEP, length / count)
    return x, y + down * (1 if to_y > y else -1)


def _first_upright(curve: Curve) -> int | None:
    """The first piece, of those after the beginning, that does not turn aside."""
    pieces = (len(curve) - 1) // 3
    for piece in range(1 if pieces > 1 else 0, pieces):
        (x, y), (to_x, to_y) = curve[3 * piece], curve[3 * piece + 3]
        if x == to_x and abs(to_y - y) > 2 * SIGN:
            return piece
    return None
