"""A choice with a number: a card with words that can be clicked, or chosen by its key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QStyle

from simulator.gui.buttons import PaintedButton
from simulator.gui.text_flow import TextFlow
from simulator.gui.theme.appearance import Appearance

_PAD = 14
_NUMBER_WIDTH = 34
_RADIUS = 8


class NumberedButton(PaintedButton):
    """Can be chosen by click, by its number, or with Enter when it has the focus.

    Args:
        number: shown before the words.
        words: as many lines as they need.
        slanted: set in italics, as what is done and not said.
        pad: the room around the words, in pixels at 100 %.
    """

    def __init__(
        self,
        appearance: Appearance,
        number: int,
        words: str,
        *,
        slanted: bool = False,
        pad: int = _PAD,
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._number = number
        self._words = words
        self._is_slanted = slanted
        self._room = pad
        self._flowing = TextFlow()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{number}. {self._words}")
        appearance.changed.connect(self._on_appearance_changed)

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall the words are at ``width`` pixels, with room around them."""
        return round(self._flow(width)[1]) + 2 * self._pad()

    def sizeHint(self) -> QSize:
        """As wide as a comfortable line, as tall as that needs."""
        width = self._appearance.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows wrap the words further."""
        return QSize(self._appearance.px(200), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, the number and the words."""
        colours = self._appearance.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.underMouse() or self.isDown()
        edge, width = (colours.accent, 2) if self.hasFocus() else (colours.outline, 1)
        painter.setPen(QPen(QColor(colours.accent if lively else edge), width))
        painter.setBrush(QColor(colours.accent_wash if lively else colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        layout, _ = self._flow(self.width())
        painter.setPen(QColor(colours.quiet_text))
        number = QFont(self._font())
        number.setItalic(False)
        number.setBold(True)
        painter.setFont(number)
        first_line = round(layout.lineAt(0).height())
        left_to_right = QRect(
            self._pad(), self._pad(), self._appearance.px(_NUMBER_WIDTH), first_line
        )
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), left_to_right)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, str(self._number))
        painter.setPen(QColor(colours.text))
        left = self._pad() if self.isRightToLeft() else self._text_left()
        layout.draw(painter, QPointF(left, self._pad()))

    def _font(self) -> QFont:
        return self._appearance.font(17, italic=self._is_slanted)

    def _flow(self, width: int) -> tuple[QTextLayout, float]:
        text_width = width - self._text_left() - self._pad()
        return self._flowing.at(self._words, self._font(), text_width)

    def _pad(self) -> int:
        return self._appearance.px(self._room)

    def _text_left(self) -> int:
        return self._pad() + self._appearance.px(_NUMBER_WIDTH)

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()
