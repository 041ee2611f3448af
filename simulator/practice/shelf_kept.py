"""Keeps together what stands on the shelf while files come, change and go."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from simulator.practice.folder_watch import FolderChanges
from simulator.practice.own_library import OwnLibrary
from simulator.practice.shelf import in_order, without_twins
from simulator.scenario.loading import Loaded, load_scenario


class ShelfKept:
    """The files opened by hand, those of the person's own library, and those that came along.

    Of several with one scenario's id the one opened by hand stands there, else one's own.

    Args:
        shipped: the files that came along.
        library: the person's own library; None when there is none.
        own: its files as they were read first.
    """

    def __init__(
        self,
        shipped: Iterable[Loaded],
        library: OwnLibrary | None = None,
        own: Iterable[Loaded] = (),
    ) -> None:
        self._shipped = tuple(shipped)
        self._library = library
        self._own = {loaded.path: loaded for loaded in own}
        self._opened: list[Loaded] = []
        self._standing = self._arranged()

    @property
    def standing(self) -> tuple[Loaded, ...]:
        """What stands on the shelf: what was opened by hand, then the others in their order."""
        return self._standing

    @property
    def own(self) -> tuple[Loaded, ...]:
        """All files of the person's own library, by name."""
        return tuple(self._own[path] for path in sorted(self._own))

    def is_own(self, loaded: Loaded) -> bool:
        """Whether a file lies in the person's own library."""
        return loaded.path in self._own

    def is_elsewhere(self, loaded: Loaded) -> bool:
        """Whether a file neither came along nor lies in the person's own library."""
        came_along = any(one.path == loaded.path for one in self._shipped)
        return not came_along and not self.is_own(loaded)

    def open(self, path: Path) -> Loaded:
        """Put a file on the shelf, read anew; another with the same scenario id gives way."""
        if self._library is not None and self._library.holds(path):
            loaded = load_scenario(self._library.own_name(path))
            self._own[loaded.path] = loaded
            # One's own takes the place of what was opened before with its id.
            self._opened = [one for one in self._opened if not _is_same(one, loaded)]
        else:
            loaded = load_scenario(path)
            self._opened = [loaded, *(one for one in self._opened if not _is_same(one, loaded))]
        self._standing = self._arranged()
        return loaded

    def take_in(self, changes: FolderChanges) -> None:
        """Follow what has happened in the person's own library."""
        for path in changes.gone:
            self._own.pop(path, None)
        for loaded in changes.loaded:
            self._own[loaded.path] = loaded
            self._opened = [one for one in self._opened if not _is_same(one, loaded)]
        self._standing = self._arranged()

    def move_to(self, library: OwnLibrary) -> None:
        """Have another folder for the person's own library; nothing is known of it yet."""
        self._library = library
        self._own = {}
        self._standing = self._arranged()

    def _arranged(self) -> tuple[Loaded, ...]:
        return without_twins([*self._opened, *in_order([*self.own, *self._shipped])])


def _is_same(old: Loaded, new: Loaded) -> bool:
    if old.path == new.path:
        return True
    return (
        old.scenario is not None and new.scenario is not None and old.scenario.id == new.scenario.id
    )
