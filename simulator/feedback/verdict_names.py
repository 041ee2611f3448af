"""What each verdict is called where a person reads it."""

from __future__ import annotations

from simulator.scenario.taxonomy import Verdict

_NAMES = {
    Verdict.VALIDATES: "validates",
    Verdict.DISMISSES: "dismisses",
    Verdict.OVER_LEADS: "over-leads",
    Verdict.BREAKS_BOUNDARIES: "breaks boundaries",
    Verdict.NEUTRAL: "neutral",
}


def verdict_name(verdict: Verdict) -> str:
    """The verdict in small letters: “breaks boundaries”."""
    return _NAMES[verdict]


def verdict_line(verdict: Verdict, *, mixed: bool, early: bool) -> str:
    """The verdict with what qualifies it: “dismisses, mixed”, “over-leads, too early”."""
    qualities = [name for name, holds in (("mixed", mixed), ("too early", early)) if holds]
    return ", ".join([verdict_name(verdict), *qualities])
