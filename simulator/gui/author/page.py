"""The author's desk as a whole: the text, its problems, and what helps to see it as a client."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator import resources
from simulator.authoring.drafts.file_on_disk import CannotOpenError
from simulator.authoring.drafts.recovery import Draft
from simulator.gui.author.ask_bar import AskBar
from simulator.gui.author.manuscript import Manuscript
from simulator.gui.author.menus import menus_of
from simulator.gui.author.where_to import asks_what_to_open, asks_where_to_save
from simulator.gui.author.workbench import Workbench
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, role_frame
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate
from simulator.gui.wrapping_row import WrappingRow
from simulator.records.exports.whole_file import NotWrittenError

#: Asks for a place: the window asked from, and the place suggested.
AsksFor: TypeAlias = Callable[[QWidget, Path], Path | None]


class AuthorPage(QWidget):
    """One scenario at a time, open to be written.

    Signals:
        library_requested: back to the library; the text stays as it is.
        saved: the file that now holds what is on the screen.
    """

    library_requested = Signal()
    saved = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        drafts: Path,
        library: Path,
        asks_where: AsksFor = asks_where_to_save,
        asks_what: AsksFor = asks_what_to_open,
    ) -> None:
        """Keep unsaved texts in ``drafts``; new files go to ``library`` unless told otherwise."""
        super().__init__()
        self._appearance = appearance
        self._library = library
        self._asks_where = asks_where
        self._asks_what = asks_what
        self._suggested = "scenario.yaml"
        self.setProperty("role", "page")
        self.workbench = Workbench(appearance, self._name)
        self.manuscript = Manuscript(drafts, self._current, self)
        self._ask = AskBar()
        self._back = push_button(translate("Author", "Library"), "quiet")
        self._title = plain_label(role="lead-strong")
        self._state = plain_label(role="quiet")
        self._save = push_button(translate("Author", "Save"), "primary")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._ask)
        layout.addWidget(self.workbench, 1)

        self._back.setAccessibleName(
            translate("Author", "Back to the library; nothing that is written is lost")
        )
        self._ask.answered.connect(self.receive_focus)
        self._back.clicked.connect(self.library_requested)
        self._save.clicked.connect(self.save)
        self.workbench.text_changed.connect(self.manuscript.touch)
        self.manuscript.state_changed.connect(self._show_state)
        self.manuscript.changed_outside.connect(self._on_changed_outside)
        self.manuscript.vanished.connect(self._on_vanished)
        self.manuscript.not_kept.connect(self._on_not_kept)
        appearance.changed.connect(self._show_icons)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_down)
        self._show_icons()
        self._show_state()

    def open(self, path: Path) -> bool:
        """Open a file to be written in; one of ours is opened as a copy. Whether it could be."""
        try:
            if path.parent.resolve() == resources.scenarios_dir().resolve():
                self._suggested = path.name
                self.begin(path.read_text("utf-8"))
                return True
            text = self.manuscript.open(path)
        except (CannotOpenError, OSError, ValueError) as error:
            self._ask.ask(str(error), {})
            return False
        self._ask.put_away()
        self.workbench.begin(text)
        self._offer_left_over([one for one in self.manuscript.left_over() if one.path == str(path)])
        self.receive_focus()
        return True

    def welcome(self) -> None:
        """Come back to the desk: to what lies on it, else to what was left unsaved, else afresh."""
        if not self.manuscript.is_open:
            left = self.manuscript.left_over()
            self.begin("")
            self._offer_left_over(left)
        self.receive_focus()

    def begin(self, text: str) -> None:
        """Begin with a text that has no file yet."""
        self._ask.put_away()
        self.manuscript.begin_new(text)
        self.workbench.begin(text)
        self.receive_focus()

    def recover(self, draft: Draft) -> None:
        """Go on with what an earlier run left unsaved."""
        self._ask.put_away()
        self.workbench.begin(self.manuscript.recover(draft))
        self.manuscript.touch()
        self.receive_focus()

    @Slot()
    def save(self) -> None:
        """Write the file; a text without one asks where."""
        if self.manuscript.path is None:
            self.save_as()
        else:
            self._write(None)

    @Slot()
    def save_as(self) -> None:
        """Ask where, and write there from now on."""
        here = self.manuscript.path or self._library / self._suggested
        path = self._asks_where(self.window(), here)
        if path is not None:
            self._write(path)

    @Slot()
    def open_another(self) -> None:
        """Ask which file, and open it; what is unsaved of this one is kept."""
        here = self.manuscript.path.parent if self.manuscript.path else self._library
        path = self._asks_what(self.window(), here)
        if path is not None:
            self.open(path)

    @Slot(str)
    def keep_new_files_in(self, library: str) -> None:
        """Suggest another folder for texts that have no file yet."""
        self._library = Path(library)

    @Slot()
    def close_down(self) -> None:
        """Put everything aside: the window is going."""
        self.manuscript.put_aside()
        self.workbench.close_down()

    def receive_focus(self) -> None:
        """Put the caret into the text."""
        self.workbench.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, path: Path | None) -> None:
        try:
            if path is not None:
                path.parent.mkdir(parents=True, exist_ok=True)
            self.manuscript.save(path)
        except NotWrittenError as error:
            self._say_not_saved(error.message)
        except OSError as error:
            self._say_not_saved(str(error))
        else:
            self._ask.put_away()
            self.saved.emit(str(self.manuscript.path))

    def _say_not_saved(self, reason: str) -> None:
        ways = {
            translate("Author", "Try again"): self.save,
            translate("Author", "Save elsewhere…"): self.save_as,
        }
        safe = translate("Author", "What you have written is still here.")
        self._ask.ask(f"{reason} {safe}", ways)

    def _offer_left_over(self, drafts: Sequence[Draft]) -> None:
        if not drafts:
            return
        told = translate("Author", "There is unsaved work on this scenario from an earlier time.")
        ways = {
            translate("Author", "Go on with it"): partial(self.recover, drafts[0]),
            translate("Author", "Throw it away"): partial(self.manuscript.give_up, drafts[0]),
        }
        self._ask.ask(told, ways)

    @Slot(str)
    def _on_changed_outside(self, theirs: str) -> None:
        """Another program wrote the file: follow it, unless there is work that it lacks."""
        if not self.manuscript.is_modified or theirs == self._current():
            self.manuscript.take_over(theirs)
            self.workbench.editor.replace_all(theirs)
            told = translate("Author", "Another program changed the file: this is its new text.")
            self._ask.ask(told, {translate("Author", "Got it"): _nothing})
            return
        told = translate("Author", "Another program changed the file while you were writing.")
        ways = {
            translate("Author", "Keep mine"): partial(self.manuscript.take_over, theirs),
            translate("Author", "Take theirs"): partial(self._take_theirs, theirs),
        }
        self._ask.ask(told, ways)

    def _take_theirs(self, theirs: str) -> None:
        self.workbench.editor.replace_all(theirs)
        self.manuscript.take_over(theirs)

    @Slot()
    def _on_vanished(self) -> None:
        told = translate("Author", "The file is no longer there. Your text is safe here.")
        self._ask.ask(told, {translate("Author", "Save it again"): self.save})

    @Slot(str)
    def _on_not_kept(self, reason: str) -> None:
        told = translate("Author", "What you write can’t be kept safe just now: {reason}")
        self._ask.ask(told.format(reason=reason), {translate("Author", "Save"): self.save})

    def _show_state(self) -> None:
        self._title.setText(self._name())
        self._save.setEnabled(self.manuscript.is_modified)
        told = translate("Author", "not saved yet") if self.manuscript.is_modified else ""
        self._state.setText(told)

    def _name(self) -> str:
        path = self.manuscript.path
        return path.name if path else translate("Author", "A new scenario")

    def _current(self) -> str:
        return self.workbench.editor.text

    def _bar(self) -> QWidget:
        bar = role_frame("bar")
        row = WrappingRow(gap_before=3, spacing=8)
        for widget in (self._back, self._title, self._state, *menus_of(self), self._save):
            row.addWidget(widget)
        bar.setLayout(row)
        row.setContentsMargins(16, 8, 16, 8)
        return bar

    def _show_icons(self) -> None:
        show_icon(
            self._back, "arrow-left", self._appearance.colours.accent, self._appearance.px(18)
        )


def _nothing() -> None:
    """Only puts the question away."""
