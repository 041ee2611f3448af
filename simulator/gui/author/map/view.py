"""The picture of the map to move about in: by mouse, wheel and keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsItem, QGraphicsView, QMenu

from simulator.authoring.mapping.graph import MapEdge
from simulator.authoring.mapping.walking import Step, reading_order, walked
from simulator.authoring.mapping.words import MapWords
from simulator.gui.announcing import announce
from simulator.gui.author.map.picture import MapPicture
from simulator.gui.author.map.words import bundle_told, edge_told, node_told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

#: From how near words are shown; below, large ids in their place.
_NEAR = 0.5
_LEAST_ZOOM, _MOST_ZOOM, _ZOOM_STEP = 0.02, 4.0, 1.25
_PAN, _MARGIN, _REACH = 80, 24.0, 7.0
_STEPS = {
    Qt.Key.Key_Down: Step.ALONG,
    Qt.Key.Key_Up: Step.BACK,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
}
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MapView(QGraphicsView):
    """Shows one map; arrows walk along replies, Enter chooses, dragging and the wheel move.

    Signals:
        moment_chosen: go to this moment's lines.
        reply_chosen: go to the lines of this moment's reply.
        pointed_at: what is under the pointer or the keys, in words; empty for nothing.
        seen: what part of the map is in view has changed.
    """

    moment_chosen = Signal(str)
    reply_chosen = Signal(str, str)
    pointed_at = Signal(str)
    seen = Signal()

    def __init__(self, appearance: Appearance, words: MapWords) -> None:
        super().__init__()
        self._appearance = appearance
        self._words = words
        self._picture: MapPicture | None = None
        self._current = ""
        self._lit = ""
        self._matches: tuple[str, ...] = ()
        self._rings: list[QGraphicsItem] = []
        self._pressed_at: QPoint | None = None
        self._is_fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(translate("Map", "Map of the scenario"))
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def current(self) -> str:
        """The moment the keys are on; empty for none."""
        return self._current

    @property
    def zoom(self) -> float:
        """How large the map is shown; 1 is 100 % at the text size in use."""
        return self.transform().m11() / self._appearance.scale

    @property
    def lit(self) -> str:
        """The moment being edited; empty for none."""
        return self._lit

    def show_picture(self, picture: MapPicture | None, words: MapWords) -> None:
        """Show another picture, at the place and as large as the one before."""
        anchor = self._anchor()
        before = self._picture
        self._words = words
        self._rings.clear()
        self._picture = picture
        self.setScene(picture.scene if picture is not None else None)
        if before is not None:
            before.scene.deleteLater()
        if picture is None:
            return
        width, height = picture.layout.width, picture.layout.height
        room = 2000.0
        self.setSceneRect(-room, -room, width + 2 * room, height + 2 * room)
        if self._current not in picture.layout.nodes:
            self._current = ""
        if self._is_fitted or anchor is None:
            self.fit()
        else:
            self._hold(anchor)
        self._show_rings()
        self._on_zoomed()

    def fit(self) -> None:
        """Show the whole map."""
        if self._picture is None:
            return
        layout = self._picture.layout
        room = self.viewport().rect()
        wide = room.width() / (layout.width + 2 * _MARGIN)
        tall = room.height() / (layout.height + 2 * _MARGIN)
        self._set_scale(min(wide, tall, self._appearance.scale))
        self.centerOn(layout.width / 2, layout.height / 2)
        self._is_fitted = True
        self._on_zoomed()

    def zoom_in(self) -> None:
        """Show everything larger, around the middle."""
        self._zoom(_ZOOM_STEP, QPointF(self.viewport().rect().center()))

    def zoom_out(self) -> None:
        """Show everything smaller, around the middle."""
        self._zoom(1 / _ZOOM_STEP, QPointF(self.viewport().rect().center()))

    def light(self, name: str) -> None:
        """Ring the moment that is being edited, and bring it into view."""
        if name == self._lit:
            return
        self._lit = name
        self._show_rings()
        if not self._is_fitted:
            self._bring_into_view(name)

    def mark(self, names: tuple[str, ...]) -> None:
        """Ring what a search has found."""
        self._matches = names
        self._show_rings()

    def go_to(self, name: str, *, tell: bool = True) -> None:
        """Put the keys on a moment, bring it near enough to be read, and say what it is."""
        if self._picture is None or name not in self._picture.layout.nodes:
            return
        self._current = name
        if self.zoom < _NEAR:
            self._set_scale(0.8 * self._appearance.scale)
            self.centerOn(*self._picture.layout.nodes[name].middle)
            self._is_fitted = False
            self._on_zoomed()
        self._bring_into_view(name)
        self._show_rings()
        told = self._told(name)
        self.setAccessibleDescription(told)
        self.pointed_at.emit(told)
        if tell:
            announce(self, told)

    def visible_part(self) -> QRectF:
        """The part of the map that is in view, in its own pixels."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Shift they pan; Enter chooses; + - 0 F zoom; Escape lets go."""
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._pan(key)
        elif key in _STEPS:
            self._walk(_STEPS[key])
        elif key in _CHOOSING and self._current:
            self.moment_chosen.emit(self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._picture is not None:
            order = reading_order(self._picture.layout)
            if order:
                self.go_to(order[0 if key == Qt.Key.Key_Home else -1])
        elif event.text() in ("+", "="):
            self.zoom_in()
        elif event.text() in ("-", "−"):
            self.zoom_out()
        elif key in (Qt.Key.Key_F, Qt.Key.Key_0) and not event.matches(
            QKeySequence.StandardKey.Find
        ):
            self.fit()
        elif key == Qt.Key.Key_Escape and self._current:
            self._let_go()
        else:
            event.ignore()

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Tab goes from moment to moment, and on after the last; Escape leaves them before."""
        if self._picture is not None and self._picture.layout.nodes:
            order = reading_order(self._picture.layout)
            if self._current:
                place = order.index(self._current) + (1 if ahead else -1)
                if 0 <= place < len(order):
                    self.go_to(order[place])
                    return True
                self._let_go()
        return super().focusNextPrevChild(ahead)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the moment being edited, else where meetings begin, when the keys arrive."""
        super().focusInEvent(event)
        by_keys = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if by_keys and self._picture is not None and not self._current:
            order = reading_order(self._picture.layout)
            starts = [node.id for node in self._picture.graph.nodes if node.is_start]
            first = self._lit if self._lit in order else next(iter([*starts, *order]), "")
            self.go_to(first)
        self._show_rings()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing where the keys were."""
        super().focusOutEvent(event)
        self._show_rings()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms around the pointer; else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(_ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
        else:
            super().wheelEvent(event)
            self._is_fitted = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where; a press that is not dragged is a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the moment or the reply that was clicked."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        point = event.position().toPoint()
        if pressed is None or (point - pressed).manhattanLength() > 4 or self._picture is None:
            self._is_fitted = False
            return
        name = self._picture.node_at(self.mapToScene(point))
        if name is not None:
            self._current = name
            self._show_rings()
            self.moment_chosen.emit(name)
            return
        edges = self._edges_at(point)
        if edges:
            self._offer(edges, self.viewport().mapToGlobal(point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the pointer."""
        super().mouseMoveEvent(event)
        if self._picture is None or event.buttons():
            return
        point = event.position().toPoint()
        name = self._picture.node_at(self.mapToScene(point))
        edges = () if name is not None else self._edges_at(point)
        over = name is not None or bool(edges)
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(shape)
        if name is not None:
            self.pointed_at.emit(self._told(name))
        else:
            self.pointed_at.emit(bundle_told(edges, self._words) if edges else "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key offers the replies of the moment the keys are on."""
        if self._picture is not None and self._current:
            edges = [edge for edge in self._picture.graph.edges if edge.source == self._current]
            rect = self._picture.layout.nodes[self._current]
            corner = self.mapFromScene(rect.x, rect.y + rect.height)
            self._offer(tuple(edges), self.viewport().mapToGlobal(corner), always=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A map shown whole stays whole."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
        self.seen.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another typeface changes nothing: the picture is made anew by who shows it."""
        super().changeEvent(event)

    def _told(self, name: str) -> str:
        if self._picture is None:
            return ""
        node = next(node for node in self._picture.graph.nodes if node.id == name)
        return node_told(self._picture.graph, node, self._words)

    def _edges_at(self, point: QPoint) -> tuple[MapEdge, ...]:
        if self._picture is None:
            return ()
        reach = _REACH / self.transform().m11()
        return self._picture.edges_near(self.mapToScene(point), reach)

    def _offer(self, edges: tuple[MapEdge, ...], at: QPoint, *, always: bool = False) -> None:
        """Choose the only reply, or let the person choose among several."""
        replies = {edge.reply: edge for edge in edges}
        if len(replies) == 1 and not always:
            (edge,) = replies.values()
            self.reply_chosen.emit(edge.source, edge.reply)
        elif replies:
            menu = QMenu(self)
            for edge in replies.values():
                text = edge_told(edge, self._words).replace("&", "&&")
                action = menu.addAction(text)
                action.triggered.connect(partial(self._on_reply_picked, edge.source, edge.reply))
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _on_reply_picked(self, source: str, reply: str, _checked: bool = False) -> None:
        self.reply_chosen.emit(source, reply)

    def _walk(self, step: Step) -> None:
        if self._picture is None:
            return
        if not self._current:
            order = reading_order(self._picture.layout)
            target = next(iter(order), None)
        else:
            target = walked(self._picture.graph, self._picture.layout, self._current, step)
        if target is not None:
            self.go_to(target)

    def _pan(self, key: Qt.Key) -> None:
        across = {Qt.Key.Key_Left: -_PAN, Qt.Key.Key_Right: _PAN}.get(key, 0)
        down = {Qt.Key.Key_Up: -_PAN, Qt.Key.Key_Down: _PAN}.get(key, 0)
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + across)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)
        self._is_fitted = False

    def _let_go(self) -> None:
        self._current = ""
        self._show_rings()
        self.pointed_at.emit("")

    def _zoom(self, factor: float, around: QPointF) -> None:
        """Zoom so that what is at ``around`` in the viewport stays there."""
        fixed = self.mapToScene(around.toPoint())
        self._set_scale(self.transform().m11() * factor)
        middle = QPointF(self.viewport().rect().center())
        scale = self.transform().m11()
        self.centerOn(fixed + (middle - around) / scale)
        self._is_fitted = False
        self._on_zoomed()

    def _set_scale(self, scale: float) -> None:
        text = self._appearance.scale
        scale = min(_MOST_ZOOM * text, max(_LEAST_ZOOM, scale))
        self.resetTransform()
        self.scale(scale, scale)

    def _on_zoomed(self) -> None:
        if self._picture is not None:
            self._picture.show_near(near=self.zoom >= _NEAR)
        self.seen.emit()

    def _on_scrolled(self) -> None:
        self.seen.emit()

    def _bring_into_view(self, name: str) -> None:
        if self._picture is None or name not in self._picture.layout.nodes:
            return
        rect = self._picture.layout.nodes[name]
        box = QRectF(rect.x, rect.y, rect.width, rect.height)
        if not self.visible_part().contains(box.adjusted(-8, -8, 8, 8)):
            self.ensureVisible(box, 60, 60)

    def _anchor(self) -> tuple[str, QPointF] | None:
        """The moment nearest to the middle of the view, and where in the viewport it is."""
        if self._picture is None or not self._picture.layout.nodes:
            return None
        middle = self.visible_part().center()
        nodes = self._picture.layout.nodes

        def far(name: str) -> float:
            x, y = nodes[name].middle
            return (x - middle.x()) ** 2 + (y - middle.y()) ** 2

        name = min(nodes, key=far)
        return name, middle - QPointF(*nodes[name].middle)

    def _hold(self, anchor: tuple[str, QPointF]) -> None:
        """Keep the anchor where it was in the viewport, if the moment is still there."""
        name, off = anchor
        if self._picture is not None and name in self._picture.layout.nodes:
            self.centerOn(QPointF(*self._picture.layout.nodes[name].middle) + off)

    def _show_rings(self) -> None:
        if self._picture is None:
            return
        for ring in self._rings:
            self._picture.scene.removeItem(ring)
        self._rings.clear()
        colours = self._appearance.colours
        rings = [(name, colours.outline, 3.0, 5.0) for name in self._matches]
        rings.append((self._lit, colours.accent, 5.0, 6.0))
        if self.hasFocus():
            rings.append((self._current, colours.text, 2.5, 11.0))
        for name, colour, width, gap in rings:
            if name in self._picture.layout.nodes:
                self._rings.append(self._picture.ring(name, colour, width, gap))
