"""A small round portrait for cards and lists."""

from __future__ import annotations

import logging

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.gui.portrait.canvas import HEAD_BOX
from simulator.gui.portrait.likeness import has_camera_off
from simulator.gui.portrait.naming import initials, soft_colour
from simulator.gui.portrait.painting import mixed, place_box, portrait_pixmap, rounded, with_rim
from simulator.gui.portrait.studio import Studio, sitter_of
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.model import Client, Feeling

_logger = logging.getLogger(__name__)


class Avatar(QWidget):
    """A client's face in a circle: initials at first, the drawing as soon as it is done.

    A client whose camera is off stays a circle with initials.
    """

    def __init__(
        self, appearance: Appearance, diameter: int = 72, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._studio = Studio.of(appearance)
        self._diameter = max(16, diameter)
        self._client: Client | None = None
        self._feeling = Feeling.CALM

        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

        appearance.changed.connect(self._on_changed)
        self._studio.drawn.connect(self._on_drawn)

    def show_client(self, client: Client, feeling: Feeling = Feeling.CALM) -> None:
        """Show this client with this feeling."""
        self._client = client
        self._feeling = feeling
        if not has_camera_off(client.looks):
            self._studio.ask(client, feeling)
        self.setAccessibleName(f"{client.name}, {translate('Words', feeling.value)}")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as high, growing with the text."""
        side = self._appearance.px(self._diameter)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """No smaller than it is."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle and what is in it; a fault costs the picture, never the window."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        except Exception:
            _logger.exception("the small portrait could not be painted")
        finally:
            painter.end()

    @Slot()
    def _on_changed(self) -> None:
        self.updateGeometry()
        self.update()

    @Slot(object, object)
    def _on_drawn(self, sitter: object, feeling: object) -> None:
        if self._client is None or feeling != self._feeling:
            return
        if sitter == sitter_of(self._client):
            self.update()

    def _paint(self, painter: QPainter) -> None:
        if self._client is None:
            return
        side = min(self.width(), self.height())
        circle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft_colour(self._client.name, self._appearance.colours))
        painter.drawEllipse(circle)
        face = self._face(circle.size(), self._client)
        if face is None:
            self._paint_initials(painter, circle, self._client)
            return
        painter.setClipPath(rounded(circle, side / 2))
        painter.drawPixmap(circle.topLeft(), face)

    def _paint_initials(self, painter: QPainter, circle: QRectF, client: Client) -> None:
        font = self.font()
        font.setPixelSize(max(8, round(circle.height() * 0.36)))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.colours.text))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(client.name))

    def _face(self, size: QSizeF, client: Client) -> QPixmap | None:
        colours = self._appearance.colours
        ratio = self.devicePixelRatioF()
        key = (sitter_of(client), self._feeling, size.width(), ratio, colours.name)
        kept = self._studio.faces.get(key)
        if kept is not None:
            return kept
        seen = not has_camera_off(client.looks)
        svg = self._studio.portrait(client, self._feeling) if seen else None
        if svg is None:
            return None
        inner = QRectF(0, size.height() * 0.06, size.width(), size.height() * 0.94)
        face = portrait_pixmap(svg, size, place_box(HEAD_BOX, inner), ratio)
        if face is None:
            return None
        if colours.is_dark:
            face = with_rim(face, mixed(colours.lamplight, colours.line, 0.6), 1.2)
        self._studio.faces.keep(key, face)
        return face
