"""What shows, while files are dragged over the library, that they may be let go there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.gui.labels import wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

_MARGIN, _RADIUS, _EDGE = 16, 16, 3
#: How much of the library shows through, of 255.
_VEIL = 235


class DropTarget(QWidget):
    """Covers the whole of ``page`` while it is shown."""

    def __init__(self, appearance: Appearance, page: QWidget) -> None:
        super().__init__(page)
        self._appearance = appearance
        self._page = page
        title = wrapped_label(translate("Library", "Drop here to add to your library"), "display")
        more = wrapped_label(
            translate("Library", "Your file stays where it is; the library gets a copy."), "quiet"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 64, 64, 64)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(more)
        column.addStretch(1)
        for label in (title, more):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(title.text())
        self.hide()
        page.installEventFilter(self)
        appearance.changed.connect(self.update)

    def cover(self) -> None:
        """Come up over everything else on the page."""
        self.setGeometry(self._page.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the page."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._page.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a veil over the library and a dashed edge to aim for."""
        colours = self._appearance.colours
        veil = QColor(colours.window)
        veil.setAlpha(_VEIL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(colours.accent), _EDGE, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colours.accent_wash))
        inside = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(inside, _RADIUS, _RADIUS)
