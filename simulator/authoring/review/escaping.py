"""Makes texts safe to stand in a web page: they are words there, whatever they look like."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from simulator.records.exports.readable import readable


def text(words: str) -> str:
    """``words`` as text of a page or as the value of an attribute."""
    return escape(readable(words), quote=True).replace("\n", "<br>")


@dataclass(frozen=True, slots=True)
class Own:
    """Writes what the scenario's author wrote, in ``language``, so that it is read out right."""

    language: str

    def words(self, words: str) -> str:
        """Words inside a line; the file's own line ends mean nothing in them."""
        return text(words.replace("\n", " "))

    def paragraph(self, inside: str, kind: str = "") -> str:
        """A paragraph around ``inside``, which is safe already."""
        named = f' class="{kind}"' if kind else ""
        return f'<p{named} dir="auto" lang="{text(self.language)}">{inside}</p>'
