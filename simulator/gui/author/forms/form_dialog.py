"""What all forms have in common: questions one below the other, and one button that does it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from simulator.gui.announcing import announce
from simulator.gui.buttons import push_button
from simulator.gui.column import Column
from simulator.gui.focus_in_view import bring_focus_into_view
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.margins import set_margins
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

#: What the theme leaves free inside a field, in pixels at 100 % text, and how wide its edge is.
_PAD, _EDGE = 8, 1
#: How low the questions may become, in pixels at 100 %.
_LOWEST = 100


class FormDialog(QDialog):
    """A form. Whoever builds on it adds questions, and tells in ``problem`` what is missing."""

    def __init__(
        self, appearance: Appearance, parent: QWidget, title: str, about: str, done: str
    ) -> None:
        """``about`` says what the form is for; ``done`` is what the button that does it says."""
        super().__init__(parent)
        self._appearance = appearance
        self.setWindowTitle(title)
        self._questions = Column(16, (8, 8, 24, 16))
        self._questions.add(wrapped_label(title, "heading"))
        self._questions.add(wrapped_label(about, "quiet"))
        scrolled = QWidget()
        scrolled.setProperty("role", "scrolled")
        column = QVBoxLayout(scrolled)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._questions)
        column.addStretch(1)
        self._area = area = QScrollArea()
        # Below this nothing could be read in it.
        area.setMinimumHeight(appearance.px(_LOWEST))
        area.setWidget(scrolled)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lacking: QWidget | None = None
        self._missing = wrapped_label(role="strong")
        self._missing.hide()
        self._do = push_button(done, "primary")
        self._cancel = push_button(translate("Author", "Cancel"))

        layout = QVBoxLayout(self)
        set_margins(layout, 24, 16, 8, 16)
        layout.addWidget(area, 1)
        layout.addWidget(self._missing)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._do)
        layout.addLayout(row)
        room = parent.window().size()
        width, height = appearance.px(620), appearance.px(680)
        self.resize(min(width, room.width() - 40), min(height, room.height() - 40))

        self._do.setDefault(True)
        self._do.clicked.connect(self._on_done)
        self._cancel.clicked.connect(self.reject)

    def problem(self) -> str:
        """What is still missing, in a sentence; empty when all is there."""
        return ""

    def lacks(self, field: QWidget, sentence: str) -> str:
        """Hand ``sentence`` back as the problem, and have the focus go to ``field`` with it."""
        self._lacking = field if sentence else None
        return sentence

    def tell(self, sentence: str) -> None:
        """Say at the foot of the form what stands in the way."""
        self._missing.setText(sentence)
        self._missing.show()
        announce(self._missing, sentence)

    def ask(self, question: str, answer: QWidget, hint: str = "") -> None:
        """Add a question with the widget that takes its answer, and a hint below it."""
        box = Column(4)
        label = plain_label(question, "strong")
        label.setBuddy(answer)
        box.add(label)
        box.add(answer)
        if hint:
            box.add(wrapped_label(hint, "small"))
        answer.setAccessibleName(question)
        answer.setAccessibleDescription(hint)
        self._questions.add(box)

    def add(self, part: QWidget) -> None:
        """Add something that is no question."""
        self._questions.add(part)

    def showEvent(self, event: QShowEvent) -> None:
        """The first question asked is on the screen, as soon as all have their places."""
        super().showEvent(event)
        QTimer.singleShot(0, self, partial(bring_focus_into_view, self))

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """What Tab comes to is on the screen."""
        moved = super().focusNextPrevChild(ahead)
        bring_focus_into_view()
        return moved

    def pin_below(self, part: QWidget) -> None:
        """Keep something in view below the questions, however far down one is."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, part)

    def _on_done(self) -> None:
        self._lacking = None
        problem = self.problem()
        if not problem:
            self.accept()
            return
        self.tell(problem)
        if self._lacking is not None:
            if isinstance(self._lacking, QLineEdit | QPlainTextEdit):
                # What has been heeded is not said any longer.
                self._lacking.textChanged.connect(self._missing.hide)
            self._lacking.setFocus(Qt.FocusReason.OtherFocusReason)
            # The telling has taken some of the room.
            self.layout().activate()
            self._area.ensureWidgetVisible(self._lacking)


def line(text: str = "", example: str = "") -> QLineEdit:
    """A field for a few words."""
    field = QLineEdit(text)
    field.setPlaceholderText(example)
    return field


def paragraph(appearance: Appearance, text: str = "", lines: int = 3) -> QPlainTextEdit:
    """A field for what is said; Tab leaves it."""
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(appearance.px(24 * lines + 24))
    return field


def number(appearance: Appearance, value: int, least: int, most: int) -> QSpinBox:
    """A field for a whole number."""
    # The arrow keys do what the little buttons would, and those are hard to hit: the theme gives
    # them no room. Told to have none, the field would have no room for its number either.
    field = QSpinBox()
    # What the theme pads goes past the field inside: the number begins where other words do.
    inset = appearance.px(_PAD) + _EDGE
    field.lineEdit().setTextMargins(inset, 0, inset, 0)
    field.setRange(least, most)
    field.setValue(value)
    return field


def choice(options: Iterable[tuple[str, str]], chosen: str = "") -> QComboBox:
    """A list to choose from: what stands for each option, and what it is called."""
    box = QComboBox()
    for value, name in options:
        box.addItem(name, value)
    place = box.findData(chosen)
    box.setCurrentIndex(max(place, 0))
    box.setMinimumContentsLength(12)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def chosen_in(box: QComboBox) -> str:
    """What the chosen option stands for."""
    return str(box.currentData() or "")
