"""Compares the text as it stands with another version, and shows what changed beside it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from simulator.authoring.comparing.change import Comparison, Subject
from simulator.authoring.drafts.file_on_disk import CannotOpenError, read_file
from simulator.authoring.sharing.asking import CompareRequest, Version
from simulator.gui.author.sharing.asks import Asks
from simulator.gui.author.sharing.compare_notes import compare_notes, heading
from simulator.gui.author.sharing.desk import Desk
from simulator.gui.author.sharing.notes_window import NotesWindow
from simulator.gui.author.sharing.worker import SharingWorker
from simulator.gui.telling import told
from simulator.gui.translating import translate


class Comparing(QObject):
    """One comparison at a time; a newer one takes the older one's window."""

    def __init__(self, desk: Desk, asks: Asks) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._asks = asks
        self._window: NotesWindow | None = None
        self._after = Version("", "")
        self._worker = SharingWorker(self)
        self._worker.answered.connect(self._on_answered)
        self._worker.failed.connect(self._on_failed)

    @Slot()
    def compare_with_saved(self) -> None:
        """Compare with what is in the file."""
        manuscript = self._desk.filing.manuscript
        if manuscript.path is None:
            self._desk.tell(
                translate("Author", "Nothing is saved of this text yet. Compare it with a file."),
                {translate("Author", "Choose a file…"): self.compare_with_another},
            )
            return
        saved = translate("Author", "{file} as saved").format(file=manuscript.path.name)
        self._compare(Version(saved, manuscript.saved_text))

    @Slot()
    def compare_with_another(self) -> None:
        """Ask for a file, and compare with that."""
        path = self._asks.which_version(self._desk.window.window(), self._desk.folder)
        if path is not None:
            self.compare_with(path)

    def compare_with(self, path: Path) -> None:
        """Compare with the file at ``path``."""
        try:
            found = read_file(path)
        except CannotOpenError as error:
            self._desk.tell(told(error.told), {})
            return
        self._compare(Version(path.name, found.text))

    def close(self) -> None:
        """The desk is going."""
        self._worker.close()

    def _compare(self, before: Version) -> None:
        after = self._desk.version()
        now = translate("Author", "{file} as it stands").format(file=after.name)
        self._after = Version(now, after.source)
        if self._window is not None:
            self._window.close()
        looking = translate("Author", "Looking at both versions …")
        window = NotesWindow(self._desk.appearance, self._desk.window, heading(), looking)
        window.next_part_wanted.connect(self._desk.go_on)
        window.place_wanted.connect(self._on_place_wanted)
        window.dismissed.connect(partial(self._on_dismissed, window))
        self._window = window
        window.show_beside()
        self._worker.ask(CompareRequest(before, self._after))

    @Slot(object)
    def _on_answered(self, comparison: Comparison) -> None:
        if self._window is not None:
            self._window.show_notes(compare_notes(comparison, self._after.source))

    @Slot()
    def _on_failed(self) -> None:
        if self._window is not None:
            self._window.show_failure(
                translate("Author", "They could not be compared. Nothing was changed. Try again.")
            )

    def _on_dismissed(self, window: NotesWindow) -> None:
        if window is self._window:
            self._window = None
            self._worker.stop()

    @Slot(object)
    def _on_place_wanted(self, subject: Subject) -> None:
        self._desk.show(subject)
