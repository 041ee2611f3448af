"""Writes the scenario for a colleague to review, and its map as a picture."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from simulator.authoring.mapping.heat import Heat
from simulator.authoring.mapping.layout import MOST_MOMENTS
from simulator.authoring.review.whole import Review
from simulator.authoring.sharing.asking import (
    Answer,
    Drawn,
    MapRequest,
    Request,
    Reviewed,
    ReviewRequest,
    Unplayable,
    Version,
)
from simulator.gui.author.map.painting import png_of
from simulator.gui.author.map.words import map_words
from simulator.gui.author.sharing.asks import Asks, Form
from simulator.gui.author.sharing.desk import Desk
from simulator.gui.author.sharing.worker import SharingWorker
from simulator.gui.counts import Counts
from simulator.gui.file_writing import FileWriting, Makes
from simulator.gui.telling import told
from simulator.gui.translating import translate
from simulator.scenario.diagnostics import Diagnostic, Severity
from simulator.scenario.message import Message

_MAPS = (Form.PICTURE, Form.PIXELS)


class Exporting(QObject):
    """One file at a time.

    Signals:
        exported: the file is there; its path.
    """

    exported = Signal(str)

    def __init__(self, desk: Desk, asks: Asks) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._asks = asks
        self._heat = Heat.NONE
        self._form = Form.PAGE
        self._path = Path()
        self._folder: Path | None = None
        self._worker = SharingWorker(self)
        self._worker.answered.connect(self._on_answered)
        self._worker.failed.connect(self._on_failed)
        self._writing = FileWriting(self)
        self._writing.written.connect(self._on_written)
        self._writing.not_written.connect(self._on_not_written)
        self._writing.failed.connect(self._on_failed)

    def export(self, form: Form, heat: Heat = Heat.NONE) -> None:
        """Ask where, and write the scenario, or its map with this ``heat``."""
        if form not in _MAPS and (errors := self._known_errors()):
            self._tell_unplayable(errors)
            return
        version = self._desk.version()
        folder = self._folder or self._desk.folder
        suggested = folder / f"{_stem(version.name)}{_suffix(form)}"
        path = self._asks.where(self._desk.window.window(), form, suggested)
        if path is None:
            return
        self._stop()
        self._form, self._path, self._heat = form, path, heat
        writing = translate("Author", "Writing {file} …").format(file=path.name)
        self._desk.tell(writing, {translate("Author", "Cancel"): self._stop})
        self._worker.ask(self._request(version))

    def close(self) -> None:
        """The desk is going; a file that is all but written still is."""
        self._worker.close()
        self._writing.close()

    def _stop(self) -> None:
        self._worker.stop()
        self._writing.stop()

    def _request(self, version: Version) -> Request:
        if self._form in _MAPS:
            return MapRequest(version, self._heat, map_words())
        return ReviewRequest(version)

    @Slot(object)
    def _on_answered(self, found: Answer) -> None:
        match found:
            case Unplayable(problems):
                self._tell_unplayable(problems)
            case Drawn(svg=""):
                self._tell_no_map(found)
            case Drawn() | Reviewed():
                self._writing.write(self._path, _made_of(found, self._form))

    @Slot(str)
    def _on_written(self, path: str) -> None:
        self._folder = Path(path).parent
        done = translate("Author", "Written to {path}").format(path=path)
        self._desk.tell(done, {translate("Author", "Got it"): _nothing})
        self.exported.emit(path)

    @Slot(object)
    def _on_not_written(self, why: Message) -> None:
        again = partial(self.export, self._form, self._heat)
        self._desk.tell(told(why), {translate("Author", "Choose another place…"): again})

    def _known_errors(self) -> tuple[Diagnostic, ...]:
        found = self._desk.workbench.found
        return tuple(one for one in found if one.severity is Severity.ERROR)

    def _tell_unplayable(self, errors: tuple[Diagnostic, ...]) -> None:
        """A colleague would only be told what is missing, and that is known here."""
        if not self._desk.workbench.editor.text.strip():
            self._desk.tell(translate("Author", "Nothing is written yet."), {})
            return
        counted = Counts().errors(len(errors))
        words = translate(
            "Author",
            "Only what can be played can be reviewed. To mend first: {errors}. F8 goes there.",
        )
        go = partial(self._desk.workbench.go_to, errors[0])
        self._desk.tell(words.format(errors=counted), {translate("Author", "Go to the first"): go})

    def _tell_no_map(self, found: Drawn) -> None:
        if found.is_too_large:
            words = translate("Author", "There are more than {count} moments: too many to draw.")
            self._desk.tell(words.format(count=MOST_MOMENTS), {})
        else:
            self._desk.tell(translate("Author", "There is no moment to draw yet."), {})

    @Slot()
    def _on_failed(self) -> None:
        again = {translate("Author", "Try again"): partial(self.export, self._form, self._heat)}
        words = translate("Author", "It could not be written: it took too long, or too much room.")
        self._desk.tell(words, again)


def _made_of(found: Drawn | Reviewed, form: Form) -> Makes:
    if isinstance(found, Drawn):
        return partial(_pixels if form is Form.PIXELS else _text, found.svg)
    return partial(_paper, found.review) if form is Form.PAPER else partial(_text, found.page)


def _paper(review: Review, still_wanted: Callable[[], None]) -> bytes:
    # Setting pages takes modules that nothing else needs.
    from simulator.gui.author.sharing.review_paper import review_pdf

    return review_pdf(review.document, review.map_svg, still_wanted)


def _pixels(svg: str, _still_wanted: Callable[[], None]) -> bytes:
    return png_of(svg)


def _text(text: str, _still_wanted: Callable[[], None]) -> bytes:
    return text.encode("utf-8", "replace")


def _suffix(form: Form) -> str:
    return f"-map.{form}" if form in _MAPS else f"-review.{form}"


def _stem(name: str) -> str:
    return Path(name).stem.replace(" ", "-").lower() or str(Form.PAGE)


def _nothing() -> None:
    """Only puts the words away."""
