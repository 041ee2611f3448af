"""Follows what becomes of the scenario files in one folder, reading only those that changed.

The folder is looked at again and again rather than watched by the system: most programs replace a
file whole when they save it, and a system's watch stays with the one that is gone.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from simulator.practice.glimpse import Glimpse, glimpse
from simulator.practice.shelf_files import scenario_files
from simulator.scenario.loading import Loaded, load_scenario

#: More files than this are no library: somebody has chosen a folder of something else.
MOST_FILES = 500


@dataclass(frozen=True, slots=True)
class FolderChanges:
    """What has happened in a folder since the last look.

    Attributes:
        loaded: the files that are new or have changed, by name.
        gone: the paths of those that are no longer there.
        left_out: how many files beyond :data:`MOST_FILES` are not looked at.
    """

    loaded: tuple[Loaded, ...] = ()
    gone: tuple[str, ...] = ()
    left_out: int = 0

    def __bool__(self) -> bool:
        return bool(self.loaded or self.gone)


class FolderWatch:
    """Remembers how the scenario files right inside ``folder`` looked last.

    One look at a time; it may be taken in another thread than the last.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._seen: dict[Path, Glimpse] = {}

    @property
    def seen(self) -> dict[Path, Glimpse]:
        """How each file looked when it was read, by name."""
        return dict(self._seen)

    def look(self) -> FolderChanges:
        """Read what is new or has changed; the first look reads everything.

        A folder that cannot be read is as good as an empty one: its files are gone until it can.
        """
        every = scenario_files(self.folder)
        now: dict[Path, Glimpse] = {}
        loaded = []
        for path in every[:MOST_FILES]:
            found = glimpse(path)
            if found is None:
                continue
            now[path] = found
            # Looked at before it is read: what changes in between is seen at the next look.
            if self._seen.get(path) != found:
                loaded.append(load_scenario(path))
        gone = tuple(str(path) for path in self._seen if path not in now)
        self._seen = now
        return FolderChanges(tuple(loaded), gone, max(0, len(every) - MOST_FILES))
