"""The whole map in small, with a frame around what is in view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from simulator.authoring.mapping.graph import MapGraph
from simulator.authoring.mapping.layout import MapLayout
from simulator.gui.author.map.inks import card_edge
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

_WIDTH, _HEIGHT, _TALLEST, _NARROWEST, _PAD = 168, 148, 420, 44, 6


class MiniMap(QWidget):
    """Lies over a corner of the view; a press moves the view. For the pointer only: keys walk.

    Signals:
        place_chosen: bring this place of the map (x, y) to the middle of the view.
    """

    place_chosen = Signal(float, float)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._map: tuple[MapGraph, MapLayout] | None = None
        self._seen = QRectF()
        self._drawn: QPixmap | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Map", "The whole map in small"))
        self.resize(_WIDTH, _HEIGHT)

    def fitted_into(self, room: QSize) -> QSize:
        """Take the map's shape, as large as there is room for; returns the size."""
        size = QSize(_WIDTH, _HEIGHT)
        if self._map is not None and self._map[1].width and self._map[1].height:
            layout = self._map[1]
            most = QSize(min(_WIDTH, room.width() // 2), min(_TALLEST, room.height()))
            inner = QSizeF(layout.width, layout.height).scaled(
                most - QSize(2 * _PAD, 2 * _PAD), Qt.AspectRatioMode.KeepAspectRatio
            )
            size = QSize(
                max(_NARROWEST, round(inner.width()) + 2 * _PAD), round(inner.height()) + 2 * _PAD
            )
        if size != self.size():
            self._drawn = None
            self.resize(size)
        return size

    def show_map(self, graph: MapGraph, layout: MapLayout) -> None:
        """Show another map."""
        self._map = (graph, layout)
        self._drawn = None
        self.update()

    def show_seen(self, seen: QRectF) -> None:
        """Frame the part of the map that is in view; where all of it is, there is no use for it."""
        self._seen = seen
        if self._map is not None:
            layout = self._map[1]
            whole = QRectF(0, 0, layout.width, layout.height)
            self.setVisible(bool(layout.nodes) and not seen.contains(whole))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring what was pressed to the middle of the view."""
        self._choose(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, kept as a picture, and the frame."""
        if self._map is None:
            return
        if self._drawn is None:
            self._drawn = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        scale, off = self._scale()
        frame = QRectF(
            self._seen.x() * scale + off.x(),
            self._seen.y() * scale + off.y(),
            self._seen.width() * scale,
            self._seen.height() * scale,
        )
        accent = QColor(self._appearance.colours.accent)
        painter.setPen(QPen(accent, 2))
        accent.setAlpha(40)
        painter.setBrush(accent)
        painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2)))

    def _draw(self) -> QPixmap:
        colours = self._appearance.colours
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(colours.surface))
        painter = QPainter(pixmap)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0, 0, -1, -1))
        if self._map is not None:
            graph, layout = self._map
            scale, off = self._scale()
            painter.setPen(Qt.PenStyle.NoPen)
            for node in graph.nodes:
                rect = layout.nodes[node.id]
                painter.setBrush(QColor(card_edge(colours, node)))
                x, y = rect.x * scale + off.x(), rect.y * scale + off.y()
                painter.drawRect(
                    QRectF(x, y, max(2.0, rect.width * scale), max(1.5, rect.height * scale))
                )
        painter.end()
        return pixmap

    def _scale(self) -> tuple[float, QPointF]:
        """How small the map is here, and how far its corner is from this widget's."""
        layout = self._map[1] if self._map is not None else None
        if layout is None or not layout.width or not layout.height:
            return 1.0, QPointF()
        room_x, room_y = self.width() - 2 * _PAD, self.height() - 2 * _PAD
        scale = min(room_x / layout.width, room_y / layout.height)
        across = (self.width() - layout.width * scale) / 2
        return scale, QPointF(across, (self.height() - layout.height * scale) / 2)

    def _choose(self, place: QPointF) -> None:
        scale, off = self._scale()
        at = (place - off) / scale
        self.place_chosen.emit(at.x(), at.y())
