"""Tells in which moment of the scenario something of the story came to stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from simulator.authoring.importing.story import Passage, Place, Story

_LAST_STEP = re.compile(r"(?:\.[^.\[\]]*|\[\d*\])\Z")


class Standing:
    """Places of the story, each with the id of the moment that what begins there stands in."""

    def __init__(self, story: Story, passages: Sequence[Passage], ids: Mapping[str, str]) -> None:
        """``passages`` are those of the scenario; ``ids`` are their moments' by their keys."""
        # What became no moment ends the stretch of the one before it.
        begins: dict[Place, str] = {each.place: "" for each in story.passages}
        begins.update((place, "") for place in story.elsewhere)
        for passage in reversed(passages):
            for place in (passage.place, *passage.joined_at):
                begins[place] = ids[passage.key]
        self._nodes = {place.node: moment for place, moment in begins.items() if place.node}
        lines = sorted(
            (place.file, place.line, place.col, moment)
            for place, moment in begins.items()
            if place.line and not place.node
        )
        self._lines = [line[:3] for line in lines]
        self._moments = [line[3] for line in lines]

    def moment_at(self, place: Place) -> str:
        """The id of the moment; empty for none."""
        if place.node:
            return self._moment_of_node(place.node)
        if not place.line:
            return ""
        found = bisect_right(self._lines, (place.file, place.line, place.col)) - 1
        is_here = found >= 0 and self._lines[found][0] == place.file
        return self._moments[found] if is_here else ""

    def _moment_of_node(self, node: str) -> str:
        """That of the innermost node around it which has one."""
        while node not in self._nodes:
            outer = _LAST_STEP.sub("", node)
            if outer == node:
                return ""
            node = outer
        return self._nodes[node]
