"""Puts a file into a folder under a name that nothing else has: what is there always stays."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from simulator.records.exports.whole_file import write_whole

#: After so many taken names something else is wrong.
_MOST_TRIES = 10_000


def write_under_free_name(folder: Path, name: str, data: bytes) -> Path:
    """Write ``data`` whole into ``folder`` as ``name``, with a number where that is taken.

    Returns:
        where it is now.

    Raises:
        NotWrittenError: it could not be written; nothing has changed.
        OSError: it could not be given its name; nothing has changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _written_beside(folder, data) as fresh:
        return move_to_free_name(fresh, folder, name)


def replace_whole(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of the file at ``path``; of a link, not of what it leads to.

    Raises:
        NotWrittenError, OSError: it could not be done; what was there is unchanged.
    """
    with _written_beside(path.parent, data) as fresh:
        fresh.replace(path)


@contextlib.contextmanager
def _written_beside(folder: Path, data: bytes) -> Iterator[Path]:
    """A whole file in ``folder`` that still waits for its name."""
    # Hidden, so that no look at the folder takes it for a scenario.
    fresh = folder / f".safe-space-{secrets.token_hex(6)}.new"
    write_whole(fresh, data)
    try:
        yield fresh
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)


def move_to_free_name(source: Path, folder: Path, name: str) -> Path:
    """Move a file into ``folder``, made if need be, as ``name`` or with a number; returns where.

    Raises:
        OSError: it could not be moved, and is where it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for candidate in _names(name):
        target = folder / candidate
        if _move(source, target):
            return target
    raise FileExistsError(f"too many files are called like {name}")


def _move(source: Path, target: Path) -> bool:
    """Move unless ``target`` is taken; whether it was moved."""
    if target.exists() or target.is_symlink():
        return False
    try:
        # Fails where a rename would silently take the place of what came in between.
        target.hardlink_to(source)
    except FileExistsError:
        return False
    except (OSError, NotImplementedError):
        # Some drives know no second names for a file.
        source.rename(target)
    else:
        source.unlink()
    return True


def _names(name: str) -> Iterator[str]:
    """The name itself, then ``visit-2.yaml``, ``visit-3.yaml`` and so on."""
    yield name
    stem, ending = Path(name).stem, Path(name).suffix
    for number in count(2):
        if number > _MOST_TRIES:
            return
        yield f"{stem}-{number}{ending}"
