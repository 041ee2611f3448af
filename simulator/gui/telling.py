"""Says what the rest of the program has to tell, in the language of the person."""

from __future__ import annotations

from simulator.gui.numbers import written_number
from simulator.gui.translating import translate
from simulator.scenario.message import Message


def in_own_words(text: str) -> str:
    """A text of the core in the language of the interface; one of those listed for translators."""
    return translate("Words", text)


def told(message: Message) -> str:
    """A message of the core in the language of the interface."""
    return message.said(in_own_words, written_number)
