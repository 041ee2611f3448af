"""The map to go about in: a click or Enter chooses, arrows and Tab walk from moment to moment."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu

from simulator.authoring.mapping.graph import MapEdge, MapNode
from simulator.authoring.mapping.walking import Step, reading_order, walked
from simulator.authoring.mapping.words import MapWords
from simulator.gui.announcing import announce
from simulator.gui.author.map.canvas import MapCanvas, Ring
from simulator.gui.author.map.picture import MapPicture
from simulator.gui.author.map.words import bundle_told, edge_told, node_brief, node_told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

_PAN, _REACH = 80, 7.0
_STEPS = {
    Qt.Key.Key_Down: Step.ALONG,
    Qt.Key.Key_Up: Step.BACK,
    Qt.Key.Key_Left: Step.LEFT,
    Qt.Key.Key_Right: Step.RIGHT,
}
_ASIDE = {Qt.Key.Key_Left: (-_PAN, 0), Qt.Key.Key_Right: (_PAN, 0)}
_PANS = {**_ASIDE, Qt.Key.Key_Up: (0, -_PAN), Qt.Key.Key_Down: (0, _PAN)}
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BY_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class MapView(MapCanvas):
    """Shows one map, for pointer and keys.

    Signals:
        moment_chosen: go to this moment's lines.
        reply_chosen: go to the lines of this moment's reply.
        pointed_at: what is under the pointer or the keys, in words; empty for nothing.
    """

    moment_chosen = Signal(str)
    reply_chosen = Signal(str, str)
    pointed_at = Signal(str)

    def __init__(self, appearance: Appearance, words: MapWords) -> None:
        super().__init__(appearance)
        self._words = words
        self._order: list[str] = []
        self._nodes: dict[str, MapNode] = {}
        self._current = ""
        self._lit = ""
        self._matches: tuple[str, ...] = ()
        self._pressed_at: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(translate("Map", "Map of the scenario"))
        self.setAccessibleDescription(_keys_told())

    @property
    def current(self) -> str:
        """The moment the keys are on; empty for none."""
        return self._current

    @property
    def lit(self) -> str:
        """The moment being edited; empty for none."""
        return self._lit

    def show_map(self, picture: MapPicture | None, words: MapWords) -> MapPicture | None:
        """Show another map, at the same place and size; the keys stay where they were.

        Returns the picture shown before.
        """
        self._words = words
        before = self.show_picture(picture)
        self._order = list(reading_order(picture.layout)) if picture is not None else []
        self._nodes = {node.id: node for node in picture.graph.nodes} if picture else {}
        if self._current not in self._order:
            self._current = ""
        self._show_rings()
        return before

    def light(self, name: str) -> None:
        """Ring the moment that is being edited, and bring it into view."""
        if name != self._lit:
            self._lit = name
            self._show_rings()
            self.bring_into_view(name)

    def mark(self, names: tuple[str, ...]) -> None:
        """Ring what a search has found."""
        self._matches = names
        self._show_rings()

    def go_to(self, name: str) -> None:
        """Put the keys on a moment, near enough to be read, and say what it is."""
        if name not in self._order:
            return
        self._current = name
        self.bring_into_view(name, near=True)
        self._show_rings()
        told = self._told(name)
        self.setAccessibleDescription(told)
        self.pointed_at.emit(self._brief(name))
        announce(self, told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, with Shift they move the map; Enter chooses; + - F zoom; Escape lets go."""
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key in _PANS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(*_PANS[key])
        elif key in _STEPS:
            self._walk(_STEPS[key])
        elif key in _CHOOSING and self._current:
            self.moment_chosen.emit(self._current)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._order:
            self.go_to(self._order[0 if key == Qt.Key.Key_Home else -1])
        elif event.text() in ("+", "="):
            self.zoom_in()
        elif event.text() in ("-", "−"):
            self.zoom_out()
        elif key == Qt.Key.Key_F:
            self.fit()
        elif key == Qt.Key.Key_Escape and self._current:
            self._let_go()
        else:
            event.ignore()

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Tab goes from moment to moment, and on after the last; Escape leaves them before."""
        if self._current:
            place = self._order.index(self._current) + (1 if ahead else -1)
            if 0 <= place < len(self._order):
                self.go_to(self._order[place])
                return True
            self._let_go()
        return super().focusNextPrevChild(ahead)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """When keys bring the focus, start at the moment being edited, or at the beginning."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYS and self._order and not self._current:
            self.go_to(self._lit if self._lit in self._order else self._order[0])
        self._show_rings()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing where the keys were."""
        super().focusOutEvent(event)
        self._show_rings()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where; a press that does not become a drag is a click."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the moment or the reply that was clicked."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        point = event.position().toPoint()
        if pressed is None or self.picture is None:
            return
        if (point - pressed).manhattanLength() >= QApplication.startDragDistance():
            self.moved_by_hand()
            return
        name = self.picture.node_at(self.mapToScene(point))
        if name is not None:
            self._current = name
            self._show_rings()
            self.moment_chosen.emit(name)
        else:
            self._offer(self._edges_at(point), self.viewport().mapToGlobal(point))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the pointer."""
        super().mouseMoveEvent(event)
        if self.picture is None or event.buttons():
            return
        point = event.position().toPoint()
        name = self.picture.node_at(self.mapToScene(point))
        edges = self._edges_at(point) if name is None else ()
        shape = (
            Qt.CursorShape.PointingHandCursor if name or edges else Qt.CursorShape.OpenHandCursor
        )
        self.viewport().setCursor(shape)
        if name is not None:
            self.pointed_at.emit(self._brief(name))
        else:
            self.pointed_at.emit(bundle_told(edges, self._words) if edges else "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key offers the replies of the moment the keys are on."""
        if self.picture is None or not self._current:
            return
        leaving = (edge for edge in self.picture.graph.edges if edge.source == self._current)
        rect = self.picture.layout.nodes[self._current]
        corner = self.mapFromScene(rect.x, rect.y + rect.height)
        self._offer(tuple(leaving), self.viewport().mapToGlobal(corner), is_asked=True)

    def _brief(self, name: str) -> str:
        return node_brief(self._nodes[name], self._words)

    def _told(self, name: str) -> str:
        if self.picture is None:
            return ""
        return node_told(self.picture.graph, self._nodes[name], self._words)

    def _edges_at(self, point: QPoint) -> tuple[MapEdge, ...]:
        if self.picture is None:
            return ()
        return self.picture.edges_near(self.mapToScene(point), _REACH / self.transform().m11())

    def _offer(self, edges: tuple[MapEdge, ...], at: QPoint, *, is_asked: bool = False) -> None:
        """Choose the only reply, or let the person choose among several."""
        replies = {edge.reply: edge for edge in edges}
        if len(replies) == 1 and not is_asked:
            (edge,) = replies.values()
            self.reply_chosen.emit(edge.source, edge.reply)
        elif replies:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for edge in replies.values():
                action = menu.addAction(edge_told(edge, self._words).replace("&", "&&"))
                action.triggered.connect(partial(self._on_reply_picked, edge.source, edge.reply))
            menu.popup(at)

    def _on_reply_picked(self, source: str, reply: str, _checked: bool = False) -> None:
        self.reply_chosen.emit(source, reply)

    def _walk(self, step: Step) -> None:
        if self.picture is None or not self._order:
            return
        if not self._current:
            self.go_to(self._order[0])
            return
        target = walked(self.picture.graph, self.picture.layout, self._current, step)
        if target is not None:
            self.go_to(target)

    def _let_go(self) -> None:
        self._current = ""
        self._show_rings()
        self.setAccessibleDescription(_keys_told())
        self.pointed_at.emit("")

    def _show_rings(self) -> None:
        colours = self.appearance.colours
        rings: list[Ring] = [(name, colours.outline, 3.0, 5.0) for name in self._matches]
        rings.append((self._lit, colours.accent, 5.0, 6.0))
        if self.hasFocus():
            rings.append((self._current, colours.text, 2.5, 11.0))
        self.show_rings(rings)


def _keys_told() -> str:
    return translate(
        "Map",
        "Arrows walk along the replies, Enter goes to a moment's lines, the menu key offers its "
        "replies, Escape lets go.",
    )
