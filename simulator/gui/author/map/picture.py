"""The map as a scene, made piece by piece so that the window is never kept waiting.

Everything in it is one of Qt's own items: those are painted without asking Python.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
)

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode
from simulator.authoring.mapping.heat import Heat, most_regret
from simulator.authoring.mapping.layout import MapLayout, Rect
from simulator.authoring.mapping.lettering import broken, fitted, width_of_text
from simulator.authoring.mapping.look import (
    BUBBLE,
    CARD_PAD,
    CARD_RADIUS,
    CRACK,
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
from simulator.authoring.mapping.strands import Strand, strands_of, width_of
from simulator.authoring.mapping.words import MapWords, tag_of
from simulator.gui.author.map.inks import card_edge, card_fill, danger, strand_ink, tag_ink
from simulator.gui.author.map.strokes import (
    arrow_path,
    curve_path,
    picture_path,
    sign_path,
    verdict_pen,
)
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.model import TRUST_MAX

#: What an item is: under this key a card holds its moment's id, a strand its strand.
OF = 0
_LINES, _CARDS, _RINGS = 0, 10, 20
_INDEX_DEPTH = 9
_FAR_SIZES = (40, 34, 28, 22)


class MapPicture:
    """A map as a scene.

    Args:
        appearance: whose colours and typeface are used.
        graph, layout: the map.
        heat: what strength of colour shows.
        words: what the picture says beside the author's words.
        near: whether it is likely to be shown from near; changing that takes time.
    """

    def __init__(
        self,
        appearance: Appearance,
        graph: MapGraph,
        layout: MapLayout,
        heat: Heat,
        words: MapWords,
        *,
        near: bool = True,
    ) -> None:
        self.graph = graph
        self.layout = layout
        self.scene = QGraphicsScene()
        self.scene.setSceneRect(0, 0, max(1.0, layout.width), max(1.0, layout.height))
        # Left to itself the scene would grow its index again and again while it is filled.
        self.scene.setBspTreeDepth(_INDEX_DEPTH)
        self.scene.setBackgroundBrush(QColor(appearance.colours.window))
        self._appearance = appearance
        self._colours = appearance.colours
        self._heat = heat
        self._words = words
        self._most = most_regret(graph)
        # All items but the groups, in the order made: they are taken out again one by one.
        self._items: list[QGraphicsItem] = []
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._near, self._far = QGraphicsRectItem(), QGraphicsRectItem()
        for group in (self._near, self._far):
            group.setPen(QPen(Qt.PenStyle.NoPen))
            group.setZValue(_CARDS + 1)
            self.scene.addItem(group)
        self._near.setVisible(near)
        self._far.setVisible(not near)

    def pieces(self) -> Iterator[None]:
        """Add one thing after the other to the scene; each takes well under a millisecond."""
        for node in self.graph.nodes:
            self._add_card(node, self.layout.nodes[node.id])
            yield
        for ends, edges in self.graph.bundles().items():
            way = self.layout.ways[ends]
            strands = strands_of(edges)
            for place in places_of(way, strands):
                self._add_strand(place)
                yield
            head = QGraphicsPathItem(arrow_path(way.curve, width_of(len(strands))))
            head.setPen(QPen(Qt.PenStyle.NoPen))
            head.setBrush(QColor(self._colours.quiet_text))
            self._add(head)
            yield

    def take_apart(self) -> Iterator[None]:
        """Take one thing after the other out of a scene that is no longer shown.

        Deleting a large scene at once would keep the window waiting.
        """
        while self._items:
            self.scene.removeItem(self._items.pop())
            yield
        self.scene.deleteLater()

    def show_near(self, *, near: bool) -> None:
        """From near there are words and signs; from afar large ids in their place."""
        if near != self._near.isVisible():
            self._near.setVisible(near)
            self._far.setVisible(not near)

    def ring(self, name: str, colour: str, width: float, gap: float) -> QGraphicsItem:
        """A ring around a moment's card, added to the scene."""
        rect = self.layout.nodes[name]
        path = QPainterPath()
        outer = _box(rect).adjusted(-gap, -gap, gap, gap)
        path.addRoundedRect(outer, CARD_RADIUS + gap, CARD_RADIUS + gap)
        item = QGraphicsPathItem(path)
        item.setPen(QPen(QColor(colour), width))
        item.setZValue(_RINGS)
        self.scene.addItem(item)
        return item

    def node_at(self, point: QPointF) -> str | None:
        """The moment whose card is at a place in the scene."""
        for name, rect in self.layout.nodes.items():
            if _box(rect).contains(point):
                return name
        return None

    def edges_near(self, point: QPointF, reach: float) -> tuple[MapEdge, ...]:
        """The replies of the strand nearest to a place, none when it is further than ``reach``."""
        box = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        found: list[tuple[float, Strand]] = []
        for item in self.scene.items(box):
            strand = item.data(OF)
            if isinstance(item, QGraphicsPathItem) and isinstance(strand, Strand):
                found.append((_distance(item.path(), point), strand))
        nearest = min(found, key=lambda one: one[0], default=None)
        return nearest[1].edges if nearest is not None and nearest[0] <= reach else ()

    def _add_strand(self, place: StrandPlace) -> None:
        strand = place.strand
        ink = strand_ink(self._colours, strand, self._heat, self._most)
        line = QGraphicsPathItem(curve_path(place.curve))
        width = stroke_width(strand, self._heat, self._most)
        line.setPen(verdict_pen(strand.verdict, ink, width))
        line.setData(OF, strand)
        line.setZValue(_LINES)
        self._add(line)
        self._add_sign(place, ink)

    def _add_sign(self, place: StrandPlace, ink: str) -> None:
        x, y = place.sign
        number = number_beside(place.strand, self._heat)
        if place.strand.verdict is None:
            number = f"?{number}"
        reach = SIGN * 0.66
        right = reach + (width_of_text(number, NUMBER_SIZE) + 2 if number else 0)
        # Behind sign and number the lines are taken away, or neither could be read.
        ground = QGraphicsRectItem(x - reach, y - reach, reach + right, 2 * reach, self._near)
        ground.setPen(QPen(Qt.PenStyle.NoPen))
        ground.setBrush(QColor(self._colours.window))
        self._items.append(ground)
        if place.strand.verdict is not None:
            sign = QGraphicsPathItem(sign_path(place.strand.verdict), self._near)
            sign.setPos(x, y)
            self._items.append(sign)
            sign.setPen(QPen(QColor(ink), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if number:
            self._add_text(number, x + reach, y - reach, NUMBER_SIZE, ink, bold=True)

    def _add_card(self, node: MapNode, rect: Rect) -> None:
        colours = self._colours
        radius = ENDING_RADIUS if node.ending else CARD_RADIUS
        path = QPainterPath()
        path.addRoundedRect(_box(rect), radius, radius)
        if node.ending:
            path.addRoundedRect(_box(rect).adjusted(4, 4, -4, -4), radius - 4, radius - 4)
            path.setFillRule(Qt.FillRule.WindingFill)
        card = QGraphicsPathItem(path)
        pen = QPen(QColor(card_edge(colours, node)), 3.0 if node.is_start else 1.4)
        if node.is_missing or not node.is_reached:
            pen.setDashPattern([5, 3.5])
        card.setPen(pen)
        card.setBrush(QColor(card_fill(colours, node, self._heat)))
        card.setZValue(_CARDS)
        card.setData(OF, node.id)
        self._add(card)
        self._add_words(node, rect)
        self._add_far_id(node, rect)
        if self._heat is Heat.TRUST and node.trust is not None:
            self._add_trust_bar(node, rect)

    def _add_words(self, node: MapNode, rect: Rect) -> None:
        colours = self._colours
        pad = pad_of(node)
        x, room = rect.x + pad, rect.width - 2 * pad
        pictures = [(BUBBLE, colours.accent)] if node.shares else []
        pictures += [(CRACK, danger(colours))] if node.ruptures else []
        free = room - 20 * len(pictures)
        ink = colours.text if node.is_reached and not node.is_missing else colours.quiet_text
        name = fitted(node.id, free, ID_SIZE * 1.05)
        self._add_text(name, x, rect.y + 7, ID_SIZE, ink, bold=True)
        for place, (lines, colour) in enumerate(pictures):
            picture = QGraphicsPathItem(picture_path(lines, 14), self._near)
            picture.setPos(rect.x + rect.width - pad - 14 - 20 * place, rect.y + 9)
            picture.setPen(QPen(QColor(colour), 1.8))
            self._items.append(picture)
        for line, text in enumerate(broken(node.words, room, WORDS_SIZE, 2)):
            y = rect.y + 28 + 14.5 * line
            self._add_text(text, x, y, WORDS_SIZE, colours.quiet_text)
        tag = tag_of(node, self._words, with_trust=self._heat is Heat.TRUST)
        if tag:
            shown = fitted(tag, room, TAG_SIZE * 1.05)
            y = rect.y + rect.height - 20
            self._add_text(shown, x, y, TAG_SIZE, tag_ink(colours, node), bold=True)

    def _add_far_id(self, node: MapNode, rect: Rect) -> None:
        room = rect.width - CARD_PAD
        size = next(
            (size for size in _FAR_SIZES if width_of_text(node.id, size) <= room), _FAR_SIZES[-1]
        )
        text = QGraphicsSimpleTextItem(fitted(node.id, room, size), self._far)
        text.setFont(self._font(size, bold=True))
        text.setBrush(QColor(self._colours.text))
        box = text.boundingRect()
        middle_x, middle_y = rect.middle
        text.setPos(middle_x - box.width() / 2, middle_y - box.height() / 2)
        self._items.append(text)

    def _add_trust_bar(self, node: MapNode, rect: Rect) -> None:
        """Where between 0 and all trust the moment is reached, along the card's lower edge."""
        least, most = node.trust or (0, 0)
        left, room = rect.x + ENDING_RADIUS, rect.width - 2 * ENDING_RADIUS
        y = rect.y + rect.height - 3
        x, width = left + room * least / TRUST_MAX, max(4.0, room * (most - least) / TRUST_MAX)
        for bar, colour in (
            (QRectF(left, y, room, 6), self._colours.border),
            (QRectF(x, y, width, 6), self._colours.accent),
        ):
            item = self.scene.addRect(bar, QPen(Qt.PenStyle.NoPen), QBrush(QColor(colour)))
            item.setZValue(_CARDS + 1)
            self._items.append(item)

    def _add(self, item: QGraphicsItem) -> None:
        self.scene.addItem(item)
        self._items.append(item)

    def _add_text(
        self, text: str, x: float, y: float, size: float, ink: str, *, bold: bool = False
    ) -> None:
        item = QGraphicsSimpleTextItem(text, self._near)
        item.setFont(self._font(size, bold=bold))
        item.setBrush(QColor(ink))
        item.setPos(x, y)
        self._items.append(item)

    def _font(self, size: float, *, bold: bool) -> QFont:
        font = self._fonts.get((size, bold))
        if font is None:
            font = self._appearance.font(size)
            # The view enlarges everything with the text size; here it is 100 %.
            font.setPixelSize(round(size))
            font.setBold(bold)
            self._fonts[size, bold] = font
        return font


def _box(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def _distance(path: QPainterPath, point: QPointF) -> float:
    """About how far a place is from a path."""
    nearest = float("inf")
    for polygon in path.toSubpathPolygons():
        for one, other in pairwise(polygon.toList()):
            way, to = other - one, point - one
            length = QPointF.dotProduct(way, way)
            share = 0.0 if not length else max(0.0, min(1.0, QPointF.dotProduct(to, way) / length))
            off = to - way * share
            nearest = min(nearest, QPointF.dotProduct(off, off) ** 0.5)
    return nearest
