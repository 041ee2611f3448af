"""The text and everything that belongs right beside it: find and replace, and its problems."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.outline import outline_of
from simulator.authoring.editing.standing import moment_at
from simulator.gui.announcing import announce
from simulator.gui.author.text.checker import Checker
from simulator.gui.author.text.completion_popup import CompletionPopup
from simulator.gui.author.text.find_bar import FindBar
from simulator.gui.author.text.fix_menu import show_fixes
from simulator.gui.author.text.hover_card import HoverCard
from simulator.gui.author.text.names import RenameBar, go_to_definition, show_uses
from simulator.gui.author.text.problem_list import ProblemList
from simulator.gui.author.text.text_editor import TextEditor
from simulator.gui.column import Column
from simulator.gui.reading_order import read_in_order
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.diagnostics import Diagnostic
from simulator.scenario.loading import Loaded

#: How long after a key the text is sent to be checked, in milliseconds: once a burst of keys.
_SEND_MS = 5
#: How long the caret rests before what stands beside the text follows it, in milliseconds.
_CARET_MS = 250


class Workbench(QWidget):
    """Where a scenario is written.

    Signals:
        text_changed: some key was pressed, or something was undone.
        checked: the text as it is now has been read: whether it can be played.
        loaded: ``loaded_now`` has something new.
        mapped: the map of the text as it is now, with what all its states prove.
        counted: the statistics of the text as it is now; None if they can't be had.
        caret_moved: the moment the caret is in now, empty outside of all.
    """

    text_changed = Signal()
    checked = Signal(bool)
    loaded = Signal()
    mapped = Signal(object)
    counted = Signal(object)
    caret_moved = Signal(str)

    def __init__(self, appearance: Appearance, name: Callable[[], str]) -> None:
        """``name`` tells what diagnostics call the file."""
        super().__init__()
        self._name = name
        self.editor = TextEditor(appearance)
        self.problems = ProblemList(appearance)
        self.find_bar = FindBar(self.editor)
        self.rename_bar = RenameBar(self.editor)
        self.offers = CompletionPopup(appearance, self.editor)
        self.card = HoverCard(appearance, self.editor)
        self._checker = Checker(self)
        self._found: tuple[Diagnostic, ...] = ()
        self._listed: tuple[Diagnostic, ...] = ()
        self._is_all_known = False
        self._is_playable = False
        self._moment = ""
        self._sending = QTimer(self)
        self._sending.setSingleShot(True)
        self._sending.setInterval(_SEND_MS)

        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_CARET_MS)

        written = Column(0)
        written.add(self.editor)
        written.add(self.find_bar)
        written.add(self.rename_bar)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._halves.addWidget(written)
        self._halves.addWidget(self.problems)
        self._halves.setStretchFactor(0, 4)
        self._halves.setStretchFactor(1, 1)
        self._halves.setChildrenCollapsible(False)
        read_in_order(self._halves)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._halves)

        self._sending.timeout.connect(self._send)
        self._checker.found.connect(self._on_found)
        self._checker.loaded.connect(self.loaded)
        self._checker.mapped.connect(self.mapped)
        self._checker.counted.connect(self.counted)
        self._resting.timeout.connect(self._on_caret_rested)
        self.editor.cursorPositionChanged.connect(self._resting.start)
        self.editor.textChanged.connect(self._on_text_changed)
        self.find_bar.closed.connect(self.editor.setFocus)
        self.rename_bar.closed.connect(self.editor.setFocus)
        self.editor.followed.connect(partial(go_to_definition, self.editor))
        self.problems.chosen.connect(self.go_to)
        self.problems.fix_wanted.connect(self.want_fix)

    @property
    def is_all_known(self) -> bool:
        """Whether nothing more is being looked for in the text as it is now."""
        return self._is_all_known and not self._sending.isActive()

    @property
    def found(self) -> tuple[Diagnostic, ...]:
        """The problems known of the text, in file order."""
        return self._found

    def loaded_now(self) -> Loaded | None:
        """The newest text that could be played, whole; or what is wrong with the one there is."""
        if self._is_playable:
            return self._checker.scenario_now()
        return Loaded(self._name(), self.editor.text, None, self._found)

    def show_place(self, moment: str, reply: str) -> None:
        """Go to a moment in the text, or to one of its replies."""
        kind = IdKind.REPLY if reply else IdKind.MOMENT
        entry = outline_of(self.editor.text).find(kind, reply or moment, moment if reply else "")
        if entry is not None:
            self.editor.select(entry.start, entry.end)

    @Slot(str)
    def light_moment(self, moment: str) -> None:
        """Lay a quiet light behind a moment's name: it is being played."""
        entry = outline_of(self.editor.text).find(IdKind.MOMENT, moment)
        self.editor.light((entry.start, entry.end) if entry is not None else None)

    def begin(self, text: str) -> None:
        """Show another text."""
        self.editor.begin(text)
        self._sending.stop()
        self._send()

    @Slot()
    def close_down(self) -> None:
        """Check nothing more."""
        self._sending.stop()
        self._checker.close()

    @Slot(object)
    def go_to(self, problem: Diagnostic) -> None:
        """Show where a problem is, with the focus in the text."""
        self.problems.choose(problem)
        self.editor.go_to(problem.span)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.editor, f"{told(problem.told)}. {told(problem.advice)}")

    @Slot()
    def next_problem(self) -> None:
        """Go to the next problem behind the caret."""
        self._step(+1)

    @Slot()
    def previous_problem(self) -> None:
        """Go to the problem before the caret."""
        self._step(-1)

    @Slot()
    def want_fix(self) -> None:
        """Offer what would mend the problem at the caret, else the one chosen in the list."""
        line = self.editor.textCursor().blockNumber() + 1
        here = [one for one in self._listed if one.span.line <= line <= one.span.end_line]
        current = self.problems.current
        problem = current if current in here or not here else here[0]
        if problem is not None:
            self.problems.choose(problem)
            show_fixes(self.editor, problem)

    @Slot()
    def follow(self) -> None:
        """Go to where the id at the caret is defined."""
        go_to_definition(self.editor, self.editor.offset)

    @Slot()
    def show_uses(self) -> None:
        """Offer the places that have the id at the caret."""
        show_uses(self.editor)

    def _step(self, steps: int) -> None:
        cursor = self.editor.textCursor()
        problem = self.problems.step(cursor.blockNumber() + 1, cursor.positionInBlock() + 1, steps)
        if problem is not None:
            self.go_to(problem)

    @Slot()
    def _on_text_changed(self) -> None:
        if not self._sending.isActive():
            self._sending.start()
        self.text_changed.emit()

    @Slot()
    def _share_room(self) -> None:
        """Problems get a fifth of the height while there are some, else a line."""
        whole = self._halves.height()
        least = self.problems.minimumSizeHint().height()
        below = max(least, whole // 5) if self._listed else least
        self._halves.setSizes([whole - below, below])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line below the text a line."""
        super().resizeEvent(event)
        if not self._listed:
            self._share_room()

    @Slot()
    def _on_caret_rested(self) -> None:
        moment = moment_at(self.editor.text, self.editor.offset)
        if moment != self._moment:
            self._moment = moment
            self.caret_moved.emit(moment)

    @Slot()
    def _send(self) -> None:
        self._is_all_known = False
        self._checker.check(self.editor.text, self._name())

    @Slot(object, bool, bool)
    def _on_found(self, found: tuple[Diagnostic, ...], playable: bool, is_last: bool) -> None:
        had_problems = bool(self._listed)
        is_blank = not self.editor.text.strip()
        self._found, self._is_all_known = found, is_last
        # Whoever has not begun is told how to begin; that nothing is there is no mistake yet.
        self._listed = () if is_blank else found
        self.editor.show_problems(self._listed)
        self.problems.show_problems(self._listed, is_last=is_last, is_blank=is_blank)
        if bool(self._listed) != had_problems:
            # Once the list has come, or gone, and the layout knows.
            QTimer.singleShot(0, self, self._share_room)
        self._is_playable = playable
        self.checked.emit(playable)
        if not playable:
            self.loaded.emit()
