"""What a person does with their own library, and what becomes of its folder meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot

from simulator.gui.counts import Counts
from simulator.gui.library import asking
from simulator.gui.library.adding_words import asked_of, told_of
from simulator.gui.library.own_files import OwnFiles
from simulator.gui.library.page import LibraryPage
from simulator.gui.translating import translate
from simulator.practice.folder_watch import FolderChanges
from simulator.practice.glimpse import Glimpse
from simulator.practice.own_library import Added, Outcome
from simulator.practice.shelf_kept import ShelfKept

#: How often the folder is looked at while the library is on the screen, in milliseconds.
_LOOK_MS = 2_000
#: After these a file stands in the library.
_IN_PLACE = (Outcome.ADDED, Outcome.THERE_ALREADY)


class RemembersFolder(Protocol):
    """Keeps the folder that was chosen for the library."""

    def choose_library_folder(self, folder: Path) -> None:
        """Have the library there from now on."""


class OwnShelf(QObject):
    """Stands between the library screen and the folder of the person's own files.

    Signals:
        shelf_changed: other files stand on the shelf now, or others have changed.
        folder_changed: the library is in another folder now; its path.
        came_in: the file at this path is in the library now; the path it had elsewhere.
        answer_needed: something waits in the library to be read or answered.
    """

    shelf_changed = Signal()
    folder_changed = Signal(str)
    came_in = Signal(str)
    answer_needed = Signal()

    def __init__(
        self,
        page: LibraryPage,
        files: OwnFiles,
        kept: Callable[[], ShelfKept],
        remembers: RemembersFolder,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._files = files
        self._kept = kept
        self._remembers = remembers
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        files.setParent(self)

        files.changed.connect(self._on_changed)
        files.added.connect(self._on_added)
        self._looking.timeout.connect(self._on_looking_due)
        page.removal_requested.connect(self.remove)
        page.folder_of_requested.connect(self._on_folder_of_requested)
        page.own.adding_requested.connect(self._on_adding_requested)
        page.own.folder_requested.connect(self._on_folder_requested)
        page.own.another_folder_requested.connect(self._on_another_folder_requested)

    @property
    def folder(self) -> Path:
        """The folder of the library."""
        return self._files.library.folder

    @property
    def seen(self) -> dict[Path, Glimpse]:
        """How each file looked when what is on the shelf was read."""
        return self._files.seen

    def begin(self) -> None:
        """Follow the folder from now on, whenever the library is on the screen."""
        self._page.installEventFilter(self)
        self._page.window().installEventFilter(self)
        self._looking.start()

    def close(self) -> None:
        """Follow it no longer."""
        self._looking.stop()
        self._files.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever comes back to the library finds it as it is now."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.WindowActivate):
            self._on_looking_due()
        return False

    def add(self, sources: Sequence[Path]) -> None:
        """Add files and folders to the library."""
        self._files.add(sources, self._kept().own)

    @Slot(str)
    def add_one(self, source: str) -> None:
        """Add one file to the library."""
        self.add([Path(source)])

    @Slot(str)
    def remove(self, path: str) -> None:
        """Take a file out of the library; it can be put back."""
        title = self._title(path)
        try:
            removed = self._files.library.take_out(Path(path))
        except OSError as error:
            told = translate("Library", "“{title}” could not be removed. {reason}")
            reason = error.strerror or str(error)
            self._page.show_notice(told.format(title=title, reason=reason))
            return
        told = translate(
            "Library",
            "“{title}” is no longer in your library. Its file is kept in the folder “{folder}”.",
        )
        undo = {
            translate("Library", "Put it back"): partial(self._put_back, removed, Path(path).name)
        }
        self._page.show_notice(told.format(title=title, folder=removed.parent.name), undo)
        self._files.look()

    def _put_back(self, removed: Path, name: str) -> None:
        try:
            self._files.library.put_back(removed, name)
        except OSError as error:
            told = translate("Library", "“{name}” could not be put back. {reason}")
            reason = error.strerror or str(error)
            self._page.show_notice(told.format(name=name, reason=reason))
        self._files.look()

    @Slot()
    def _on_looking_due(self) -> None:
        if self._page.isVisible() and self._looking.isActive():
            self._files.look()

    @Slot(object)
    def _on_changed(self, changes: FolderChanges) -> None:
        if changes:
            self._kept().take_in(changes)
            self.shelf_changed.emit()
        if changes and changes.left_out:
            self._page.show_notice(Counts().left_out(changes.left_out))

    @Slot(object)
    def _on_added(self, results: tuple[Added, ...]) -> None:
        shown = [one.loaded.path for one in results if one.loaded and one.outcome in _IN_PLACE]
        is_seen_elsewhere = not self._page.isVisible() and len(shown) == len(results)
        told = told_of(results)
        if told and not is_seen_elsewhere:
            self._page.show_notice("\n".join(told))
        for one in results:
            if one.outcome is Outcome.ANOTHER_VERSION:
                ways = {translate("Library", "Replace it"): partial(self._replace, one.source)}
                leave = translate("Library", "Keep the one I have")
                self._page.show_notice(asked_of(one), ways, leave)
            elif one.outcome in _IN_PLACE:
                self.came_in.emit(str(one.source))
        if is_seen_elsewhere:
            return
        if not self._page.isVisible():
            self.answer_needed.emit()
        if len(shown) == len(results):
            self._page.go_to_card(shown[0])
        else:
            self._page.go_to_notice()

    def _replace(self, source: Path) -> None:
        self._files.replace(source, self._kept().own)

    @Slot()
    def _on_adding_requested(self) -> None:
        chosen = asking.asks_for_files(self._page.window())
        if chosen:
            self.add(chosen)

    @Slot()
    def _on_folder_requested(self) -> None:
        folder = self._files.library.folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            told = translate("Library", "Your library folder, {folder}, can’t be made. {reason}")
            reason = error.strerror or str(error)
            self._page.show_notice(told.format(folder=folder, reason=reason))
            return
        self._show(folder)

    @Slot(str)
    def _on_folder_of_requested(self, path: str) -> None:
        self._show(Path(path).parent)

    def _show(self, folder: Path) -> None:
        if not asking.shows_folder(folder):
            told = translate("Library", "Your library is in the folder {folder}.")
            self._page.show_notice(told.format(folder=folder))

    @Slot()
    def _on_another_folder_requested(self) -> None:
        present = self._files.library.folder
        folder = asking.asks_for_folder(self._page.window(), present)
        if folder is None or folder == present:
            return
        self._remembers.choose_library_folder(folder)
        self._files.move_to(folder)
        self._kept().move_to(self._files.library)
        self.folder_changed.emit(str(folder))
        self.shelf_changed.emit()
        told = translate(
            "Library", "Your library is in the folder {folder} now. What was in {old} stays there."
        )
        self._page.show_notice(told.format(folder=folder, old=present))

    def _title(self, path: str) -> str:
        found = [one.scenario for one in self._kept().own if one.path == path]
        return found[0].title if found and found[0] else Path(path).name
