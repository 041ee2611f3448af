"""The map's pages: the picture with the whole in small in its corner, the list, or a word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTreeView

from simulator.authoring.mapping.graph import MapGraph, MapNode
from simulator.authoring.mapping.words import MapWords
from simulator.gui.author.map.listing import MapListing
from simulator.gui.author.map.minimap import MiniMap
from simulator.gui.author.map.picture import MapPicture
from simulator.gui.author.map.view import MapView
from simulator.gui.labels import wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

_CORNER = 8
#: No more of the view's width and height than this is given to the map in small.
_SHARE = 0.6
#: How wide the list's columns are, in pixels at 100 %.
_COLUMNS = (170, 240, 190, 120, 150, 100)


class MapPages(QStackedWidget):
    """One of the three at a time.

    Signals:
        moment_chosen: go to this moment's lines.
        reply_chosen: go to the lines of this moment's reply.
    """

    moment_chosen = Signal(str)
    reply_chosen = Signal(str, str)

    def __init__(self, appearance: Appearance, words: MapWords) -> None:
        super().__init__()
        self._appearance = appearance
        self._words = words
        self._is_list = False
        self.view = MapView(appearance, words)
        self._minimap = MiniMap(appearance, self.view)
        self._minimap.hide()
        self._listing = MapListing(words, self)
        self._list = _list_of(self._listing)
        self._empty = wrapped_label("", "quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in (self._empty, self.view, self._list):
            self.addWidget(page)
        self._size_columns()

        self.view.moment_chosen.connect(self.moment_chosen)
        self.view.reply_chosen.connect(self.reply_chosen)
        self.view.seen.connect(self._on_seen)
        self.view.installEventFilter(self)
        self._minimap.place_chosen.connect(self.view.centre_on)
        self._list.activated.connect(self._on_row_activated)
        appearance.changed.connect(self._size_columns)

    def show_picture(self, picture: MapPicture) -> MapPicture | None:
        """Show another picture, or keep it ready behind the list; returns the one before."""
        # First of all, so that the view knows how much room it has.
        self.setCurrentWidget(self._list if self._is_list else self.view)
        return self.view.show_map(picture, self._words)

    def receive_focus(self) -> bool:
        """Put the focus into the picture or the list; False where there is neither."""
        page = self.currentWidget()
        if page is None or page is self._empty:
            return False
        page.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def complete(self, picture: MapPicture) -> None:
        """Bring the map in small and the list up to the picture."""
        self._minimap.show_map(picture.graph, picture.layout)
        self._on_seen()
        self._list_graph(picture.graph)

    def show_words(self, text: str) -> MapPicture | None:
        """Show a word in the place of a map; returns the picture shown before."""
        before = self.view.show_map(None, self._words)
        self._minimap.hide()
        self._list_graph(MapGraph("", (), ()))
        self._empty.setText(text)
        self.setCurrentWidget(self._empty)
        return before

    def show_list_of(self, graph: MapGraph) -> None:
        """Show the list of a graph that has no picture."""
        self._list_graph(graph)
        self.setCurrentWidget(self._list)

    def choose_list(self, *, on: bool) -> None:
        """Show the list in the place of the picture, or the picture again."""
        self._is_list = on
        if self.view.picture is not None:
            self.setCurrentWidget(self._list if on else self.view)

    def light(self, moment: str) -> None:
        """Light the moment that is being edited, in the picture and in the list."""
        self.view.light(moment)
        if not self._list.hasFocus():
            self._list.setCurrentIndex(self._listing.row_of(moment))

    def go_to(self, moment: str) -> None:
        """Go to a moment in the picture and in the list."""
        self.view.go_to(moment)
        self._list.setCurrentIndex(self._listing.row_of(moment))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the map in small in its corner."""
        if watched is self.view and event.type() is QEvent.Type.Resize:
            self._place_minimap()
        return False

    def _list_graph(self, graph: MapGraph) -> None:
        """List another graph; what was open and where one was stay as they were."""
        listing, tree = self._listing, self._list
        here = listing.what(tree.currentIndex())
        name = "" if here is None else here.id if isinstance(here, MapNode) else here.source
        rows = (listing.index(row, 0) for row in range(listing.rowCount()))
        opened = [row.data() for row in rows if tree.isExpanded(row)]
        listing.show_graph(graph, self._words)
        for moment in opened:
            tree.expand(listing.row_of(moment))
        tree.setCurrentIndex(listing.row_of(name or self.view.lit))

    def _on_seen(self) -> None:
        self._minimap.show_seen(self.view.visible_part())
        self._place_minimap()

    @Slot(QModelIndex)
    def _on_row_activated(self, index: QModelIndex) -> None:
        found = self._listing.what(index)
        if isinstance(found, MapNode):
            self.moment_chosen.emit(found.id)
        elif found is not None:
            self.reply_chosen.emit(found.source, found.reply)

    def _place_minimap(self) -> None:
        room = self.view.rect()
        small = self._minimap.fitted_into(room.size() * _SHARE)
        x = _CORNER if self.isRightToLeft() else room.width() - small.width() - _CORNER
        self._minimap.move(x, room.height() - small.height() - _CORNER)

    def _size_columns(self) -> None:
        for column, width in enumerate(_COLUMNS):
            self._list.setColumnWidth(column, self._appearance.px(width))


def _list_of(listing: MapListing) -> QTreeView:
    view = QTreeView()
    view.setModel(listing)
    view.setUniformRowHeights(True)
    view.setAccessibleName(translate("Map", "Moments and their replies"))
    view.setAlternatingRowColors(True)
    view.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    view.header().setStretchLastSection(False)
    return view
