"""How sentences name the parts of a scenario."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.authoring.condition_words import in_words
from simulator.scenario.conditions import Condition
from simulator.scenario.model import Route, Scenario


def named(name: str) -> str:
    """A moment, an ending, a disclosure or a fact by its id."""
    return f"*{name}*"


def reply_in(reply: str, moment: str) -> str:
    """A reply by its id, and where it stands."""
    return f"`{reply}` in *{moment}*"


def listed(names: Iterable[str]) -> str:
    """Names joined as people do: “a, b and c”."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def when(condition: Condition | None, scenario: Scenario) -> str:
    """When something is so, after “it is on offer”: “always”, “when trust is 10 or more”."""
    return "always" if condition is None else f"when {in_words(condition, scenario)}"


def ways(routes: tuple[Route, ...], scenario: Scenario) -> str:
    """Where a reply leads: “to *a* when trust is 10 or more, otherwise to *b*”."""
    told = []
    for route in routes:
        to = f"to {named(route.to)}"
        if route.when is not None:
            told.append(f"{to} when {in_words(route.when, scenario)}")
        else:
            told.append(f"otherwise {to}" if told else to)
    return ", ".join(told)
