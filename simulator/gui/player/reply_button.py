"""One reply on offer: a number, the words, and nothing that says whether it is a good idea."""

from __future__ import annotations

from simulator.feedback.quoting import without_parentheses
from simulator.gui.player.numbered_button import NumberedButton
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.model import Reply


class ReplyButton(NumberedButton):
    """A reply that can be given by click, by its number or with Enter when it has the focus."""

    def __init__(self, appearance: Appearance, reply: Reply, number: int) -> None:
        words = f"({without_parentheses(reply.text)})" if reply.is_act else reply.text
        super().__init__(appearance, number, words, slanted=reply.is_act)
        self._reply = reply

    @property
    def reply(self) -> Reply:
        """The reply it stands for."""
        return self._reply
