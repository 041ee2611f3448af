"""The map as an SVG picture, complete in itself: title, legend, cards and replies."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode, graph_of
from simulator.authoring.mapping.heat import Heat, mixed_colours, most_regret
from simulator.authoring.mapping.layered.drawing import Curve
from simulator.authoring.mapping.layout import MapLayout, Rect, layout_of
from simulator.authoring.mapping.legend import HEAD_HEIGHT, head_of
from simulator.authoring.mapping.lettering import broken, fitted
from simulator.authoring.mapping.look import (
    ARROW,
    BUBBLE,
    CARD_RADIUS,
    CRACK,
    DASHES,
    ENDING_RADIUS,
    ID_SIZE,
    NUMBER_SIZE,
    SIGN,
    TAG_SIZE,
    WORDS_SIZE,
    StrandPlace,
    number_beside,
    pad_of,
    places_of,
    stroke_width,
)
from simulator.authoring.mapping.strands import strands_of, width_of
from simulator.authoring.mapping.words import MapWords, map_words_in, tag_of, verdict_told
from simulator.records.exports.fixed_words import ENGLISH
from simulator.records.exports.ink import FONT, HAIRLINE, INKS, QUIET, TEXT
from simulator.records.exports.sign_svg import SIDE, sign_shape
from simulator.scenario.model import TRUST_MAX, Scenario
from simulator.scenario.taxonomy import Verdict
from simulator.session.survey.survey import Survey

#: What follows the typeface's name where it may not be at hand. Qt's own SVG cannot read it.
FALLBACK = ", sans-serif"
_PAPER, _SUNKEN, _OUTLINE, _START_WASH, _WARM = (
    "#ffffff",
    "#f5f1ea",
    "#8b8173",
    "#e3ebf1",
    "#7fc4bd",
)
_DANGER, _ACCENT = INKS[Verdict.BREAKS_BOUNDARIES].ink, "#2f5675"
_PALE = "#b5ada1"


def map_svg(
    scenario: Scenario,
    survey: Survey | None = None,
    heat: Heat = Heat.NONE,
    words: MapWords | None = None,
) -> str:
    """The map of ``scenario`` as SVG.

    Raises:
        TooLargeError: it has more moments than are drawn.
    """
    graph = graph_of(scenario, survey)
    return svg_of(graph, layout_of(graph), heat, words)


def svg_of(
    graph: MapGraph, layout: MapLayout, heat: Heat = Heat.NONE, words: MapWords | None = None
) -> str:
    """A map that has been laid out, as SVG. All the author's words are plain text in it."""
    words = words or map_words_in(ENGLISH)
    width = max(layout.width, 760.0)
    height = layout.height + HEAD_HEIGHT
    left = (width - layout.width) / 2
    most = most_regret(graph)
    bundles = graph.bundles()
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" height="{height:.0f}" font-family="{FONT}{FALLBACK}" '
        f'role="img" aria-label={quoteattr(graph.title)}>'
    )
    parts = [
        opening,
        f"<title>{escape(graph.title)}</title>",
        f'<rect width="100%" height="100%" fill="{_PAPER}"/>',
        head_of(graph, words, heat, width),
        f'<g transform="translate({left:.1f} {HEAD_HEIGHT})">',
    ]
    placed = [
        (ends, places_of(layout.ways[ends], strands_of(edges))) for ends, edges in bundles.items()
    ]
    for ends, places in placed:
        parts.append(f"<g><title>{escape(_told(bundles[ends], words))}</title>")
        parts += [_line(place, heat, most) for place in places]
        parts.append(_arrow(layout.ways[ends].curve, width_of(len(places))))
        parts.append("</g>")
    parts += [_sign(place, heat, most) for _, places in placed for place in places]
    parts += [_card(node, layout.nodes[node.id], heat, words) for node in graph.nodes]
    parts.append("</g></svg>\n")
    return "\n".join(parts)


def _told(edges: tuple[MapEdge, ...], words: MapWords) -> str:
    """What hovering over a bundle tells."""
    lines = [f"{edges[0].source} → {edges[0].target}"]
    for edge in edges:
        asked = f" [{edge.condition}]" if edge.condition else ""
        lines.append(f"{edge.reply} ({verdict_told(edge, words)}){asked}: {edge.words}")
    return "\n".join(lines)


def _ink(place: StrandPlace, heat: Heat, most: int) -> str:
    strand = place.strand
    if not strand.is_offered:
        return _PALE
    if heat is Heat.REGRET:
        return mixed_colours(_PALE, _DANGER, min(1.0, 1.6 * (strand.regret or 0) / most))
    return INKS[strand.verdict].ink if strand.verdict is not None else QUIET


def _line(place: StrandPlace, heat: Heat, most: int) -> str:
    width = stroke_width(place.strand, heat, most)
    dash = " ".join(f"{length * 1.6:.1f}" for length in DASHES[place.strand.verdict])
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    path = _path(place.curve)
    return (
        f'<path d="{path}" fill="none" stroke="{_ink(place, heat, most)}" '
        f'stroke-width="{width:.1f}"{dashed}/>'
    )


def _path(curve: Curve) -> str:
    points = [f"{x:.1f} {y:.1f}" for x, y in curve]
    return f"M{points[0]}C{' '.join(points[1:])}"


def _arrow(curve: Curve, width: float) -> str:
    """A head at the end of a bundle, pointing the way it arrives."""
    (to_x, to_y), (by_x, by_y) = curve[-1], curve[-2]
    length = max(1e-6, ((to_x - by_x) ** 2 + (to_y - by_y) ** 2) ** 0.5)
    along_x, along_y = (to_x - by_x) / length, (to_y - by_y) / length
    half = width / 2 + 1
    back_x, back_y = to_x - along_x * ARROW, to_y - along_y * ARROW
    points = (
        (to_x, to_y),
        (back_x - along_y * half, back_y + along_x * half),
        (back_x + along_y * half, back_y - along_x * half),
    )
    return f'<path d="M{"L".join(f"{x:.1f} {y:.1f}" for x, y in points)}Z" fill="{QUIET}"/>'


def _sign(place: StrandPlace, heat: Heat, most: int) -> str:
    x, y = place.sign
    ink = _ink(place, heat, most)
    parts = [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{SIGN * 0.66:.1f}" fill="{_PAPER}"/>']
    if place.strand.verdict is not None:
        scale = SIGN / SIDE
        corner = f"{x - SIGN / 2:.1f} {y - SIGN / 2:.1f}"
        shape = sign_shape(place.strand.verdict, ink)
        parts.append(f'<g transform="translate({corner}) scale({scale:.3f})">{shape}</g>')
    else:
        parts.append(_text(x - 3, y + 4, "?", NUMBER_SIZE, ink, bold=True))
    number = number_beside(place.strand, heat)
    if number:
        # Twice: not every program that shows SVG can put a stroke behind its letters.
        halo = f' stroke="{_PAPER}" stroke-width="3" stroke-linejoin="round"'
        for colour, more in ((_PAPER, halo), (ink, "")):
            at = x + SIGN * 0.75
            parts.append(_text(at, y + 4, number, NUMBER_SIZE, colour, bold=True, more=more))
    return "".join(parts)


def _card(node: MapNode, rect: Rect, heat: Heat, words: MapWords) -> str:
    tag = tag_of(node, words, with_trust=heat is Heat.TRUST)
    parts = [
        f"<g><title>{escape(f'{node.id}: {node.words} {tag}')}</title>",
        _frame(node, rect, heat),
    ]
    pad = pad_of(node)
    x, y, room = rect.x + pad, rect.y, rect.width - 2 * pad
    ink = TEXT if node.is_reached and not node.is_missing else QUIET
    pictures = [
        one for one, is_there in ((BUBBLE, node.shares), (CRACK, node.ruptures)) if is_there
    ]
    free = room - 20 * len(pictures)
    parts.append(_text(x, y + 22, fitted(node.id, free, ID_SIZE * 1.05), ID_SIZE, ink, bold=True))
    for place, picture in enumerate(pictures):
        colour = _ACCENT if picture is BUBBLE else _DANGER
        parts.append(_picture(picture, rect.x + rect.width - pad - 14 - 20 * place, y + 9, colour))
    for line, text in enumerate(broken(node.words, room, WORDS_SIZE, 2)):
        parts.append(_text(x, y + 39 + 14.5 * line, text, WORDS_SIZE, QUIET))
    if tag:
        colour = _DANGER if node.is_missing or not node.is_reached else _ACCENT
        shown = fitted(tag, room, TAG_SIZE * 1.05)
        parts.append(_text(x, y + rect.height - 9, shown, TAG_SIZE, colour, bold=True))
    return "".join(parts) + "</g>"


def _frame(node: MapNode, rect: Rect, heat: Heat) -> str:
    radius = ENDING_RADIUS if node.ending else CARD_RADIUS
    fill, stroke, width, dash = _PAPER, _OUTLINE, 1.4, ""
    if node.is_start:
        fill, stroke, width = _START_WASH, _ACCENT, 3.0
    if not node.is_reached or node.is_missing:
        fill, dash = _SUNKEN, ' stroke-dasharray="7 5"'
    if node.is_missing:
        stroke = _DANGER
    if heat is Heat.TRUST and node.trust is not None:
        share = sum(node.trust) / 2 / TRUST_MAX
        fill = mixed_colours(_PAPER, _WARM, share * 0.6)
    box = _rect(rect, radius, 0, f'fill="{fill}" stroke="{stroke}" stroke-width="{width}"{dash}')
    if node.ending:
        box += _rect(rect, radius - 4, 4, f'fill="none" stroke="{stroke}" stroke-width="1"{dash}')
    if heat is Heat.TRUST and node.trust is not None:
        box += _trust_bar(node, rect)
    return box


def _trust_bar(node: MapNode, rect: Rect) -> str:
    """Where between 0 and all trust the moment is reached, along the card's lower edge."""
    least, most = node.trust or (0, 0)
    left, room = rect.x + ENDING_RADIUS, rect.width - 2 * ENDING_RADIUS
    x, width = left + room * least / TRUST_MAX, max(4.0, room * (most - least) / TRUST_MAX)
    y = rect.y + rect.height - 3
    return (
        f'<rect x="{left:.1f}" y="{y:.1f}" width="{room:.1f}" height="6" rx="3" fill="{HAIRLINE}"/>'
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="6" rx="3" fill="{_ACCENT}"/>'
    )


def _rect(rect: Rect, radius: float, inset: float, look: str) -> str:
    return (
        f'<rect x="{rect.x + inset:.1f}" y="{rect.y + inset:.1f}" '
        f'width="{rect.width - 2 * inset:.1f}" height="{rect.height - 2 * inset:.1f}" '
        f'rx="{radius:.0f}" {look}/>'
    )


def _picture(lines: tuple[tuple[float, float], ...], x: float, y: float, colour: str) -> str:
    points = " ".join(f"{x + px * 0.875:.1f},{y + py * 0.875:.1f}" for px, py in lines)
    return (
        f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.8" '
        'stroke-linejoin="round" stroke-linecap="round"/>'
    )


def _text(
    x: float, y: float, text: str, size: float, ink: str, *, bold: bool = False, more: str = ""
) -> str:
    weight = ' font-weight="700"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:.0f}" fill="{ink}"{weight}{more}>'
        f"{escape(text)}</text>"
    )
