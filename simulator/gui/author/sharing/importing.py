"""Brings a story in: it opens as a new scenario, and what wants an author is listed beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from simulator.authoring.comparing.change import Subject
from simulator.authoring.importing.importing import Imported
from simulator.authoring.importing.scenario_text import id_for
from simulator.authoring.importing.stand_ins import stand_ins
from simulator.authoring.sharing.asking import ImportRequest, NotImported
from simulator.gui.author.sharing.asks import Asks
from simulator.gui.author.sharing.desk import Desk
from simulator.gui.author.sharing.import_notes import heading, import_notes
from simulator.gui.author.sharing.notes_window import NotesWindow
from simulator.gui.author.sharing.worker import SharingWorker
from simulator.gui.telling import told
from simulator.gui.translating import translate


class Importing(QObject):
    """One story at a time; the notes of the one before go when the next is there."""

    def __init__(self, desk: Desk, asks: Asks, begin: Callable[[str, str], object]) -> None:
        """``begin`` a text and what its file could be called."""
        super().__init__(desk.window)
        self._begin = begin
        self._desk = desk
        self._asks = asks
        self._path = Path()
        self._window: NotesWindow | None = None
        self._worker = SharingWorker(self)
        self._worker.answered.connect(self._on_answered)
        self._worker.failed.connect(self._on_failed)

    @Slot()
    def import_story(self) -> None:
        """Ask for a story, and import it."""
        path = self._asks.which_story(self._desk.window.window(), self._desk.folder)
        if path is not None:
            self.import_file(path)

    def import_file(self, path: Path) -> None:
        """Import the story at ``path``; until it is there, the desk stays as it is."""
        self._import(path)

    def _import(self, path: Path, wanted: str | None = None) -> None:
        self._path = path
        reading = translate("Author", "Reading {file} …").format(file=path.name)
        self._desk.tell(reading, {translate("Author", "Cancel"): self._worker.stop})
        self._worker.ask(ImportRequest(path, stand_ins(told), wanted))

    def close(self) -> None:
        """The desk is going."""
        self._worker.close()

    @Slot(object)
    def _on_answered(self, found: Imported | NotImported) -> None:
        if isinstance(found, NotImported):
            place = told(found.place.told)
            file = f"{self._path.name}:{place}" if place else self._path.name
            self._tell_refused(file, told(found.told), told(found.advice))
            return
        has_others = any(note.story for note in found.notes)
        name = id_for(found.title) if has_others else self._path.stem
        self._begin(found.text_in(told), f"{name}.yaml")
        if self._window is not None:
            self._window.close()
        window = NotesWindow(self._desk.appearance, self._desk.window, heading(found.title), "")
        window.next_part_wanted.connect(self._desk.go_on)
        window.place_wanted.connect(self._on_place_wanted)
        window.story_wanted.connect(partial(self._import, self._path))
        window.dismissed.connect(partial(self._on_dismissed, window))
        self._window = window
        window.show_beside()
        window.show_notes(import_notes(found, self._path.name))

    def _on_dismissed(self, window: NotesWindow) -> None:
        if window is self._window:
            self._window = None

    @Slot(object)
    def _on_place_wanted(self, subject: Subject) -> None:
        self._desk.show(subject)

    @Slot()
    def _on_failed(self) -> None:
        why = translate("Author", "the story took too long, or too much room")
        self._tell_refused(self._path.name, why, "")

    def _tell_refused(self, file: str, why: str, advice: str) -> None:
        refused = translate("Author", "{file} cannot be imported: {reason}. {help}")
        kept = translate("Author", "Your text is as it was.")
        words = refused.format(file=file, reason=why.rstrip("."), help=advice).rstrip()
        again = {translate("Author", "Choose another…"): self.import_story}
        self._desk.tell(f"{words} {kept}", again)
