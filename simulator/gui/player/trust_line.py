"""Trust as it has gone so far: a small bar for each turn, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.model import TRUST_MAX

_BAR, _GAP, _HEIGHT = 8, 4, 28
#: No more bars than this are shown, the latest ones.
_MOST = 24


class TrustLine(QWidget):
    """Bars from 0 to 20, the latest one strongest."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._trust: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._on_appearance_changed)

    def show_trust(self, trust: Sequence[int]) -> None:
        """Show trust at the start and after each reply."""
        self._trust = tuple(trust[-_MOST:])
        steps = ", ".join(str(value) for value in self._trust)
        name = translate("Player", "Trust so far, from 0 to {most}: {steps}")
        self.setAccessibleName(name.format(most=TRUST_MAX, steps=steps))
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a few turns; wider shows no more."""
        return QSize(self._appearance.px(160), self._appearance.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, once there is a way that trust has gone: one alone is but a dot."""
        if len(self._trust) < 2:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self._appearance.colours
        room = self.width() / max(1, len(self._trust))
        step = min(self._appearance.px(_BAR + _GAP), room)
        width = max(2.0, step - self._appearance.px(_GAP))
        for place, trust in enumerate(self._trust):
            latest = place == len(self._trust) - 1
            painter.setBrush(QColor(colours.accent if latest else colours.outline))
            height = max(3.0, self.height() * trust / TRUST_MAX)
            left = self.width() - place * step - width if self.isRightToLeft() else place * step
            box = QRectF(left, self.height() - height, width, height)
            painter.drawRoundedRect(box, 2, 2)

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()
