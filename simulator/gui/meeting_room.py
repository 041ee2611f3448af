"""Everything beyond the library: briefing, session and debrief, and the ways between them.

Made when it is first needed, so that the library does not wait for it.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from simulator.gui.briefing import BriefingPage
from simulator.gui.debrief.page import DebriefPage
from simulator.gui.player.page import PlayerPage
from simulator.gui.preferences import Preferences
from simulator.gui.sound.voice_switch import VoiceSwitch
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.practice.desk import Desk
from simulator.records.live import LiveSession
from simulator.records.store import StoreError
from simulator.scenario.loading import Loaded
from simulator.scenario.model import Mode


class MeetingRoom(QStackedWidget):
    """From one scenario's briefing to its debrief.

    Signals:
        library_requested: back to the library.
        refused: something could not be done; what to tell the person in the library.
        writing_requested: the file whose scenario is to be written on.
        adding_requested: the file that is to be added to the person's own library.
    """

    library_requested = Signal()
    writing_requested = Signal(str)
    adding_requested = Signal(str)
    refused = Signal(str)

    def __init__(self, appearance: Appearance, preferences: Preferences, desk: Desk) -> None:
        super().__init__()
        self._preferences = preferences
        self._desk = desk
        self._briefed: Loaded | None = None
        self._left_session: str | None = None
        self._briefing = BriefingPage(appearance)
        self._player = PlayerPage(appearance, VoiceSwitch(appearance, preferences))
        self._debrief = DebriefPage(appearance)
        for page in (self._briefing, self._player, self._debrief):
            self.addWidget(page)

        self._briefing.start_requested.connect(self.begin)
        self._briefing.naming_chosen.connect(preferences.choose_naming)
        self._briefing.resume_requested.connect(self._on_resume_requested)
        self._briefing.library_requested.connect(self.library_requested)
        self._briefing.writing_requested.connect(self._on_writing_requested)
        self._briefing.adding_requested.connect(self._on_adding_requested)
        self._player.library_requested.connect(self.library_requested)
        self._player.debrief_requested.connect(self.show_debrief)
        self._debrief.library_requested.connect(self.library_requested)
        self._debrief.retry_requested.connect(self.retry)
        self._debrief.afresh_requested.connect(self._on_afresh_requested)
        self._debrief.note_written.connect(self._on_note_written)

    def show_briefing(self, loaded: Loaded) -> None:
        """Show the briefing of a playable scenario; any other goes back to the library."""
        if loaded.scenario is None:
            self.library_requested.emit()
            return
        self._briefed = loaded
        left = self._desk.left_at(loaded)
        self._left_session = left.session if left else None
        self.setCurrentWidget(self._briefing)
        self._briefing.show_scenario(
            loaded.scenario,
            left.replies + 1 if left else None,
            asks_to_name=self._preferences.asks_to_name,
        )
        self._briefing.offer_adding(is_elsewhere=self._desk.kept.is_elsewhere(loaded))

    @Slot(str)
    def show_added(self, path: str) -> None:
        """Tell, if the file at ``path`` is the one whose briefing is shown, that it was added."""
        if self._briefed is not None and self._briefed.path == path:
            self._briefing.show_added()

    @Slot(str)
    def begin(self, mode: str) -> None:
        """Sit down with the client whose briefing is shown."""
        if self._briefed is None:
            return
        try:
            session = self._desk.begin(self._briefed, Mode(mode))
        except StoreError as error:
            self.refused.emit(told(error.told))
            return
        self._sit_down(session)

    def resume(self, session: str) -> None:
        """Go on with a saved session."""
        try:
            resumed = self._desk.resume(session)
        except StoreError as error:
            self.refused.emit(told(error.told))
            return
        self._briefed = self._desk.find_scenario(resumed.transcript.scenario.id)
        self._sit_down(resumed)

    @Slot()
    def show_debrief(self) -> None:
        """Look back on the present session."""
        session = self._desk.session
        if session is None:
            return
        try:
            transcript = session.finish()
        except StoreError as error:
            # The replies are saved; that the debrief was opened is the lesser thing to lose.
            self._desk.notices.append(error.told)
            transcript = session.transcript
        self.setCurrentWidget(self._debrief)
        self._debrief.show_transcript(transcript, self._desk.earlier_attempt())

    @Slot(int)
    def retry(self, turns: int) -> None:
        """Try again from a turn of the session just looked back on."""
        try:
            session = self._desk.retry(turns)
        except StoreError as error:
            self.refused.emit(told(error.told))
            return
        self._sit_down(session)

    def _sit_down(self, session: LiveSession) -> None:
        self.setCurrentWidget(self._player)
        self._player.open_session(
            session,
            asks_to_name=self._preferences.asks_to_name,
            tries_again=self._desk.tries_again,
        )

    def leave(self) -> None:
        """Let go of the session; it is saved as it stands."""
        self._debrief.leave()
        self._player.close_session()

    def close_down(self) -> None:
        """End what works beside the window: it closes."""
        self._player.close_down()

    @Slot(str)
    def _on_note_written(self, text: str) -> None:
        session = self._desk.session
        if session is None:
            return
        try:
            session.note(text)
        except StoreError as error:
            self._debrief.show_not_kept(told(error.told))
        else:
            self._debrief.show_kept(text)

    @Slot()
    def _on_writing_requested(self) -> None:
        if self._briefed is not None:
            self.writing_requested.emit(self._briefed.path)

    @Slot()
    def _on_adding_requested(self) -> None:
        if self._briefed is not None:
            self.adding_requested.emit(self._briefed.path)

    @Slot()
    def _on_resume_requested(self) -> None:
        if self._left_session is not None:
            self.resume(self._left_session)

    @Slot()
    def _on_afresh_requested(self) -> None:
        if self._briefed is not None:
            self.show_briefing(self._briefed)
        else:
            self.library_requested.emit()
