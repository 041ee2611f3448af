"""The trainee's side of a preview: replies to try, the explanation of one, or the end."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from simulator.authoring.previewing.preview import Preview
from simulator.feedback.explain import Explanation, explain
from simulator.gui.announcing import announce
from simulator.gui.labels import role_frame, wrapped_label
from simulator.gui.player.chosen_panel import ChosenPanel
from simulator.gui.player.numbered_button import NumberedButton
from simulator.gui.player.replies_panel import RepliesPanel
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.practice.shelf_words import PARTED
from simulator.scenario.model import Ending, Reply, Setting

#: What is shown, as far as it decides how it looks.
_Shown: TypeAlias = tuple[Reply, ...] | tuple[Reply, Explanation, str, Setting] | Ending
#: No reply is narrower than this, in pixels at 100 %.
_NARROWEST = 120


class TurnPart(QWidget):
    """Shows what the trainee would see; rebuilt only when that changes.

    Signals:
        reply_chosen: the id of the reply.
        go_on_requested: hear what the client says next.
        back_requested: take the reply back.
    """

    reply_chosen = Signal(str)
    go_on_requested = Signal()
    back_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: _Shown | None = None
        self._part: QWidget | None = None
        self._replies: RepliesPanel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def show_preview(self, preview: Preview, *, is_explaining: bool) -> None:
        """Show the latest reply explained, or else what can be said now."""
        transcript = preview.transcript
        if is_explaining:
            explanation = explain(transcript, len(transcript.turns) - 1)
            reply = transcript.turns[-1].outcome.reply
            scenario = preview.scenario
            shown: _Shown = (reply, explanation, scenario.client.name, scenario.setting)
        else:
            shown = transcript.ending or transcript.offered()
        if shown != self._shown:
            self._shown = shown
            self._put(self._made(preview, is_explaining=is_explaining))

    def receive_focus(self) -> None:
        """Put the focus on what comes next, and say what has just appeared."""
        if isinstance(self._part, RepliesPanel | ChosenPanel):
            self._part.receive_focus()
        elif self._part is not None:
            self._part.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self._part, self._part.accessibleName())

    def choose_number(self, number: int) -> None:
        """Give the reply with this number, while there are some."""
        if isinstance(self._part, RepliesPanel):
            self._part.choose_number(number)

    def _made(self, preview: Preview, *, is_explaining: bool) -> QWidget:
        transcript = preview.transcript
        if is_explaining:
            explanation = explain(transcript, len(transcript.turns) - 1)
            reply = transcript.turns[-1].outcome.reply
            chosen = ChosenPanel(self._appearance, preview.scenario, reply, explanation, None)
            chosen.go_on_requested.connect(self.go_on_requested)
            chosen.take_back_requested.connect(self.back_requested)
            return chosen
        if transcript.ending is not None:
            return _ending_card(transcript.ending)
        offered = transcript.offered()
        if not offered:
            text = translate("Preview", "No reply is on offer here: the trainee could not go on.")
            return _card(text, translate("Preview", "A DEAD END"))
        replies = RepliesPanel(self._appearance, offered)
        for button in replies.findChildren(NumberedButton):
            button.setMinimumWidth(self._appearance.px(_NARROWEST))
        replies.reply_chosen.connect(self.reply_chosen)
        return replies

    def _put(self, part: QWidget) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        if self._part is not None:
            self._layout.removeWidget(self._part)
            self._part.hide()
            self._part.deleteLater()
        self._part = part
        self._layout.addWidget(part)
        part.show()
        if had_focus:
            self.receive_focus()


def _ending_card(ending: Ending) -> QWidget:
    parted = translate("Words", PARTED[ending.alliance])
    return _card(
        ending.meaning,
        translate("Player", "THE MEETING ENDS HERE"),
        ending.title,
        f"{parted[:1].upper()}{parted[1:]}.",
    )


def _card(text: str, caption: str, title: str = "", note: str = "") -> QWidget:
    card = role_frame("card")
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    card.setAccessibleName(" ".join(filter(None, (caption, title, text, note))))
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(8)
    column.addWidget(wrapped_label(caption, "caption"))
    if title:
        column.addWidget(wrapped_label(title, "lead-strong"))
    column.addWidget(wrapped_label(text))
    if note:
        column.addWidget(wrapped_label(note, "quiet"))
    return card
