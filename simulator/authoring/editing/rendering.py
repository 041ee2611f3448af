"""Writes names and values as YAML, in block style over several lines or in braces on one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from simulator.authoring.editing.layout import Layout
from simulator.authoring.editing.writing import written

#: A text, a list of texts, or names with such values.
Data: TypeAlias = "str | Sequence[str] | Mapping[str, Data]"

#: A list with more characters than this gets a line for each item.
_SHORT = 75


def entry_lines(name: str, value: Data, column: int, layout: Layout) -> str:
    """``name`` with its value in block style, its lines indented by ``column`` from the second."""
    key = written(name, in_flow=True)
    if isinstance(value, str):
        text = written(value, indent=column + layout.unit, quote=layout.quote)
        return f"{key}: {text}" if text else f"{key}:"
    if isinstance(value, Mapping):
        if not value:
            return f"{key}:"
        inner = column + layout.unit
        lines = [entry_lines(one, data, inner, layout) for one, data in value.items()]
        return f"{key}:" + "".join(f"\n{' ' * inner}{line}" for line in lines)
    if sum(map(len, value)) <= _SHORT:
        return f"{key}: {list_in_brackets(value, layout)}"
    dashes = list_with_dashes(value, column + layout.dash, layout)
    return f"{key}:\n{' ' * (column + layout.dash)}{dashes}"


def entry_in_braces(name: str, value: Data, layout: Layout) -> str:
    """``name`` with its value on one line."""
    return f"{written(name, in_flow=True)}: {in_braces(value, layout)}"


def in_braces(value: Data, layout: Layout) -> str:
    """A value on one line."""
    if isinstance(value, str):
        return written(value, in_flow=True, quote=layout.quote)
    if isinstance(value, Mapping):
        pairs = [entry_in_braces(name, data, layout) for name, data in value.items()]
        return "{" + ", ".join(pairs) + "}"
    return list_in_brackets(value, layout)


def list_in_brackets(items: Sequence[str], layout: Layout) -> str:
    """A list on one line."""
    return "[" + ", ".join(in_braces(item, layout) for item in items) + "]"


def list_with_dashes(items: Sequence[str], column: int, layout: Layout) -> str:
    """A list of one line each, the first not indented, the others by ``column``."""
    texts = [written(item, indent=column + layout.unit, quote=layout.quote) for item in items]
    return f"\n{' ' * column}".join(f"- {text}" for text in texts)
