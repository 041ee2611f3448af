"""The person's own library: a folder of scenario files that is theirs to fill and to clear.

Files are copied in byte for byte; nothing inside them is followed. What is taken out or replaced is
moved into the sub-folder ``removed``, where it can be found again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from simulator.practice.new_file import (
    move_to_free_name,
    replace_whole,
    write_under_free_name,
)
from simulator.practice.shelf_files import is_scenario_name, scenario_files
from simulator.records.exports.whole_file import NotWrittenError
from simulator.scenario.loading import Loaded, load_scenario
from simulator.scenario.message import Message
from simulator.scenario.source import MAX_BYTES

#: The sub-folder for what has been taken out.
REMOVED = "removed"
#: So many files are taken in at one go.
MOST_AT_ONCE = 200


class Outcome(StrEnum):
    """What became of a file that was to be added."""

    ADDED = "added"
    #: The same text stands there already.
    THERE_ALREADY = "there-already"
    #: Another version of the same scenario stands there: somebody has to choose.
    ANOTHER_VERSION = "another-version"
    #: Its name does not end like a scenario file's.
    NOT_YAML = "not-yaml"
    #: A folder without scenario files.
    EMPTY_FOLDER = "empty-folder"
    TOO_LARGE = "too-large"
    NOT_READABLE = "not-readable"
    #: The library could not be written to.
    NOT_WRITTEN = "not-written"
    #: It came with more files than are taken in at once.
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one file.

    Attributes:
        outcome: what happened.
        source: the file that was to be added.
        loaded: the file as it stands in the library, also for those that stand there already, and
            for :attr:`Outcome.ANOTHER_VERSION` the one that is in the way; else None.
        reason: why something could not be done, in words for a person; often empty.
    """

    outcome: Outcome
    source: Path
    loaded: Loaded | None = None
    reason: Message | str = ""


class OwnLibrary:
    """The scenario files right inside ``folder``, which is made when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def files(self) -> tuple[Path, ...]:
        """The scenario files, by name."""
        return scenario_files(self.folder)

    def holds(self, path: Path) -> bool:
        """Whether ``path`` is the place of a scenario file of this library, there or not."""
        return is_scenario_name(path.name) and _is_same_folder(path.parent, self.folder)

    def own_name(self, path: Path) -> Path:
        """``path`` as this library spells it; as it is when it lies elsewhere."""
        return self.folder / path.name if self.holds(path) else path

    def add_all(self, sources: Iterable[Path], own: Sequence[Loaded]) -> tuple[Added, ...]:
        """Copy files, and those right inside folders, into the library.

        Args:
            sources: files and folders from anywhere.
            own: the library's files as they were read last.

        Returns:
            what became of each, in order; one for a folder without scenario files.
        """
        present = list(own)
        results: list[Added] = []
        for source in _files_of(sources):
            if len(results) == MOST_AT_ONCE:
                results.append(Added(Outcome.TOO_MANY, source))
                break
            found = self.add(source, present)
            results.append(found)
            if found.outcome is Outcome.ADDED and found.loaded is not None:
                present.append(found.loaded)
        return tuple(results)

    def add(self, source: Path, own: Sequence[Loaded], *, replacing: bool = False) -> Added:
        """Copy one file into the library, whole or not at all.

        A file with errors is taken in as well: it can be mended there. Another file of the same
        name stays; the new one gets a number. Another version of the same scenario is in the way,
        since saved sessions could not tell the two apart.

        Args:
            source: the file.
            own: the library's files as they were read last.
            replacing: take another version's place; that one is moved to :data:`REMOVED`.
        """
        refused = _refusal(source)
        if refused is not None:
            return refused
        if self.holds(source):
            return Added(Outcome.THERE_ALREADY, source, load_scenario(self.own_name(source)))
        try:
            data = _read(source)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            return Added(Outcome.NOT_READABLE, source, reason=reason)
        if len(data) > MAX_BYTES:
            return Added(Outcome.TOO_LARGE, source)
        there = self._same_text(data, own)
        if there is not None:
            return Added(Outcome.THERE_ALREADY, source, there)
        return self._add(source, data, own, replacing=replacing)

    def _add(self, source: Path, data: bytes, own: Sequence[Loaded], *, replacing: bool) -> Added:
        rival = _same_scenario(load_scenario(source), own)
        if rival is not None and not replacing:
            return Added(Outcome.ANOTHER_VERSION, source, rival)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if rival is None:
                path = write_under_free_name(self.folder, source.name.lstrip("."), data)
            else:
                path = self._take_place_of(Path(rival.path), data)
        except NotWrittenError as error:
            return Added(Outcome.NOT_WRITTEN, source, reason=error.told)
        except OSError as error:
            return Added(Outcome.NOT_WRITTEN, source, reason=error.strerror or str(error))
        return Added(Outcome.ADDED, source, load_scenario(path))

    def _take_place_of(self, path: Path, data: bytes) -> Path:
        """Keep what is at ``path`` in :data:`REMOVED`, then replace it in one step."""
        write_under_free_name(self.folder / REMOVED, path.name, path.read_bytes())
        replace_whole(path, data)
        return path

    def take_out(self, path: Path) -> Path:
        """Move one of the library's files to :data:`REMOVED`; returns where it is now.

        Raises:
            OSError: it could not be moved, or is not in the library.
        """
        if not self.holds(path):
            raise FileNotFoundError(f"{path} is not in {self.folder}")
        return move_to_free_name(self.folder / path.name, self.folder / REMOVED, path.name)

    def put_back(self, removed: Path, name: str) -> Path:
        """Move what :meth:`take_out` moved back, as ``name`` if that is free.

        Returns:
            where it is now.

        Raises:
            OSError: it could not be moved, or was not taken out of this library.
        """
        if not _is_same_folder(removed.parent, self.folder / REMOVED):
            raise FileNotFoundError(f"{removed} is not in {self.folder / REMOVED}")
        return move_to_free_name(removed, self.folder, Path(name).name)

    def _same_text(self, data: bytes, own: Sequence[Loaded]) -> Loaded | None:
        for loaded in own:
            path = Path(loaded.path)
            try:
                # Most files differ in size already and need not be read.
                if path.stat().st_size == len(data) and _read(path) == data:
                    return loaded
            except (OSError, ValueError):
                continue
        return None


def _files_of(sources: Iterable[Path]) -> Iterable[Path]:
    """The files themselves, and instead of each folder its scenario files if it has any."""
    for source in sources:
        found = scenario_files(source) if source.is_dir() else ()
        yield from found or (source,)


def _refusal(source: Path) -> Added | None:
    """Why this is nothing for a library, as far as that can be told without reading it."""
    if source.is_dir():
        return Added(Outcome.EMPTY_FOLDER, source)
    if not is_scenario_name(source.name):
        return Added(Outcome.NOT_YAML, source)
    return None if source.is_file() else Added(Outcome.NOT_READABLE, source)


def _same_scenario(loaded: Loaded, own: Sequence[Loaded]) -> Loaded | None:
    if loaded.scenario is None:
        return None
    wanted = loaded.scenario.id
    return next((one for one in own if one.scenario and one.scenario.id == wanted), None)


def _read(path: Path) -> bytes:
    """The file's bytes, never more than the limit plus one."""
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _is_same_folder(one: Path, other: Path) -> bool:
    try:
        return one.resolve() == other.resolve()
    except (OSError, ValueError, RuntimeError):
        return False
