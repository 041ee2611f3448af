"""One open text: which file it belongs to, what is saved of it, and what became of the file.

What is typed is kept in the data folder every moment or so, until it is saved: no crash and no
power cut takes more than the last second.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot

from simulator.authoring.drafts.file_on_disk import (
    CannotOpenError,
    read_file,
    write_file,
)
from simulator.authoring.drafts.recovery import Draft, DraftShelf, new_key
from simulator.gui.author.files.draft_keeping import DraftKeeper
from simulator.gui.translating import QT_TRANSLATE_NOOP
from simulator.practice.glimpse import Glimpse, glimpse
from simulator.records.exports.whole_file import NotWrittenError
from simulator.scenario.message import Message

#: What has been typed is kept within this time of the first key, in milliseconds.
_KEEP_MS = 700
#: How often the file is looked at, in milliseconds. A watcher would lose a file that another
#: program replaces whole, as most editors do.
_LOOK_MS = 1_000
_NO_FILE = Message(QT_TRANSLATE_NOOP("Words", "There is no file yet. Choose where to save."))


class Manuscript(QObject):
    """A text that is being written.

    Signals:
        state_changed: another file, saved, or no longer saved.
        changed_outside: another program has written the file; its new text.
        vanished: the file is no longer there.
        not_kept: what is typed could not be kept for a crash; in words.
    """

    state_changed = Signal()
    changed_outside = Signal(str)
    vanished = Signal()
    not_kept = Signal(str)

    def __init__(self, folder: Path, current: Callable[[], str], parent: QObject) -> None:
        """Keep drafts in ``folder``; ``current`` tells the text as it is now."""
        super().__init__(parent)
        self._folder = folder
        self._shelf = DraftShelf(folder)
        self._keeper = DraftKeeper(self._shelf, self)
        self._keeper.not_kept.connect(self.not_kept)
        self._current = current
        self._path: Path | None = None
        self._newline = "\n"
        self._key = ""
        self._lock: QLockFile | None = None
        self._saved = ""
        self._mark = ""
        self._seen: Glimpse | None = None
        self._is_modified = False
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(_KEEP_MS)
        self._keeping.timeout.connect(self._keep)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)

    @property
    def path(self) -> Path | None:
        """The file, None for a text that never had one."""
        return self._path

    @property
    def is_open(self) -> bool:
        """Whether there is a text."""
        return bool(self._key)

    @property
    def is_modified(self) -> bool:
        """Whether something is not in the file."""
        return self._is_modified

    @property
    def saved_text(self) -> str:
        """The text as it was last read or saved: what a merge starts from."""
        return self._saved

    def open(self, path: Path) -> str:
        """Begin with the file at ``path``; returns its text.

        Raises:
            CannotOpenError: it holds no text.
        """
        seen = glimpse(path)
        found = read_file(path)
        self._begin(path, found.text, found.mark, found.newline)
        self._seen = seen
        self._looking.start()
        return found.text

    def begin_new(self, text: str) -> None:
        """Begin with a text that has no file yet."""
        self._begin(None, "", "", "\n")
        self._is_modified = bool(text)
        self.state_changed.emit()

    def recover(self, draft: Draft) -> str:
        """Go on with a text that an earlier run left unsaved; returns it."""
        path = Path(draft.path) if draft.path else None
        self._begin(path, draft.base_text, draft.base, "\n", draft.key)
        if path is not None:
            try:
                found = read_file(path)
            except CannotOpenError:
                self._seen = None
            else:
                self._newline = found.newline
                # Left unseen on purpose when the file has moved on: the next look asks about it.
                self._seen = glimpse(path) if found.mark == draft.base else None
            self._looking.start()
        self._is_modified = True
        self.state_changed.emit()
        return draft.text

    def left_over(self) -> tuple[Draft, ...]:
        """What earlier runs left unsaved; what another window has open is not among it."""
        return tuple(draft for draft in self._shelf.left_over() if self._is_nobodys(draft))

    def give_up(self, draft: Draft) -> None:
        """Nobody wants this left-over any more."""
        self._keeper.drop(draft.key)

    @Slot()
    def touch(self) -> None:
        """The text has changed, or been changed back."""
        modified = self._path is None or self._current() != self._saved
        if modified != self._is_modified:
            self._is_modified = modified
            self.state_changed.emit()
        if not self._keeping.isActive():
            self._keeping.start()

    def save(self, path: Path | None = None) -> None:
        """Write the text to its file, or to ``path``, which is then its file.

        Raises:
            NotWrittenError: it could not be written; what was there is unchanged.
        """
        target = path or self._path
        if target is None:
            raise NotWrittenError(_NO_FILE)
        text = self._current()
        self._mark = write_file(target, text, self._newline)
        self._path = target
        self._saved = text
        self._seen = glimpse(target)
        self._is_modified = False
        self._keeping.stop()
        self._keeper.drop(self._key)
        self._looking.start()
        self.state_changed.emit()

    def take_over(self, saved: str) -> None:
        """The file's new text is known: what is typed now stands against that."""
        self._saved = saved
        self.touch()

    @Slot()
    def put_aside(self) -> None:
        """Let go of the text. What is not saved of it stays among the left-overs."""
        self._looking.stop()
        if self._key and self._is_modified:
            self._keep()
        elif self._key:
            self._keeper.drop(self._key)
        self._keeping.stop()
        self._keeper.finish()
        if self._lock is not None:
            self._lock.unlock()
        self._lock = None
        self._path = None
        self._key = ""
        self._is_modified = False

    def _begin(
        self, path: Path | None, saved: str, mark: str, newline: str, key: str | None = None
    ) -> None:
        self.put_aside()
        self._path, self._saved, self._mark, self._newline = path, saved, mark, newline
        self._seen = None
        self._key = key or new_key()
        self._is_modified = False
        self.state_changed.emit()

    @Slot()
    def _keep(self) -> None:
        if not self._is_modified:
            self._keeper.drop(self._key)
            return
        path = str(self._path) if self._path else ""
        self._keeper.keep(Draft(self._key, path, self._mark, self._saved, self._current()))
        if self._lock is None and self._folder.is_dir():
            # Tells another running window that this draft is being written.
            self._lock = self._lock_of(self._key)
            self._lock.tryLock(0)

    def _is_nobodys(self, draft: Draft) -> bool:
        lock = self._lock_of(draft.key)
        is_free = lock.tryLock(0)
        lock.unlock()
        return is_free

    def _lock_of(self, key: str) -> QLockFile:
        lock = QLockFile(str(self._folder / f"{key}.lock"))
        lock.setStaleLockTime(0)
        return lock

    @Slot()
    def _look(self) -> None:
        if self._path is None:
            return
        seen = glimpse(self._path)
        if seen == self._seen:
            return
        self._seen = seen
        if seen is None:
            self.vanished.emit()
            return
        try:
            found = read_file(self._path)
        except CannotOpenError:
            return  # Half written by another program: the next look will tell.
        if found.mark != self._mark:
            self._mark = found.mark
            self.changed_outside.emit(found.text)
