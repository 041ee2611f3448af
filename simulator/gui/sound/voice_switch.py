"""The button that has the client's words spoken, or no longer."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton

from simulator.feedback.arrival import is_before_arrival
from simulator.gui.preferences import Preferences
from simulator.gui.sound.client_voice import ClientVoice, has_voices
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate
from simulator.scenario.model import Setting
from simulator.session.transcript import Transcript


class VoiceSwitch(QPushButton):
    """Shown where there can be a voice: not in a chat, and not without the extra ``voice``.

    Signals:
        voice_missed: the words cannot be spoken; it has switched itself off.
        switched: whether words are spoken from now on.
    """

    voice_missed = Signal()
    switched = Signal(bool)

    def __init__(self, appearance: Appearance, preferences: Preferences) -> None:
        super().__init__(translate("Player", "Voice"))
        self._appearance = appearance
        self._preferences = preferences
        self._voice: ClientVoice | None = None
        self._transcript: Transcript | None = None
        self.setAutoDefault(True)
        self.setCheckable(True)
        self.setProperty("role", "quiet")
        self.setVisible(False)
        self.setAccessibleName(translate("Player", "Have the client’s words spoken aloud"))

        self.clicked.connect(self._on_clicked)
        self.toggled.connect(self._show_icon)
        appearance.changed.connect(self._show_icon)
        self._show_icon()

    def open_meeting(self, transcript: Transcript) -> None:
        """Offer a voice for the client of this meeting, or none."""
        if self._voice is None and has_voices():
            self._voice = ClientVoice()
            self._voice.setParent(self)
            self._voice.missed.connect(self._on_missed)
        is_heard = transcript.scenario.setting is not Setting.CHAT and self._voice is not None
        self.setVisible(is_heard)
        self.setChecked(is_heard and self._preferences.hears_client)
        self.switched.emit(self.isChecked())

    def speak(self, transcript: Transcript) -> None:
        """Say what the client says now, if that is wanted."""
        self._transcript = transcript
        self.speak_again()

    @Slot()
    def speak_again(self) -> None:
        """Say it again."""
        self.hush()
        if self._transcript is None or self._voice is None or not self.isChecked():
            return
        scenario, spoken = self._transcript.scenario, self._transcript.client_now
        if is_before_arrival(scenario, spoken):
            return
        self._voice.say(scenario.client, spoken.variant, scenario.language)

    @Slot()
    def hush(self) -> None:
        """Say no more: the trainee has answered, or has gone."""
        if self._voice is not None:
            self._voice.hush()

    def close_down(self) -> None:
        """End what speaks: the window closes."""
        if self._voice is not None:
            self._voice.close()

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        self._preferences.choose_voice(checked)
        self.switched.emit(checked)
        self.speak_again()

    @Slot()
    def _on_missed(self) -> None:
        self.setChecked(False)
        self.switched.emit(False)
        self.voice_missed.emit()

    @Slot()
    def _show_icon(self) -> None:
        name = "volume-2" if self.isChecked() else "volume-x"
        show_icon(self, name, self._appearance.colours.accent, self._appearance.px(18))
