"""The library screen as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from simulator.gui.appearance_menu import AppearanceButton
from simulator.gui.buttons import push_button
from simulator.gui.column import Column
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.library.card_shelf import CardShelf
from simulator.gui.library.filters import Filters
from simulator.gui.library.header import Header
from simulator.gui.library.library_button import LibraryButton
from simulator.gui.library.resume_row import ResumeRow
from simulator.gui.notice_bar import NoticeBar
from simulator.gui.preferences import Preferences
from simulator.gui.scrolled_page import ScrolledPage
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate
from simulator.practice.card import Card, Unfinished, Wanted
from simulator.scenario.fiction import FICTION

if TYPE_CHECKING:
    from simulator.gui.library.drop_target import DropTarget

#: How many unfinished sessions are offered on top.
_OFFERED = 3


class LibraryPage(QWidget):
    """Everything there is to practise with.

    Signals:
        scenario_chosen: the path of the scenario whose briefing is wanted.
        session_chosen: the id of the saved session to go on with.
        file_requested: the person wants to open a scenario file from elsewhere.
        writing_requested: the file to write in; empty to begin with.
        folder_of_requested: the file whose folder is to be shown.
        removal_requested: the file to be taken out of the person's own library.
    """

    scenario_chosen = Signal(str)
    session_chosen = Signal(str)
    file_requested = Signal()
    writing_requested = Signal(str)
    folder_of_requested = Signal(str)
    removal_requested = Signal(str)

    def __init__(
        self, appearance: Appearance, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        # In its place from the start: Qt looks through a whole page each time it is moved.
        super().__init__(parent)
        self._appearance = appearance
        self._cards: tuple[Card, ...] = ()
        self._first_row: QWidget | None = None
        self._last_notice: NoticeBar | None = None
        self.setProperty("role", "page")
        self._area = QScrollArea(self)
        self._open_file = push_button(translate("Library", "Open a scenario file"))
        self._write = push_button(translate("Library", "Write a scenario"))
        self.own = LibraryButton(appearance)
        self._filters = Filters(appearance)
        self._notices = Column()
        self._notices.hide()
        self._resume = Column()
        self._resume_box = _titled(translate("Library", "Continue where you stopped"), self._resume)
        self._shelf = CardShelf(appearance)
        self._nothing = self._empty_state()

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._fill(AppearanceButton(appearance, preferences))

        self._open_file.setAccessibleName(
            translate("Library", "Open a scenario file from this computer")
        )
        self._open_file.clicked.connect(self.file_requested)
        self._write.clicked.connect(partial(self.writing_requested.emit, ""))
        self._filters.wanted_changed.connect(self._on_wanted_changed)
        self._shelf.scenario_chosen.connect(self.scenario_chosen)
        self._shelf.writing_requested.connect(self.writing_requested)
        self._shelf.folder_requested.connect(self.folder_of_requested)
        self._shelf.removal_requested.connect(self.removal_requested)
        appearance.changed.connect(self._show_icons)
        self._show_icons()

    @cached_property
    def drop_target(self) -> DropTarget:
        """What shows while files are dragged over the library."""
        from simulator.gui.library.drop_target import DropTarget

        return DropTarget(self._appearance, self)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards; nothing moves when they are those already shown."""
        if tuple(cards) != self._cards:
            self._cards = tuple(cards)
            self._show_unfinished()
            self._shelf.show_cards(cards, self._filters.wanted())
            self._show_whether_any()

    def make_all_cards(self) -> None:
        """Have the cards below the first screenful made as well."""
        self._shelf.make_all()

    def go_to_card(self, path: str) -> None:
        """Put the focus on the card of the file at ``path``, whatever is looked for."""
        if self._shelf.card_at(path) is None:
            self._filters.clear()
        card = self._shelf.card_at(path)
        if card is not None and self.isVisible():
            # Its place is known when the layout has come to rest.
            QTimer.singleShot(0, card, partial(_go_to, self._area, card))

    def offer_filters(self) -> None:
        """Let the lists of the filters be chosen from."""
        self._filters.offer_choices()

    def show_notice(
        self,
        text: str,
        ways: Mapping[str, Callable[[], object]] | None = None,
        leave: str = "",
    ) -> None:
        """Say something once at the top, with ``ways`` on as a :class:`NoticeBar` has them."""
        self._last_notice = NoticeBar(text, ways, leave)
        self._notices.add(self._last_notice)
        self._notices.show()
        from simulator.gui.announcing import announce

        announce(self._notices, text)

    def go_to_notice(self) -> None:
        """Put the focus on what was said last, in sight of all notices."""
        if self._last_notice is not None:
            QTimer.singleShot(0, self._last_notice, partial(_go_to, self._area, self._last_notice))

    def receive_focus(self) -> None:
        """Put the focus on what somebody most likely came for."""
        first = self._first_row or self._shelf.first
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self._filters.focus_search()

    def _show_unfinished(self) -> None:
        """The sessions left most lately, on top."""
        left = [(card.unfinished, card) for card in self._cards if card.unfinished is not None]
        left.sort(key=_when_left, reverse=True)
        self._resume.clear()
        self._first_row = None
        for unfinished, card in left[:_OFFERED]:
            row = ResumeRow(self._appearance, card, unfinished)
            row.session_chosen.connect(self.session_chosen)
            self._resume.add(row)
            self._first_row = self._first_row or row
        self._resume_box.setVisible(self._resume.count > 0)

    @Slot(object)
    def _on_wanted_changed(self, wanted: Wanted) -> None:
        self._shelf.show_fitting(wanted)
        self._show_whether_any()

    def _show_whether_any(self) -> None:
        self._shelf.setVisible(bool(self._shelf.count))
        self._nothing.setVisible(not self._shelf.count)

    def _fill(self, display: QWidget) -> None:
        content = ScrolledPage()
        self._area.setWidget(content)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 24, 40, 32)
        column.setSpacing(20)
        column.addWidget(
            Header(self._appearance, (self._write, self._open_file, self.own, display))
        )
        column.addWidget(self._notices)
        column.addWidget(self._resume_box)
        column.addWidget(self._filters)
        column.addWidget(self._shelf)
        column.addWidget(self._nothing)
        column.addStretch(1)
        column.addWidget(wrapped_label(translate("Words", FICTION), "notice"))

    def _empty_state(self) -> QWidget:
        show_all = push_button(translate("Library", "Show all scenarios"))
        show_all.clicked.connect(self._filters.clear)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 48, 0, 48)
        column.setSpacing(12)
        column.addWidget(
            plain_label(translate("Library", "No scenario is like that."), "heading"),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        column.addWidget(
            plain_label(
                translate("Library", "Search for less, or open a scenario file of your own."),
                "quiet",
            ),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        column.addWidget(show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        return box

    def _show_icons(self) -> None:
        text = self._appearance.colours.text
        show_icon(self._open_file, "folder-open", text, self._appearance.px(18))
        show_icon(self._write, "pencil", text, self._appearance.px(18))


def _titled(title: str, body: QWidget) -> QWidget:
    box = Column()
    box.add(plain_label(title, "lead-strong"))
    box.add(body)
    return box


def _go_to(area: QScrollArea, card: QWidget) -> None:
    card.setFocus(Qt.FocusReason.OtherFocusReason)
    area.ensureWidgetVisible(card)


def _when_left(found: tuple[Unfinished, Card]) -> str:
    return found[0].last_at
