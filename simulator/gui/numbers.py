"""Writes numbers as the language of the interface does."""

from __future__ import annotations

from simulator.gui.language import spoken_language
from simulator.scenario.message import in_english

#: Parts the thousands in Spanish everywhere: its countries differ in point and comma.
_SPACE = "\N{NO-BREAK SPACE}"
#: Spanish writes numbers of four digits without a gap.
_FIRST_PARTED = 10_000


def written_number(number: int) -> str:
    """A whole number with its thousands apart, as the person is used to it."""
    if spoken_language() != "es":
        return in_english(number)
    return in_english(number).replace(",", _SPACE) if number >= _FIRST_PARTED else str(number)
