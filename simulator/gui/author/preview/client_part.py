"""The client as the trainee has them in view: face, words, and how trust has gone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simulator.authoring.previewing.preview import Preview
from simulator.feedback.arrival import is_before_arrival
from simulator.gui.labels import wrapped_label
from simulator.gui.player.client_words import ClientWords
from simulator.gui.player.trust_line import TrustLine
from simulator.gui.portrait.client_scene import ClientScene
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.model import Client, Setting
from simulator.session.play import Spoken

#: How high the picture is, in pixels; large text needs the room more than the face does.
_HEIGHT, _NARROWEST = 168, 120


class ClientPart(QWidget):
    """Portrait, where the meeting stands, the trust line, and the client's words."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._shown: tuple[Client, Setting] | None = None
        self._scene = ClientScene(appearance)
        self._scene.setMinimumWidth(_NARROWEST)
        self._scene.setFixedHeight(_HEIGHT)
        self._scene.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._where = wrapped_label(role="quiet")
        self._trust_line = TrustLine(appearance)
        self._strain = wrapped_label(
            translate("Player", "Something is torn between you, and not yet named."), "strong"
        )
        self._words = ClientWords(appearance)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._scene)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._where, 3)
        row.addWidget(self._trust_line, 2, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(row)
        layout.addWidget(self._strain)
        layout.addSpacing(4)
        layout.addWidget(self._words)

    def show_preview(self, preview: Preview, on_screen: Spoken) -> None:
        """Show the meeting as it stands, and the words ``on_screen``."""
        scenario, state = preview.scenario, preview.state
        if self._shown != (scenario.client, scenario.setting):
            self._shown = (scenario.client, scenario.setting)
            is_here = not is_before_arrival(scenario, on_screen)
            self._scene.show_client(scenario.client, scenario.setting, is_here=is_here)
        self._scene.show_feeling(preview.transcript.client_now.variant.feeling)
        self._scene.show_presence(not is_before_arrival(scenario, on_screen))
        self._scene.show_trust(state.trust, state.rupture)
        where = translate("Preview", "{moment}  ·  trust {trust}")
        self._where.setText(where.format(moment=on_screen.moment, trust=state.trust))
        start = preview.transcript.opening_state.trust
        turns = preview.transcript.turns
        after = [turn.outcome.judgement.trust_after for turn in turns]
        self._trust_line.show_trust([start, *after])
        self._strain.setVisible(state.rupture)
        self._words.show_words(scenario, on_screen)

    def read_out(self) -> None:
        """Have the words read out by a screen reader."""
        self._words.read_out()
