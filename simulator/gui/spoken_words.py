"""The fixed words that the screen and exports share, in the language of the interface."""

from __future__ import annotations

from simulator.gui.language import spoken_language
from simulator.gui.telling import in_own_words
from simulator.records.exports.fixed_words import ENGLISH, FixedWords


def spoken_words() -> FixedWords:
    """Says them in the language that the interface speaks now."""
    tag = spoken_language()
    return FixedWords(ENGLISH.language if tag == "en" else tag, in_own_words)
