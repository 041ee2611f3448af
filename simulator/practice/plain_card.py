"""Cards as values that JSON knows, and back again; nothing is taken that is not like a card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from simulator.practice.card import Card, Problem, Unfinished
from simulator.scenario.message import message_of

#: Counts, ages and lines beyond this are none; Qt's whole numbers end there.
_MOST = 2**31 - 1
_TEXTS = ("practices", "practises", "notes")
#: A card's plain fields are of the kinds that they have here.
_SAMPLE = Card("", "")
_PLAIN = tuple(one.name for one in fields(Card) if type(getattr(_SAMPLE, one.name)) is not tuple)


def plain_card(card: Card) -> dict[str, Any]:
    """A card for JSON. A deep copy, as dataclasses make it, takes ten times as long."""
    values = {field.name: getattr(card, field.name) for field in fields(Card)}
    values["problems"] = [_plain_problem(problem) for problem in card.problems]
    if card.unfinished is not None:
        values["unfinished"] = asdict(card.unfinished)
    return values


def card_of(plain: Mapping[str, Any]) -> Card:
    """The card that :func:`plain_card` gave, where tuples have become lists.

    Raises:
        ValueError, KeyError, TypeError, AttributeError, RecursionError: it is something else.
    """
    values: dict[str, Any] = dict(plain)
    for name in _TEXTS:
        values[name] = tuple(_text(one) for one in _several(plain[name]))
    values["problems"] = tuple(_problem(one) for one in _several(plain["problems"]))
    looks = (_several(one) for one in _several(plain["looks"]))
    values["looks"] = tuple((_text(name), _text(value)) for name, value in looks)
    if plain["unfinished"] is not None:
        values["unfinished"] = _unfinished(**plain["unfinished"])
    if plain["stopped_at"] is not None:
        _number(plain["stopped_at"])
    for name in _PLAIN:
        _as_in_sample(name, plain[name])
    return Card(**values)


def _as_in_sample(name: str, value: object) -> None:
    usual = getattr(_SAMPLE, name)
    if isinstance(usual, bool):
        if not isinstance(value, bool):
            raise TypeError(name)
    elif isinstance(usual, int):
        _number(value)
    elif isinstance(usual, str):
        _text(value)


def _plain_problem(problem: Problem) -> dict[str, Any]:
    said = {"told": problem.told.as_plain(), "advice": problem.advice.as_plain()}
    return {"line": problem.line, "column": problem.column, "code": problem.code, **said}


def _problem(kept: Mapping[str, Any]) -> Problem:
    """A problem; one kept by an earlier version says no ``told`` and is refused."""
    told, advice = message_of(kept["told"]), message_of(kept["advice"])
    line, column = _number(kept["line"]), _number(kept["column"])
    return Problem(line, column, _text(kept["code"]), told, advice)


def _unfinished(session: object, replies: object, last_at: object) -> Unfinished:
    return Unfinished(_text(session), _number(replies), _text(last_at))


def _several(value: object) -> Sequence[Any]:
    if not isinstance(value, list):
        raise TypeError("not a list")
    return value


def _text(value: object) -> str:
    """A text that any system can show: it can be written as UTF-8 and has no end within."""
    if not isinstance(value, str):
        raise TypeError("not a text")
    if "\0" in value:
        raise ValueError("a text that ends within")
    value.encode()
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("not a number")
    if not 0 <= value <= _MOST:
        raise ValueError("not a number of something")
    return value
