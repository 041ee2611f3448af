"""Says what the rest of the program has to tell, in the language of the person."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from simulator.gui.language import spoken_language
from simulator.gui.numbers import written_number
from simulator.gui.translating import translate
from simulator.scenario.languages import Language
from simulator.scenario.message import Message
from simulator.scenario.taxonomy import shipped_taxonomy


def in_own_words(text: str) -> str:
    """A text of the core in the language of the interface.

    It is one of those listed for translators, or the English name of a technique.
    """
    said = translate("Words", text)
    return _techniques(Language.of(spoken_language())).get(text, said) if said == text else said


def told(message: Message) -> str:
    """A message of the core in the language of the interface."""
    return message.said(in_own_words, written_number)


@cache
def _techniques(language: Language) -> Mapping[str, str]:
    """What each technique is called, by its English name; nothing where that is the language."""
    if language is Language.ENGLISH:
        return {}
    named = shipped_taxonomy(language).techniques
    english = shipped_taxonomy().techniques
    return {technique.name: named[name].name for name, technique in english.items()}
