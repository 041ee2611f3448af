"""Shows a map's picture, whole or in part, as large as the person wants it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsView

from simulator.gui.author.map.picture import MapPicture
from simulator.gui.theme.appearance import Appearance

#: From how near words are shown; below, large ids in their place.
NEAR = 0.5
_LEAST_ZOOM, _MOST_ZOOM, _ZOOM_STEP = 0.02, 4.0, 1.25
_MARGIN, _AROUND = 12.0, 2_000.0
#: Shown whole, a map is at least this large at first; else its top is, at least this large.
_LEAST_FIT, _LEAST_START = 0.16, 0.32

#: A moment's id, and the colour, width and distance of the ring around its card.
Ring = tuple[str, str, float, float]


class MapCanvas(QGraphicsView):
    """The picture to move about in, with rings around some of its cards.

    Signals:
        seen: what part of the map is in view has changed.
    """

    seen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self.picture: MapPicture | None = None
        self._text_scale = appearance.scale
        self._rings: list[QGraphicsItem] = []
        self._is_fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._on_scrolled)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def zoom(self) -> float:
        """How large the map is shown; 1 is 100 % at the text size in use."""
        return self.transform().m11() / self.appearance.scale

    def show_picture(self, picture: MapPicture | None) -> MapPicture | None:
        """Show another picture, at the place and as large as the one before; returns that one."""
        anchor = self._anchor()
        before, self.picture = self.picture, picture
        self._rings.clear()
        self.setScene(picture.scene if picture is not None else None)
        if picture is None:
            return before
        width, height = picture.layout.width, picture.layout.height
        # Room around it, so that whatever is at the edge can be brought to the middle.
        self.setSceneRect(-_AROUND, -_AROUND, width + 2 * _AROUND, height + 2 * _AROUND)
        if anchor is None:
            self._begin()
            return before
        if self._is_fitted:
            self.fit()
            return before
        if self._text_scale != self.appearance.scale:
            self._set_scale(self.transform().m11() * self.appearance.scale / self._text_scale)
        name, off = anchor
        if name in picture.layout.nodes:
            self.centerOn(QPointF(*picture.layout.nodes[name].middle) + off)
        self._on_zoomed()
        return before

    def fit(self) -> None:
        """Show the whole map, no larger than 100 %."""
        if self.picture is None:
            return
        layout, room = self.picture.layout, self.viewport().rect()
        wide = room.width() / (layout.width + 2 * _MARGIN)
        tall = room.height() / (layout.height + 2 * _MARGIN)
        self._set_scale(min(wide, tall, self.appearance.scale))
        self.centerOn(layout.width / 2, layout.height / 2)
        self._is_fitted = True
        self._on_zoomed()

    def zoom_in(self) -> None:
        """Show everything larger, around the middle."""
        self.zoom_by(_ZOOM_STEP, QPointF(self.viewport().rect().center()))

    def zoom_out(self) -> None:
        """Show everything smaller, around the middle."""
        self.zoom_by(1 / _ZOOM_STEP, QPointF(self.viewport().rect().center()))

    def zoom_by(self, factor: float, around: QPointF) -> None:
        """Zoom so that what is at ``around`` in the viewport stays there."""
        fixed = self.mapToScene(around.toPoint())
        self._set_scale(self.transform().m11() * factor)
        middle = QPointF(self.viewport().rect().center())
        self.centerOn(fixed + (middle - around) / self.transform().m11())
        self._is_fitted = False
        self._on_zoomed()

    def pan(self, across: int, down: int) -> None:
        """Move on by so many pixels of the screen."""
        for bar, by in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + by)
        self._is_fitted = False

    def centre_on(self, x: float, y: float) -> None:
        """Bring a place of the map to the middle."""
        self.centerOn(x, y)
        self._is_fitted = False

    def bring_into_view(self, name: str, *, near: bool = False) -> None:
        """Move as little as it takes to see a moment; ``near`` enough to read it if asked."""
        if self.picture is None or name not in self.picture.layout.nodes:
            return
        rect = self.picture.layout.nodes[name]
        if near and self.zoom < NEAR:
            self._set_scale(0.8 * self.appearance.scale)
            self.centre_on(*rect.middle)
            self._on_zoomed()
        box = QRectF(rect.x, rect.y, rect.width, rect.height)
        if not self.visible_part().contains(box.adjusted(-8, -8, 8, 8)):
            self.ensureVisible(box, 60, 60)
            self._is_fitted = False

    def visible_part(self) -> QRectF:
        """The part of the map that is in view, in its own pixels."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def show_rings(self, rings: Sequence[Ring]) -> None:
        """Put rings around cards, in the place of those before."""
        if self.picture is None:
            return
        for ring in self._rings:
            self.picture.scene.removeItem(ring)
        self._rings = [
            self.picture.ring(name, colour, width, gap)
            for name, colour, width, gap in rings
            if name in self.picture.layout.nodes
        ]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms around the pointer; else it moves the map."""
        delta = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(_ZOOM_STEP ** (delta.y() / 120), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-delta.y() or -delta.x(), 0)
        else:
            self.pan(-delta.x(), -delta.y())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A map shown whole stays whole."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
        self.seen.emit()

    def moved_by_hand(self) -> None:
        """The person has moved the map: it need not stay whole."""
        self._is_fitted = False

    def _begin(self) -> None:
        """Show a new map whole; one so large that nothing could be read, from its top."""
        self.fit()
        if self.picture is None or self.zoom >= _LEAST_FIT:
            return
        layout, room = self.picture.layout, self.viewport().rect()
        wide = room.width() / (layout.width + 2 * _MARGIN) / self.appearance.scale
        self._set_scale(min(0.8, max(_LEAST_START, wide)) * self.appearance.scale)
        first = min(layout.nodes.values(), key=lambda rect: (rect.y, rect.x))
        tall = room.height() / self.transform().m11()
        self.centre_on(first.middle[0], first.y - _MARGIN + tall / 2)
        self._on_zoomed()

    def _set_scale(self, scale: float) -> None:
        self._text_scale = self.appearance.scale
        scale = min(_MOST_ZOOM * self._text_scale, max(_LEAST_ZOOM, scale))
        self.resetTransform()
        self.scale(scale, scale)

    def _on_zoomed(self) -> None:
        if self.picture is not None:
            self.picture.show_near(near=self.zoom >= NEAR)
        self.seen.emit()

    def _on_scrolled(self) -> None:
        self.seen.emit()

    def _anchor(self) -> tuple[str, QPointF] | None:
        """The moment nearest to the middle of the view, and how far the middle is from it."""
        if self.picture is None or not self.picture.layout.nodes:
            return None
        middle, nodes = self.visible_part().center(), self.picture.layout.nodes

        def far(name: str) -> float:
            x, y = nodes[name].middle
            return (x - middle.x()) ** 2 + (y - middle.y()) ** 2

        name = min(nodes, key=far)
        return name, middle - QPointF(*nodes[name].middle)
