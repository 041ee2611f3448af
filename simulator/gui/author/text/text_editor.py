"""The scenario's text: typing, indenting, underlined problems, places shown and gone to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit

from simulator.authoring.editing.edit import TextEdit, as_one_edit
from simulator.gui.author.text.highlighter import Highlighter
from simulator.gui.author.text.indenting import indent_after, indent_step
from simulator.gui.author.text.lights import line_light, stretch_light, underline
from simulator.gui.author.text.line_numbers import LineNumbers
from simulator.gui.author.text.positions import Positions, qt_range, text_of
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.fonts import load_code_fonts
from simulator.gui.translating import translate
from simulator.scenario.diagnostics import Diagnostic, Severity, Span

#: The size of the text at 100 %, in pixels.
_TEXT_PX = 15
#: No more underlines than this are drawn: nobody looks at so many, and each costs time.
_MOST_UNDERLINED = 300

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class TextEditor(QPlainTextEdit):
    """A plain text that knows about lines, places and problems, and nothing else.

    Signals:
        asked_about: the pointer rests on a place: its offset, and where on the screen.
        followed: a place was clicked with Ctrl held: its offset.
    """

    asked_about = Signal(int, QPoint)
    followed = Signal(int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._family = load_code_fonts()
        self._problems: tuple[Diagnostic, ...] = ()
        self._lit: QTextCursor | None = None
        self._numbers = LineNumbers(appearance, self)
        self._highlighter = Highlighter(self.document(), appearance)
        self.setProperty("role", "text")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        # The text is English-like code, whichever way the interface runs.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setTabChangesFocus(False)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Author", "The scenario’s text"))
        self.setAccessibleDescription(
            translate("Author", "Tab indents. To leave the text, press Escape, then Tab.")
        )
        self.setPlaceholderText(
            translate(
                "Author",
                "Nothing is written yet. “New scenario…” in the menu “File” asks who the client "
                "is, and writes a beginning for you.",
            )
        )
        self._tab_leaves = False

        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._show_marks)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    @property
    def text(self) -> str:
        """The whole text, with plain line ends."""
        return text_of(self.document())

    @property
    def offset(self) -> int:
        """Where the caret stands."""
        return Positions(self.text).to_python(self.textCursor().position())

    def begin(self, text: str) -> None:
        """Show another text; what was done before cannot be undone any more."""
        self.setPlainText(text)
        self.show_problems(())

    def change(self, edits: Sequence[TextEdit], select: tuple[int, int] | None = None) -> None:
        """Make these changes as one step that Undo takes back; then select a part of the result."""
        positions = Positions(self.text)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for edit in sorted(edits, reverse=True):
            cursor.setPosition(positions.to_qt(edit.start))
            cursor.setPosition(positions.to_qt(edit.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(edit.text)
        cursor.endEditBlock()
        if select is not None:
            self.select(*select)

    def replace_all(self, text: str) -> None:
        """Put ``text`` in the place of everything, as one step that Undo takes back."""
        self.change(as_one_edit(self.text, text))

    def select(self, start: int, end: int) -> None:
        """Select from ``start`` to ``end``, both offsets, and show it."""
        positions = Positions(self.text)
        cursor = self.textCursor()
        cursor.setPosition(positions.to_qt(start))
        cursor.setPosition(positions.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def go_to(self, span: Span) -> None:
        """Put the caret where a span begins, and show it."""
        start, _ = qt_range(self.document(), span)
        cursor = self.textCursor()
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        self.centerCursor()

    def show_problems(self, problems: Sequence[Diagnostic]) -> None:
        """Underline these problems, and put a sign beside their lines."""
        self._problems = tuple(problems)
        signs: dict[int, Severity] = {}
        grave = list(Severity)
        for problem in self._problems:
            there = signs.get(problem.span.line, Severity.HINT)
            signs[problem.span.line] = min(there, problem.severity, key=grave.index)
        self._numbers.show_signs(signs)
        self._show_marks()

    def problems_at(self, offset: int) -> tuple[Diagnostic, ...]:
        """The problems whose words hold the character at ``offset``."""
        place = Positions(self.text).to_qt(offset)
        spans = [(qt_range(self.document(), one.span), one) for one in self._problems]
        return tuple(one for (start, end), one in spans if start <= place <= end)

    def light(self, stretch: tuple[int, int] | None) -> None:
        """Lay a quiet light behind the lines of a stretch, given by its offsets."""
        self._lit = None
        if stretch is not None:
            positions = Positions(self.text)
            # A cursor moves along with what is typed before it.
            self._lit = self.textCursor()
            self._lit.setPosition(positions.to_qt(stretch[0]))
            self._lit.setPosition(positions.to_qt(stretch[1]), QTextCursor.MoveMode.KeepAnchor)
        self._show_marks()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only; line ends of any system are one line end."""
        if source.hasText():
            self.textCursor().insertText(source.text().replace("\r\n", "\n").replace("\r", "\n"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Indent as the text needs it; everything else is typing as usual."""
        key = event.key()
        if key in _HELD:
            # On its way to Shift+Tab, Shift is pressed first.
            super().keyPressEvent(event)
            return
        leaving, self._tab_leaves = self._tab_leaves, key == Qt.Key.Key_Escape
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and leaving:
            # The focus moves on only from a text that says so.
            self.setTabChangesFocus(True)
            self.focusNextPrevChild(key == Qt.Key.Key_Tab)
            self.setTabChangesFocus(False)
        elif key == Qt.Key.Key_Tab:
            self._indent(+1)
        elif key == Qt.Key.Key_Backtab:
            self._indent(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            before = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
            self.textCursor().insertText("\n" + indent_after(before))
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Ctrl held, follow what is clicked."""
        is_following = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_following and event.button() == Qt.MouseButton.LeftButton:
            self.followed.emit(self._offset_at(event.position().toPoint()))
            return
        super().mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """When the pointer rests, ask what stands there."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.asked_about.emit(self._offset_at(event.pos()), event.globalPos())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the lines."""
        super().resizeEvent(event)
        area = self.contentsRect()
        width = self._numbers.needed_width
        self._numbers.setGeometry(QRect(area.left(), area.top(), width, area.height()))

    def caret_place(self) -> QPoint:
        """Below the caret, on the screen."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())

    def _offset_at(self, place: QPoint) -> int:
        return Positions(self.text).to_python(self.cursorForPosition(place).position())

    def _indent(self, steps: int) -> None:
        """Move the selected lines, or put spaces in at the caret."""
        cursor = self.textCursor()
        if steps > 0 and not cursor.hasSelection():
            cursor.insertText(indent_step(cursor.positionInBlock()))
            return
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        cursor.beginEditBlock()
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            line = QTextCursor(block)
            if steps > 0 and block.text().strip():
                line.insertText(indent_step(0))
            elif steps < 0:
                spaces = len(block.text()) - len(block.text().lstrip(" "))
                end = block.position() + min(spaces, len(indent_step(0)))
                line.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                line.removeSelectedText()
            block = block.next()
        cursor.endEditBlock()

    def _make_room(self) -> None:
        self.setViewportMargins(self._numbers.needed_width, 0, 0, 0)

    def _on_update_request(self, area: QRect, moved: int) -> None:
        if moved:
            self._numbers.scroll(0, moved)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def _on_appearance_changed(self) -> None:
        font = QFont(self._family)
        font.setPixelSize(self._appearance.px(_TEXT_PX))
        self.setFont(font)
        self._make_room()
        self._show_marks()

    def _show_marks(self) -> None:
        """The line of the caret, the lit lines, the underlined problems."""
        colours = self._appearance.colours
        document = self.document()
        # An empty text says how to begin, and the light would lie over that.
        shown = [] if document.isEmpty() else [line_light(self.textCursor(), colours.accent_wash)]
        if self._lit is not None:
            shown = [stretch_light(self._lit, colours.lamplight), *shown]
        shown += [underline(document, one, colours) for one in self._problems[:_MOST_UNDERLINED]]
        self.setExtraSelections(shown)
