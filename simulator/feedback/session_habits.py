"""Habits over a whole meeting, in sentences: behaviour that recurs, and what it did."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from simulator.feedback.counting import number
from simulator.feedback.explain import Explanation
from simulator.feedback.profile import Profile, TechniqueCount, reflects
from simulator.scenario.taxonomy import Verdict

#: No more habits than this are told: a tired reader keeps few.
_MOST = 4
#: From this many replies on, a meeting is long enough for a balance to mean something.
_ENOUGH = 4


def session_habits(told: tuple[Explanation, ...], profile: Profile, client: str) -> tuple[str, ...]:
    """Up to four habits, the costliest first."""
    return tuple(_habits(told, profile, client))[:_MOST]


def _habits(told: tuple[Explanation, ...], profile: Profile, client: str) -> Iterator[str]:
    if profile.replies < _ENOUGH:
        return
    yield from _edges(profile)
    yield from _advice_first(told, client)
    recurring = _most_frequent_harm(profile)
    if recurring is not None:
        times = _times(recurring.count)
        yield (
            f"What recurs most at {client}’s cost: {recurring.technique.name.lower()}, {times}. "
            f"{recurring.technique.instead}"
        )
    yield from _waits(told, client)
    yield from _balance(profile, client)
    yield from _repairs(told, client)


def _edges(profile: Profile) -> Iterator[str]:
    """Boundaries that gave way in more than one manner; one alone that recurs is told below."""
    broken = [one for one in profile.techniques if one.verdict is Verdict.BREAKS_BOUNDARIES]
    if len(broken) >= 2:
        names = ", ".join(one.technique.name.lower() for one in broken)
        times = _times(sum(one.count for one in broken)).capitalize()
        yield f"{times} you step over an edge of your role: {names}."


def _advice_first(told: tuple[Explanation, ...], client: str) -> Iterator[str]:
    """Leading before anything was reflected: the pull beginners know best."""
    reflected = False
    early = 0
    for explanation in told:
        if explanation.verdict is Verdict.OVER_LEADS and not reflected:
            early += 1
        reflected = reflected or any(map(reflects, explanation.moves))
    if early >= 2:
        yield (
            f"{_times(early).capitalize()} you take the lead before anything of {client}’s has "
            "been said back."
        )


def _balance(profile: Profile, client: str) -> Iterator[str]:
    asked, reflected = profile.questions, profile.reflections
    if asked >= 3 and asked > reflected:
        yield (
            f"You ask in {number(asked)} replies and reflect in {_or_none(reflected)}. With one "
            f"reflection for each question, {client} would hear more of what you understood."
        )
    elif reflected >= 3 and reflected >= asked:
        yield (
            f"In {number(reflected)} of your {number(profile.replies)} replies you say back what "
            f"you heard, so {client} need not guess what reached you."
        )


def _waits(told: tuple[Explanation, ...], client: str) -> Iterator[str]:
    """Replies given while a rupture is open and left so; the one that opened it does not count."""
    waited = longest = 0
    was_open = False
    for explanation in told:
        waited = waited + 1 if was_open and explanation.rupture else 0
        longest = max(longest, waited)
        was_open = explanation.rupture
    if longest >= 2:
        yield (
            f"For {number(longest)} replies in a row the strain between you stays unnamed; "
            f"{client} can take little in until it is."
        )


def _repairs(told: tuple[Explanation, ...], client: str) -> Iterator[str]:
    """Ruptures mended, where every one was."""
    open_after = [False, *(explanation.rupture for explanation in told)]
    mended = sum(before and not after for before, after in pairwise(open_after))
    if mended and not open_after[-1]:
        when = {1: "When something tears", 2: "Both times something tears"}.get(
            mended, f"All {number(mended)} times something tears"
        )
        yield f"{when}, you go back to it and own your part: {client} has seen that you will."


def _most_frequent_harm(profile: Profile) -> TechniqueCount | None:
    harmful = [
        counted
        for counted in profile.techniques
        if counted.verdict.is_harmful and counted.technique.verdict.is_harmful
    ]
    found = max(harmful, key=lambda counted: counted.count, default=None)
    return found if found is not None and found.count >= 2 else None


def _or_none(count: int) -> str:
    return number(count) if count else "none"


def _times(count: int) -> str:
    return "twice" if count == 2 else f"{number(count)} times"
