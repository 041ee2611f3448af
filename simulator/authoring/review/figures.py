"""Numbers as they are written in the language of the document."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.records.exports.fixed_words import FixedWords
from simulator.scenario.languages import Language

#: Up to here Spanish writes a number in one piece.
_IN_ONE_PIECE = 9999
#: The narrow one would be more beautiful, but the typeface lacks it.
_SPACE = "\N{NO-BREAK SPACE}"


def grouped(number: float, say: FixedWords) -> str:
    """A whole number, its thousands apart: “72,192”, in Spanish “72 192”."""
    whole = round(number)
    if Language.of(say.language) is not Language.SPANISH:
        return f"{whole:,}"
    return f"{whole:,}".replace(",", _SPACE) if whole > _IN_ONE_PIECE else str(whole)


def percentage(share: float, say: FixedWords) -> str:
    """A share, 0 to 1, in hundredths with two digits that mean something: “4.2”, “38”, “100”."""
    hundredths = f"{100 * share:.0f}" if share >= 0.1 else f"{100 * share:.2g}"
    if Language.of(say.language) is not Language.SPANISH:
        return hundredths
    return hundredths.replace(".", ",")


def in_a_row(parts: Sequence[str], say: FixedWords) -> str:
    """The parts one after the other, the last after an “and”."""
    if len(parts) < 2:
        return "".join(parts)
    return say("{parts} and {last}", parts=", ".join(parts[:-1]), last=parts[-1])
