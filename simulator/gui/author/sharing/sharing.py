"""All ways out of the desk and into it: compare, import, export, drop a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from simulator.gui.author.map.panel import MapPanel
from simulator.gui.author.sharing.asks import STORY_ENDINGS, Asks, Form
from simulator.gui.author.sharing.comparing import Comparing
from simulator.gui.author.sharing.desk import Desk
from simulator.gui.author.sharing.dropping import Dropping
from simulator.gui.author.sharing.exporting import Exporting
from simulator.gui.author.sharing.importing import Importing
from simulator.gui.translating import translate

_SCENARIOS = (".yaml", ".yml")


class Sharing(QObject):
    """What the menus call."""

    def __init__(
        self,
        desk: Desk,
        shown_map: MapPanel,
        begin: Callable[[str, str], object],
        open_file: Callable[[Path], object],
    ) -> None:
        """``begin`` a text and what its file could be called, or ``open_file`` at a path."""
        super().__init__(desk.window)
        self._open_file = open_file
        self._desk = desk
        self._map = shown_map
        self.asks = Asks()
        self.comparing = Comparing(desk, self.asks)
        self.importing = Importing(desk, self.asks, begin)
        self.exporting = Exporting(desk, self.asks)
        self._dropping = Dropping(self)
        editor = desk.workbench.editor
        for widget in (desk.window, editor, editor.viewport()):
            self._dropping.listen_to(widget)

        self._dropping.dropped.connect(self.take_in)

    @Slot()
    def export_page(self) -> None:
        """Write the scenario for review as a web page."""
        self.exporting.export(Form.PAGE)

    @Slot()
    def export_paper(self) -> None:
        """Write the scenario for review as a PDF."""
        self.exporting.export(Form.PAPER)

    @Slot()
    def export_map(self) -> None:
        """Write the map as SVG."""
        self.exporting.export(Form.PICTURE, self._map.heat)

    @Slot()
    def export_map_pixels(self) -> None:
        """Write the map as PNG."""
        self.exporting.export(Form.PIXELS, self._map.heat)

    @Slot(str)
    def take_in(self, path: str) -> None:
        """A file was dropped: a scenario is opened, a story imported."""
        file = Path(path)
        ending = file.suffix.lower()
        if ending in _SCENARIOS:
            self._open_file(file)
        elif ending in STORY_ENDINGS or file.is_dir():
            self.importing.import_file(file)
        else:
            words = translate("Author", "{file} is neither a scenario nor a story to import.")
            self._desk.tell(words.format(file=file.name), {})

    def close_down(self) -> None:
        """Work on nothing more."""
        self.comparing.close()
        self.importing.close()
        self.exporting.close()
