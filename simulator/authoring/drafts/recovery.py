"""Keeps what has been typed and not yet saved, so that not even a power cut takes it.

Each open text has a file of its own in the data folder, written whole. Saving or giving up the
text removes it; one that is found at the start was left by a run that did not end well.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import zlib
from dataclasses import dataclass
from pathlib import Path

from simulator.records.exports.whole_file import NotWrittenError, write_whole
from simulator.scenario.message import Message

_ENDING = ".draft"
#: A file larger than this was not written by us.
_MAX_BYTES = 16_000_000


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was not saved.

    Attributes:
        key: names it among the others.
        path: the file it belongs to, empty for one that never had a file.
        base: the mark of the file's content that it was begun from, empty for none.
        base_text: that content, to merge with if the file has changed since.
        text: what was typed.
    """

    key: str
    path: str
    base: str
    base_text: str
    text: str


def new_key() -> str:
    """A name for a text just opened."""
    return secrets.token_hex(8)


class DraftShelf:
    """The unsaved texts in ``folder``, which is made when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: set[str] = set()

    def keep(self, draft: Draft) -> None:
        """Keep this state of a text in the place of the one before.

        Raises:
            NotWrittenError: it could not be kept.
        """
        self._running.add(draft.key)
        fields = {
            "path": draft.path,
            "base": draft.base,
            "base-text": draft.base_text,
            "text": draft.text,
        }
        body = json.dumps(fields).encode("ascii")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            told = _NO_FOLDER.filled(folder=self._folder, reason=error.strerror)
            raise NotWrittenError(told) from error
        write_whole(self._file(draft.key), b"%08x\n%s" % (zlib.crc32(body), body))

    def drop(self, key: str) -> None:
        """The text is saved, or no longer wanted."""
        self._running.discard(key)
        with contextlib.suppress(OSError):
            self._file(key).unlink(missing_ok=True)

    def left_over(self) -> tuple[Draft, ...]:
        """The texts kept and never dropped, the newest first, but for those of this very run."""
        try:
            files = [file for file in self._folder.iterdir() if file.suffix == _ENDING]
            files.sort(key=lambda file: (-file.stat().st_mtime_ns, file.name))
        except OSError:
            return ()
        found = (_read(file) for file in files if file.stem not in self._running)
        return tuple(draft for draft in found if draft is not None)

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}{_ENDING}"


def _read(file: Path) -> Draft | None:
    """The draft in a file; None when it is damaged: half a text would pass for the whole."""
    try:
        with file.open("rb") as opened:
            data = opened.read(_MAX_BYTES)
        check, _, body = data.partition(b"\n")
        if int(check, 16) != zlib.crc32(body):
            return None
        fields = json.loads(body)
        texts = [str(fields[name]) for name in ("path", "base", "base-text", "text")]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Draft(file.stem, *texts)


_NO_FOLDER = Message("{folder} cannot be made: {reason}.")
