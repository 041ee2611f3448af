"""Where saved sessions are kept, and the careful ways of putting files there."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

#: How long a statement waits for another program to finish its own, in seconds.
PATIENCE = 5.0
#: The environment variable that names the data folder.
DATA_VARIABLE = "SAFE_SPACE_DATA"


def data_folder(given: Path | None) -> Path:
    """The folder of saved sessions: ``given``, else ``SAFE_SPACE_DATA``, else the platform's."""
    if given is not None:
        return given
    named = os.environ.get(DATA_VARIABLE)
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("safe-space", appauthor=False)


@dataclass(frozen=True, slots=True)
class DataFiles:
    """The names of what is kept in a data folder."""

    folder: Path

    @property
    def database(self) -> Path:
        """The database of saved sessions."""
        return self.folder / "sessions.db"

    @property
    def lock(self) -> Path:
        """The file that tells running copies of the program of each other."""
        return self.folder / "sessions.lock"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.folder / "backups"

    @property
    def part(self) -> Path:
        """A database that is being built."""
        return self.folder / "sessions.db.part"

    @property
    def mended(self) -> Path:
        """A database that is complete and only waits to take the damaged one's place."""
        return self.folder / "sessions.db.mended"


def with_journal(database: Path) -> tuple[Path, Path, Path]:
    """A database and the two files SQLite may keep beside it, whether or not they exist."""
    name = database.name
    return (
        database,
        database.with_name(f"{name}-wal"),
        database.with_name(f"{name}-shm"),
    )


def connect(database: Path, mode: str = "rw") -> sqlite3.Connection:
    """Open an existing database, ``mode`` "rw" or "ro", or make it with "rwc".

    Nothing is read yet. Text that is no longer UTF-8 comes out altered rather than as an error,
    so that its checksum tells.
    """
    # Whoever only asks for the folder, as the first frame does, waits for none of these.
    import sqlite3
    from urllib.parse import quote

    path = database.absolute().as_posix()
    slash = "" if path.startswith("/") else "/"
    address = f"file://{slash}{quote(path, safe='/:')}?mode={mode}"
    # The lock inside Store, not the thread, decides whose turn it is.
    db = sqlite3.connect(
        address, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    db.text_factory = _lenient_text
    return db


def _lenient_text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def copy_with_journal(database: Path, folder: Path) -> Path:
    """Copy a database and its journal into ``folder`` as if it were a data folder."""
    import shutil

    main, journal, _ = with_journal(database)
    target = DataFiles(folder).database
    for source, copied in ((main, target), (journal, with_journal(target)[1])):
        if source.is_file():
            shutil.copyfile(source, copied)
    return target


def move_into_place(source: Path, target: Path) -> None:
    """Give a finished file its name so that a power cut leaves it whole or absent."""
    sync(source)
    source.replace(target)
    sync(target.parent)


def sync(path: Path) -> None:
    """Have the system write a file, or a folder's names, to the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows keeps a folder's names safe by itself and cannot open it
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_database(database: Path) -> None:
    """Remove a database of our own making that nobody has seen yet."""
    for path in with_journal(database):
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
