"""The main window: library, briefing, session and debrief, and the ways between them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget

from simulator.gui.briefing import BriefingPage
from simulator.gui.debrief.page import DebriefPage
from simulator.gui.library.page import LibraryPage, Unfinished
from simulator.gui.player.page import PlayerPage
from simulator.gui.theme.appearance import Appearance
from simulator.practice.desk import Desk
from simulator.practice.progress_words import progress_words
from simulator.records.live import SavedElsewhereError
from simulator.records.store import StoreError
from simulator.scenario.loading import Loaded
from simulator.session.log import Mode

#: The window's first size; it fits the smallest screen we promise (1024 by 640).
_SIZE = QSize(1280, 800)
_SMALLEST = QSize(960, 600)
#: How many unfinished sessions are offered on top of the library.
_OFFERED = 3


class MainWindow(QMainWindow):
    """One page at a time; the desk knows what is on the shelf and what is saved."""

    def __init__(self, appearance: Appearance, desk: Desk) -> None:
        super().__init__()
        self._appearance = appearance
        self._desk = desk
        self._briefed: Loaded | None = None
        self._left_session: str | None = None
        self._library = LibraryPage(appearance)
        self._briefing = BriefingPage(appearance)
        self._player = PlayerPage(appearance)
        self._debrief = DebriefPage(appearance)

        self._pages = QStackedWidget()
        for page in (self._library, self._briefing, self._player, self._debrief):
            self._pages.addWidget(page)
        self.setCentralWidget(self._pages)
        self.setWindowTitle("Safe Space")
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self.setAcceptDrops(True)

        self._add_shortcuts()
        self._connect_pages()

    def show_library(self) -> None:
        """Show the shelf and what can be gone on with."""
        self._player.close_session()
        try:
            progress = self._desk.progress()
        except StoreError as error:
            self._library.show_notice(error.message)
            progress = {}
        shelf = self._desk.shelf
        told, unfinished = {}, []
        for loaded in shelf:
            found = progress.get(loaded.scenario.id) if loaded.scenario else None
            if found is None:
                continue
            told[loaded.path] = progress_words(found)
            if found.unfinished is not None:
                left = found.unfinished
                unfinished.append((left.last_at, Unfinished(left.id, loaded.path, left.replies)))
        newest = [left for _, left in sorted(unfinished, key=_when, reverse=True)][:_OFFERED]
        self._library.show_shelf(shelf, newest, told)
        self._pages.setCurrentWidget(self._library)
        self._library.receive_focus()

    def show_notice(self, text: str) -> None:
        """Say something at the top of the library."""
        self._library.show_notice(text)

    def open_file(self, path: Path) -> None:
        """Open a scenario file: its briefing, or in the library what is wrong with it."""
        loaded = self._desk.open_file(path)
        if loaded.scenario is None:
            self.show_library()
        else:
            self.show_briefing(loaded.path)

    @Slot(str)
    def show_briefing(self, path: str) -> None:
        """Show the briefing of a scenario on the shelf."""
        loaded = self._desk.find(path)
        if loaded is None or loaded.scenario is None:
            return
        self._briefed = loaded
        try:
            found = self._desk.progress().get(loaded.scenario.id)
        except StoreError:
            found = None
        left = found.unfinished if found else None
        self._left_session = left.id if left else None
        self._pages.setCurrentWidget(self._briefing)
        self._briefing.show_scenario(loaded.scenario, left.replies + 1 if left else None)

    @Slot(str)
    def begin(self, mode: str) -> None:
        """Sit down with the client whose briefing is shown."""
        if self._briefed is None:
            return
        try:
            session = self._desk.begin(self._briefed, Mode(mode))
        except StoreError as error:
            self._refuse(error.message)
            return
        self._pages.setCurrentWidget(self._player)
        self._player.open_session(session)

    @Slot(str)
    def resume(self, session: str) -> None:
        """Go on with a saved session."""
        try:
            resumed = self._desk.resume(session)
        except StoreError as error:
            self._refuse(error.message)
            return
        except SavedElsewhereError as error:
            self._refuse(str(error))
            return
        self._briefed = self._on_shelf(resumed.transcript.scenario.id)
        self._pages.setCurrentWidget(self._player)
        self._player.open_session(resumed)

    @Slot()
    def show_debrief(self) -> None:
        """Look back on the present session."""
        session = self._desk.session
        if session is None:
            return
        try:
            transcript = session.finish()
        except StoreError as error:
            # The replies are saved; that the debrief was opened is the lesser thing to lose.
            self._library.show_notice(error.message)
            transcript = session.transcript
        self._pages.setCurrentWidget(self._debrief)
        self._debrief.show_transcript(transcript)

    @Slot(int)
    def retry(self, turns: int) -> None:
        """Try again from a turn of the session just looked back on."""
        try:
            session = self._desk.retry(turns)
        except StoreError as error:
            self._refuse(error.message)
            return
        self._pages.setCurrentWidget(self._player)
        self._player.open_session(session)

    @Slot()
    def back_up(self) -> None:
        """Make the daily copy of what is saved, while nothing else is going on."""
        try:
            notices = self._desk.back_up()
        except StoreError as error:
            notices = (error.message,)
        for notice in notices:
            self.show_notice(notice)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing to ask: every reply is saved before the screen moves on."""
        self._player.close_session()
        self._desk.close()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A scenario file may be dropped on the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that was dropped."""
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.open_file(Path(url.toLocalFile()))
                return

    @Slot()
    def _on_file_requested(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, "Open a scenario file", "", "Scenario files (*.yaml *.yml)"
        )
        if chosen:
            self.open_file(Path(chosen))

    @Slot()
    def _on_resume_requested(self) -> None:
        if self._left_session is not None:
            self.resume(self._left_session)

    @Slot()
    def _on_afresh_requested(self) -> None:
        if self._briefed is not None:
            self.show_briefing(self._briefed.path)
        else:
            self.show_library()

    def _on_shelf(self, scenario: str) -> Loaded | None:
        return next(
            (
                loaded
                for loaded in self._desk.shelf
                if loaded.scenario is not None and loaded.scenario.id == scenario
            ),
            None,
        )

    def _refuse(self, message: str) -> None:
        self.show_notice(message)
        self.show_library()

    def _connect_pages(self) -> None:
        self._library.scenario_chosen.connect(self.show_briefing)
        self._library.session_chosen.connect(self.resume)
        self._library.file_requested.connect(self._on_file_requested)
        self._briefing.start_requested.connect(self.begin)
        self._briefing.resume_requested.connect(self._on_resume_requested)
        self._briefing.library_requested.connect(self.show_library)
        self._player.library_requested.connect(self.show_library)
        self._player.debrief_requested.connect(self.show_debrief)
        self._debrief.library_requested.connect(self.show_library)
        self._debrief.retry_requested.connect(self.retry)
        self._debrief.afresh_requested.connect(self._on_afresh_requested)

    def _add_shortcuts(self) -> None:
        larger = QShortcut(QKeySequence(QKeySequence.StandardKey.ZoomIn), self)
        larger.activated.connect(self._on_larger)
        # “Ctrl+=” is the same key without Shift on most keyboards.
        QShortcut(QKeySequence("Ctrl+="), self).activated.connect(self._on_larger)
        smaller = QShortcut(QKeySequence(QKeySequence.StandardKey.ZoomOut), self)
        smaller.activated.connect(self._on_smaller)
        QShortcut(QKeySequence("Ctrl+0"), self).activated.connect(self._on_usual_size)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self._library)
        find.activated.connect(self._library.focus_search)
        opening = QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self)
        opening.activated.connect(self._on_file_requested)

    @Slot()
    def _on_larger(self) -> None:
        self._appearance.step_text_size(1)

    @Slot()
    def _on_smaller(self) -> None:
        self._appearance.step_text_size(-1)

    @Slot()
    def _on_usual_size(self) -> None:
        self._appearance.choose_text_size(100)


def _when(found: tuple[str, Unfinished]) -> str:
    return found[0]
