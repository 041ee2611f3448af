"""Gets the text of a scenario file, whatever is found under its path.

What cannot be read at all is *refused*: an exception inside this package that carries one problem.
"""

from __future__ import annotations

import codecs
import re
import stat
from pathlib import Path

from simulator.scenario.diagnostics import Report, Span
from simulator.scenario.message import Message

MAX_BYTES = 2_000_000

#: Controls but newline and tab, line and paragraph separators, bidi overrides and isolates, a byte
#: order mark inside, surrogates and non-characters.
FORBIDDEN = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff"
    "\\ud800-\\udfff\\ufffe\\uffff]"
)
#: The same in the file itself, where a line may also end with carriage return and newline.
_RAW_FORBIDDEN = re.compile(FORBIDDEN.pattern + r"(?<!\r(?=\n))")
#: A text with more of them than this is none.
_MAX_CONTROLS = 20
#: Takes the place of a forbidden character, so that what stands around it is still checked.
_STAND_IN = "\ufffd"

#: What is wrong, and what to do about it.
Said = tuple[Message, Message]
Problem = tuple[Span, str, Message, Message]


class Refused(Exception):  # noqa: N818 - not an error of ours: the file is refused, and it says why
    """The file broke a limit beyond which it is not worth reading; ``problem`` says which."""

    def __init__(self, span: Span, code: str, told: Message, advice: Message) -> None:
        super().__init__(code)
        self.problem: Problem = (span, code, told, advice)


def file_text(path: Path) -> str:
    """The file's text, never reading more than the limit plus one byte.

    Raises:
        Refused: there is no such file, or it is none that holds text.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _unreadable(*_NO_FILE_OF_TEXT)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise _unreadable(*_NOT_THERE) from None
    except (OSError, ValueError) as error:
        told, advice = _NOT_READ
        reason = getattr(error, "strerror", None) or str(error)
        raise _unreadable(told.filled(reason=reason), advice) from None
    if len(data) > MAX_BYTES:
        raise _unreadable(*_TOO_LARGE)
    return _decoded(data)


_NO_FILE_OF_TEXT = (
    Message("this is not a regular file"),
    Message("Give a scenario file (.yaml)."),
)
_NOT_THERE = (Message("there is no such file"), Message("Check the spelling of the path."))
_NOT_READ = (
    Message("the file cannot be read: {reason}"),
    Message("Check that it is there and that you may read it."),
)
_TOO_LARGE = (
    Message("the file is larger than 2 MB"),
    Message("Split it: a scenario is seldom over 100 kB."),
)
_NOT_UTF8 = (Message("the file is not UTF-8 text"), Message("Save it as UTF-8 in your editor."))
_FULL_OF_CONTROLS = (
    Message("the file is full of control characters"),
    Message("Give a scenario file: plain text in UTF-8."),
)


def without_controls(source: str, report: Report) -> str:
    """``source`` with each forbidden character reported and replaced by a visible stand-in.

    Raises:
        Refused: it holds so many that it is no text.
    """
    if not _RAW_FORBIDDEN.search(source):
        return source
    for count, found in enumerate(_RAW_FORBIDDEN.finditer(source)):
        line, col = line_and_column(source, found.start())
        span = Span(line, col, line, col + 1)
        if count == _MAX_CONTROLS:
            raise Refused(span, "E001", *_FULL_OF_CONTROLS)
        report.add(span, "E001", *control_problem(found.group()))
    return _RAW_FORBIDDEN.sub(_STAND_IN, source)


def control_problem(char: str) -> Said:
    """What to say of a forbidden character."""
    return (
        Message(
            "the text holds a control or direction-override character, {character}",
            {"character": f"U+{ord(char):04X}"},
        ),
        Message("Delete it: nobody can see it, and it can disguise what a line says."),
    )


def line_and_column(source: str, index: int) -> tuple[int, int]:
    """The place of the character at ``index``, both counted from 1."""
    line = source.count("\n", 0, index) + 1
    return line, index - source.rfind("\n", 0, index)


def _unreadable(told: Message, advice: Message) -> Refused:
    return Refused(Span(), "E001", told, advice)


def _decoded(data: bytes) -> str:
    """``data`` as text; a refusal points at the first bad byte's place."""
    # The codec that drops a byte order mark counts its errors from behind it: do it here.
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line, col = line_and_column(before, len(before))
        raise Refused(Span(line, col, line, col + 1), "E001", *_NOT_UTF8) from None
