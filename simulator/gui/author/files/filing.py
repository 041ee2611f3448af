"""The text and its file: opened, begun, saved, and kept in step with what others do to the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from simulator import resources
from simulator.authoring.drafts.file_on_disk import CannotOpenError
from simulator.authoring.drafts.recovery import Draft
from simulator.authoring.editing.merging import Merged, merge
from simulator.gui.author.ask_bar import AskBar
from simulator.gui.author.files.manuscript import Manuscript
from simulator.gui.author.files.where_to import asks_what_to_open, asks_where_to_save
from simulator.gui.author.workbench import Workbench
from simulator.gui.telling import told
from simulator.gui.translating import translate
from simulator.records.exports.whole_file import NotWrittenError

#: Asks for a place: the window asked from, and the place suggested.
AsksFor: TypeAlias = Callable[[QWidget, Path], Path | None]

_ID = re.compile(r"^id:\s*([a-z0-9-]{1,60})\s*$", re.MULTILINE)


class Filing(QObject):
    """What happens between one desk and the disk; questions about it stand in the ask bar.

    Signals:
        opened: another text lies on the desk; the focus belongs into it.
        saved: the file that now holds what is on the screen.
    """

    opened = Signal()
    saved = Signal(str)

    def __init__(
        self,
        workbench: Workbench,
        ask: AskBar,
        drafts: Path,
        library: Path,
        asks_where: AsksFor = asks_where_to_save,
        asks_what: AsksFor = asks_what_to_open,
    ) -> None:
        """Keep unsaved texts in ``drafts``; new files go to ``library`` unless told otherwise."""
        super().__init__(workbench)
        self._bench = workbench
        self._ask = ask
        self._library = library
        self._asks_where = asks_where
        self._asks_what = asks_what
        self._suggested = ""
        self.manuscript = Manuscript(drafts, self._current, self)
        workbench.text_changed.connect(self.manuscript.touch)
        self.manuscript.changed_outside.connect(self._on_changed_outside)
        self.manuscript.vanished.connect(self._on_vanished)
        self.manuscript.not_kept.connect(self._on_not_kept)

    @property
    def name(self) -> str:
        """What the text is called: its file's name, or what that could be."""
        path = self.manuscript.path
        if path is not None:
            return path.name
        return self._suggested or translate("Author", "A new scenario")

    @property
    def folder(self) -> Path:
        """Where the text's file is; while it has none, where new ones go."""
        path = self.manuscript.path
        return path.parent if path is not None else self._library

    def keep_new_files_in(self, library: Path) -> None:
        """Suggest another folder for texts that have no file yet."""
        self._library = library

    def offer_left_over(self) -> bool:
        """Offer what earlier runs left unsaved; whether there was something."""
        left = self.manuscript.left_over()
        self._offer_left_over(left)
        return bool(left)

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
        self._bench.begin(text)
        self._offer_left_over([one for one in self.manuscript.left_over() if one.path == str(path)])
        self.opened.emit()
        return True

    def begin(self, text: str, name: str = "") -> None:
        """Begin with a text that has no file yet; ``name`` is what that could be called."""
        self._suggested = name
        self._ask.put_away()
        self.manuscript.begin_new(text)
        self._bench.begin(text)
        self.opened.emit()

    def recover(self, draft: Draft) -> None:
        """Go on with what an earlier run left unsaved."""
        self._ask.put_away()
        self._bench.begin(self.manuscript.recover(draft))
        self.manuscript.touch()
        self.opened.emit()

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
        here = self.manuscript.path or self._library / (
            self._suggested or suggested_name(self._current())
        )
        path = self._asks_where(self._bench.window(), here)
        if path is not None:
            self._write(path)

    @Slot()
    def open_another(self) -> None:
        """Ask which file, and open it; what is unsaved of this one is kept."""
        path = self._asks_what(self._bench.window(), self.folder)
        if path is not None:
            self.open(path)

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
        self._bench.editor.replace_all(merged.text)
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
        self._bench.editor.select(first.start, first.end)

    def _take_theirs(self, merged: Merged) -> None:
        """Their words in the places that both changed, or, once those have moved, everywhere."""
        if self._current() == merged.text:
            self._bench.editor.change([one.taking_theirs for one in merged.conflicts])
        else:
            self._bench.editor.replace_all(self.manuscript.saved_text)

    @Slot()
    def _on_vanished(self) -> None:
        told = translate("Author", "The file is no longer there. Your text is safe here.")
        self._ask.ask(told, {translate("Author", "Save it again"): self.save})

    @Slot(str)
    def _on_not_kept(self, reason: str) -> None:
        told = translate("Author", "What you write can’t be kept safe just now: {reason}")
        self._ask.ask(told.format(reason=reason), {translate("Author", "Save"): self.save})

    def _current(self) -> str:
        return self._bench.editor.text


def suggested_name(text: str) -> str:
    """A file's name for a scenario's text: its id, where it has one."""
    found = _ID.search(text)
    return f"{found[1] if found else 'scenario'}.yaml"


def _nothing() -> None:
    """Only puts the question away."""
