"""The way out of the debrief: as a PDF, a web page or a text, wherever the person wants it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from simulator.feedback.turning import Turning, surveyed_turning
from simulator.gui.spoken_words import spoken_words
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.records.exports.composing import document_of
from simulator.records.exports.document import Document
from simulator.records.exports.formats import Format, suggested_name, written
from simulator.records.exports.whole_file import NotWrittenError, write_whole
from simulator.session.transcript import Transcript

#: Asks where a file is to go: the window asked from, the format, the place suggested. None if the
#: person thinks better of it.
AsksWhere: TypeAlias = Callable[[QWidget, Format, Path], Path | None]

_NAMES = {
    Format.PDF: QT_TRANSLATE_NOOP("Debrief", "PDF…"),
    Format.HTML: QT_TRANSLATE_NOOP("Debrief", "Web page (HTML)…"),
    Format.MARKDOWN: QT_TRANSLATE_NOOP("Debrief", "Text (Markdown)…"),
}
_FILTERS = {
    Format.PDF: (QT_TRANSLATE_NOOP("Debrief", "PDF"), "*.pdf"),
    Format.HTML: (QT_TRANSLATE_NOOP("Debrief", "Web page"), "*.html *.htm"),
    Format.MARKDOWN: (QT_TRANSLATE_NOOP("Debrief", "Markdown text"), "*.md *.markdown"),
}


def ask_where(parent: QWidget, format_: Format, suggested: Path) -> Path | None:
    """Ask with the system's own dialog, which also asks before a file is replaced."""
    from PySide6.QtWidgets import QDialog, QFileDialog

    name, endings = _FILTERS[format_]
    title = translate("Debrief", "Export the debrief")
    kind = f"{translate('Debrief', name)} ({endings})"
    dialog = QFileDialog(parent, title, str(suggested.parent), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(str(format_))
    dialog.selectFile(suggested.name)
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


class ExportButton(QPushButton):
    """Offers the formats and writes the file.

    Signals:
        about_to_export: last chance to hand over what has just been written.
        exported: the file is there; in words, with its path.
        not_exported: it could not be written; in words, with the reason.
    """

    about_to_export = Signal()
    exported = Signal(str)
    not_exported = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        asks_where: AsksWhere = ask_where,
        today: Callable[[], date] = _today,
    ) -> None:
        super().__init__(translate("Debrief", "Export"))
        self._appearance = appearance
        self._asks_where = asks_where
        self._today = today
        self._meeting: tuple[Transcript, Turning | None, Transcript | None] | None = None
        self._folder = Path(_documents())
        self._menu = QMenu(self)
        for format_, name in _NAMES.items():
            action = self._menu.addAction(translate("Debrief", name))
            action.triggered.connect(partial(self._on_format_chosen, format_))
            if format_ is Format.PDF:
                action.setShortcut(QKeySequence("Ctrl+P"))
        self.setMenu(self._menu)
        self.setAutoDefault(True)

        self.setAccessibleName(
            translate("Debrief", "Export this debrief as a PDF, a web page or a text")
        )
        appearance.changed.connect(self._show_icon)
        self._show_icon()

    def show_meeting(
        self, transcript: Transcript, turning: Turning | None, earlier: Transcript | None
    ) -> None:
        """From now on, export this meeting; ``turning`` is None while it is not known."""
        self._meeting = (transcript, turning, earlier)

    def export(self, format_: Format) -> None:
        """Ask where, then write the file."""
        self.about_to_export.emit()
        if self._meeting is None:
            return
        transcript, turning, earlier = self._meeting
        name = suggested_name(transcript.scenario.id, self._today(), format_)
        path = self._asks_where(self.window(), format_, self._folder / name)
        if path is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            found = turning or surveyed_turning(transcript)
            document = document_of(transcript, found, earlier, spoken_words())
            write_whole(path, _made(document, format_))
        except NotWrittenError as error:
            safe = translate("Debrief", "The debrief itself is safe.")
            self.not_exported.emit(f"{told(error.told)} {safe}")
        else:
            self._folder = path.parent
            self.exported.emit(translate("Debrief", "Exported to {path}").format(path=path))
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _on_format_chosen(self, format_: Format) -> None:
        self.export(format_)

    def _show_icon(self) -> None:
        colour, side = self._appearance.colours.text, self._appearance.px(18)
        show_icon(self, "download", colour, side)


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place)


def _made(document: Document, format_: Format) -> bytes:
    if format_ is not Format.PDF:
        return written(document, format_)
    # Setting pages takes modules that nothing else needs.
    from simulator.gui.debrief.paper.pdf import pdf_of

    return pdf_of(document)
