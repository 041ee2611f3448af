"""The shelf of scenarios: what stands on it, and which of it fits what someone looks for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from simulator.scenario.loading import Loaded, load_scenario
from simulator.scenario.model import Level, Scenario, Setting
from simulator.scenario.taxonomy import Practice

_ENDINGS = (".yaml", ".yml")


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


@dataclass(frozen=True, slots=True)
class Wanted:
    """What someone looks for; everything left out fits anything."""

    words: str = ""
    practice: Practice | None = None
    ages: AgeGroup | None = None
    setting: Setting | None = None
    level: Level | None = None

    @property
    def is_anything(self) -> bool:
        """Whether nothing in particular is looked for."""
        return self == Wanted()


def fits(scenario: Scenario, wanted: Wanted) -> bool:
    """Whether ``scenario`` is what is looked for; every word has to stand somewhere in it."""
    return (
        (wanted.practice is None or wanted.practice in scenario.practices)
        and (wanted.ages is None or wanted.ages is age_group(scenario.client.age))
        and (wanted.setting is None or wanted.setting is scenario.setting)
        and (wanted.level is None or wanted.level is scenario.level)
        and all(word in _searched(scenario) for word in wanted.words.lower().split())
    )


def _searched(scenario: Scenario) -> str:
    client = scenario.client
    parts = (scenario.title, scenario.summary, client.name, client.background)
    return " ".join((*parts, *scenario.content_notes, *scenario.goals)).lower()


def load_shelf(files: Iterable[Path]) -> tuple[Loaded, ...]:
    """Load ``files``: playable ones by level and title, then those with errors by path.

    Of two files with one scenario's id only the first is kept: saved sessions could not tell
    them apart.
    """
    kept: dict[str, Loaded] = {}
    for file in files:
        loaded = load_scenario(file)
        name = loaded.scenario.id if loaded.scenario else loaded.path
        kept.setdefault(name, loaded)
    return tuple(sorted(kept.values(), key=_place))


def _place(loaded: Loaded) -> tuple[bool, int, str]:
    scenario = loaded.scenario
    if scenario is None:
        return (True, 0, loaded.path)
    return (False, list(Level).index(scenario.level), scenario.title.lower())


def scenario_files(folder: Path) -> tuple[Path, ...]:
    """The scenario files right inside ``folder``, by name; none when it cannot be read."""
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() in _ENDINGS]
    except OSError:
        return ()
    return tuple(sorted(path for path in found if not path.name.startswith(".")))
