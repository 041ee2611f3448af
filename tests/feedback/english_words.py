"""Finds English where Spanish is meant: small words that Spanish does not have."""

from __future__ import annotations

import re

#: None of them is a Spanish word, and hardly an English sentence does without all of them.
FUNCTION_WORDS = (
    "the and you your yours it its is are was were be been to of for with without that this these "
    "those what which who whose not but from at on in into or if then than as by an there here "
    "their they them his her hers him she we our will would can could should may might must "
    "have had does did do done reply replies client trust turn time heard said says right"
)
_ENGLISH = re.compile(rf"\b(?:{'|'.join(FUNCTION_WORDS.split())})\b", re.IGNORECASE)


def english_in(text: str) -> list[str]:
    """The English function words in ``text``."""
    return _ENGLISH.findall(text)
