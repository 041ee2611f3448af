"""The top of an explanation: the verdict with its shape and name, and what trust did."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from simulator.feedback.explain import Explanation
from simulator.gui.explanation_parts import verdict_label
from simulator.gui.labels import wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.verdict_shape import VerdictShape

#: Below this width, in pixels at 100 %, trust stands under the verdict.
_NARROW = 320
#: It needs no more than this.
_NARROWEST = 120


class VerdictRow(QWidget):
    """Side by side where there is room, one below the other where there is not."""

    def __init__(self, appearance: Appearance, explanation: Explanation, size: int = 22) -> None:
        """``size`` is that of the verdict's shape, in pixels at 100 %."""
        super().__init__()
        self._appearance = appearance
        shape = VerdictShape(appearance, size)
        shape.show_verdict(explanation.verdict)
        self._trust = wrapped_label(trust_words(explanation), "quiet")
        name = translate("Explanation", "Trust from {before} to {after}")
        self._trust.setAccessibleName(
            name.format(before=explanation.trust_before, after=explanation.trust_after)
        )

        verdict = QHBoxLayout()
        verdict.setSpacing(10)
        verdict.addWidget(shape)
        verdict.addWidget(verdict_label(explanation), 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addLayout(verdict, 1)
        self._row.addWidget(self._trust)
        self._show_direction()

    def minimumSizeHint(self) -> QSize:
        """Narrow is no hindrance."""
        return QSize(self._appearance.px(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._show_direction()

    def _show_direction(self) -> None:
        is_narrow = self.width() < self._appearance.px(_NARROW)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if is_narrow else beside)
        side = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignRight
        self._trust.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)


def trust_words(explanation: Explanation) -> str:
    """What trust did, shortly: “trust 6 → 4”."""
    before, after = explanation.trust_before, explanation.trust_after
    if before == after:
        return translate("Explanation", "trust stays at {trust}").format(trust=after)
    return translate("Explanation", "trust {before} → {after}").format(before=before, after=after)
