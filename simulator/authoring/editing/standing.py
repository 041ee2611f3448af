"""In which moment a place of the text is, fast enough to be asked whenever the caret moves."""

from __future__ import annotations

from bisect import bisect_right

from simulator.authoring.editing.sections import sections_of


def moment_at(source: str, offset: int) -> str:
    """The id of the moment that ``offset`` is in; empty outside of all.

    The last one reaches to the end of the moments, blank lines and remarks included.
    """
    sections = sections_of(source)
    name, _, _ = sections.at(offset)
    if name != "moments":
        return ""
    inside = sections.inside("moments")
    place = bisect_right(inside, offset, key=lambda one: one[1]) - 1
    return inside[place][0] if place >= 0 else ""
