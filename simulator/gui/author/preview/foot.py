"""The buttons below a preview: in words, or as signs alone where words would need many lines."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from simulator.gui.buttons import push_button
from simulator.gui.labels import show_tip
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate

#: The room a button needs for its sign alone, in pixels at 100 %.
_SIGN_WIDTH = 64
_SPACING = 4


class PreviewFoot(QFrame):
    """Goes back, starts again, shows the place in the text.

    Signals:
        back_requested, restart_requested, text_requested: the button was pressed.
    """

    back_requested = Signal()
    restart_requested = Signal()
    text_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self._appearance = appearance
        self._back, self._again, self._text = (push_button(role="quiet") for _ in range(3))
        self._words = {
            self._back: translate("Preview", "Back one"),
            self._again: translate("Preview", "Start again"),
            self._text: translate("Preview", "To the text"),
        }

        row = QHBoxLayout(self)
        row.setContentsMargins(*(_SPACING,) * 4)
        row.setSpacing(_SPACING)
        row.addWidget(self._back)
        row.addWidget(self._again)
        row.addStretch(1)
        row.addWidget(self._text)

        _name(self._back, translate("Preview", "Back one reply in the preview"))
        _name(self._again, translate("Preview", "Start the preview again"))
        _name(self._text, translate("Preview", "Show this place in the text"))

        self._back.clicked.connect(self.back_requested)
        self._again.clicked.connect(self.restart_requested)
        self._text.clicked.connect(self.text_requested)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def allow(self, *, plays: bool, back: bool) -> None:
        """Enable what makes sense: something ``plays``, and there is a way ``back``."""
        self._back.setEnabled(back)
        self._again.setEnabled(plays)
        self._text.setEnabled(plays)

    def minimumSizeHint(self) -> QSize:
        """Signs need little room."""
        return QSize(self._appearance.px(_SIGN_WIDTH) * 3, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room for them."""
        super().resizeEvent(event)
        self._show_words()

    @Slot()
    def _on_appearance_changed(self) -> None:
        colours, side = self._appearance.colours, self._appearance.px(16)
        for button, name in (
            (self._back, "arrow-left"),
            (self._again, "rotate-ccw"),
            (self._text, "pencil"),
        ):
            show_icon(button, name, colours.accent, side)
        self._show_words()

    def _show_words(self) -> None:
        needed = 0
        for button, text in self._words.items():
            button.setText(text)
            needed += button.sizeHint().width() + _SPACING
        if needed + _SPACING > self.width():
            for button in self._words:
                button.setText("")


def _name(button: QPushButton, name: str) -> None:
    button.setAccessibleName(name)
    show_tip(button, name)
