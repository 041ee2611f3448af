"""A text file as an editor needs it: its text, its line ends, and whether it has changed since."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from simulator.records.exports.whole_file import write_whole
from simulator.scenario.message import Message, ToldError
from simulator.scenario.source import MAX_BYTES

_NEWLINE, _WINDOWS = "\n", "\r\n"


class CannotOpenError(ToldError):
    """The file holds no text that could be written in."""


@dataclass(frozen=True, slots=True)
class FileText:
    """A file's text with plain line ends.

    ``newline`` is what ends its lines on the disk. ``mark`` tells this content from any other.
    """

    text: str
    newline: str
    mark: str


_NOT_OPENED = Message("{path} cannot be opened: {reason}.")
_TOO_LARGE = Message("{path} is larger than 2 MB: that is no scenario.")
_NO_TEXT = Message("{path} is not UTF-8 text (line {line}). Save it as UTF-8 where it comes from.")


def read_file(path: Path) -> FileText:
    """The text of the file at ``path``.

    Raises:
        CannotOpenError: there is none, or it is no text.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CannotOpenError(_NOT_OPENED.filled(path=path, reason=reason)) from error
    if len(data) > MAX_BYTES:
        raise CannotOpenError(_TOO_LARGE.filled(path=path))
    try:
        raw = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CannotOpenError(_NO_TEXT.filled(path=path, line=line)) from error
    newline = _WINDOWS if raw.count(_WINDOWS) * 2 > raw.count(_NEWLINE) else _NEWLINE
    return FileText(raw.replace(_WINDOWS, _NEWLINE), newline, content_mark(data))


def write_file(path: Path, text: str, newline: str) -> str:
    """Write ``text`` in the place of what is at ``path``, whole or not at all; returns its mark.

    Raises:
        NotWrittenError: it could not be written; what was there is unchanged.
    """
    # What cannot be encoded cannot be typed either, but may be pasted: half an emoji.
    data = text.replace(_NEWLINE, newline).encode("utf-8", "replace")
    write_whole(path, data)
    return content_mark(data)


def content_mark(data: bytes) -> str:
    """A fingerprint of a file's bytes."""
    return hashlib.sha256(data).hexdigest()
