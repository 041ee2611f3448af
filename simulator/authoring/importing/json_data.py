"""Reads JSON that nobody vouches for, and looks into it without surprises."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from simulator.authoring.importing.story import NotImportableError, Place

#: Deeper than this nothing is looked for.
MAX_DEPTH = 200


def parse_json(text: str, called: str) -> object:
    """The value written in ``text``; ``called`` names it in messages about a file in an archive.

    Raises:
        NotImportableError: it is no JSON, or nested too deep.
    """
    try:
        return json.loads(text)
    except RecursionError:
        raise NotImportableError(
            "the data is nested too deep to be a story", "Export the story again.", _place(called)
        ) from None
    except json.JSONDecodeError as error:
        place = (
            Place(error.lineno, error.colno)
            if not called
            else _place(f"{called}, line {error.lineno}, column {error.colno}")
        )
        raise NotImportableError(
            f"the file is damaged: {error.msg}", "Export the story again.", place
        ) from None
    except ValueError:
        raise NotImportableError(
            "the file is damaged: a number in it is too long",
            "Export the story again.",
            _place(called),
        ) from None


def _place(called: str) -> Place:
    return Place(node=called)


def mapping(value: object) -> Mapping[str, object]:
    """``value`` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: object) -> Sequence[object]:
    """``value`` if it is a list, else an empty one."""
    return value if isinstance(value, list) else ()


def text(value: object) -> str:
    """``value`` if it is a text, else an empty one."""
    return value if isinstance(value, str) else ""


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
