"""The author's desk as a whole: the text, its problems, and what helps to see it as a client."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from simulator.authoring.editing.standing import moment_at
from simulator.gui.author.adding import Adding
from simulator.gui.author.ask_bar import AskBar
from simulator.gui.author.files.filing import AsksFor, Filing
from simulator.gui.author.files.manuscript import Manuscript
from simulator.gui.author.files.where_to import asks_what_to_open, asks_where_to_save
from simulator.gui.author.menus import menus_of
from simulator.gui.author.parts import go_on
from simulator.gui.author.sharing.desk import Desk
from simulator.gui.author.sharing.sharing import Sharing
from simulator.gui.author.side import Side
from simulator.gui.author.workbench import Workbench
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, role_frame
from simulator.gui.reading_order import read_in_order
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate
from simulator.gui.wrapping_row import WrappingRow


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
        self.setProperty("role", "page")
        self._ask = AskBar()
        self.workbench = Workbench(appearance, self._name)
        self.filing = Filing(self.workbench, self._ask, drafts, library, asks_where, asks_what)
        self.side = Side(appearance, self.workbench.loaded_now)
        self.adding = Adding(appearance, self.workbench.editor, self)
        tells, goes_on = self._ask.ask, self.next_part
        desk = Desk(appearance, self, self.workbench, self.filing, tells, goes_on)
        self.sharing = Sharing(desk, self.side.map, self.filing.begin, self.filing.open)
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
        self.adding.begun.connect(self.filing.begin)
        self.filing.opened.connect(self.receive_focus)
        self.filing.saved.connect(self.saved)
        self._ask.answered.connect(self.receive_focus)
        self._back.clicked.connect(self.library_requested)
        self._save.clicked.connect(self.filing.save)
        self.workbench.loaded.connect(self.side.text_changed)
        self.workbench.mapped.connect(self.side.show_map)
        self.workbench.counted.connect(self.side.show_insights)
        self.workbench.caret_moved.connect(self.side.light)
        self.side.go_to_text.connect(self.workbench.show_place)
        self.side.moment_shown.connect(self.workbench.light_moment)
        self.manuscript.state_changed.connect(self._show_state)
        appearance.changed.connect(self._show_icons)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close_down)
        self._show_icons()
        self._show_state()

    @property
    def question(self) -> AskBar:
        """What is asked at the top of the desk."""
        return self._ask

    @property
    def manuscript(self) -> Manuscript:
        """The text on the desk."""
        return self.filing.manuscript

    def open(self, path: Path) -> bool:
        """Open a file to be written in; one of ours is opened as a copy. Whether it could be."""
        return self.filing.open(path)

    def welcome(self) -> None:
        """Come back to the desk: to what lies on it, else to what was left unsaved, else afresh."""
        if self.manuscript.is_open:
            self.receive_focus()
            return
        self.filing.begin("")
        if not self.filing.offer_left_over():
            self.adding.begin_scenario()

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

    @Slot()
    def next_part(self) -> None:
        """Go on to the problems, what stands beside the text, the notes, and back to the text."""
        go_on(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the text from wherever it has nothing else to leave."""
        if event.key() == Qt.Key.Key_Escape and not self.workbench.editor.hasFocus():
            self.receive_focus()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, panel: QWidget) -> None:
        self.side.show()
        self.side.turn_to(panel)

    @Slot(str)
    def keep_new_files_in(self, library: str) -> None:
        """Suggest another folder for texts that have no file yet."""
        self.filing.keep_new_files_in(Path(library))

    @Slot()
    def close_down(self) -> None:
        """Put everything aside: the window is going."""
        self.manuscript.put_aside()
        self.side.close_down()
        self.sharing.close_down()
        self.workbench.close_down()

    def receive_focus(self) -> None:
        """Put the caret into the text."""
        self.activateWindow()
        self.workbench.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name(self) -> str:
        return self.filing.name

    def _show_state(self) -> None:
        self._title.setText(self._name())
        self._save.setEnabled(self.manuscript.is_modified)
        told = translate("Author", "not saved yet") if self.manuscript.is_modified else ""
        self._state.setText(told)

    def _halves(self) -> QSplitter:
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.workbench)
        halves.addWidget(self.side)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([3000, 2000])
        halves.setChildrenCollapsible(False)
        read_in_order(halves)
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
