"""The preview as a whole: the scenario that is being written, played beside its text."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from simulator.authoring.insights.figures import Insights
from simulator.authoring.previewing.preview import (
    Preview,
    begin_preview,
    played_along,
    replayed,
)
from simulator.authoring.previewing.start import StartState, state_at
from simulator.authoring.previewing.why import why_this
from simulator.gui.author.preview.client_part import ClientPart
from simulator.gui.author.preview.foot import PreviewFoot
from simulator.gui.author.preview.reasons import Reasons
from simulator.gui.author.preview.start_chooser import StartChooser
from simulator.gui.author.preview.turn_part import TurnPart
from simulator.gui.fold_out import FoldOut
from simulator.gui.labels import role_frame, wrapped_label
from simulator.gui.reading_order import stops_in, tab_in_order
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.loading import Loaded
from simulator.scenario.model import MomentId, ReplyId
from simulator.scenario.shape import MAX_REPLIES

_SPACING = 12
#: Nobody has typed for so long before an explanation follows the text, in milliseconds.
_CATCH_UP_MS = 120
#: So much of what has just appeared is brought into view, in pixels at 100 %.
_BEGINNING = 240


class PreviewPanel(QWidget):
    """Plays from any moment; what is typed shows at once, and the place is kept.

    Signals:
        moment_shown: the id of the moment whose words are on the screen, when it changes.
        go_to_text: show this moment in the text, and this reply unless it is empty.
    """

    moment_shown = Signal(str)
    go_to_text = Signal(str, str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._preview: Preview | None = None
        self._is_explaining = False
        self._mistake = 0
        self._told = ""
        self._ways: Mapping[MomentId, tuple[ReplyId, ...]] = {}
        self._chooser = StartChooser()
        self._notice = wrapped_label()
        self._notice_frame = role_frame("well")
        self._client = ClientPart(appearance)
        self._reasons = Reasons()
        self._turn = TurnPart(appearance)
        self._start_fold = _fold(appearance, translate("Preview", "Start from…"), self._chooser)
        self._why_fold = _fold(appearance, translate("Preview", "Why this line?"), self._reasons)
        self._foot = PreviewFoot(appearance)
        self._area = QScrollArea()
        self._played = QWidget()
        # A long meeting takes a while to explain anew: not at every letter that is typed.
        self._catching_up = QTimer(self)
        self._catching_up.setSingleShot(True)
        self._catching_up.setInterval(_CATCH_UP_MS)
        # Layouts come to rest before anything is brought into view.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(self._foot)

        self._add_shortcuts()

        self._chooser.start_changed.connect(self._on_start_changed)
        self._chooser.way_requested.connect(self._on_way_requested)
        self._turn.reply_chosen.connect(self._on_reply_chosen)
        self._turn.go_on_requested.connect(self.go_on)
        self._turn.back_requested.connect(self.back_one)
        self._foot.back_requested.connect(self.back_one)
        self._foot.restart_requested.connect(self.start_again)
        self._foot.text_requested.connect(self._on_text_asked)
        self._catching_up.timeout.connect(self._render)
        self._settling.timeout.connect(self._settle)
        self._render()

    def show_scenario(self, loaded: Loaded) -> None:
        """Play this version from now on, at the same place.

        One with errors is not played: the last one without stays, and the panel says so.
        """
        if loaded.scenario is None:
            self._mistake = loaded.line_of_mistake if self._preview or loaded.source.strip() else 0
        else:
            self._mistake = 0
            self._chooser.show_scenario(loaded.scenario)
            if self._preview is None:
                self._preview = begin_preview(loaded.scenario, self._chooser.start)
            else:
                explained = self._preview.line if self._is_explaining else None
                self._preview = replayed(self._preview, loaded.scenario)
                self._is_explaining = self._preview.line == explained
        if self._is_explaining:
            self._show_notice()
            self._catching_up.start()
        else:
            self._render()

    def show_insights(self, insights: Insights) -> None:
        """Take up what is known of the moments, so that one can start as meetings really come."""
        self._ways = {one.moment: one.way for one in insights.moments if one.way is not None}
        self._chooser.show_known(
            {one.moment: one.trust for one in insights.moments if one.trust is not None}
        )

    def play_from(self, moment: str) -> None:
        """Start from ``moment``, with the trust and all else that was chosen."""
        self._chooser.choose_moment(MomentId(moment))
        self._on_start_changed()
        if not self._start_fold.is_open:
            self._area.verticalScrollBar().setValue(0)

    @Slot()
    def go_on(self) -> None:
        """Hear what the client says next."""
        self._is_explaining = False
        self._render(by_person=True)

    @Slot()
    def back_one(self) -> None:
        """Take the last reply back."""
        if self._preview is not None:
            self._go_to(self._preview.back())

    @Slot()
    def start_again(self) -> None:
        """Back to the chosen start."""
        if self._preview is not None:
            self._go_to(self._preview.restart())

    def _on_reply_chosen(self, reply: str) -> None:
        if self._preview is not None:
            self._go_to(self._preview.reply(ReplyId(reply)), is_explaining=True)

    def _on_start_changed(self) -> None:
        if self._preview is None:
            return
        self._preview = begin_preview(self._preview.scenario, self._chooser.start)
        self._is_explaining = False
        self._render()

    def _on_way_requested(self) -> None:
        if self._preview is None:
            return
        scenario = self._preview.scenario
        way = self._ways.get(state_at(scenario, self._chooser.start).moment, ())
        self._chooser.choose_start(StartState())
        self._go_to(played_along(scenario, way))

    def _on_text_asked(self) -> None:
        if self._preview is None:
            return
        if self._is_explaining:
            self.go_to_text.emit(*self._preview.line[-1])
        else:
            self.go_to_text.emit(self._preview.state.moment, "")

    def _go_to(self, preview: Preview, *, is_explaining: bool = False) -> None:
        self._preview = preview
        self._is_explaining = is_explaining
        self._render(by_person=True)

    def _render(self, *, by_person: bool = False) -> None:
        """Show the preview as it stands; ``by_person``: focus and speech follow what they did."""
        self._catching_up.stop()
        preview = self._preview
        self._show_notice()
        self._played.setVisible(preview is not None)
        self._foot.allow(plays=preview is not None, back=bool(preview and preview.line))
        if preview is None:
            return
        heard = preview.back() if self._is_explaining else preview
        on_screen = heard.transcript.client_now
        self._client.show_preview(preview, on_screen)
        self._reasons.show_why(why_this(heard))
        self._turn.show_preview(preview, is_explaining=self._is_explaining)
        tab_in_order(*stops_in(self._played), *stops_in(self._foot))
        if by_person:
            self._settling.start()
            if not self._is_explaining:
                self._client.read_out()
            self._turn.receive_focus()
        if on_screen.moment != self._told:
            self._told = on_screen.moment
            self.moment_shown.emit(self._told)

    def _show_notice(self) -> None:
        preview, text = self._preview, ""
        if self._mistake:
            text = translate("Preview", "Showing the version before the mistake on line {line}.")
            if preview is None:
                text = translate("Preview", "There is a mistake on line {line}: mend it to play.")
            text = text.format(line=self._mistake)
        elif preview is None:
            text = translate("Preview", "There is nothing to play yet.")
        elif preview.why is not None:
            text = told(preview.why)
        self._notice.setText(text)
        self._notice_frame.setVisible(bool(text))

    def _settle(self) -> None:
        """Bring what has just appeared into view, and the client's words with it if they fit."""
        top = self._played.y() + self._turn.y()
        beginning = min(self._turn.height(), self._appearance.px(_BEGINNING))
        bottom = top + beginning - self._area.viewport().height() + _SPACING
        self._area.verticalScrollBar().setValue(max(0, min(bottom, top)))

    def _scrolled(self) -> QScrollArea:
        well = QVBoxLayout(self._notice_frame)
        well.setContentsMargins(12, 8, 12, 8)
        well.addWidget(self._notice)
        played = QVBoxLayout(self._played)
        played.setContentsMargins(0, 0, 0, 0)
        played.setSpacing(_SPACING)
        for part in (self._start_fold, self._client, self._why_fold, self._turn):
            played.addWidget(part)
        content = QWidget()
        content.setProperty("role", "scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 12, 12, 16)
        column.setSpacing(_SPACING)
        column.addWidget(self._notice_frame)
        column.addWidget(self._played)
        column.addStretch(1)
        self._area.setWidget(content)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._area

    def _add_shortcuts(self) -> None:
        """Only while the focus is in here: beside it somebody types."""
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for number in range(1, MAX_REPLIES + 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.setContext(inside)
            shortcut.activated.connect(partial(self._turn.choose_number, number))
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.setContext(inside)
        back.activated.connect(self.back_one)


def _fold(appearance: Appearance, heading: str, body: QWidget) -> FoldOut:
    fold = FoldOut(appearance, heading, lambda: body)
    # Until it is unfolded it belongs to nobody else, and would outlive the window.
    body.setParent(fold)
    body.hide()
    return fold
