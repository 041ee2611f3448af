"""Strips of a page, each with what it paints, and how they are shared out among pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

#: Lengths on paper are counted in tenths of a point.
POINT = 10.0

#: Paints a strip whose top left corner is at the point given.
Paints: TypeAlias = Callable[[QPainter, QPointF], None]


@dataclass(frozen=True, slots=True)
class Rule:
    """The line on the left of all strips that belong together; ``number`` tells two apart."""

    number: int
    ink: str


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a page that is never cut, as wide as the column.

    Attributes:
        height: in tenths of a point.
        paint: paints it.
        gap: what stays free above it, unless it stands on top of a page.
        keeps_next: whether the next strip must stand on the same page.
        rule: the line on its left, if it has one.
        anchor: what the page it comes to stand on is asked for by; empty where nobody asks.
    """

    height: float
    paint: Paints
    gap: float = 0.0
    keeps_next: bool = False
    rule: Rule | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip and its distance from the top of its page; ``joins`` the one above it."""

    strip: Strip
    top: float
    joins: bool


def pages_of(strips: Sequence[Strip], height: float) -> list[list[Placed]]:
    """The strips on pages of this height, those that keep together on one if they fit at all."""
    pages: list[list[Placed]] = [[]]
    at = 0.0
    for group in _groups(strips):
        needed = sum(strip.height + strip.gap for strip in group)
        if pages[-1] and at + needed > height and needed <= height:
            pages.append([])
            at = 0.0
        for strip in group:
            gap = strip.gap if pages[-1] else 0.0
            if pages[-1] and at + gap + strip.height > height:
                pages.append([])
                at = gap = 0.0
            before = pages[-1][-1].strip if pages[-1] else None
            joins = before is not None and strip.rule is not None and before.rule == strip.rule
            pages[-1].append(Placed(strip, at + gap, joins))
            at += gap + strip.height
    return pages


def _groups(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keeps_next:
            yield group
            group = []
    if group:
        yield group
