"""The session screen as a whole."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.gui.buttons import push_button
from simulator.gui.clipped_label import ClippedLabel
from simulator.gui.labels import plain_label, role_frame
from simulator.gui.margins import set_margins
from simulator.gui.notice_bar import NoticeBar
from simulator.gui.player.client_panel import ClientPanel
from simulator.gui.player.conversation import Conversation
from simulator.gui.sound.voice_switch import VoiceSwitch
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.records.live import LiveSession
from simulator.records.store import NotSavedError
from simulator.scenario.model import Mode, ReplyId
from simulator.scenario.shape import MAX_REPLIES
from simulator.session.play import Spoken
from simulator.session.transcript import Transcript

_MODE_NAMES = {
    Mode.COACH: QT_TRANSLATE_NOOP("Player", "Coach"),
    Mode.SESSION: QT_TRANSLATE_NOOP("Player", "Session"),
}


class PlayerPage(QWidget):
    """Sits the trainee down with the client.

    Signals:
        library_requested: back to the library; the session is saved as it stands.
        debrief_requested: the meeting has ended and the trainee wants to look back.
    """

    library_requested = Signal()
    debrief_requested = Signal()

    def __init__(self, appearance: Appearance, voice: VoiceSwitch) -> None:
        super().__init__()
        self._appearance = appearance
        self._session: LiveSession | None = None
        self._asks_to_name = False
        self._attempt_from: int | None = None
        self._unsaved: Callable[[], None] | None = None
        self._since_words = QElapsedTimer()
        self.setProperty("role", "page")
        self._back = push_button(translate("Player", "Library"), "quiet")
        self._title = ClippedLabel("lead-strong")
        self._mode = plain_label(role="quiet")
        self._turn = plain_label(role="quiet")
        self._voice = voice
        self._take_back = push_button(translate("Player", "Take back"), "quiet")
        self._client = ClientPanel(appearance)
        self._conversation = Conversation(appearance)
        self._no_voice = NoticeBar(
            translate(
                "Player",
                "This computer has no voice for the client’s language. Voices are added in the "
                "system’s settings for speech; the meeting goes on in writing.",
            )
        )
        self._no_voice.hide()

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addWidget(self._no_voice)
        layout.addLayout(self._body(), 1)

        self._back.setAccessibleName(
            translate("Player", "Back to the library; this session is kept")
        )
        self._take_back.setAccessibleName(translate("Player", "Take back the last reply"))
        self._add_shortcuts()

        self._back.clicked.connect(self.library_requested)
        self._take_back.clicked.connect(self.take_back)
        self._conversation.reply_chosen.connect(self._on_reply_chosen)
        self._conversation.reply_named.connect(self._on_reply_named)
        self._conversation.go_on_requested.connect(self.go_on)
        self._conversation.take_back_requested.connect(self.take_back)
        self._conversation.debrief_requested.connect(self.debrief_requested)
        self._conversation.retry_requested.connect(self._on_retry_requested)
        self._conversation.words_requested.connect(voice.speak_again)
        self._conversation.debrief_requested.connect(voice.hush)
        voice.switched.connect(self._conversation.offer_words_again)
        voice.voice_missed.connect(self._no_voice.show)
        appearance.changed.connect(self._show_icons)
        self._show_icons()

    def open_session(
        self, session: LiveSession, *, asks_to_name: bool, tries_again: bool = False
    ) -> None:
        """Begin, or go on with, ``session``.

        Args:
            session: the meeting.
            asks_to_name: each reply is first to be named.
            tries_again: it is a further attempt at a meeting that is kept as it was.
        """
        self._session = session
        self._asks_to_name = asks_to_name
        self._attempt_from = len(session.transcript.turns) if tries_again else None
        self._unsaved = None
        scenario = session.transcript.scenario
        self._title.setText(scenario.title)
        self._mode.setText(translate("Player", _MODE_NAMES[session.transcript.started.mode]))
        self._client.show_meeting(session.transcript)
        self._no_voice.hide()
        self._voice.open_meeting(session.transcript)
        self.go_on()

    def close_session(self) -> None:
        """Let go of the session."""
        self._voice.hush()
        self._session = None

    def close_down(self) -> None:
        """End what works beside the window: it closes."""
        self._voice.close_down()

    def go_on(self) -> None:
        """Hear the client's latest words and choose."""
        if self._session is None:
            return
        transcript = self._session.transcript
        self._conversation.show_moment(transcript, self._attempt_from)
        turns = len(transcript.turns)
        self._show_state(transcript.client_now, turns + (transcript.ending is None))
        self._voice.speak(transcript)
        self._since_words.start()

    def take_back(self) -> None:
        """Take back the last reply; the first attempt is kept in the log."""
        session = self._session
        if session is None or not session.transcript.turns:
            return
        try:
            session.take_back(1)
        except NotSavedError as error:
            self._conversation.show_not_saved(told(error.told))
            return
        self.go_on()

    def _on_reply_chosen(self, reply: str) -> None:
        session = self._session
        if session is None:
            return
        try:
            transcript = session.choose_reply(ReplyId(reply), int(self._since_words.elapsed()))
        except NotSavedError as error:
            self._unsaved = partial(self._on_reply_chosen, reply)
            self._conversation.show_not_saved(told(error.told))
            return
        self._unsaved = None
        self._voice.hush()
        if self._asks_to_name:
            self._conversation.show_naming(transcript)
            self._take_back.setEnabled(True)
        else:
            self._give_feedback(transcript)

    def _on_reply_named(self, technique: str) -> None:
        """Keep the name before anything is said of the reply; an empty one was skipped."""
        session = self._session
        if session is None:
            return
        try:
            transcript = session.predict(technique) if technique else session.transcript
        except NotSavedError as error:
            self._unsaved = partial(self._on_reply_named, technique)
            self._conversation.show_not_saved(told(error.told), is_name=True)
            return
        self._unsaved = None
        self._give_feedback(transcript)

    def _give_feedback(self, transcript: Transcript) -> None:
        if transcript.started.mode is Mode.COACH:
            self._conversation.show_explanation(transcript)
            # What is being looked at is still the turn that was just played.
            self._show_state(transcript.turns[-1].client, len(transcript.turns))
        else:
            self.go_on()

    def _on_retry_requested(self) -> None:
        if self._unsaved is not None:
            self._unsaved()
        else:
            self.take_back()

    def _on_escape(self) -> None:
        if not self._conversation.skip():
            self.library_requested.emit()

    def _show_state(self, on_screen: Spoken, turn: int) -> None:
        if self._session is None:
            return
        transcript = self._session.transcript
        self._client.show_state(transcript, on_screen)
        self._turn.setText(translate("Player", "turn {turn}").format(turn=turn))
        self._take_back.setEnabled(bool(transcript.turns))

    def _bar(self) -> QWidget:
        bar = role_frame("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._back)
        row.addWidget(self._title, 1)
        row.addWidget(self._mode)
        row.addWidget(self._turn)
        row.addWidget(self._voice)
        row.addWidget(self._take_back)
        return bar

    def _body(self) -> QHBoxLayout:
        row = QHBoxLayout()
        set_margins(row, 24, 24, 8, 16)
        row.setSpacing(32)
        row.addWidget(self._client, 2)
        row.addWidget(self._conversation, 3)
        return row

    def _add_shortcuts(self) -> None:
        for number in range(1, MAX_REPLIES + 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.activated.connect(partial(self._conversation.choose_number, number))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self).activated.connect(
            self.take_back
        )
        QShortcut(QKeySequence("Escape"), self).activated.connect(self._on_escape)

    def _show_icons(self) -> None:
        colours, side = self._appearance.colours, self._appearance.px(18)
        for button, name in ((self._back, "arrow-left"), (self._take_back, "rotate-ccw")):
            show_icon(button, name, colours.accent, side)
