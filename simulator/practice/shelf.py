"""The shelf of scenarios: which files stand on it, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from simulator.scenario.loading import Loaded, load_scenario
from simulator.scenario.model import Level


class AgeGroup(StrEnum):
    """How old the client is, in the groups people look for."""

    CHILD = "child"
    ADOLESCENT = "adolescent"
    ADULT = "adult"
    OLDER_ADULT = "older-adult"


#: From which age, in years, each group counts.
_FROM_AGE = {
    AgeGroup.OLDER_ADULT: 65,
    AgeGroup.ADULT: 18,
    AgeGroup.ADOLESCENT: 13,
    AgeGroup.CHILD: 0,
}


def age_group(age: int) -> AgeGroup:
    """The group a client of ``age`` years belongs to."""
    return next(group for group, lowest in _FROM_AGE.items() if age >= lowest)


def load_shelf(files: Iterable[Path]) -> tuple[Loaded, ...]:
    """Load ``files`` and put them in their order."""
    return in_order(load_scenario(file) for file in files)


def in_order(every: Iterable[Loaded]) -> tuple[Loaded, ...]:
    """Playable files by level and title, then those with errors by path.

    Of two files with one scenario's id only the first is kept: saved sessions could not tell
    them apart.
    """
    return tuple(sorted(without_twins(every), key=_place))


def without_twins(every: Iterable[Loaded]) -> tuple[Loaded, ...]:
    """The files but those whose scenario's id, or whose path, an earlier one has."""
    kept: dict[str, Loaded] = {}
    paths: set[str] = set()
    for loaded in every:
        name = loaded.scenario.id if loaded.scenario else loaded.path
        if loaded.path not in paths:
            kept.setdefault(name, loaded)
        paths.add(loaded.path)
    return tuple(kept.values())


def _place(loaded: Loaded) -> tuple[bool, int, str]:
    scenario = loaded.scenario
    if scenario is None:
        return (True, 0, loaded.path)
    return (False, list(Level).index(scenario.level), scenario.title.lower())
