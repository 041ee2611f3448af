"""The map of a scenario beside its text: a picture to look at and go by, or a list of the same."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTreeView, QVBoxLayout, QWidget

from simulator.authoring.mapping.graph import MapGraph, MapNode
from simulator.authoring.mapping.heat import Heat
from simulator.authoring.mapping.layout import MOST_MOMENTS, MapLayout
from simulator.authoring.mapping.walking import found_in
from simulator.gui.announcing import announce
from simulator.gui.author.map.bar import MapBar
from simulator.gui.author.map.building import Building
from simulator.gui.author.map.exporting import write_png, write_svg
from simulator.gui.author.map.key import KeyEntry
from simulator.gui.author.map.laying_out import LayingOut
from simulator.gui.author.map.listing import MapListing
from simulator.gui.author.map.minimap import MiniMap
from simulator.gui.author.map.picture import MapPicture
from simulator.gui.author.map.view import MapView
from simulator.gui.author.map.words import map_words
from simulator.gui.labels import wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.wrapping_row import WrappingRow
from simulator.scenario.model import Scenario
from simulator.scenario.taxonomy import Verdict
from simulator.session.survey.survey import Survey

_VERDICTS = (
    Verdict.VALIDATES,
    Verdict.NEUTRAL,
    Verdict.OVER_LEADS,
    Verdict.DISMISSES,
    Verdict.BREAKS_BOUNDARIES,
)
_CORNER = 8
#: How wide the list's columns are, in pixels at 100 %.
_COLUMNS = (170, 240, 190, 120, 150, 100)


class MapPanel(QWidget):
    """Shows the newest map it was given, as soon as it is laid out; until then the one before.

    Signals:
        moment_chosen: go to this moment's lines.
        reply_chosen: go to the lines of this moment's reply.
        map_shown: the map asked for last is on the screen.
    """

    moment_chosen = Signal(str)
    reply_chosen = Signal(str, str)
    map_shown = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._words = map_words()
        self._heat = Heat.NONE
        self._map: tuple[MapGraph, MapLayout] | None = None
        self._found: tuple[str, ...] = ()
        self._place = 0
        self._bar = MapBar(appearance)
        self._view = MapView(appearance, self._words)
        self._minimap = MiniMap(appearance, self._view)
        self._minimap.hide()
        self._listing = MapListing(self._words, self)
        self._list = _list_of(self._listing)
        self._empty = wrapped_label(_nothing(), "quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told = wrapped_label("", "small")
        self._laying_out = LayingOut(self)
        self._building = Building(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._lay_out()

        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

        find.activated.connect(self._on_find_wanted)
        self._bar.search_changed.connect(self._on_search_changed)
        self._bar.next_wanted.connect(self._on_next_wanted)
        self._bar.heat_chosen.connect(self._on_heat_chosen)
        self._bar.zoom_wanted.connect(self._on_zoom_wanted)
        self._bar.fit_wanted.connect(self._view.fit)
        self._bar.list_wanted.connect(self._on_list_wanted)
        self._view.moment_chosen.connect(self.moment_chosen)
        self._view.reply_chosen.connect(self.reply_chosen)
        self._view.pointed_at.connect(self._on_pointed_at)
        self._view.seen.connect(self._on_seen)
        self._view.installEventFilter(self)
        self._minimap.place_chosen.connect(self._view.centre_on)
        self._list.activated.connect(self._on_row_activated)
        self._laying_out.laid_out.connect(self._on_laid_out)
        self._laying_out.too_large.connect(self._on_too_large)
        self._building.built.connect(self._on_built)
        self._settling.timeout.connect(self._on_settled)
        appearance.changed.connect(self._on_appearance_changed)

    @property
    def view(self) -> MapView:
        """The picture."""
        return self._view

    @property
    def is_busy(self) -> bool:
        """Whether a map is still to come."""
        return self._laying_out.is_busy or self._building.is_busy or self._settling.isActive()

    def show_scenario(self, scenario: Scenario | None, survey: Survey | None = None) -> None:
        """Show the map of ``scenario``, with what ``survey`` proves; None for nothing."""
        if scenario is None:
            self._show_nothing(_nothing())
        else:
            self._laying_out.ask(scenario, survey)

    def show_graph(self, graph: MapGraph) -> None:
        """Show a graph made elsewhere, as of a file that still has errors."""
        self._laying_out.ask_graph(graph)

    def light(self, moment: str) -> None:
        """Light the moment that is being edited; empty for none."""
        self._view.light(moment)
        row = self._listing.row_of(moment)
        if row.isValid() and not self._list.hasFocus():
            self._list.setCurrentIndex(row)

    def set_heat(self, heat: str) -> None:
        """Show “none”, “trust” or “regret” by strength of colour.

        Raises:
            ValueError: it is none of them.
        """
        self._bar.show_heat(Heat(heat))

    def export_svg(self, path: Path) -> None:
        """Write the map as SVG; nothing if there is none.

        Raises:
            NotWrittenError: it could not be; what was there is unchanged.
        """
        if self._map is not None:
            write_svg(path, *self._map, self._heat, self._words)

    def export_png(self, path: Path) -> None:
        """Write the map as PNG; nothing if there is none.

        Raises:
            NotWrittenError: it could not be; what was there is unchanged.
        """
        if self._map is not None:
            write_png(path, *self._map, self._heat, self._words)

    @Slot()
    def close_work(self) -> None:
        """Lay out nothing more."""
        self._settling.stop()
        self._building.stop()
        self._laying_out.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the small map in its corner."""
        if watched is self._view and event.type() is QEvent.Type.Resize:
            self._place_minimap()
        return False

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in (self._empty, self._view, self._list):
            self._stack.addWidget(page)
        key = WrappingRow(gap_before=len(_VERDICTS), spacing=16)
        for verdict in _VERDICTS:
            key.addWidget(KeyEntry(self._appearance, verdict, self._words.verdicts[verdict]))
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(8)
        box.addWidget(self._bar)
        box.addWidget(self._stack, 1)
        box.addWidget(self._told)
        box.addLayout(key)
        self._size_parts()

    def _show_nothing(self, why: str) -> None:
        self.close_work()
        self._map = None
        self._show_picture(None)
        self._listing.show_graph(MapGraph("", (), ()), self._words)
        self._empty.setText(why)
        self._stack.setCurrentWidget(self._empty)
        self._minimap.hide()

    def _on_laid_out(self, graph: MapGraph, layout: MapLayout) -> None:
        if not graph.nodes:
            self._show_nothing(_nothing())
            self.map_shown.emit()
            return
        self._map = (graph, layout)
        self._build()

    def _on_too_large(self, graph: MapGraph) -> None:
        """What cannot be drawn can still be read."""
        self._show_nothing(_too_large())
        self._listing.show_graph(graph, self._words)
        self._stack.setCurrentWidget(self._list)
        self._told.setText(_too_large())
        self.map_shown.emit()

    def _build(self) -> None:
        if self._map is not None:
            picture = MapPicture(self._appearance, *self._map, self._heat, self._words)
            self._building.build(picture)

    def _on_built(self, picture: MapPicture) -> None:
        if self._stack.currentWidget() is not self._list:
            self._stack.setCurrentWidget(self._view)
        self._show_picture(picture)
        # One thing at a time: all at once would keep the window for more than a frame.
        self._settling.start()

    def _on_settled(self) -> None:
        if self._map is None:
            return
        self._minimap.show_map(*self._map)
        self._on_seen()
        self._listing.show_graph(self._map[0], self._words)
        self._search(self._bar.search.text(), stay=True)
        self.map_shown.emit()

    def _show_picture(self, picture: MapPicture | None) -> None:
        before = self._view.show_map(picture, self._words)
        if before is not None:
            self._building.put_away(before)

    def _on_find_wanted(self) -> None:
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()

    def _on_search_changed(self, text: str) -> None:
        self._search(text)

    def _search(self, text: str, *, stay: bool = False) -> None:
        self._found = tuple(found_in(*self._map, text)) if self._map is not None else ()
        self._place = min(self._place, len(self._found)) if stay else 0
        self._view.mark(self._found)
        self._bar.show_count(self._place, len(self._found))

    def _on_next_wanted(self) -> None:
        """Go to the next moment found, and from the last to the first."""
        if not self._found:
            announce(self._bar.search, translate("Map", "Nothing found"))
            return
        self._place = self._place % len(self._found) + 1
        name = self._found[self._place - 1]
        self._bar.show_count(self._place, len(self._found))
        self._view.go_to(name)
        self._list.setCurrentIndex(self._listing.row_of(name))

    def _on_heat_chosen(self, heat: Heat) -> None:
        self._heat = heat
        self._build()

    def _on_zoom_wanted(self, way: int) -> None:
        if way > 0:
            self._view.zoom_in()
        else:
            self._view.zoom_out()

    def _on_list_wanted(self, on: bool) -> None:
        if self._map is not None:
            self._stack.setCurrentWidget(self._list if on else self._view)

    def _on_pointed_at(self, told: str) -> None:
        self._told.setText(told)

    def _on_seen(self) -> None:
        self._minimap.show_seen(self._view.visible_part())
        self._place_minimap()

    @Slot(QModelIndex)
    def _on_row_activated(self, index: QModelIndex) -> None:
        found = self._listing.what(index)
        if isinstance(found, MapNode):
            self.moment_chosen.emit(found.id)
        elif found is not None:
            self.reply_chosen.emit(found.source, found.reply)

    def _place_minimap(self) -> None:
        room = self._view.rect()
        small = self._minimap.fitted_into(room.size() * 0.6)
        x = _CORNER if self.isRightToLeft() else room.width() - small.width() - _CORNER
        self._minimap.move(x, room.height() - small.height() - _CORNER)

    def _size_parts(self) -> None:
        # Two lines, whatever stands in them: the map must not jump under the pointer.
        self._told.setFixedHeight(self._appearance.px(40))
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        for column, width in enumerate(_COLUMNS):
            self._list.setColumnWidth(column, self._appearance.px(width))

    def _on_appearance_changed(self) -> None:
        self._size_parts()
        self._build()


def _nothing() -> str:
    return translate("Map", "The map appears here once the text has a moment.")


def _too_large() -> str:
    return translate(
        "Map", "There are more than {most} moments, too many to draw. Here they are as a list."
    ).format(most=MOST_MOMENTS)


def _list_of(listing: MapListing) -> QTreeView:
    view = QTreeView()
    view.setModel(listing)
    view.setUniformRowHeights(True)
    view.setAccessibleName(translate("Map", "Moments and their replies"))
    view.setAlternatingRowColors(True)
    view.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    view.header().setStretchLastSection(False)
    return view
