"""The client's side of the session screen: the face in its room, and how trust stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from simulator.feedback.arrival import is_before_arrival
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.player.trust_line import TrustLine
from simulator.gui.portrait.client_scene import ClientScene
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.gui.words import before_arrival
from simulator.scenario.model import TRUST_MAX, Mode, Scenario, Setting
from simulator.session.play import Spoken
from simulator.session.transcript import Transcript

_SETTING_WORDS = {
    Setting.IN_PERSON: QT_TRANSLATE_NOOP("Player", "{age} years old, in the room with you"),
    Setting.VIDEO: QT_TRANSLATE_NOOP("Player", "{age} years old, on a video call"),
    Setting.PHONE: QT_TRANSLATE_NOOP("Player", "{age} years old, on the phone"),
    Setting.CHAT: QT_TRANSLATE_NOOP("Player", "{age} years old, in a chat"),
}
_WAITING_WORDS = {
    Setting.IN_PERSON: QT_TRANSLATE_NOOP("Player", "the room is yours to get ready"),
    Setting.VIDEO: QT_TRANSLATE_NOOP("Player", "the call is not open yet"),
    Setting.PHONE: QT_TRANSLATE_NOOP("Player", "the line is not open yet"),
    Setting.CHAT: QT_TRANSLATE_NOOP("Player", "the chat is not open yet"),
}

#: The light in the room follows trust a moment after the words: they are what is waited for.
_LIGHT_MS = 80
#: Room kept below the picture for a line that comes and goes, so that nothing jumps.
_STRAIN_LINES = 2


class ClientPanel(QWidget):
    """Portrait, name and age, and in Coach mode the trust so far; or who is still to come."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._scene = ClientScene(appearance)
        self._scene.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name = plain_label(role="lead-strong")
        self._where = wrapped_label(role="quiet")
        self._trust_words = wrapped_label(role="quiet")
        self._trust_line = TrustLine(appearance)
        self._strain = wrapped_label(role="strong")
        self._strain.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._appearance = appearance
        self._state: tuple[int, bool] = (0, False)
        self._light = QTimer(self)
        self._light.setSingleShot(True)
        self._light.setInterval(_LIGHT_MS)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._scene, 1)
        layout.addSpacing(8)
        layout.addWidget(self._name)
        layout.addWidget(self._where)
        layout.addSpacing(8)
        layout.addWidget(self._trust_words)
        layout.addWidget(self._trust_line)
        layout.addWidget(self._strain)

        self._light.timeout.connect(self._on_light_due)
        appearance.changed.connect(self._reserve_room)
        self._reserve_room()

    def show_meeting(self, transcript: Transcript) -> None:
        """Show who is there, or is to come, and where."""
        scenario = transcript.scenario
        is_here = not is_before_arrival(scenario, transcript.client_now)
        self._scene.show_client(scenario.client, scenario.setting, is_here=is_here)

    def show_state(self, transcript: Transcript, on_screen: Spoken) -> None:
        """Show the client's face now and, in Coach mode, how trust has gone.

        ``on_screen``: the words that are still shown; nobody comes in before these have gone.
        """
        state = transcript.state
        self._scene.show_feeling(transcript.client_now.variant.feeling)
        self._show_presence(transcript.scenario, on_screen)
        is_coached = transcript.started.mode is Mode.COACH
        self._state = (state.trust, state.rupture)
        self._light.start()
        for widget in (self._trust_words, self._trust_line, self._strain):
            widget.setVisible(is_coached)
        start = transcript.opening_state.trust
        after = [turn.outcome.judgement.trust_after for turn in transcript.turns]
        self._trust_line.show_trust([start, *after])
        self._trust_words.setText(
            translate("Player", "Trust {trust} of {most}").format(trust=state.trust, most=TRUST_MAX)
        )
        self._strain.setText(
            translate("Player", "Something is torn between you, and not yet named.")
            if state.rupture
            else ""
        )

    def _show_presence(self, scenario: Scenario, on_screen: Spoken) -> None:
        client, setting = scenario.client, scenario.setting
        is_here = not is_before_arrival(scenario, on_screen)
        self._scene.show_presence(is_here)
        self._name.setText(client.name if is_here else before_arrival(client.name))
        self._where.setText(
            translate("Player", _SETTING_WORDS[setting]).format(age=client.age)
            if is_here
            else translate("Player", _WAITING_WORDS[setting])
        )

    @Slot()
    def _on_light_due(self) -> None:
        trust, rupture = self._state
        self._scene.show_trust(trust, rupture)

    @Slot()
    def _reserve_room(self) -> None:
        line = self._strain.fontMetrics().lineSpacing()
        self._strain.setMinimumHeight(_STRAIN_LINES * line)
