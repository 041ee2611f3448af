"""Finds the scenario files that stand on the shelf by themselves."""

from __future__ import annotations

from pathlib import Path

_ENDINGS = (".yaml", ".yml")


def scenario_files(folder: Path) -> tuple[Path, ...]:
    """The scenario files right inside ``folder``, by name; none when it cannot be read."""
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() in _ENDINGS]
    except OSError:
        return ()
    return tuple(sorted(path for path in found if not path.name.startswith(".")))
