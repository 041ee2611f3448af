"""The marks of Chapbook (modifiers, inserts, a part for variables) and of Snowman."""

from __future__ import annotations

import re

from simulator.authoring.importing.advice import (
    BEHIND_A_HASH,
    GIVE_A_WHEN,
    NO_CODE,
    WRITE_OUT,
)
from simulator.authoring.importing.link_marks import clipped, follow
from simulator.authoring.importing.passage_reading import REACH, PassageReading
from simulator.scenario.message import Message

_VARIABLES = re.compile(r"\A((?:[^\n]*+\n)??(?:[^\n]*+\n)*?)-- *(?:\n|\Z)")
_MODIFIER = re.compile(r"\[(?!\[)([^\[\]\n]++)\][ \t]*+(?=\n|\Z)")
_INSERT = re.compile(r"\{([^{}\n]++)\}")
_PART = re.compile(r"""([A-Za-z ]+?)\s*:\s*(?:"([^"]*)"|'([^']*)')""")
_CODE = re.compile(r"(?i)javascript|css|note|comment")
_TEMPLATE = ("<%", "%>")


def without_variables(text: str) -> tuple[str, str]:
    """A passage's part for variables (empty when it has none) and its length in blanks plus text.

    The variables are blanked out, so that every place stays what it was.
    """
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if line.rstrip() == "--":
            head = "\n".join(lines[: number + 1])
            return "\n".join(lines[:number]).strip(), " " * len(head) + text[len(head) :]
        if line.strip() and ":" not in line:
            break
    return "", text


def read_modifier(reading: PassageReading, at: int) -> int | None:
    """A line ``[if …]``, ``[after …]``, ``[note]``: noted; code and notes with what they rule."""
    if at > 0 and reading.text[at - 1] != "\n":
        return None
    found = _MODIFIER.match(reading.text, at, at + REACH)
    if found is None:
        return None
    name = found.group(1).strip()
    if name.lower() in ("continue", "continued", "cont'd", "cont"):
        return found.end()
    if _CODE.match(name):
        following = _MODIFIER_LINE.search(reading.text, found.end())
        ends = following.start() if following else len(reading.text)
        reading.left_out(
            at,
            Message(
                "the part under [{modifier}] is left out: {text}",
                {
                    "modifier": clipped(name),
                    "text": clipped(reading.text[found.end() : ends]),
                },
            ),
            BEHIND_A_HASH,
        )
        return ends
    reading.left_out(
        at,
        Message(
            "[{modifier}] is left out: what stands under it always holds",
            {"modifier": clipped(name)},
        ),
        GIVE_A_WHEN,
    )
    return found.end()


_MODIFIER_LINE = re.compile(r"^\[(?!\[)[^\[\]\n]++\][ \t]*+$", re.MULTILINE)


def read_insert(reading: PassageReading, at: int) -> int | None:
    """``{link to: 'passage', label: 'words'}`` is followed; any other insert is noted."""
    found = _INSERT.match(reading.text, at, at + REACH)
    if found is None:
        return None
    inside = found.group(1).strip()
    parts = {name.strip().lower(): one or two for name, one, two in _PART.findall(inside)}
    target = parts.get("link to")
    if target is not None:
        follow(reading, parts.get("label") or target, target, at)
        return found.end()
    passage = parts.get("passage")
    if inside.lower().startswith("reveal link") and passage:
        follow(reading, parts.get("reveal link") or passage, passage, at)
        return found.end()
    if ":" not in inside and " " in inside and not inside.endswith("link"):
        return None
    reading.left_out(
        at,
        Message("the insert {code} is left out", {"code": f"{{{clipped(inside)}}}"}),
        WRITE_OUT,
    )
    return found.end()


def read_template(reading: PassageReading, at: int) -> int | None:
    """Snowman's ``<% … %>``."""
    begin, end = _TEMPLATE
    if not reading.text.startswith(begin, at):
        return None
    ends = reading.find(end, at)
    if ends < 0:
        return None
    reading.left_out(
        at,
        Message("the code {code} is left out", {"code": clipped(reading.text[at : ends + 2])}),
        NO_CODE,
    )
    return ends + len(end)


READERS = (read_modifier, read_insert)
SNOWMAN_READERS = (read_template,)
