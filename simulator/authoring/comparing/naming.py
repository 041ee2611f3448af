"""How sentences name the parts of a scenario, and what several of them share."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from simulator.authoring.condition_words import in_words
from simulator.scenario.conditions import Condition
from simulator.scenario.message import Message
from simulator.scenario.model import Alliance, Route, Scenario

#: How an ending leaves the alliance, in a word.
ALLIANCES = {
    Alliance.BROKEN: Message("broken"),
    Alliance.STRAINED: Message("strained"),
    Alliance.GROWING: Message("growing"),
    Alliance.STRONG: Message("strong"),
}


def named(name: str) -> Message:
    """A moment, an ending, a disclosure or a fact by its id, to stand in a list."""
    return Message("*{name}*", {"name": name})


def listed(names: Iterable[Message]) -> Message:
    """Names joined as people do: “a, b and c”."""
    *first, last = names
    if not first:
        return last
    return Message("{one} and {other}", {"one": reduce(_beside, first), "other": last})


def before_when(condition: Condition | None, scenario: Scenario) -> Message:
    """When something was so, behind a sentence on when it is: “before, when trust is …”."""
    if condition is None:
        return Message("before, always.")
    return Message("before, when {condition}.", {"condition": in_words(condition, scenario)})


def ways(routes: tuple[Route, ...], scenario: Scenario) -> Message:
    """Where a reply leads: “to *a* when trust is 10 or more, otherwise to *b*”."""
    told: list[Message] = []
    for route in routes:
        to = {"moment": route.to}
        if route.when is not None:
            condition = in_words(route.when, scenario)
            told.append(Message("to *{moment}* when {condition}", {**to, "condition": condition}))
        elif told:
            told.append(Message("otherwise to *{moment}*", to))
        else:
            told.append(Message("to *{moment}*", to))
    return reduce(_beside, told)


def _beside(one: Message, other: Message) -> Message:
    return Message("{one}, {other}", {"one": one, "other": other})
