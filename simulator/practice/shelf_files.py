"""Finds the scenario files that stand on the shelf by themselves."""

from __future__ import annotations

from pathlib import Path

_ENDINGS = (".yaml", ".yml")


def is_scenario_name(name: str) -> bool:
    """Whether a file of this name can be a scenario."""
    return Path(name).suffix.lower() in _ENDINGS


def scenario_files(folder: Path) -> tuple[Path, ...]:
    """The scenario files right inside ``folder``, by name; none when it cannot be read."""
    try:
        found = [path for path in folder.iterdir() if is_scenario_name(path.name)]
    except OSError:
        return ()
    return tuple(sorted(path for path in found if not path.name.startswith(".")))
