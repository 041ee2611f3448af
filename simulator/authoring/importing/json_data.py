"""Reads JSON that nobody vouches for, and looks into it without surprises."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from simulator.authoring.importing.advice import EXPORT_AGAIN
from simulator.authoring.importing.story import NotImportableError, Place
from simulator.scenario.message import Message

#: Deeper than this nothing is looked for.
MAX_DEPTH = 200
#: What Python finds wrong with JSON, by its own words.
_DAMAGED = {
    "Expecting value": Message("the file is damaged: Expecting value"),
    "Expecting property name enclosed in double quotes": Message(
        "the file is damaged: Expecting property name enclosed in double quotes"
    ),
    "Expecting ':' delimiter": Message("the file is damaged: Expecting ':' delimiter"),
    "Expecting ',' delimiter": Message("the file is damaged: Expecting ',' delimiter"),
    "Extra data": Message("the file is damaged: Extra data"),
    "Unterminated string starting at": Message(
        "the file is damaged: Unterminated string starting at"
    ),
    "Invalid control character at": Message("the file is damaged: Invalid control character at"),
    "Invalid \\escape": Message("the file is damaged: Invalid \\escape"),
    "Invalid \\uXXXX escape": Message("the file is damaged: Invalid \\uXXXX escape"),
    "Illegal trailing comma before end of object": Message(
        "the file is damaged: Illegal trailing comma before end of object"
    ),
    "Illegal trailing comma before end of array": Message(
        "the file is damaged: Illegal trailing comma before end of array"
    ),
}


def parse_json(text: str, called: str) -> object:
    """The value written in ``text``; ``called`` names it in messages about a file in an archive.

    Raises:
        NotImportableError: it is no JSON, or nested too deep.
    """
    try:
        return json.loads(text)
    except RecursionError:
        raise NotImportableError(
            Message("the data is nested too deep to be a story"), EXPORT_AGAIN, _place(called)
        ) from None
    except json.JSONDecodeError as error:
        raise NotImportableError(
            _damaged(error.msg), EXPORT_AGAIN, _place_in(called, error.lineno, error.colno)
        ) from None
    except ValueError:
        raise NotImportableError(
            Message("the file is damaged: a number in it is too long"),
            EXPORT_AGAIN,
            _place(called),
        ) from None


def _damaged(reason: str) -> Message:
    otherwise = Message("the file is damaged: {reason}", {"reason": reason})
    return _DAMAGED.get(reason, otherwise)


def _place(called: str) -> Place:
    return Place(node=called)


def _place_in(called: str, line: int, column: int) -> Place:
    if not called:
        return Place(line, column)
    where = {"file": called, "line": line, "column": column}
    return Place.told_as(Message("{file}, line {line}, column {column}", where))


def mapping(value: object) -> Mapping[str, object]:
    """``value`` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> Sequence[object]:
    """``value`` if it is a list, else an empty one."""
    return value if isinstance(value, list) else ()


def text(value: object) -> str:
    """``value`` if it is a text, else an empty one."""
    return value if isinstance(value, str) else ""


def is_number(value: object) -> bool:
    """Whether ``value`` is one as JSON writes it."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def number(value: object) -> int | None:
    """``value`` as a whole number, also where it was written as a text or with a point."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        value = value.strip()
        return int(value) if value.lstrip("-").isdecimal() and len(value) < 10 else None
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) < 1e9 else None
    return value if isinstance(value, int) else None


def objects_below(value: object, path: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Every object in ``value``, itself first, with its path, in the order of the file."""
    left: list[tuple[str, object, int]] = [(path, value, 0)]
    while left:
        here, found, depth = left.pop()
        if depth > MAX_DEPTH:
            continue
        if isinstance(found, dict):
            yield here, found
            below = [(f"{here}.{name}", each, depth + 1) for name, each in found.items()]
        elif isinstance(found, list):
            below = [(f"{here}[{index}]", each, depth + 1) for index, each in enumerate(found)]
        else:
            continue
        left += reversed(below)
