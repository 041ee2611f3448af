"""The main window: the library at once, everything else when it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from simulator.gui.focus_in_view import FollowedPages
from simulator.gui.library.page import LibraryPage
from simulator.gui.preferences import Preferences
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.fonts import load_slanted_fonts
from simulator.gui.translating import translate
from simulator.practice.kept_cards import KeptCards

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from simulator.gui.author.page import AuthorPage
    from simulator.gui.library.own_files import OwnFiles
    from simulator.gui.library.own_shelf import OwnShelf
    from simulator.gui.meeting_room import MeetingRoom
    from simulator.practice.desk import Desk
    from simulator.practice.shelf_kept import ShelfKept

#: The window's first size; it fits the smallest screen we promise (1024 by 640).
_SIZE = QSize(1280, 800)
_SMALLEST = QSize(960, 600)
#: How long after the first frame the rest is made ready, in milliseconds.
_REST_MS = 150
_BACK_UP_MS = 5_000


class MainWindow(QMainWindow):
    """One page at a time.

    Signals:
        ready: everything has been read and the library shows how things really stand.
    """

    ready = Signal()

    def __init__(
        self,
        appearance: Appearance,
        preferences: Preferences,
        kept: KeptCards,
        open_own: Callable[[], OwnFiles],
        open_desk: Callable[[], Desk],
        folder: Path,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._appearance = appearance
        self._preferences = preferences
        self._kept = kept
        # What changed is written down for the next start in a turn of its own, once it shows.
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.timeout.connect(self._keep_cards)
        self._open_own = open_own
        self._open_desk = open_desk
        self._pages = FollowedPages(self)
        self.setCentralWidget(self._pages)
        self._library = LibraryPage(appearance, preferences, self._pages)
        self._pages.addWidget(self._library)
        self.setWindowTitle("Safe Space")
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)

        self._library.scenario_chosen.connect(self.show_briefing)
        self._library.session_chosen.connect(self.resume)
        self._library.file_requested.connect(self._on_file_requested)
        self._library.writing_requested.connect(self.show_author)

    @cached_property
    def desk(self) -> Desk:
        """The scenarios and sessions, read when they are first needed."""
        return self._open_desk()

    @cached_property
    def own(self) -> OwnShelf:
        """The person's own library, read and followed when the first frame stands."""
        from simulator.gui.library.own_shelf import OwnShelf

        own = OwnShelf(self._library, self._open_own(), self._shelf_kept, self._preferences)
        own.shelf_changed.connect(self._refresh)
        own.answer_needed.connect(self.show_library)
        return own

    @cached_property
    def room(self) -> MeetingRoom:
        """Briefing, session and debrief, made when they are first needed."""
        from simulator.gui.meeting_room import MeetingRoom

        room = MeetingRoom(self._appearance, self._preferences, self.desk)
        room.library_requested.connect(self.show_library)
        room.refused.connect(self._on_refused)
        room.writing_requested.connect(self.show_author)
        room.adding_requested.connect(self.own.add_one)
        self.own.came_in.connect(room.show_added)
        self._pages.addWidget(room)
        return room

    @cached_property
    def author(self) -> AuthorPage:
        """The author's desk, made when it is first needed."""
        from simulator.gui.author.page import AuthorPage

        author = AuthorPage(self._appearance, self._folder / "drafts", self.own.folder)
        author.library_requested.connect(self.show_library)
        author.saved.connect(self._on_saved)
        self.own.folder_changed.connect(author.keep_new_files_in)
        self._pages.addWidget(author)
        return author

    def begin(self, scenario: Path | None = None) -> None:
        """Show the library as it was last, if that still holds, and read everything behind it.

        Args:
            scenario: a file to open at once instead.
        """
        cards = self._kept.read()
        if scenario is not None:
            self.open_file(scenario)
        elif cards:
            self._library.show_cards(cards)
            self._library.receive_focus()
            # What was kept is compared with how things stand.
            QTimer.singleShot(_REST_MS, self, self._refresh)
        else:
            self.show_library()
        QTimer.singleShot(_REST_MS, self, self._make_ready)

    @Slot()
    def show_library(self) -> None:
        """Show the shelf and what can be gone on with."""
        if "room" in self.__dict__:
            self.room.leave()
        self._refresh()
        self._pages.setCurrentWidget(self._library)
        self._library.receive_focus()

    def open_file(self, path: Path) -> None:
        """Open a scenario file: its briefing, or in the library what is wrong with it."""
        loaded = self.desk.open_file(path)
        self._refresh()
        self._show_room()
        self.room.show_briefing(loaded)

    @Slot(str)
    def show_briefing(self, path: str) -> None:
        """Show the briefing of a scenario on the shelf."""
        loaded = self.desk.find(path)
        if loaded is None:
            self.show_library()
            return
        self._show_room()
        self.room.show_briefing(loaded)

    @Slot(str)
    def show_author(self, path: str = "") -> None:
        """Write in the file at ``path``; without one, go on where the desk was left."""
        self._pages.setCurrentWidget(self.author)
        if path:
            self.author.open(Path(path))
        else:
            self.author.welcome()

    @Slot(str)
    def resume(self, session: str) -> None:
        """Go on with a saved session."""
        self._show_room()
        self.room.resume(session)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing to ask: every reply is saved before the screen moves on."""
        if "own" in self.__dict__:
            self.own.close()
        if "author" in self.__dict__:
            self.author.close_down()
        if "room" in self.__dict__:
            self.room.close_down()
        if "desk" in self.__dict__:
            self._keep_cards()
            self.desk.close()
        super().closeEvent(event)

    @Slot()
    def _make_ready(self) -> None:
        """Have everything at hand before the first click."""
        self._add_shortcuts()
        self._take_drops()
        self._library.offer_filters()
        self._library.make_all_cards()
        load_slanted_fonts()
        self.room.ensurePolished()
        QTimer.singleShot(_BACK_UP_MS, self, self._on_back_up_due)
        self.own.begin()
        self.ready.emit()

    @Slot()
    def _refresh(self) -> None:
        self._library.show_cards(self.desk.cards())
        self._keeping.start()
        while self.desk.notices:
            self._library.show_notice(told(self.desk.notices.pop(0)))

    @Slot()
    def _keep_cards(self) -> None:
        self._keeping.stop()
        self._kept.write(self.desk.cards(), self.own.seen)

    def _show_room(self) -> None:
        self._pages.setCurrentWidget(self.room)

    def _shelf_kept(self) -> ShelfKept:
        return self.desk.kept

    @Slot()
    def _on_drag_entered(self) -> None:
        if self._pages.currentWidget() is self._library:
            self._library.drop_target.cover()

    @Slot(object)
    def _on_dropped(self, paths: list[Path]) -> None:
        """Add to the library what is dropped there; elsewhere open the first file."""
        if self._pages.currentWidget() is self._library:
            self.own.add(paths)
        else:
            self.open_file(paths[0])

    @Slot(str)
    def _on_refused(self, message: str) -> None:
        self._library.show_notice(message)
        self.show_library()

    @Slot(str)
    def _on_saved(self, path: str) -> None:
        """What has been written stands on the shelf at once."""
        self.desk.open_file(Path(path))

    @Slot()
    def _on_back_up_due(self) -> None:
        self.desk.back_up()
        for notice in self.desk.notices:
            self._library.show_notice(told(notice))
        self.desk.notices.clear()

    @Slot()
    def _on_file_requested(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        title = translate("Window", "Open a scenario file")
        kind = translate("Window", "Scenario files")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", f"{kind} (*.yaml *.yml)")
        if chosen:
            self.open_file(Path(chosen))

    def _take_drops(self) -> None:
        from simulator.gui.file_drops import FileDrops

        drops = FileDrops(self)
        drops.entered.connect(self._on_drag_entered)
        drops.left.connect(self._library.drop_target.hide)
        drops.dropped.connect(self._on_dropped)

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        larger = partial(self._appearance.step_text_size, 1)
        # Keys by name: “Ctrl+=” is “Ctrl++” without Shift on most keyboards, and Qt means Command
        # by Ctrl on a Mac.
        for keys, owner, act in (
            ("Ctrl++", self, larger),
            ("Ctrl+=", self, larger),
            ("Ctrl+-", self, partial(self._appearance.step_text_size, -1)),
            ("Ctrl+0", self, partial(self._appearance.choose_text_size, 100)),
            # At the desk the same keys open a file to write in: two at once, and neither would.
            ("Ctrl+O", self._library, self._on_file_requested),
            ("Ctrl+O", self.room, self._on_file_requested),
            ("Ctrl+F", self._library, self._library.focus_search),
        ):
            QShortcut(QKeySequence(keys), owner).activated.connect(act)
