"""What can be typed at the caret, in a list beside it: arrows choose, Enter or Tab takes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QListWidget, QListWidgetItem

from simulator.authoring.editing.completing import completions
from simulator.authoring.editing.completion import Completion, CompletionKind, Completions
from simulator.authoring.editing.edit import TextEdit
from simulator.gui.announcing import announce
from simulator.gui.author.text.text_editor import TextEditor
from simulator.gui.labels import wrapped_label
from simulator.gui.language import taught_language
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

#: The list's and the explanation's width, and the list's greatest height, in pixels at 100 %.
_LIST_WIDTH, _TEXT_WIDTH, _HEIGHT = 320, 300, 240
#: Between the caret's line and the list.
_GAP = 4
#: How far the explanation stands in below a list, in pixels.
_INSET = 8
#: More offers are not shown: whoever sees so many types another letter.
_MOST_SHOWN = 80
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MOVING = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class CompletionPopup(QFrame):
    """Lies over the window below the caret; the focus stays in the text."""

    def __init__(self, appearance: Appearance, editor: TextEditor) -> None:
        super().__init__(editor)
        self._appearance = appearance
        self._editor = editor
        self._offered = Completions(0, 0, ())
        self._is_wanted = False
        self.setProperty("role", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = QListWidget()
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(translate("Author", "What can be typed here"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._told = wrapped_label(role="small")
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(4, 4, 12, 4)
        self._box.setSpacing(12)
        self._box.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(self._told)
        self.hide()

        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemClicked.connect(self._take)
        editor.installEventFilter(self)
        editor.cursorPositionChanged.connect(self._on_caret_moved)
        editor.verticalScrollBar().valueChanged.connect(self.hide)

    @Slot()
    def ask(self) -> None:
        """Offer what can be typed, whether or not a word has been begun."""
        self._offer(is_asked=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that choose while something is offered; see what is typed."""
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if event.type() == QEvent.Type.Resize and self.isVisible():
            # Such as when the first problem is listed below the text.
            self._place()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if self.isVisible() and self._chooses(event):
            return True
        # Offers follow typing, not moving about or undoing.
        typed = event.text()
        self._is_wanted = bool(typed) and typed.isprintable() and not _is_command(event)
        if event.key() == Qt.Key.Key_Backspace:
            self._is_wanted = self.isVisible()
        return False

    def _chooses(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in _TAKING:
            self._take()
        elif key in _MOVING and not event.modifiers():
            last = self._list.count() - 1
            row = self._list.currentRow() + _MOVING[Qt.Key(key)]
            self._list.setCurrentRow(max(0, min(row, last)))
        else:
            return False
        return True

    @Slot()
    def _on_caret_moved(self) -> None:
        if self._is_wanted:
            self._is_wanted = False
            self._offer(is_asked=False)
        else:
            self.hide()

    def _offer(self, *, is_asked: bool) -> None:
        text, offset = self._editor.text, self._editor.offset
        offered = completions(text, offset, taught_language())
        typed = text[offered.start : offset]
        is_complete = len(offered.items) == 1 and offered.items[0].text.rstrip(": \n") == typed
        opens = typed or text[offset - 1 : offset] in ("(", " ")
        if not offered.items or is_complete or not (is_asked or opens):
            self.hide()
            return
        self._offered = offered
        self._list.clear()
        for item in offered.items[:_MOST_SHOWN]:
            self._list.addItem(_row(item))
        self._list.setCurrentRow(0)
        self._place()
        self.show()
        self.raise_()

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if not 0 <= row < len(self._offered.items):
            return
        item = self._offered.items[row]
        about = item.documentation or item.detail
        self._told.setText(told(about) if about is not None else "")
        if self.isVisible():
            self._place()
        announce(self._list, _said(item))

    @Slot()
    def _take(self) -> None:
        row = self._list.currentRow()
        self.hide()
        if not 0 <= row < len(self._offered.items):
            return
        item = self._offered.items[row]
        caret = self._offered.start + (len(item.text) if item.caret is None else item.caret)
        self._editor.change(
            [TextEdit(self._offered.start, self._offered.end, item.text)], (caret, caret)
        )
        if item.kind is CompletionKind.FIELD:
            # A field has just been named: what it can hold is the next question.
            self._offer(is_asked=True)

    def _place(self) -> None:
        """Below the caret, or above it where there is more room."""
        view, caret = self._editor.viewport(), self._editor.cursorRect()
        area = self._editor.rect()
        top = view.mapTo(self._editor, caret.topLeft()).y() - _GAP
        bottom = view.mapTo(self._editor, caret.bottomLeft()).y() + _GAP
        self._fit(area.width(), max(top, area.height() - bottom))
        fits_below = bottom + self.height() <= area.height()
        place = bottom if fits_below or area.height() - bottom >= top else top - self.height()
        start = view.mapTo(self._editor, caret.bottomLeft()).x()
        self.move(max(0, min(start, area.width() - self.width())), place)

    def _fit(self, width: int, height: int) -> None:
        """Take no more room than there is: the explanation goes below a list as wide as it is."""
        px, edges = self._appearance.px, self._box.contentsMargins()
        room = width - edges.left() - edges.right() - 2
        is_beside = px(_LIST_WIDTH + _TEXT_WIDTH) + self._box.spacing() <= room
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(beside if is_beside else below)
        self._list.setFixedWidth(min(px(_LIST_WIDTH), room))
        self._told.setFixedWidth(px(_TEXT_WIDTH) if is_beside else self._list.width())
        row = max(self._list.sizeHintForRow(0), 1)
        rows = min(self._list.count(), 9 if is_beside else 3)
        wanted = min(rows * row + 2 * self._list.frameWidth() + 4, px(_HEIGHT))
        self._list.setFixedHeight(max(min(wanted, height - edges.top() - edges.bottom()), row))
        self._told.setContentsMargins(0 if is_beside else _INSET, 0, 0, 0)
        text = self._told.heightForWidth(self._told.width())
        left = height - self._list.height() - self._box.spacing() - edges.top() - edges.bottom()
        line = self._told.fontMetrics().lineSpacing()
        # Rather a line less than one that is cut through.
        fitting = text if is_beside or text <= left else left // line * line
        self._told.setVisible(fitting > 0)
        self._told.setFixedHeight(max(fitting, 0))
        self._box.invalidate()
        self.adjustSize()


def _row(item: Completion) -> QListWidgetItem:
    detail = item.detail
    row = QListWidgetItem(item.label if detail is None else f"{item.label}   {told(detail)}")
    row.setData(Qt.ItemDataRole.AccessibleTextRole, _said(item))
    return row


def _said(item: Completion) -> str:
    """The whole offer for a screen reader."""
    about = [told(part) for part in (item.detail, item.documentation) if part is not None]
    return ". ".join([item.label, *about])


def _is_command(event: QKeyEvent) -> bool:
    held = event.modifiers()
    return bool(held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
