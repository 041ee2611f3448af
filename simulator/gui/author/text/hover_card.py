"""A card about the word under the pointer, or, by F1, at the caret."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from simulator.authoring.editing.hovering import hover
from simulator.gui.announcing import announce
from simulator.gui.author.text.text_editor import TextEditor
from simulator.gui.column import Column
from simulator.gui.labels import wrapped_label
from simulator.gui.language import taught_language
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.diagnostics import Diagnostic
from simulator.scenario.message import Message

_WIDTH = 420
_AWAY = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.FocusOut,
    QEvent.Type.Leave,
)


class HoverCard(QFrame):
    """Lies over the text until a key is pressed or the pointer leaves."""

    def __init__(self, appearance: Appearance, editor: TextEditor) -> None:
        super().__init__(editor)
        self._appearance = appearance
        self._editor = editor
        self._problems: tuple[Diagnostic, ...] = ()
        self.setProperty("role", "popup")
        self._column = Column(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(self._column)
        self.hide()

        editor.asked_about.connect(self._on_asked)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)

    @Slot()
    def ask_at_caret(self) -> None:
        """Tell about what stands at the caret."""
        self._tell(self._editor.offset, self._editor.caret_place())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go away when something else is done."""
        if self.isVisible() and event.type() in _AWAY:
            self.hide()
        return False

    @Slot(int, QPoint)
    def _on_asked(self, offset: int, place: QPoint) -> None:
        self._tell(offset, place + QPoint(0, 16))

    def _tell(self, offset: int, place: QPoint) -> None:
        problems = self._editor.problems_at(offset)
        card = hover(self._editor.text, offset, taught_language())
        if not problems and card is None:
            self.hide()
            return
        self._column.clear()
        said: list[str] = []
        for problem in problems:
            said.append(self._add(problem.told, "strong"))
            if problem.help:
                said.append(self._add(problem.advice))
        if card is not None:
            said.append(self._add(card.title, "lead-strong"))
            said += [self._add(line, "small") for line in card.lines]
        self._place(place)
        announce(self, ". ".join(said))

    def _add(self, message: Message, role: str = "") -> str:
        words = told(message)
        label = wrapped_label(words, role)
        self._column.add(label)
        # Only so its font is known and it counts at once, and with it the room it needs.
        label.ensurePolished()
        label.show()
        return words

    def _place(self, place: QPoint) -> None:
        """Below the word, or above it where there is no room below."""
        area = self._editor.rect()
        width = min(self._appearance.px(_WIDTH), area.width())
        self._column.updateGeometry()
        self.setFixedSize(width, min(self.heightForWidth(width), area.height()))
        self.show()
        here = self._editor.mapFromGlobal(place)
        left = max(0, min(here.x(), area.width() - self.width()))
        top = here.y() + 4
        if top + self.height() > area.height():
            top = max(0, here.y() - self.height() - self._editor.fontMetrics().height() - 8)
        self.move(left, top)
        self.raise_()
