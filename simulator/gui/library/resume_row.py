"""A session to go on with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from simulator.gui.buttons import push_button
from simulator.gui.labels import wrapped_label
from simulator.gui.library.scenario_card import client_of
from simulator.gui.portrait.avatar import Avatar
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.practice.card import Card, Unfinished


class ResumeRow(QFrame):
    """The scenario, how far you got, and the way back in.

    Signals:
        session_chosen: the session's id.
    """

    session_chosen = Signal(str)

    def __init__(self, appearance: Appearance, card: Card, left: Unfinished) -> None:
        super().__init__()
        self.setProperty("role", "card")
        avatar = Avatar(appearance, 48)
        avatar.show_client(client_of(card))
        words = translate("Library", "Go on with {client}").format(client=card.client)
        go_on = push_button(words, "primary")

        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(16)
        row.addWidget(avatar)
        told = translate("Library", "You stopped at turn {turn}.").format(turn=left.replies + 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(wrapped_label(card.title, "strong"))
        column.addWidget(wrapped_label(told, "quiet"))
        row.addLayout(column, 1)
        row.addWidget(go_on)

        self.setFocusProxy(go_on)
        name = translate("Library", "Go on with {client}, turn {turn}")
        go_on.setAccessibleName(name.format(client=card.client, turn=left.replies + 1))
        go_on.clicked.connect(partial(self.session_chosen.emit, left.session))
