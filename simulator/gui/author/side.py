"""What stands beside the text: the scenario played, drawn as a map, and told in figures.

Only what is in view follows the text; the others catch up when they are turned to.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from simulator.authoring.insights.figures import Insights
from simulator.authoring.mapping.graph import MapGraph
from simulator.gui.author.map.panel import MapPanel
from simulator.gui.author.preview.panel import PreviewPanel
from simulator.gui.author.statistics.panel import StatisticsPanel
from simulator.gui.focus_in_view import bring_focus_into_view
from simulator.gui.reading_order import stops_on_screen
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.loading import Loaded

#: How long after a key what stands beside the text follows it, in milliseconds.
_FOLLOW_MS = 120


class Side(QWidget):
    """Preview, map and statistics, each in a tab.

    Signals:
        go_to_text: show this moment in the text, and this reply unless it is empty.
        moment_shown: the moment that is being played.
    """

    go_to_text = Signal(str, str)
    moment_shown = Signal(str)

    def __init__(self, appearance: Appearance, current: Callable[[], Loaded | None]) -> None:
        """``current`` gives the newest scenario that can be played; it may take milliseconds."""
        super().__init__()
        self._current = current
        self.preview = PreviewPanel(appearance)
        self.map = MapPanel(appearance)
        self.statistics = StatisticsPanel(appearance)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        for named in (self._tabs, self._tabs.tabBar()):
            named.setAccessibleName(translate("Author", "What stands beside the text"))
        for panel, name in (
            (self.preview, translate("Author", "Preview")),
            (self.map, translate("Author", "Map")),
            (self.statistics, translate("Author", "Statistics")),
        ):
            self._tabs.addTab(panel, name)
        # Which tabs have not seen the newest text.
        self._behind: set[QWidget] = set()
        self._graph: MapGraph | None = None
        self._insights: Insights | None = None
        self._is_counting = True
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOW_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tabs)

        self._following.timeout.connect(self._follow)
        self._tabs.currentChanged.connect(self._follow)
        self.preview.go_to_text.connect(self.go_to_text)
        self.preview.moment_shown.connect(self.moment_shown)
        self.map.moment_chosen.connect(self._on_moment_chosen)
        self.map.reply_chosen.connect(self.go_to_text)
        self.statistics.go_to_text.connect(self.go_to_text)

    @Slot()
    def text_changed(self) -> None:
        """There is a newer scenario to be shown."""
        self._behind = {self.preview, self.map, self.statistics}
        self._graph = None
        self._insights, self._is_counting = None, True
        self._following.start()

    @Slot(object)
    def show_map(self, graph: MapGraph) -> None:
        """All states are known: the map can show what is never reached, and what replies cost."""
        self._graph = graph
        if self.map not in self._behind:
            self.map.show_graph(graph)

    @Slot(object)
    def show_insights(self, insights: Insights | None) -> None:
        """The statistics have been worked out, or can't be had."""
        self._insights, self._is_counting = insights, False
        if insights is not None:
            self.preview.show_insights(insights)
        if self.statistics not in self._behind:
            self.statistics.show_insights(insights)

    def play_from(self, moment: str) -> None:
        """Turn to the preview and play from this moment, or from the start if it is empty."""
        self._tabs.setCurrentWidget(self.preview)
        self._follow()
        if moment:
            self.preview.play_from(moment)
        else:
            self.preview.start_again()

    def turn_to(self, panel: QWidget) -> None:
        """Show one of the panels, with the focus in it."""
        self._tabs.setCurrentWidget(panel)
        self._follow()
        self.receive_focus()

    def receive_focus(self) -> None:
        """Put the focus on the first thing in the panel that can be done something with."""
        panel = self._tabs.currentWidget()
        if panel is self.map:
            self.map.receive_focus()
            return
        # Where there is nothing yet, the panel says so itself.
        first = next(iter(stops_on_screen(panel)), panel)
        first.setFocus(Qt.FocusReason.TabFocusReason)
        bring_focus_into_view()

    def light(self, moment: str) -> None:
        """The caret is in this moment."""
        self.map.light(moment)

    @Slot()
    def close_down(self) -> None:
        """Let go of all work behind the panels."""
        self._following.stop()
        self.map.close_work()

    @Slot()
    def _follow(self) -> None:
        panel = self._tabs.currentWidget()
        if panel not in self._behind:
            return
        loaded = self._current()
        if loaded is None:
            return
        self._behind.discard(panel)
        if panel is self.preview:
            self.preview.show_scenario(loaded)
        elif panel is self.map and self._graph is not None:
            self.map.show_graph(self._graph)
        elif panel is self.map:
            self.map.show_scenario(loaded.scenario)
        else:
            self.statistics.show_scenario(loaded)
            if not self._is_counting:
                self.statistics.show_insights(self._insights)

    @Slot(str)
    def _on_moment_chosen(self, moment: str) -> None:
        self.go_to_text.emit(moment, "")
