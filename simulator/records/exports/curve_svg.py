"""The trust curve as SVG, for the web page and, drawn by the app, for the PDF."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import pairwise

from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.records.exports.ink import FONT, HAIRLINE, INKS, QUIET
from simulator.records.exports.readable import readable
from simulator.records.exports.sign_svg import SIDE, sign_shape
from simulator.scenario.model import TRUST_MAX

#: The drawing's size in its own units, which are CSS pixels at full width.
WIDTH, HEIGHT = 680, 220
_LEFT, _RIGHT, _TOP, _BOTTOM = 30, 14, 14, 30
_LARGEST_SIGN, _SMALLEST_SIGN = 18.0, 8.0
_MOST_NUMBERS = 20
_HATCH = 7


def curve_svg(debrief: Debrief, told: str) -> str:
    """The whole drawing; ``told`` says in words what it shows, for those who do not see it."""
    parts = [*_scale(debrief), *_ruptures(debrief), _line(debrief)]
    side = min(_LARGEST_SIGN, max(_SMALLEST_SIGN, _step(debrief)))
    parts += [_mark(debrief, turn, side) for turn in debrief.turns]
    words = escape(readable(told))
    return (
        f'<svg class="curve" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'role="img" aria-label="{words}">{"".join(parts)}</svg>'
    )


def _step(debrief: Debrief) -> float:
    return (WIDTH - _LEFT - _RIGHT) / max(1, len(debrief.trust) - 1)


def _x(debrief: Debrief, at: int) -> float:
    return _LEFT + _step(debrief) * at


def _y(trust: int) -> float:
    return _TOP + (HEIGHT - _TOP - _BOTTOM) * (1 - trust / TRUST_MAX)


def _scale(debrief: Debrief) -> Iterator[str]:
    for value in range(0, TRUST_MAX + 1, 5):
        y = _y(value)
        yield _stroke(f"M{_LEFT} {y:.1f}H{WIDTH - _RIGHT}", HAIRLINE, 1)
        yield _number(_LEFT - 8, y + 4, "end", value)
    every = max(1, -(-len(debrief.turns) // _MOST_NUMBERS))
    for turn in debrief.turns[::every]:
        yield _number(_x(debrief, turn.place + 1), HEIGHT - 8, "middle", turn.place + 1)


def _number(x: float, y: float, anchor: str, value: int) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-family="{FONT}" '
        f'font-size="12" fill="{QUIET}">{value}</text>'
    )


def _ruptures(debrief: Debrief) -> Iterator[str]:
    """A hatched band from the reply that tore to the one that mended it."""
    opened: int | None = None
    for turn in debrief.turns:
        if turn.rupture_opened and opened is None:
            opened = turn.place + 1
        if turn.rupture_healed and opened is not None:
            yield _band(debrief, opened, turn.place + 1)
            opened = None
    if opened is not None:
        yield _band(debrief, opened, len(debrief.trust) - 1)


def _band(debrief: Debrief, first: int, last: int) -> str:
    """Slanting lines cut to the band by hand: not every program knows patterns."""
    left = _x(debrief, first)
    right = max(left + 6, _x(debrief, last))
    top, bottom = _y(TRUST_MAX), _y(0)
    lines = []
    for total in range(int(left + top), int(right + bottom), _HATCH):
        start, end = max(left, total - bottom), min(right, total - top)
        if start < end:
            lines.append(f"M{start:.1f} {total - start:.1f}L{end:.1f} {total - end:.1f}")
    return _stroke("".join(lines), QUIET, 0.7, opacity=0.55)


def _line(debrief: Debrief) -> str:
    points = [(_x(debrief, at), _y(trust)) for at, trust in enumerate(debrief.trust)]
    steps = "".join(f"L{x:.1f} {y:.1f}" for _, (x, y) in pairwise(points))
    x, y = points[0]
    return _stroke(f"M{x:.1f} {y:.1f}{steps}", QUIET, 2)


def _mark(debrief: Debrief, turn: DebriefTurn, side: float) -> str:
    x, y = _x(debrief, turn.place + 1), _y(turn.explanation.trust_after)
    verdict = turn.explanation.verdict
    corner = f"translate({x - side / 2:.1f} {y - side / 2:.1f}) scale({side / SIDE:.3f})"
    shape = sign_shape(verdict, INKS[verdict].ink)
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{side * 0.62:.1f}" fill="#ffffff"/>'
        f'<g transform="{corner}">{shape}</g>'
    )


def _stroke(path: str, ink: str, width: float, opacity: float = 1) -> str:
    faint = f' stroke-opacity="{opacity}"' if opacity < 1 else ""
    return f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="{width}"{faint}/>'
