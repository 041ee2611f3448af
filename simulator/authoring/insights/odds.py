"""Odds and averages as people say them."""

from __future__ import annotations

from collections.abc import Callable

from simulator.scenario.message import Count, Message, in_english


def times(odds: float) -> Message:
    """How often something happens: “4 times in 100”, “once in 800 times”, “never”, “always”."""
    if odds <= 0:
        return Message("never")
    if odds >= 0.9995:
        return Message("always")
    if odds >= 0.995:
        return Message("nearly always")
    if odds < 0.0095:
        return Message("once in {count} times", {"count": rounded(1 / odds)})
    hundredths = round(100 * odds)
    if hundredths == 1:
        return Message("once in 100 times")
    return Message("{count} times in 100", {"count": hundredths})


def rounded(number: float) -> Count:
    """A whole number of no more than two digits that mean something: “1,300”, “47”, “3”."""
    whole = round(number)
    zeros = max(0, len(str(whole)) - 2)
    return Count(round(whole, -zeros))


def per_hundred(odds: float, written: Callable[[int], str] = in_english) -> str:
    """How often in a hundred meetings, for a table: “38”, “165”, “< 1”, “0”.

    ``written`` gives a number as the language of the table writes it.
    """
    if odds <= 0:
        return "0"
    hundredths = round(100 * odds)
    return written(hundredths) if hundredths else "< 1"
