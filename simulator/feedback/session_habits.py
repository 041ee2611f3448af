"""Habits over a whole meeting, in sentences: behaviour that recurs, and what it did."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.counting import number
from simulator.feedback.explain import Explanation
from simulator.feedback.profile import Profile, TechniqueCount
from simulator.scenario.taxonomy import Kind, Verdict

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
    yield from _advice_first(told, client)
    recurring = _most_frequent_harm(profile)
    if recurring is not None:
        times = _times(recurring.count)
        yield (
            f"The move that recurs most at {client}'s cost is {recurring.technique.name.lower()}: "
            f"{times}. {recurring.technique.instead}"
        )
    yield from _balance(profile, client)
    yield from _repairs(told, client)


def _advice_first(told: tuple[Explanation, ...], client: str) -> Iterator[str]:
    """Leading before anything was reflected: the pull beginners know best."""
    reflected = False
    early = 0
    for explanation in told:
        if explanation.verdict is Verdict.OVER_LEADS and not reflected:
            early += 1
        reflected = reflected or _reflects(explanation)
    if early >= 2:
        yield (
            f"{number(early).capitalize()} times you take the lead before anything {client} "
            "feels has been said back."
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
            f"You reflect in {number(reflected)} replies and ask in {_or_none(asked)}: {client} "
            "hears that you listen before you want to know more."
        )


def _repairs(told: tuple[Explanation, ...], client: str) -> Iterator[str]:
    waited = longest = 0
    for explanation in told:
        waited = waited + 1 if explanation.rupture else 0
        longest = max(longest, waited)
    if longest >= 3:
        yield (
            f"For {number(longest)} replies in a row the strain between you stays unnamed; "
            f"{client} can take little in until it is."
        )


def _most_frequent_harm(profile: Profile) -> TechniqueCount | None:
    harmful = [
        counted
        for counted in profile.techniques
        if counted.verdict.is_harmful and counted.technique.verdict.is_harmful
    ]
    found = max(harmful, key=lambda counted: counted.count, default=None)
    return found if found is not None and found.count >= 2 else None


def _reflects(explanation: Explanation) -> bool:
    return any(
        move.technique.kind is Kind.REFLECTION and not move.verdict.is_harmful
        for move in explanation.moves
    )


def _or_none(count: int) -> str:
    return number(count) if count else "none"


def _times(count: int) -> str:
    return "twice" if count == 2 else f"{number(count)} times"
