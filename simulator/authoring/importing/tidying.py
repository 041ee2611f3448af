"""Makes a story's words fit to stand in a scenario: no controls, no stray blanks."""

from __future__ import annotations

import re

from simulator.authoring.importing.advice import NOBODY_COULD_SEE
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.story import NoteKind, Place
from simulator.scenario.message import Message
from simulator.scenario.source import FORBIDDEN

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile(r"[ \t]+")
_EMPTY_LINES = re.compile(r"\n{3,}")
#: Longest words of a passage, in characters; a scenario takes 64 kB of UTF-8 in one text.
MAX_WORDS = 15_000


def tidy(words: str) -> str:
    """``words`` in lines without blanks around them, at most one empty line between two."""
    lines = _LINE_ENDS.sub("\n", words).split("\n")
    kept = (_BLANKS.sub(" ", FORBIDDEN.sub("", line)).strip(" ") for line in lines)
    return _EMPTY_LINES.sub("\n\n", "\n".join(kept)).strip("\n")


def one_line(words: str) -> str:
    """``words`` on a single line."""
    return " ".join(part for part in tidy(words).split("\n") if part)


def note_controls(words: str, place: Place, notes: Notes) -> None:
    """Tell of characters nobody can see, which ``tidy`` takes out."""
    unseen = FORBIDDEN.search(_LINE_ENDS.sub("\n", words))
    if unseen:
        notes.gather(
            place,
            NoteKind.LEFT_OUT,
            Message(
                "a control character ({code}) is left out",
                {"code": f"U+{ord(unseen.group()):04X}"},
            ),
            Message("control characters are left out, from {count} texts"),
            NOBODY_COULD_SEE,
        )


def cut(words: str, place: Place, notes: Notes) -> str:
    """``words``, cut where a scenario takes no more, with a note of what is missing."""
    if len(words) <= MAX_WORDS:
        return words
    at = words.rfind(" ", MAX_WORDS - 200, MAX_WORDS)
    at = at if at > 0 else MAX_WORDS
    notes.left_out(
        place,
        Message(
            "this text has {length} characters; what follows the first {kept} is left out",
            {"length": len(words), "kept": at},
        ),
        Message("Split the passage in the story and import it again: a turn is a few sentences."),
    )
    return words[:at].rstrip()
