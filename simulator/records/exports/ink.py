"""The colours on paper: those of the light theme, on white."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.scenario.taxonomy import Verdict

TEXT = "#26221d"
QUIET = "#5f574c"
HAIRLINE = "#ded6c9"
FONT = "Atkinson Hyperlegible"


@dataclass(frozen=True, slots=True)
class VerdictInk:
    """One verdict's ``ink`` for words and signs, and the ``wash`` behind marked words."""

    ink: str
    wash: str


INKS = {
    Verdict.VALIDATES: VerdictInk("#15616d", "#ddf0ec"),
    Verdict.DISMISSES: VerdictInk("#8d5b01", "#fbeccf"),
    Verdict.OVER_LEADS: VerdictInk("#613392", "#ece4f6"),
    Verdict.BREAKS_BOUNDARIES: VerdictInk("#970932", "#fae0e4"),
    Verdict.NEUTRAL: VerdictInk("#5f574c", "#ebe5db"),
}
