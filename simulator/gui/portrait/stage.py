"""What the pictures of all settings are made from: space, light, colours, and the client."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient, QPainter, QRadialGradient

from simulator.gui.portrait.canvas import CANVAS
from simulator.gui.portrait.figure import hem_of
from simulator.gui.portrait.likeness import ADULT, TEEN
from simulator.gui.portrait.painting import mixed
from simulator.gui.portrait.pencil import Pencil
from simulator.gui.theme.colours import Colours
from simulator.scenario.model import Client, Feeling

#: The size at which one unit of a setting is one pixel.
_DESIGN = (400, 420)
_STEPS = 5
_FULL_TRUST = 20


@dataclass(frozen=True, slots=True)
class Light:
    """The light in a setting: ``warmth`` 0 to 1, and whether a rupture has cooled it."""

    warmth: float
    cool: bool = False


def light_of(trust: int, *, rupture: bool) -> Light:
    """The light for ``trust`` (0 to 20): in a few steps, so that it changes seldom and gently."""
    share = max(0, min(trust, _FULL_TRUST)) / _FULL_TRUST
    return Light(round(share * _STEPS) / _STEPS, cool=rupture)


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything a setting's picture depends on.

    Attributes:
        size: in device-independent pixels.
        font: for the few words a setting shows.
        is_here: whether the client has come.
    """

    size: QSizeF
    colours: Colours
    light: Light
    client: Client
    feeling: Feeling
    font: QFont
    is_here: bool = True

    @property
    def width(self) -> float:
        """The width of the picture."""
        return self.size.width()

    @property
    def height(self) -> float:
        """The height of the picture."""
        return self.size.height()

    @property
    def unit(self) -> float:
        """One unit of the design in pixels: 1.0 at 400 by 420."""
        return min(self.width / _DESIGN[0], self.height / _DESIGN[1])

    @property
    def centre(self) -> float:
        """The middle, across."""
        return self.width / 2

    def pencil(self, painter: QPainter, width: float = 3.0) -> Pencil:
        """A pencil in this theme's line colour; the line thins out in small pictures."""
        line = mixed(self.colours.line, self.colours.wall, 0.1)
        return Pencil(painter, line, max(1.4, width * self.unit))

    def tint(self, colour: str, share: float) -> QColor:
        """The wall's colour with ``share`` of ``colour`` in it; less of it in the dark."""
        return mixed(self.colours.wall, colour, share * (0.62 if self.colours.is_dark else 1.0))

    def lamp(self) -> QColor:
        """The colour of the light itself."""
        dark = self.colours.is_dark
        if self.light.cool:
            return QColor("#5d7390" if dark else "#d5e0ea")
        dim, full = ("#7d6a4c", "#e0b268") if dark else ("#f1e6cf", "#fff3cf")
        return mixed(dim, full, self.light.warmth)

    def text(self, size: float, *, bold: bool = False) -> QFont:
        """The font for words in the picture, ``size`` units high but always readable."""
        font = QFont(self.font)
        font.setPixelSize(max(12, round(size * self.unit)))
        font.setBold(bold)
        return font

    def wall(self, painter: QPainter) -> None:
        """Fill everything with the wall."""
        colours = self.colours
        cool = "#2d3440" if colours.is_dark else "#dfe2e4"
        top = mixed(colours.wall, cool, 0.75 if self.light.cool else 0.0)
        gradient = QLinearGradient(0, 0, 0, self.height)
        gradient.setColorAt(0, mixed(top, colours.lamplight, 0.35 * self.light.warmth))
        gradient.setColorAt(1, top)
        painter.fillRect(QRectF(QPointF(0, 0), self.size), QBrush(gradient))

    def glow(self, painter: QPainter, at: QPointF, reach: float, strength: float = 1.0) -> None:
        """Light that spreads from ``at`` as far as ``reach`` pixels."""
        near = self.lamp()
        far = self.lamp()
        base = 0.5 if self.colours.is_dark else 0.9
        near.setAlphaF(min(1.0, base * strength * (0.45 + 0.55 * self.light.warmth)))
        far.setAlphaF(0)
        gradient = QRadialGradient(at, max(1.0, reach))
        gradient.setColorAt(0, near)
        gradient.setColorAt(0.45, _faded(near, 0.45))
        gradient.setColorAt(1, far)
        painter.fillRect(QRectF(QPointF(0, 0), self.size), QBrush(gradient))

    def figure(self, *, top: float, bottom: float = 0.0, seated: bool = True) -> QRectF:
        """Where the portrait's canvas goes when the client sits in front of us.

        Args:
            top: of the canvas, as a share of the height.
            bottom: how far above the lower edge the body may end, in pixels.
            seated: whether we see how tall the client is; a camera shows every face alike.
        """
        age = self.client.age
        small = 0.86 if age < TEEN else 0.94 if age < ADULT else 1.0
        scale = self.unit * 0.41 * (small if seated else 1.0)
        width, height = CANVAS[0] * scale, CANVAS[1] * scale
        lower = (1 - small) * self.height if seated else 0.0
        # In a tall picture the body would end in mid-air: then the client sits lower.
        lowest = self.height - bottom - hem_of(age) * scale
        return QRectF(
            self.centre - width / 2, max(self.height * top + lower, lowest), width, height
        )


def _faded(colour: QColor, share: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(colour.alphaF() * share)
    return faded
