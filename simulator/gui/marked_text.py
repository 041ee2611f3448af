"""A reply with its evidence marked: the words of each move underlined in the verdict's own way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.gui.text_flow import TextFlow
from simulator.gui.theme.appearance import Appearance
from simulator.gui.verdict_shape import UNDERLINES
from simulator.gui.words import verdict_words
from simulator.scenario.taxonomy import Verdict


@dataclass(frozen=True, slots=True)
class Mark:
    """The characters ``start`` to ``end`` of a text, and what they count as."""

    start: int
    end: int
    verdict: Verdict
    technique: str


class MarkedText(QWidget):
    """Plain text with marked stretches; as tall as its width needs."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._is_act = False
        self._size = 18
        self._flowing = TextFlow(leading=1.5)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        appearance.changed.connect(self._on_appearance_changed)

    def show_reply(self, text: str, marks: Sequence[Mark], *, is_act: bool, size: int = 18) -> None:
        """Show ``text`` at ``size`` pixels (at 100 %), an act in italics."""
        self._text = text
        self._marks = tuple(sorted(marks, key=lambda mark: mark.start))
        self._is_act = is_act
        self._size = size
        self.setAccessibleName(self._spoken())
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall the text is at ``width`` pixels."""
        return round(self._flow(width)[1]) + 8

    def sizeHint(self) -> QSize:
        """As wide as a comfortable line, as tall as that needs."""
        width = self._appearance.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow windows wrap the text further."""
        return QSize(self._appearance.px(160), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the washes, the text and the underlines, each verdict in its own way."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout, _ = self._flow(self.width())
        colours = self._appearance.colours
        for mark in self._marks:
            self._paint_wash(painter, layout, mark)
        painter.setPen(QColor(colours.text))
        layout.draw(painter, QPointF(0, 0))
        for mark in self._marks:
            for box in boxes_of(layout, mark):
                paint_underline(painter, box, mark.verdict, colours.verdicts[mark.verdict].ink)

    def _font(self) -> QFont:
        return self._appearance.font(self._size, italic=self._is_act)

    def _flow(self, width: float) -> tuple[QTextLayout, float]:
        return self._flowing.at(self._text, self._font(), width)

    def _paint_wash(self, painter: QPainter, layout: QTextLayout, mark: Mark) -> None:
        wash = QColor(self._appearance.colours.verdicts[mark.verdict].wash)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash)
        for box in boxes_of(layout, mark):
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 2), 3, 3)

    def _spoken(self) -> str:
        parts = [f"({self._text})" if self._is_act else self._text]
        parts += [
            f"“{self._text[mark.start : mark.end]}”: {mark.technique}, "
            f"{verdict_words(mark.verdict)}."
            for mark in self._marks
        ]
        return " ".join(parts)

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()


def paint_underline(
    painter: QPainter, box: QRectF, verdict: Verdict, ink: str, pixel: float = 1.0
) -> None:
    """Underline what stands in ``box`` in the verdict's way; ``pixel`` is how large one is."""
    painter.setPen(QPen(QColor(ink), 2 * pixel, UNDERLINES[verdict]))
    below = box.bottom() + pixel
    painter.drawLine(QPointF(box.left(), below), QPointF(box.right(), below))
    if verdict is Verdict.BREAKS_BOUNDARIES:
        second = below + 3 * pixel
        painter.drawLine(QPointF(box.left(), second), QPointF(box.right(), second))


def boxes_of(layout: QTextLayout, mark: Mark) -> list[QRectF]:
    """The rectangles that a mark's characters take up, one a line."""
    boxes: list[QRectF] = []
    # Qt counts UTF-16 units where the scenario counts characters.
    text = layout.text()
    start = len(text[: mark.start].encode("utf-16-le")) // 2
    end = len(text[: mark.end].encode("utf-16-le")) // 2
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first >= last:
            continue
        # Blanks at the end of a line stand outside it.
        written = line.naturalTextRect()
        ends = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
        left, right = max(ends[0], written.left()), min(ends[1], written.right())
        boxes.append(QRectF(left, line.y(), right - left, line.height()))
    return boxes


def _x(found: object) -> float:
    """Qt answers with the place alone or with a pair, by version."""
    return float(found[0]) if isinstance(found, tuple) else float(found)  # type: ignore[arg-type] # a float in the other case
