"""What has been said so far, quieter than what is being said now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.gui.labels import wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.verdict_shape import VerdictShape
from simulator.gui.words import speaker_name, verdict_phrase
from simulator.scenario.model import Mode
from simulator.session.transcript import Transcript, Turn


class EarlierTurns(QWidget):
    """The turns before this one; grows and shrinks with the transcript."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: list[tuple[Turn, QWidget, QWidget]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)

    @property
    def last_reply_height(self) -> int:
        """How tall the latest reply is, in pixels; 0 without one."""
        return self._shown[-1][2].height() if self._shown else 0

    def show_turns(self, transcript: Transcript) -> None:
        """Show the turns of ``transcript``; those already shown stay as they are."""
        turns = transcript.turns
        while self._shown and (
            len(self._shown) > len(turns) or self._shown[-1][0] is not turns[len(self._shown) - 1]
        ):
            _, widget, _ = self._shown.pop()
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for turn in turns[len(self._shown) :]:
            widget, said = self._turn(turn, transcript)
            self._layout.addWidget(widget)
            self._shown.append((turn, widget, said))
        self.setVisible(bool(self._shown))

    def _turn(self, turn: Turn, transcript: Transcript) -> tuple[QWidget, QWidget]:
        reply, judgement = turn.outcome.reply, turn.outcome.judgement
        said = f"({reply.text})" if reply.is_act else _you(reply.text)
        who = speaker_name(transcript.scenario, turn.client)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(wrapped_label(f"{who}: {turn.client.variant.say}", "quiet"))
        row = QHBoxLayout()
        row.setSpacing(10)
        words = wrapped_label(said, "quiet")
        if transcript.started.mode is Mode.COACH:
            shape = VerdictShape(self._appearance, 16)
            shape.show_verdict(judgement.verdict)
            row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
            line = verdict_phrase(
                judgement.verdict, mixed=judgement.mixed, early=bool(judgement.early)
            )
            words.setAccessibleName(f"{said} ({line})")
        row.addWidget(words, 1)
        column.addLayout(row)
        return box, words


def _you(text: str) -> str:
    return translate("Player", "You: {reply}").format(reply=text)
