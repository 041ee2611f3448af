"""The way out of the debrief: as a PDF, a web page or a text, wherever the person wants it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from simulator.feedback.turning import Turning, surveyed_turning
from simulator.gui.file_writing import FileWriting
from simulator.gui.spoken_words import spoken_words
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.records.exports.composing import document_of
from simulator.records.exports.fixed_words import FixedWords
from simulator.records.exports.formats import Format, suggested_name, written
from simulator.scenario.message import Message
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


@dataclass(frozen=True, slots=True)
class _Meeting:
    """What is exported; ``turning`` is None while it is not known."""

    transcript: Transcript
    turning: Turning | None
    earlier: Transcript | None


class ExportButton(QPushButton):
    """Offers the formats and has the file written, while the person goes on.

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
        self._meeting: _Meeting | None = None
        self._folder = Path(_documents())
        self._writing = FileWriting(self)
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
        self._writing.written.connect(self._on_written)
        self._writing.not_written.connect(self._on_not_written)
        self._writing.failed.connect(self._show_busy)
        self._show_icon()

    @property
    def is_exporting(self) -> bool:
        """Whether a file is still to be written."""
        return self._writing.is_working

    def show_meeting(
        self, transcript: Transcript, turning: Turning | None, earlier: Transcript | None
    ) -> None:
        """From now on, export this meeting; ``turning`` is None while it is not known."""
        self._meeting = _Meeting(transcript, turning, earlier)

    def export(self, format_: Format) -> None:
        """Ask where, then have the file written."""
        self.about_to_export.emit()
        if self._meeting is None:
            return
        name = suggested_name(self._meeting.transcript.scenario.id, self._today(), format_)
        path = self._asks_where(self.window(), format_, self._folder / name)
        if path is None:
            return
        self._writing.write(path, partial(_made, self._meeting, format_, spoken_words()))
        self._show_busy()

    @Slot(str)
    def _on_written(self, path: str) -> None:
        self._show_busy()
        self._folder = Path(path).parent
        self.exported.emit(translate("Debrief", "Exported to {path}").format(path=path))

    @Slot(object)
    def _on_not_written(self, why: Message) -> None:
        self._show_busy()
        safe = translate("Debrief", "The debrief itself is safe.")
        self.not_exported.emit(f"{told(why)} {safe}")

    @Slot()
    def _show_busy(self) -> None:
        """The pointer says that something goes on while one can go on oneself."""
        if self._writing.is_working:
            self.window().setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.window().unsetCursor()

    def _on_format_chosen(self, format_: Format) -> None:
        self.export(format_)

    def _show_icon(self) -> None:
        colour, side = self._appearance.colours.text, self._appearance.px(18)
        show_icon(self, "download", colour, side)


def _documents() -> str:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place)


def _made(
    meeting: _Meeting, format_: Format, say: FixedWords, still_wanted: Callable[[], None]
) -> bytes:
    """What the file holds; made in another thread, so that nothing here belongs to a window."""
    turning = meeting.turning or surveyed_turning(meeting.transcript)
    document = document_of(meeting.transcript, turning, meeting.earlier, say)
    if format_ is not Format.PDF:
        return written(document, format_)
    # Setting pages takes modules that nothing else needs.
    from simulator.gui.debrief.paper.pdf import pdf_of

    return pdf_of(document, still_wanted)
