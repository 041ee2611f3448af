"""A heading that opens and closes what stands below it: the evidence on request."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simulator.gui.buttons import push_button
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate

#: Beside the words of a heading there is room for its sign and edges, in pixels at 100 %.
_BESIDE_WORDS = 56


class FoldOut(QWidget):
    """A heading and a body that is closed at first, and made when it is first opened.

    Where there is too little room, the heading takes two lines or more.

    Signals:
        toggled: the body was opened (True) or closed.
    """

    toggled = Signal(bool)

    def __init__(
        self, appearance: Appearance, heading: str, make_body: Callable[[], QWidget]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._heading = heading
        self._make_body = make_body
        self._body: QWidget | None = None
        # Not a button to be checked: a screen reader would call it a box to be ticked.
        self._is_open = False
        self._button = push_button(heading, "disclosure")
        self._button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._button)

        self._button.clicked.connect(self._on_clicked)
        appearance.changed.connect(self._show_state)
        self._show_state()

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._is_open

    def open(self) -> None:
        """Show the body."""
        self._turn(is_open=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the heading anew."""
        super().resizeEvent(event)
        self._break_heading()

    def _break_heading(self) -> None:
        """Qt's buttons break no lines by themselves."""
        room = self.width() - self._appearance.px(_BESIDE_WORDS)
        lines = list(_lines(self._heading, self._button.fontMetrics(), room))
        if self.width() and "\n".join(lines) != self._button.text():
            self._button.setText("\n".join(lines))

    @Slot()
    def _on_clicked(self) -> None:
        self._turn(is_open=not self._is_open)

    def _turn(self, *, is_open: bool) -> None:
        if is_open == self._is_open:
            return
        self._is_open = is_open
        if self._body is None:
            self._body = self._make_body()
            self._column.addWidget(self._body)
        self._body.setVisible(is_open)
        self._show_state()
        self.toggled.emit(is_open)

    def _show_state(self) -> None:
        name = "chevron-down" if self.is_open else "chevron-right"
        show_icon(self._button, name, self._appearance.colours.accent, self._appearance.px(16))
        name = (
            translate("Explanation", "{heading}, open")
            if self.is_open
            else translate("Explanation", "{heading}, closed")
        )
        self._button.setAccessibleName(name.format(heading=self._heading))
        self._break_heading()


def _lines(text: str, metrics: QFontMetrics, room: int) -> Iterator[str]:
    """``text`` in lines of at most ``room`` pixels, broken between words."""
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}".strip()
        if line and metrics.horizontalAdvance(longer) > room:
            yield line
            longer = word
        line = longer
    yield line
