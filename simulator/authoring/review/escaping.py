"""Makes texts safe to stand in a web page: they are words there, whatever they look like."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from simulator.records.exports.fixed_words import FixedWords, verdict_words
from simulator.records.exports.readable import readable
from simulator.scenario.taxonomy import Verdict


def text(words: str) -> str:
    """``words`` as text of a page or as the value of an attribute."""
    return escape(readable(words), quote=True).replace("\n", "<br>")


@dataclass(frozen=True, slots=True)
class PageWords:
    """Writes words into a page, so that they are read out right.

    Attributes:
        language: the tag of the language in which the scenario's author wrote.
        say: says the program's own words, safe for a page; what is filled in must be safe already.
    """

    language: str
    say: FixedWords

    def words(self, words: str) -> str:
        """The author's words inside a line; the file's own line ends mean nothing in them."""
        return text(words.replace("\n", " "))

    def paragraph(self, inside: str, kind: str = "") -> str:
        """A paragraph of the author's around ``inside``, which is safe already."""
        named = f' class="{kind}"' if kind else ""
        return f'<p{named} dir="auto" lang="{text(self.language)}">{inside}</p>'

    def verdict(self, verdict: Verdict) -> str:
        """What the verdict is called."""
        return verdict_words(verdict, self.say)


def page_words(language: str, say: FixedWords) -> PageWords:
    """The words of a page about a scenario written in ``language``, its own as ``say`` has them."""
    safe = FixedWords(say.language, lambda words: text(say.translated(words)))
    return PageWords(language, safe)
