"""The client where they are: the picture at the heart of the session screen."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QEasingCurve, QRectF, QSize, QSizeF, Qt, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.gui.portrait.expressions import describe
from simulator.gui.portrait.kept_pixmaps import KeptPixmaps
from simulator.gui.portrait.painting import (
    blank_pixmap,
    cross_faded,
    mixed,
    portrait_pixmap,
    rounded,
    with_rim,
)
from simulator.gui.portrait.settings import (
    describe_empty,
    is_seen,
    paint_back,
    paint_front,
    portrait_place,
    portrait_window,
)
from simulator.gui.portrait.stage import Light, Stage, light_of
from simulator.gui.portrait.studio import Studio, sitter_of
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.words import before_arrival
from simulator.scenario.model import Client, Feeling, Setting

_PaintLayer: TypeAlias = Callable[[QPainter, Setting, Stage], None]

_logger = logging.getLogger(__name__)
_RADIUS = 16
_FADE_MS = 180
_WARM_MS = 40
_START_TRUST = 6


@dataclass(slots=True)
class _Layer:
    """A picture as large as the scene, and what it shows now."""

    measure: tuple[int, int, float]
    pixmap: QPixmap
    shows: Hashable = None


class ClientScene(QWidget):
    """The client, with a face that shows the feeling, in front of the setting.

    The light in the setting grows a little warmer with trust, and cooler in a rupture.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._studio = Studio.of(appearance)
        self._client: Client | None = None
        self._setting = Setting.IN_PERSON
        self._feeling = Feeling.CALM
        self._is_here = True
        self._light: Light = light_of(_START_TRUST, rupture=False)
        self._kept = KeptPixmaps()
        self._kept_for = QSize()
        self._layers: dict[str, _Layer] = {}
        self._look = (appearance.colours.name, appearance.scale)
        self._before: QPixmap | None = None
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(_FADE_MS)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)

        # Faces not shown yet are painted while nothing else goes on, so that a change is instant.
        self._warm = QTimer(self)
        self._warm.setSingleShot(True)
        self._warm.setInterval(_WARM_MS)

        self.setMinimumSize(240, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

        appearance.changed.connect(self._on_changed)
        self._studio.drawn.connect(self._on_drawn)
        self._warm.timeout.connect(self._on_warm)
        self._fade.valueChanged.connect(self.update)
        self._fade.finished.connect(self._on_faded)

    def show_client(self, client: Client, setting: Setting, *, is_here: bool = True) -> None:
        """Show this client in this setting, calm until a feeling is shown; or before they come."""
        self._client = client
        self._setting = setting
        self._is_here = is_here
        self._feeling = Feeling.CALM
        self._forget()
        if is_seen(client, setting):
            # The calm face first, then all others, so that a change need not wait.
            self._studio.ask(client, Feeling.CALM, *Feeling)
        self._name()
        self._warm.start()
        self.update()

    def show_feeling(self, feeling: Feeling) -> None:
        """Let the client's face show ``feeling``; the picture changes over gently."""
        if feeling == self._feeling:
            return
        stage = self._stage()
        if stage is not None and self._is_here and self._moves():
            self._change_from(self._portrait(stage, self._feeling))
        self._feeling = feeling
        self._name()
        self.update()

    def show_presence(self, is_here: bool) -> None:
        """Let the client come, or show the setting without them; they appear gently."""
        if is_here == self._is_here:
            return
        stage = self._stage()
        if stage is not None and self._moves():
            nobody = blank_pixmap(stage.size, self.devicePixelRatioF())
            seen = self._portrait(stage, self._feeling) if self._is_here else None
            self._change_from(seen or nobody)
        self._is_here = is_here
        self._name()
        self.update()

    def show_trust(self, trust: int, rupture: bool) -> None:
        """Let the light follow ``trust`` (0 to 20) and a ``rupture``."""
        light = light_of(trust, rupture=rupture)
        if light != self._light:
            self._light = light
            self.update()

    def sizeHint(self) -> QSize:
        """A little higher than wide."""
        return QSize(400, 420)

    def minimumSizeHint(self) -> QSize:
        """Below this a face can no longer be read."""
        return QSize(240, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the setting and the client; a fault costs the picture, never the window."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        except Exception:
            _logger.exception("the client's picture could not be painted")
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size is another picture; the change of faces does not outlast it."""
        # Qt also tells a hidden widget about a size that it had all along.
        if event.size() != self._kept_for:
            self._kept_for = event.size()
            self._forget()
            self._warm.start()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the other faces ready."""
        self._warm.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves that nobody sees."""
        self._end_fade()
        super().hideEvent(event)

    @Slot()
    def _on_changed(self) -> None:
        self._end_fade()
        look = (self._appearance.colours.name, self._appearance.scale)
        if look != self._look:
            self._look = look
            self._forget()
            self._warm.start()
            self.update()

    @Slot(object, object)
    def _on_drawn(self, sitter: object, feeling: object) -> None:
        if self._client is None or sitter != sitter_of(self._client):
            return
        if feeling == self._feeling:
            self.update()
        self._warm.start()

    @Slot()
    def _on_warm(self) -> None:
        stage = self._stage()
        if stage is None or not self.isVisible():
            return
        for feeling in Feeling:
            key = (feeling, *self._measure())
            if self._kept.holds(key) or not self._studio.has(stage.client, feeling):
                continue
            if self._kept.has_room_for(stage.size * self.devicePixelRatioF()):
                self._portrait(stage, feeling)
                self._warm.start()
            return

    @Slot()
    def _on_faded(self) -> None:
        self._before = None
        self.update()

    def _moves(self) -> bool:
        return self.isVisible() and not self._appearance.reduces_motion

    def _change_from(self, before: QPixmap | None) -> None:
        self._before = before
        self._fade.stop()
        self._fade.start()

    def _end_fade(self) -> None:
        self._fade.stop()
        self._before = None

    def _forget(self) -> None:
        self._kept.clear()
        self._layers.clear()
        self._end_fade()

    def _name(self) -> None:
        if self._client is None:
            return
        if not self._is_here:
            self.setAccessibleName(before_arrival(self._client.name))
            self.setAccessibleDescription(describe_empty(self._setting))
            return
        self.setAccessibleName(f"{self._client.name}, {translate('Words', self._feeling.value)}")
        seen = is_seen(self._client, self._setting)
        self.setAccessibleDescription(describe(self._feeling) if seen else "")

    def _stage(self) -> Stage | None:
        if self._client is None:
            return None
        return Stage(
            size=QSizeF(self.size()),
            colours=self._appearance.colours,
            light=self._light,
            client=self._client,
            feeling=self._feeling,
            font=self.font(),
            is_here=self._is_here,
        )

    def _paint(self, painter: QPainter) -> None:
        stage = self._stage()
        if stage is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(rounded(QRectF(self.rect()), _RADIUS))
        painter.drawPixmap(0, 0, self._layer(paint_back, stage, stage.light))
        portrait = self._portrait(stage, self._feeling) if self._is_here else None
        if self._before is not None:
            portrait = cross_faded(self._before, portrait, float(self._fade.currentValue()))
        if portrait is not None:
            painter.save()
            window = portrait_window(self._setting, stage)
            if window is not None:
                painter.setClipPath(window, Qt.ClipOperation.IntersectClip)
            painter.drawPixmap(0, 0, portrait)
            painter.restore()
        painter.drawPixmap(0, 0, self._layer(paint_front, stage, None))

    def _layer(self, paint: _PaintLayer, stage: Stage, light: Light | None) -> QPixmap:
        """What stands behind or in front of the client; painted anew only when it changes.

        It is painted over what it was before: fresh memory for a large picture takes longer to
        get than the picture takes to paint. ``light`` is what falls on it, if any does.
        """
        feeling = None if is_seen(stage.client, self._setting) else stage.feeling
        shows = (light, feeling, stage.is_here)
        layer = self._layers.get(paint.__name__)
        if layer is None or layer.measure != self._measure():
            fresh = blank_pixmap(stage.size, self.devicePixelRatioF())
            layer = self._layers[paint.__name__] = _Layer(self._measure(), fresh)
        if layer.shows != shows:
            layer.shows = shows
            layer.pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(layer.pixmap)
            paint(painter, self._setting, stage)
            painter.end()
        return layer.pixmap

    def _portrait(self, stage: Stage, feeling: Feeling) -> QPixmap | None:
        """The client themselves, or nothing: not drawn yet, or not to be seen in this setting."""
        place = portrait_place(self._setting, stage)
        if place is None:
            return None
        key = (feeling, *self._measure())
        kept = self._kept.get(key)
        if kept is None:
            svg = self._studio.portrait(stage.client, feeling)
            if svg is None:
                return None
            kept = portrait_pixmap(svg, stage.size, place, self.devicePixelRatioF())
            if kept is None:
                return None
            if stage.colours.is_dark:
                rim = mixed(stage.colours.lamplight, stage.colours.line, 0.55)
                kept = with_rim(kept, rim, max(1.0, 1.6 * stage.unit))
            self._kept.keep(key, kept)
        return kept

    def _measure(self) -> tuple[int, int, float]:
        return self.width(), self.height(), self.devicePixelRatioF()
