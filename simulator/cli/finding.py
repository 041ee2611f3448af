"""Finds the scenario a command line names: a file, or the id of a shipped one."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from simulator.resources import scenarios_dir
from simulator.scenario.loading import Loaded, load_scenario
from simulator.scenario.shape import ID_PATTERN


def find_scenario(name: str) -> Loaded:
    """Load the scenario ``name``: a path if there is one, else a shipped scenario's id."""
    path = Path(name)
    if name in _shipped() and not path.exists():
        return load_scenario(scenarios_dir() / f"{name}.yaml")
    return load_scenario(path)


def print_problems(loaded: Loaded) -> None:
    """Tell on standard error why a scenario cannot be played."""
    for problem in loaded.diagnostics:
        print(problem.as_text(), file=sys.stderr)
    if re.fullmatch(ID_PATTERN, loaded.path):
        print(f"Shipped scenarios: {', '.join(_shipped())}.", file=sys.stderr)


def _shipped() -> list[str]:
    """The ids of the shipped scenarios, which are their files' names."""
    return sorted(file.stem for file in scenarios_dir().glob("*.yaml"))
