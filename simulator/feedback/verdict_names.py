"""What each verdict is called where a person reads it."""

from __future__ import annotations

from simulator.feedback.wording.words import words_in
from simulator.scenario.languages import Language
from simulator.scenario.taxonomy import Verdict


def verdict_name(verdict: Verdict) -> str:
    """The verdict in small letters: “breaks boundaries”."""
    return words_in(Language.ENGLISH).names.verdicts[verdict]


def verdict_line(verdict: Verdict, *, mixed: bool, early: bool) -> str:
    """The verdict with what qualifies it: “dismisses, mixed”, “over-leads, too early”."""
    names = words_in(Language.ENGLISH).names
    qualities = [name for name, holds in ((names.mixed, mixed), (names.too_early, early)) if holds]
    return ", ".join([names.verdicts[verdict], *qualities])
