"""A scenario on the shelf: who comes, where, what it touches on, how far you got."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from simulator.gui.buttons import PaintedButton
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.library.card_words import (
    frame_of,
    language_of,
    practises,
    progress_of,
    touches_on,
)
from simulator.gui.portrait.avatar import Avatar
from simulator.gui.theme.appearance import Appearance
from simulator.practice.card import Card
from simulator.scenario.model import Client, Looks

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from simulator.gui.library.own_button import OwnButton

_RADIUS = 16


def client_of(card: Card) -> Client:
    """The client of a card, as far as a portrait needs."""
    return Client(card.client, card.age, Looks(card.seed, card.looks))


def _frame(card: Card) -> str:
    return frame_of(card.place, card.minutes, card.hardness)


def _own_button(card: Card) -> OwnButton | None:
    if not card.own:
        return None
    from simulator.gui.library.own_button import OwnButton  # most shelves do without

    return OwnButton(card)


def _foot(progress: QLabel, own: OwnButton | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(progress)
    if own is not None:
        row.addStretch(1)
        row.addWidget(own)
    return row


class ScenarioCard(PaintedButton):
    """One scenario; a click or Enter opens its briefing.

    ``own_button`` is there on a card of one's own.
    """

    def __init__(self, appearance: Appearance, card: Card) -> None:
        super().__init__()
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        avatar = Avatar(appearance, 72)
        avatar.show_client(client_of(card))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        notes, progress = touches_on(card.notes), progress_of(card)
        frame = " · ".join(filter(None, (_frame(card), language_of(card.language))))
        if notes:
            layout.addWidget(wrapped_label(notes, "notice"))
            layout.addSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(wrapped_label(card.title, "lead-strong"))
        words.addWidget(wrapped_label(card.who))
        words.addWidget(wrapped_label(frame, "small"))
        words.addStretch(1)
        head.addLayout(words, 1)
        layout.addLayout(head)
        layout.addWidget(wrapped_label(card.summary))
        layout.addWidget(wrapped_label(practises(card.practises), "small"))
        layout.addStretch(1)
        self.own_button = _own_button(card)
        layout.addLayout(_foot(plain_label(progress, "caption"), self.own_button))
        if self.own_button is not None:
            # The button is taller than the words beside it: they stay in line with other cards'.
            layout.setContentsMargins(20, 16, 20, 8)

        # The card is one control: clicks on its words are clicks on the card.
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        told = (notes, f"{card.title}.", f"{card.who}.", f"{frame}.", card.summary)
        self.setAccessibleName(" ".join([*filter(None, told), progress]))
        appearance.changed.connect(self.update)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return (self,) if self.own_button is None else (self, self.own_button)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a card of one's own."""
        if self.own_button is None:
            super().contextMenuEvent(event)
        else:
            self.own_button.open_at(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card behind its contents."""
        colours = self._appearance.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.hasFocus() or self.underMouse()
        edge = colours.accent if is_lit else colours.border
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
