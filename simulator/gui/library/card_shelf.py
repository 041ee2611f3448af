"""The cards of the library: a screenful at once, the rest while nobody waits.

A card once made is kept as long as it holds; a search only shows and hides.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from simulator.gui.library.card_words import own_language_first
from simulator.gui.library.scenario_card import ScenarioCard
from simulator.gui.reflow import Reflow
from simulator.gui.theme.appearance import Appearance
from simulator.practice.card import Card, Wanted, fits

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from simulator.gui.library.broken_card import BrokenCard

#: A card is never narrower than this, and seldom lower, in pixels at 100 % text.
_CARD_WIDTH, _CARD_HEIGHT = 320, 320
#: What stands above the cards at least, in pixels at 100 % text.
_ABOVE = 160
#: How long after the first screenful is painted the rest is begun, in milliseconds; how many are
#: made at a go.
_REST_MS, _AT_A_GO = 40, 2

AnyCard: TypeAlias = "ScenarioCard | BrokenCard"


class CardShelf(Reflow):
    """All cards that fit what is looked for.

    Signals:
        scenario_chosen: the path of the scenario whose briefing is wanted.
        writing_requested: the file to write in.
        folder_requested: the file whose folder is to be shown.
        removal_requested: the file to be taken out of the person's own library.
    """

    scenario_chosen = Signal(str)
    writing_requested = Signal(str)
    folder_requested = Signal(str)
    removal_requested = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance, _CARD_WIDTH)
        self._cards: tuple[Card, ...] = ()
        self._fitting: tuple[Card, ...] = ()
        self._made: dict[Card, AnyCard] = {}
        self._filling = QTimer(self)
        self._filling.timeout.connect(self._on_filling_due)

    @property
    def count(self) -> int:
        """How many cards fit, made or not."""
        return len(self._fitting)

    @property
    def first(self) -> QWidget | None:
        """The first scenario that can be opened."""
        found = (self._made.get(card) for card in self._fitting if card.is_playable)
        return next((one for one in found if one is not None), None)

    def show_cards(self, cards: Sequence[Card], wanted: Wanted) -> None:
        """Show those of ``cards`` that fit ``wanted``; cards that still hold stay as they are."""
        focused = self._focused()
        kept = set(cards)
        gone = [made for card, made in self._made.items() if card not in kept]
        self._made = {card: made for card, made in self._made.items() if card in kept}
        self._cards = own_language_first(cards)
        self.show_fitting(wanted)
        # Only now: a card that takes another's place moves no third one.
        self.drop_widgets(gone)
        if focused is not None and focused not in self._made:
            self._focus_again(focused)

    def show_fitting(self, wanted: Wanted) -> None:
        """Show the cards that fit ``wanted``."""
        self._fitting = tuple(card for card in self._cards if fits(card, wanted))
        self._make(self._screenful())
        # Begun when it has been painted; a timer alone might come before the first frame.
        self.update()

    def make_all(self) -> None:
        """Make now what is not made yet."""
        self._filling.stop()
        self._make(len(self._cards))

    def card_at(self, path: str) -> AnyCard | None:
        """The card of the file at ``path`` if it is shown, made now if it was not yet."""
        wanted = [card for card in self._fitting if card.path == path]
        if wanted and wanted[0] not in self._made:
            self.make_all()
        return self._made[wanted[0]] if wanted else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards paint themselves; now there is time for the others."""
        if not self._filling.isActive() and self._missing():
            self._filling.start(_REST_MS)

    @Slot()
    def _on_filling_due(self) -> None:
        self._filling.setInterval(0)
        self._make(_AT_A_GO)
        if not self._missing():
            self._filling.stop()

    def _missing(self) -> list[Card]:
        return [card for card in self._fitting if card not in self._made]

    def _make(self, most: int) -> None:
        """Make up to ``most`` of the missing cards, and show those there are in their order."""
        for card in self._missing()[:most]:
            self._made[card] = self._new(card)
        shown = [self._made[card] for card in self._fitting if card in self._made]
        self.arrange_widgets(shown)
        # A card made later may stand earlier: Tab goes as the eye does.
        stops = [stop for made in shown for stop in made.stops]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _new(self, card: Card) -> AnyCard:
        made: AnyCard
        # What is not on every shelf is not waited for.
        if card.is_playable:
            made = ScenarioCard(self._appearance, card)
            made.clicked.connect(partial(self.scenario_chosen.emit, card.path))
        else:
            from simulator.gui.library.broken_card import BrokenCard

            made = BrokenCard(card)
            made.mending_requested.connect(partial(self.writing_requested.emit, card.path))
        own = made.own_button
        if own is not None:
            own.writing_requested.connect(self.writing_requested)
            own.folder_requested.connect(self.folder_requested)
            own.removal_requested.connect(self.removal_requested)
        return made

    def _screenful(self) -> int:
        size, above = self.window().size(), self._appearance.px(_ABOVE)
        rows = max(1, ceil((size.height() - above) / self._appearance.px(_CARD_HEIGHT)))
        return rows * self.columns_in(size.width())

    def _focused(self) -> Card | None:
        focus = QApplication.focusWidget()
        if focus is None:
            return None
        held = (card for card, made in self._made.items() if focus in (made, *made.stops))
        return next(held, None)

    def _focus_again(self, lost: Card) -> None:
        """Put the focus on what the file's card has become."""
        made = self.card_at(lost.path)
        if made is not None:
            made.stops[0].setFocus()
