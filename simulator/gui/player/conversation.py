"""The words of the meeting: what was said before, what the client says now, and your turn."""

from __future__ import annotations

from functools import partial
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from simulator.feedback.explain import explain
from simulator.feedback.naming import choices_for, naming_of
from simulator.gui.fold_out import FoldOut
from simulator.gui.margins import set_margins
from simulator.gui.player.chosen_panel import ChosenPanel
from simulator.gui.player.client_words import ClientWords
from simulator.gui.player.closing_panel import ClosingPanel
from simulator.gui.player.earlier_turns import EarlierTurns
from simulator.gui.player.kept_note import kept_note
from simulator.gui.player.naming_panel import NamingPanel
from simulator.gui.player.not_saved_panel import NotSavedPanel
from simulator.gui.player.replies_panel import RepliesPanel
from simulator.gui.theme.appearance import Appearance
from simulator.session.transcript import Transcript

_Turn: TypeAlias = RepliesPanel | NamingPanel | ChosenPanel | ClosingPanel

#: No more of the latest reply than this stays in view above the client's words, in pixels at 100 %.
_PEEK = 96
_SPACING = 20
#: So much is left free below an explanation that is in view as a whole, in pixels.
_BELOW = 8


class Conversation(QScrollArea):
    """The right-hand side of the session screen.

    The client's latest words keep their place while replies and explanation change below them.

    Signals:
        reply_chosen: the id of the reply.
        reply_named: what the trainee takes the reply for, a technique's id; empty if skipped.
        go_on_requested, take_back_requested: from the explanation.
        debrief_requested: from the end of the meeting.
        retry_requested: save the reply that could not be saved.
        words_requested: speak the client's words again.
    """

    reply_chosen = Signal(str)
    reply_named = Signal(str)
    go_on_requested = Signal()
    take_back_requested = Signal()
    debrief_requested = Signal()
    retry_requested = Signal()
    words_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._earlier = EarlierTurns(appearance)
        self._words = ClientWords(appearance)
        self._turn: _Turn | None = None
        self._not_saved: NotSavedPanel | None = None
        # The view keeps the client's words at the top until the trainee scrolls.
        self._is_anchored = True

        self._content = QWidget()
        self._content.setProperty("role", "scrolled")
        self._column = QVBoxLayout(self._content)
        set_margins(self._column, 8, 8, 24, 24)
        self._column.setSpacing(_SPACING)
        self._column.addWidget(self._earlier)
        self._column.addWidget(self._words)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)

        self._words.again_requested.connect(self.words_requested)
        self._settling.timeout.connect(self._settle)
        self.verticalScrollBar().rangeChanged.connect(self._settling.start)
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled)

    def show_moment(self, transcript: Transcript, attempt_from: int | None = None) -> None:
        """The client has spoken: show the words and the replies, or the end.

        ``attempt_from``: the turn (from 0) a further attempt began at; None for a first one.
        """
        note = kept_note(transcript, attempt_from)
        self._earlier.show_turns(transcript)
        self._words.show_words(transcript.scenario, transcript.client_now)
        ending = transcript.ending
        if ending is not None:
            closing = ClosingPanel(ending)
            closing.debrief_requested.connect(self.debrief_requested)
            self._show_turn(closing)
        else:
            replies = RepliesPanel(
                self._appearance,
                transcript.offered(),
                note,
                is_other_attempt=attempt_from is not None and not note,
            )
            replies.reply_chosen.connect(self.reply_chosen)
            self._show_turn(replies)
        self._words.read_out(note)

    def show_naming(self, transcript: Transcript) -> None:
        """A reply has been given: before anything is said of it, ask what it was."""
        reply = transcript.turns[-1].outcome.reply
        choices = choices_for(transcript, len(transcript.turns) - 1)
        naming = NamingPanel(self._appearance, transcript.scenario.setting, reply, choices)
        naming.named.connect(self.reply_named)
        naming.skipped.connect(partial(self.reply_named.emit, ""))
        self._show_turn(naming)

    def show_explanation(self, transcript: Transcript) -> None:
        """A reply has been given: fold the others away and explain it."""
        turn = transcript.turns[-1]
        explanation = explain(transcript, len(transcript.turns) - 1)
        naming = naming_of(turn, explanation.language)
        chosen = ChosenPanel(
            self._appearance, transcript.scenario, turn.outcome.reply, explanation, naming
        )
        for fold in chosen.findChildren(FoldOut):
            # What was opened to be read does not move.
            fold.toggled.connect(self._on_scrolled)
        chosen.go_on_requested.connect(self.go_on_requested)
        chosen.take_back_requested.connect(self.take_back_requested)
        self._show_turn(chosen)

    def show_not_saved(self, message: str, *, is_name: bool = False) -> None:
        """A reply, or the name it was given, could not be saved: say so, keep everything."""
        self.clear_not_saved()
        self._not_saved = NotSavedPanel(message, is_name=is_name)
        self._not_saved.retry_requested.connect(self.retry_requested)
        self._column.insertWidget(self._column.count() - 1, self._not_saved)
        self._not_saved.receive_focus()
        self._settling.start()

    @Slot(bool)
    def offer_words_again(self, is_spoken: bool) -> None:
        """Offer to have the client's words spoken again, where they are spoken at all."""
        self._words.offer_again(is_spoken)

    def clear_not_saved(self) -> None:
        """The reply has been saved after all, or is no longer wanted."""
        if self._not_saved is not None:
            self._column.removeWidget(self._not_saved)
            self._not_saved.hide()
            self._not_saved.deleteLater()
            self._not_saved = None

    def choose_number(self, number: int) -> None:
        """Choose the reply or the name with this number, while there are some."""
        if isinstance(self._turn, RepliesPanel | NamingPanel):
            self._turn.choose_number(number)

    def skip(self) -> bool:
        """Skip what may be skipped; returns whether there was something."""
        if isinstance(self._turn, NamingPanel):
            self._turn.skip()
            return True
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """From here on the trainee decides what is in view."""
        self._is_anchored = False
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the client's words where they are."""
        super().resizeEvent(event)
        self._settle()

    def _show_turn(self, turn: _Turn) -> None:
        self.clear_not_saved()
        if self._turn is not None:
            self._column.removeWidget(self._turn)
            self._turn.hide()
            self._turn.deleteLater()
        self._turn = turn
        self._column.insertWidget(self._column.count() - 1, turn)
        turn.show()
        self._is_anchored = True
        self._settle()
        turn.receive_focus()

    def _settle(self) -> None:
        """Make room below so that the words can stay at the top, whatever follows them."""
        self._column.activate()
        top = max(0, self._words.y() - self._peek())
        if isinstance(self._turn, NamingPanel | ChosenPanel):
            # Large text may fill the view with words that have been read: what is new must show,
            # down to the button that goes on.
            room = self.viewport().height()
            top = max(top, self._turn.y() + min(self._turn.height() + _BELOW, room) - room)
        self._content.setMinimumHeight(top + self.viewport().height())
        if self._is_anchored:
            self.verticalScrollBar().setValue(top)

    def _on_scrolled(self) -> None:
        self._is_anchored = False

    def _peek(self) -> int:
        latest = self._earlier.last_reply_height
        return min(latest, self._appearance.px(_PEEK)) + _SPACING if latest else self._words.y()
