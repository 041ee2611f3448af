"""The author's desk as a whole: the text, its problems, and what helps to see it as a client."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from simulator import resources
from simulator.authoring.drafts.file_on_disk import CannotOpenError
from simulator.authoring.drafts.recovery import Draft
from simulator.authoring.editing.merging import Merged, merge
from simulator.authoring.editing.standing import moment_at
from simulator.gui.author.adding import Adding
from simulator.gui.author.ask_bar import AskBar
from simulator.gui.author.manuscript import Manuscript
from simulator.gui.author.menus import menus_of
from simulator.gui.author.sharing.desk import Desk
from simulator.gui.author.sharing.sharing import Sharing
from simulator.gui.author.side import Side
from simulator.gui.author.where_to import asks_what_to_open, asks_where_to_save
from simulator.gui.author.workbench import Workbench
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, role_frame
from simulator.gui.telling import told
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
        self.side = Side(appearance, self.workbench.loaded_now)
        self.adding = Adding(appearance, self.workbench.editor, self)
        self._ask = AskBar()
        desk = Desk(appearance, self, self.workbench, self.manuscript, library, self._ask.ask)
        self.sharing = Sharing(desk, self.side.map, self.begin, self.open)
        self._back = push_button(translate("Author", "Library"), "quiet")
        self._title = plain_label(role="lead-strong")
        self._state = plain_label(role="quiet")
        self._save = push_button(translate("Author", "Save"), "primary")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._ask)
        layout.addWidget(self._halves(), 1)

        self._back.setAccessibleName(
            translate("Author", "Back to the library; nothing that is written is lost")
        )
        self.adding.begun.connect(self.begin)
        self._ask.answered.connect(self.receive_focus)
        self._back.clicked.connect(self.library_requested)
        self._save.clicked.connect(self.save)
        self.workbench.text_changed.connect(self.manuscript.touch)
        self.workbench.loaded.connect(self.side.text_changed)
        self.workbench.caret_moved.connect(self.side.light)
        self.side.go_to_text.connect(self.workbench.show_place)
        self.side.moment_shown.connect(self.workbench.light_moment)
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
                self.begin(path.read_text("utf-8"), path.name)
                return True
            text = self.manuscript.open(path)
        except CannotOpenError as error:
            self._ask.ask(told(error.told), {})
            return False
        except (OSError, ValueError) as error:
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
            if not left:
                self.adding.begin_scenario()
                return
        self.receive_focus()

    def begin(self, text: str, suggested: str = "scenario.yaml") -> None:
        """Begin with a text that has no file yet; ``suggested`` is what that could be called."""
        self._suggested = suggested
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

    @Slot()
    def play_from_here(self) -> None:
        """Play from the moment the caret is in."""
        editor = self.workbench.editor
        self.side.play_from(moment_at(editor.text, editor.offset))

    @Slot()
    def show_preview(self) -> None:
        """Turn to the scenario as it is played."""
        self._turn_to(self.side.preview)

    @Slot()
    def show_map(self) -> None:
        """Turn to the map."""
        self._turn_to(self.side.map)

    @Slot()
    def show_statistics(self) -> None:
        """Turn to what is told in figures."""
        self._turn_to(self.side.statistics)

    @Slot()
    def toggle_side(self) -> None:
        """Give the whole width to the text, or bring back what stands beside it."""
        self.side.setVisible(not self.side.isVisible())

    def _turn_to(self, panel: QWidget) -> None:
        self.side.show()
        self.side.turn_to(panel)

    @Slot()
    def close_down(self) -> None:
        """Put everything aside: the window is going."""
        self.manuscript.put_aside()
        self.side.close_down()
        self.sharing.close_down()
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
            self._say_not_saved(told(error.told))
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
        """Another program wrote the file: bring both together, and ask where that can't be."""
        merged = merge(self.manuscript.saved_text, self._current(), theirs)
        self.workbench.editor.replace_all(merged.text)
        self.manuscript.take_over(theirs)
        if not merged.conflicts:
            told = translate("Author", "Another program changed the file: its changes are in here.")
            self._ask.ask(told, {translate("Author", "Got it"): _nothing})
            return
        told = translate(
            "Author", "Another program changed the same lines as you. Yours are shown."
        )
        take = partial(self._take_theirs, merged)
        ways: dict[str, Callable[[], None]] = {
            translate("Author", "Keep mine"): _nothing,
            translate("Author", "Take theirs"): take,
        }
        self._ask.ask(told, ways)
        first = merged.conflicts[0]
        self.workbench.editor.select(first.start, first.end)

    def _take_theirs(self, merged: Merged) -> None:
        """Their words in the places that both changed, or, once those have moved, everywhere."""
        if self._current() == merged.text:
            self.workbench.editor.change([one.taking_theirs for one in merged.conflicts])
        else:
            self.workbench.editor.replace_all(self.manuscript.saved_text)

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

    def _halves(self) -> QSplitter:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.workbench)
        halves.addWidget(self.side)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([3000, 2000])
        halves.setChildrenCollapsible(False)
        return halves

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
