"""The head of the picture: its title, and what the strands and signs mean."""

from __future__ import annotations

from xml.sax.saxutils import escape

from simulator.authoring.mapping.graph import MapGraph
from simulator.authoring.mapping.heat import Heat
from simulator.authoring.mapping.lettering import fitted, width_of_text
from simulator.authoring.mapping.look import BUBBLE, CRACK, DASHES
from simulator.authoring.mapping.words import MapWords
from simulator.records.exports.ink import INKS, QUIET, TEXT
from simulator.records.exports.sign_svg import SIDE, sign_shape
from simulator.scenario.taxonomy import Verdict

#: How tall the head is, in pixels.
HEAD_HEIGHT = 116
_SIZE, _SAMPLE, _MARGIN, _GAP = 13.0, 40.0, 32.0, 26.0
_ORDER = (
    Verdict.VALIDATES,
    Verdict.NEUTRAL,
    Verdict.OVER_LEADS,
    Verdict.DISMISSES,
    Verdict.BREAKS_BOUNDARIES,
)


def head_of(graph: MapGraph, words: MapWords, heat: Heat, width: float) -> str:
    """Title and legend as SVG, ``width`` pixels wide."""
    title = escape(fitted(graph.title, width - 2 * _MARGIN, 24))
    parts = [
        f'<text x="{_MARGIN}" y="42" font-size="22" font-weight="700" fill="{TEXT}">{title}</text>'
    ]
    x, y = _MARGIN, 74.0
    for verdict in _ORDER:
        label = words.verdicts[verdict]
        parts.append(_sample(verdict, x, y))
        parts.append(_label(label, x + _SAMPLE + 8, y))
        x += _SAMPLE + 8 + width_of_text(label, _SIZE) + _GAP
    x, y = _MARGIN, 100.0
    for mark, label in _marks(graph, words, heat):
        if isinstance(mark, str):
            parts.append(_label(mark, x, y, bold=True))
        else:
            points = " ".join(f"{x + px * 0.8:.1f},{y - 7 + py * 0.8:.1f}" for px, py in mark)
            colour = INKS[Verdict.BREAKS_BOUNDARIES].ink if mark is CRACK else "#2f5675"
            parts.append(
                f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.8"/>'
            )
        parts.append(_label(label, x + 20, y))
        x += 20 + width_of_text(label, _SIZE) + _GAP
    return "".join(parts)


def _marks(
    graph: MapGraph, words: MapWords, heat: Heat
) -> list[tuple[str | tuple[tuple[float, float], ...], str]]:
    """The smaller marks that this map has, each with what it means."""
    found: list[tuple[str | tuple[tuple[float, float], ...], str]] = []
    if any(edge.mixed for edge in graph.edges):
        found.append(("±", words.mixed))
    if heat is Heat.REGRET:
        mark, _, meaning = words.costs.partition(": ")
    else:
        mark, _, meaning = words.count.partition(": ")
    found.append((mark, meaning))
    if any(node.shares for node in graph.nodes):
        found.append((BUBBLE, words.shares.partition(" {")[0]))
    if any(node.ruptures for node in graph.nodes):
        found.append((CRACK, words.rupture))
    if any(edge.verdict is None for edge in graph.edges):
        found.append(("?", words.unmarked))
    return found


def _sample(verdict: Verdict, x: float, y: float) -> str:
    ink = INKS[verdict].ink
    dash = " ".join(f"{length * 1.6:.1f}" for length in DASHES[verdict])
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    width = 3.2 if verdict is Verdict.BREAKS_BOUNDARIES else 2
    return (
        f'<path d="M{x} {y}H{x + _SAMPLE}" stroke="{ink}" stroke-width="{width}"{dashed}/>'
        f'<circle cx="{x + _SAMPLE / 2}" cy="{y}" r="9" fill="#ffffff"/>'
        f'<g transform="translate({x + _SAMPLE / 2 - SIDE / 2} {y - SIDE / 2})">'
        f"{sign_shape(verdict, ink)}</g>"
    )


def _label(text: str, x: float, y: float, *, bold: bool = False) -> str:
    weight = ' font-weight="700"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y + 4.5:.1f}" font-size="{_SIZE:.0f}" fill="{QUIET}"{weight}>'
        f"{escape(text)}</text>"
    )
