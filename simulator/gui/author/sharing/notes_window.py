"""A window of notes beside the text, to be kept open while one works, or copied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from simulator.gui.announcing import announce
from simulator.gui.author.sharing.note_view import NoteView
from simulator.gui.author.sharing.notes import Group, Note, Notes
from simulator.gui.buttons import push_button
from simulator.gui.column import Column
from simulator.gui.counts import Counts
from simulator.gui.focus_in_view import bring_focus_into_view
from simulator.gui.labels import role_frame, wrapped_label
from simulator.gui.margins import set_margins
from simulator.gui.reading_order import tab_in_order
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

#: So many notes are put on the screen at once; each takes a moment.
_AT_ONCE = 40

_Part: TypeAlias = Group | Note | str


class NotesWindow(QDialog):
    """Notes to read; nothing else is blocked by them.

    Signals:
        place_wanted: go to this :class:`Subject` in the text.
        story_wanted: import the story of this title.
        next_part_wanted: the focus belongs into the next part of the desk.
        dismissed: nobody reads, or waits for, the notes any more.
    """

    place_wanted = Signal(object)
    story_wanted = Signal(str)
    next_part_wanted = Signal()
    dismissed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget, heading: str, looking: str) -> None:
        """``looking`` is shown until there are notes."""
        super().__init__(parent)
        self._beside = parent
        self._appearance = appearance
        self._notes: Notes | None = None
        self._rest: list[_Part] = []
        self.setWindowTitle(heading)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._column = Column(12, (8, 8, 24, 16))
        self._area = QScrollArea()
        self._copy = push_button(translate("Author", "Copy all"))
        self._close = push_button(translate("Author", "Cancel"))
        self._more = push_button(role="quiet")

        self._lay_out()
        self._show_head(heading, "", looking)

        self._area.setAccessibleName(heading)
        self._area.setProperty("role", "read")
        self._copy.hide()
        QShortcut(QKeySequence("F6"), self).activated.connect(self.next_part_wanted)
        self._copy.clicked.connect(self._on_copy)
        self._close.clicked.connect(self.close)
        self._more.clicked.connect(self._show_more)
        self.finished.connect(self.dismissed)
        parent.installEventFilter(self)

    def show_beside(self) -> None:
        """Open at the right of the parent's window, where it hides the least text."""
        room = self._beside.window().frameGeometry()
        # In large type too there is text to be seen beside it.
        width = min(self._appearance.px(560), max(self._appearance.px(300), room.width() // 2))
        width = min(width, room.width() - 40)
        height = min(self._appearance.px(680), room.height() - 80)
        self.resize(width, height)
        left = room.left() + 16 if QGuiApplication.isRightToLeft() else room.right() - width - 16
        self.move(left, room.top() + (room.height() - height) // 2)
        self.show()

    def receive_focus(self) -> None:
        """Come to the front, with the focus where it was in here."""
        self.activateWindow()
        before = self._area if self._notes is not None else self._close
        # Qt knows which had it last; the type hints forget that there may be none.
        (self.focusWidget() or before).setFocus(  # type: ignore[truthy-bool]
            Qt.FocusReason.TabFocusReason
        )

    def show_notes(self, notes: Notes) -> None:
        """Show these in place of what was there."""
        self._notes = notes
        self.setWindowTitle(notes.heading)
        self._show_head(notes.heading, notes.about, notes.summary)
        self._rest = list(_parts(notes))
        self._copy.show()
        self._close.setText(translate("Author", "Close"))
        self._show_more()
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setFocus()
        announce(self, f"{notes.heading}. {notes.summary}")

    def show_failure(self, told: str) -> None:
        """Say that there will be no notes, and why."""
        self._show_head(self.windowTitle(), "", told)
        self._close.setText(translate("Author", "Close"))
        announce(self, told)

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """What Tab comes to is on the screen."""
        moved = super().focusNextPrevChild(ahead)
        bring_focus_into_view()
        return moved

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The notes go and come with the desk they lie on."""
        if watched is self._beside and not event.spontaneous():
            if event.type() == QEvent.Type.Hide:
                self.hide()
            elif event.type() == QEvent.Type.Show:
                self.show()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        scrolled = _Scrolled()
        scrolled.setProperty("role", "scrolled")
        column = QVBoxLayout(scrolled)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)
        column.addStretch(1)
        self._area.setWidget(scrolled)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        # The buttons end where the texts do, beside the scroll bar.
        set_margins(row, 0, 0, 24, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addWidget(self._close)
        layout = QVBoxLayout(self)
        # Notes that come later do not change how small the window may be made.
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        set_margins(layout, 24, 16, 8, 16)
        layout.setSpacing(12)
        layout.addWidget(self._area, 1)
        layout.addLayout(row)

    def _show_head(self, heading: str, about: str, summary: str) -> None:
        self._more.setParent(None)
        self._column.clear()
        self._column.add(wrapped_label(heading, "heading"))
        if about:
            self._column.add(wrapped_label(about, "quiet"))
        self._column.add(wrapped_label(summary, "lead"))

    def _show_more(self) -> None:
        """Put the next notes on the screen; the focus goes on with the first of them."""
        had_focus = self._more.hasFocus()
        self._more.setParent(None)
        now, self._rest = self._rest[:_AT_ONCE], self._rest[_AT_ONCE:]
        views = [self._view(part) for part in now]
        for view in views:
            self._column.add(view)
        left = sum(isinstance(part, Note) for part in self._rest)
        if self._rest:
            self._more.setText(Counts().more_notes(left))
            self._column.add(self._more)
            self._more.show()
        tab_in_order(self._area, *self._column.findChildren(QPushButton), self._copy, self._close)
        if had_focus:
            self._area.setFocus()

    def _view(self, part: _Part) -> QWidget:
        if isinstance(part, Note):
            view = NoteView(part)
            view.place_wanted.connect(self.place_wanted)
            view.story_wanted.connect(self.story_wanted)
            return view
        if isinstance(part, str):
            return wrapped_label(part, "quiet")
        head = Column(4, (0, 12, 0, 0))
        head.add(role_frame("rule"))
        head.add(wrapped_label(part.heading, "lead-strong" if part.is_grave else "lead"))
        if part.about:
            head.add(wrapped_label(part.about, "small"))
        return head

    def _on_copy(self) -> None:
        if self._notes is not None:
            names = translate("Author", "Before"), translate("Author", "Now")
            QGuiApplication.clipboard().setText(self._notes.as_text(*names))
            announce(self, translate("Author", "Copied."))


class _Scrolled(QWidget):
    """Exactly as tall as its texts are at the width there is."""

    def minimumSizeHint(self) -> QSize:
        """Qt would keep the room that the texts need in the narrowest window."""
        return QSize(super().minimumSizeHint().width(), 0)


def _parts(notes: Notes) -> Iterator[_Part]:
    for group in notes.groups:
        yield group
        yield from group.notes
    yield from notes.closing
