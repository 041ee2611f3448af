"""The map of a scenario beside its text: a picture to look at and go by, or a list of the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.authoring.mapping.graph import MapGraph
from simulator.authoring.mapping.heat import Heat
from simulator.authoring.mapping.layout import MOST_MOMENTS, MapLayout
from simulator.gui.author.map.bar import MapBar
from simulator.gui.author.map.building import Building
from simulator.gui.author.map.canvas import NEAR
from simulator.gui.author.map.key import MapKey
from simulator.gui.author.map.laying_out import LayingOut
from simulator.gui.author.map.pages import MapPages
from simulator.gui.author.map.picture import MapPicture
from simulator.gui.author.map.searching import Searching
from simulator.gui.author.map.view import MapView
from simulator.gui.author.map.words import map_words
from simulator.gui.author.map.yielding import Yielding
from simulator.gui.labels import wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.model import Scenario
from simulator.session.survey.survey import Survey

#: How low the picture may become, in pixels, and how tall the panel must be for what the lines
#: mean and for what is pointed at, in pixels at 100 %.
_LOWEST, _ROOM_FOR_KEY, _ROOM_FOR_WORDS = 64, 440, 250


class MapPanel(QWidget):
    """Shows the newest map it was given, as soon as it is laid out; until then the one before.

    Attributes:
        heat: what the strength of colour shows; ``set_heat`` chooses another.

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
        self.heat = Heat.NONE
        self._map: tuple[MapGraph, MapLayout] | None = None
        self._bar = MapBar(appearance)
        self._pages = MapPages(appearance, self._words)
        self._told = wrapped_label("", "small")
        self._searching = Searching(self)
        self._laying_out = LayingOut(self)
        self._building = Building(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._lay_out()
        self._pages.show_words(_nothing())

        self._bar.search_changed.connect(self._searching.look_for)
        self._bar.next_wanted.connect(self._searching.go_on)
        self._bar.heat_chosen.connect(self._on_heat_chosen)
        self._bar.zoom_wanted.connect(self._on_zoom_wanted)
        self._bar.fit_wanted.connect(self.view.fit)
        self._bar.list_wanted.connect(self._on_list_wanted)
        self._searching.counted.connect(self._bar.show_count)
        self._searching.found.connect(self.view.mark)
        self._searching.moment_wanted.connect(self._pages.go_to)
        self._searching.nothing_found.connect(self._bar.say_nothing_found)
        self._pages.moment_chosen.connect(self.moment_chosen)
        self._pages.reply_chosen.connect(self.reply_chosen)
        self.view.pointed_at.connect(self._told.setText)
        self._laying_out.laid_out.connect(self._on_laid_out)
        self._laying_out.too_large.connect(self._on_too_large)
        self._building.built.connect(self._on_built)
        self._settling.timeout.connect(self._on_settled)
        appearance.changed.connect(self._on_appearance_changed)

    @property
    def view(self) -> MapView:
        """The picture."""
        return self._pages.view

    @property
    def is_busy(self) -> bool:
        """Whether a map is still to come."""
        return self._laying_out.is_busy or self._building.is_busy or self._settling.isActive()

    def show_scenario(self, scenario: Scenario | None, survey: Survey | None = None) -> None:
        """Show the map of ``scenario``, with what ``survey`` proves; None for nothing."""
        if scenario is None:
            self._show_nothing()
        else:
            self._laying_out.ask(scenario, survey)

    def show_graph(self, graph: MapGraph) -> None:
        """Show a graph made elsewhere, as of a file that still has errors."""
        self._laying_out.ask_graph(graph)

    def receive_focus(self) -> None:
        """Put the focus into the map, or the list in its place; else where one can search."""
        if not self._pages.receive_focus():
            self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def light(self, moment: str) -> None:
        """Light the moment that is being edited; empty for none."""
        self._pages.light(moment)

    def set_heat(self, heat: str) -> None:
        """Show “none”, “trust” or “regret” by strength of colour.

        Raises:
            ValueError: it is none of them.
        """
        self._bar.show_heat(Heat(heat))

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+F for the search in here: around it the same keys search the text."""
        if event.type() is QEvent.Type.ShortcutOverride and _asks_to_find(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F goes to the search."""
        if _asks_to_find(event):
            self._on_find_wanted()
        else:
            super().keyPressEvent(event)

    @Slot()
    def close_work(self) -> None:
        """Lay out nothing more."""
        self._settling.stop()
        self._building.stop()
        self._laying_out.close()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(8)
        box.addWidget(self._bar)
        box.addWidget(self._pages, 1)
        box.addWidget(self._told)
        key = MapKey(self._appearance, self._words)
        box.addWidget(key)
        self._pages.setMinimumHeight(_LOWEST)
        Yielding(self._appearance, self, ((key, _ROOM_FOR_KEY), (self._told, _ROOM_FOR_WORDS)))
        self._size_told()

    def _show_nothing(self) -> None:
        self.close_work()
        self._map = None
        self._put_away(self._pages.show_words(_nothing()))
        self._searching.look_in(None)
        self._told.clear()

    def _on_laid_out(self, graph: MapGraph, layout: MapLayout) -> None:
        if graph.nodes:
            self._map = (graph, layout)
            self._build()
        else:
            self._show_nothing()
            self.map_shown.emit()

    def _on_too_large(self, graph: MapGraph) -> None:
        """What cannot be drawn can still be read."""
        self._show_nothing()
        self._pages.show_list_of(graph)
        self._told.setText(_too_large())
        self.map_shown.emit()

    def _build(self) -> None:
        if self._map is not None:
            near = self.view.zoom >= NEAR
            look = self._appearance, *self._map, self.heat, self._words
            self._building.build(MapPicture(*look, near=near))

    def _on_built(self, picture: MapPicture) -> None:
        self._put_away(self._pages.show_picture(picture))
        # One thing at a time: all at once would keep the window for more than a frame.
        self._settling.start()

    def _on_settled(self) -> None:
        picture = self.view.picture
        if picture is not None:
            self._pages.complete(picture)
            self._searching.look_in((picture.graph, picture.layout))
            self.map_shown.emit()

    def _put_away(self, picture: MapPicture | None) -> None:
        if picture is not None:
            self._building.put_away(picture)

    def _on_find_wanted(self) -> None:
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()

    def _on_heat_chosen(self, heat: Heat) -> None:
        self.heat = heat
        self._build()

    def _on_zoom_wanted(self, way: int) -> None:
        if way > 0:
            self.view.zoom_in()
        else:
            self.view.zoom_out()

    def _on_list_wanted(self, on: bool) -> None:
        self._pages.choose_list(on=on)

    def _size_told(self) -> None:
        # Two lines, whatever stands in them: the map must not jump under the pointer.
        self._told.setFixedHeight(self._appearance.px(40))
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _on_appearance_changed(self) -> None:
        self._size_told()
        self._build()


def _asks_to_find(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find)


def _nothing() -> str:
    return translate("Map", "The map appears here once the text has a moment.")


def _too_large() -> str:
    return translate(
        "Map", "There are more than {most} moments, too many to draw. Here they are as a list."
    ).format(most=MOST_MOMENTS)
