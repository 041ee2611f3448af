"""A debrief as Markdown: readable as it stands, and inert in any program that formats it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from simulator.records.exports.document import (
    Block,
    Counts,
    Curve,
    Details,
    Document,
    Judged,
    Legend,
    Paragraph,
    Points,
    Role,
    Said,
    Section,
    SideBySide,
    Signed,
)
from simulator.records.exports.readable import readable

#: Characters that mean something wherever they stand.
_INLINE = re.compile(r"([\\`*_\[\]|~$])")
#: Characters that mean something at the beginning of a line only.
_AT_START = re.compile(r"^(#{1,6}(?=\s|$)|[-+=](?=[\s\-+=]|$))")
_NUMBERED = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")
#: What some programs turn into a link without being asked.
_ADDRESS = re.compile(r"(?i)(://|\bwww\.)")


def markdown_of(document: Document) -> str:
    """The document as Markdown; the same document gives the same text."""
    sections = (_section(section) for section in document.sections)
    return "\n\n".join(part for section in sections for part in section) + "\n"


def escaped(text: str) -> str:
    """``text`` on one or more lines, each as plain words to whoever formats Markdown."""
    return "  \n".join(_line(line) for line in readable(text).split("\n"))


def _line(line: str) -> str:
    """One line; blanks before it would make it a block of code."""
    plain = _INLINE.sub(r"\\\1", line.strip())
    plain = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    plain = _ADDRESS.sub(lambda found: found[0].replace(":", r"\:").replace(".", r"\."), plain)
    return _NUMBERED.sub(r"\1\\\2", _AT_START.sub(r"\\\1", plain))


def _section(section: Section) -> Iterator[str]:
    if section.title:
        yield f"{'#' * section.level} {_flat(section.title)}"
    for are_signed, blocks in groupby(section.blocks, lambda block: isinstance(block, Signed)):
        written = [part for block in blocks for part in _block(block)]
        if are_signed:
            yield "\n".join(written)
        else:
            yield from written


def _flat(text: str) -> str:
    """``text`` on one line, for headings, points and cells."""
    return escaped(" ".join(readable(text).split()))


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(text=text, role=role):
            yield _paragraph(text, role)
        case Points(items=items):
            yield "\n".join(f"- {_flat(item)}" for item in items)
        case Details(rows=rows):
            yield "\n".join(f"- **{_flat(label)}:** {_flat(text)}" for label, text in rows)
        case Said(reply=reply):
            said = _flat(reply.text)
            yield f"> *{said}*" if reply.is_act else f"> {said}"
        case Signed(text=text):
            yield f"- {_flat(text)}"
        case Judged(text=text, aside=aside):
            yield f"**{_flat(text)}** ({_flat(aside)})"
        case Curve(told=told):
            yield _flat(told)
        case Counts(rows=rows):
            yield "\n".join(f"- {_flat(row.name)}: {_flat(row.words)}" for row in rows)
        case SideBySide():
            yield from _one_after_the_other(block)
        case Legend():
            # There are no signs to be read in a text.
            return


def _paragraph(text: str, role: Role) -> str:
    match role:
        case Role.TITLE:
            return f"# {_flat(text)}"
        case Role.STRONG | Role.CAPTION:
            return f"**{_flat(text)}**"
        case _:
            return escaped(text)


def _one_after_the_other(beside: SideBySide) -> Iterator[str]:
    """Columns read badly in plain text: first the one attempt, then the other."""
    for side, heading in enumerate(beside.headings):
        yield f"**{_flat(heading)}**"
        attempts = (row[side] for row in beside.rows)
        lines = [f"- {_flat(one.aside)}: {_flat(one.text)}" for one in attempts if one is not None]
        yield "\n".join([*lines, f"- {_flat(beside.endings[side])}"])
