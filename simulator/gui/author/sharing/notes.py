"""Notes to read beside the text, as a colleague would write them: plain values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.authoring.comparing.change import Subject


@dataclass(frozen=True, slots=True)
class Note:
    """One note.

    Attributes:
        text: what there is to say, in a sentence.
        where: the place in the file it speaks of; empty where ``subject`` or nothing tells it.
        before, after: the words that changed, both empty where the sentence says it all.
        advice: what to do about it; empty for nothing.
        subject: what in the text it is about, so that one can go there; None for nothing.
        story: another story that can be imported, by its title; empty for none.
    """

    text: str
    where: str = ""
    before: str = ""
    after: str = ""
    advice: str = ""
    subject: Subject | None = None
    story: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Notes under a heading; ``about`` says below it what they have in common, or is empty."""

    heading: str
    about: str
    notes: tuple[Note, ...]
    is_grave: bool = False


@dataclass(frozen=True, slots=True)
class Notes:
    """All there is to say: what it comes to first, then in groups, at last ``closing``."""

    heading: str
    about: str
    summary: str
    groups: tuple[Group, ...] = ()
    closing: tuple[str, ...] = ()

    def as_text(self, before: str, after: str) -> str:
        """All of it as text to paste elsewhere; ``before`` and ``after`` name the two."""
        return "\n".join(self._lines(before, after)) + "\n"

    def _lines(self, before: str, after: str) -> Iterator[str]:
        yield from (line for line in (self.heading, self.about, self.summary) if line)
        for group in self.groups:
            yield from ("", group.heading)
            for note in group.notes:
                yield f"- {note.where}: {note.text}" if note.where else f"- {note.text}"
                if note.before or note.after:
                    yield from (f"    {before}: {note.before}", f"    {after}: {note.after}")
                if note.advice:
                    yield f"    {note.advice}"
        if self.closing:
            yield from ("", *self.closing)


def sentence(words: str) -> str:
    """What follows a path and a colon elsewhere, as a sentence of its own."""
    found = words[:1].upper() + words[1:]
    # A stop within quotation marks is enough.
    return found if found.rstrip("”»").endswith((".", "?", "!", "…")) else f"{found}."
