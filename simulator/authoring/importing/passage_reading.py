"""Reads the text of a Twine passage: the words said, the links, and a note of all the rest.

One pass over the text. Each story format has its own marks; a *reader* looks at a place where one
may begin and either takes it, or leaves it to be words like any other.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Collection, Iterable, Sequence

from simulator.authoring.importing.advice import NO_STYLES
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.placing import Where
from simulator.authoring.importing.story import Link, NoteKind, Place
from simulator.authoring.importing.tidying import one_line
from simulator.scenario.message import Message

#: Looks at an index of the text; gives the index behind what it took, or None.
Reader = Callable[["PassageReading", int], int | None]

#: Where something other than words may begin.
_STOP = re.compile(r"\[|\]|<|\(|\{|\}|/[*%]|\\\n|\$(?=[A-Za-z_])|\||(?m:^)(?=-- *$)")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
#: Pairs that only style what stands between them, on one line.
_STYLES = (
    re.compile(r"''(?=\S)([^'\n]++(?:'[^'\n]++)*+)''"),
    re.compile(r"(?<![:/\w])//(?=\S)([^/\n]++(?:/[^/\n]++)*+)//(?!/)"),
    re.compile(r"\*\*(?=\S)([^*\n]++(?:\*[^*\n]++)*+)\*\*"),
    re.compile(r"(?<!_)__(?=\S)([^_\n]++(?:_[^_\n]++)*+)__(?!_)"),
)
#: Stands where another branch of a condition begins: no words can hold this character.
_OTHERWISE = "\0"
_BETWEEN = re.compile(r"[ \t\n]*+\0[ \t\n\0]*+")
_WORD = re.compile(r"[^\W\d_]{2,}")
#: Longest single mark that is looked for: an opening that has no end within it is only a character.
REACH = 6_000


class PassageReading:
    """One passage while it is read. ``jumps`` are the passages it goes on to by itself."""

    def __init__(
        self,
        text: str,
        where: Where,
        notes: Notes,
        readers: Sequence[Reader],
        known: Collection[str] = (),
    ) -> None:
        self.text = text
        #: The names of the story's passages: a link to one of them is no piece of code.
        self.known = known
        self.notes = notes
        self.links: list[Link] = []
        self.jumps: list[Link] = []
        #: Places that another mark has already made use of.
        self.used: set[int] = set()
        #: For each open square bracket which of the words said it is; −1 where it is none of them.
        self.brackets: list[int] = []
        self._where = where
        self._readers = readers
        self._said: list[str | Link] = []
        #: For each mark looked for: from where, and where it was found.
        self._next: dict[str, tuple[int, int]] = {}
        #: Steps that may be spent on marks that then turn out to have no end.
        self._patience = 4 * len(text) + 20_000

    def words(self) -> str:
        """What is said. The words of a link within a sentence belong to it; others do not."""
        lines: list[list[str | Link]] = [[]]
        for part in self._said:
            if isinstance(part, Link):
                lines[-1].append(part)
                continue
            first, *others = part.split("\n")
            lines[-1].append(first)
            lines += ([each] for each in others)
        return _branches_apart("\n".join(self._line(line) for line in lines))

    def _line(self, line: list[str | Link]) -> str:
        said = "".join(part for part in line if isinstance(part, str))
        links = [part for part in line if isinstance(part, Link)]
        if not links:
            return said
        if not _WORD.search(_ENTITY.sub("", said)):
            # A bullet, a number or an arrow before a link that stands alone.
            return ""
        for link in links:
            self.notes.gather(
                link.place,
                NoteKind.CHANGED,
                Message(
                    "a link stands within a sentence: its words are in what is said and a reply"
                ),
                Message(
                    "{count} links stand within a sentence: their words are in what is said, too"
                ),
                Message("Reword the reply as something the trainee would say."),
            )
        return "".join(part if isinstance(part, str) else part.words for part in line)

    def read(self) -> None:
        """Read the whole text."""
        at = 0
        while found := _STOP.search(self.text, at):
            begins = found.start()
            self.say(self.text[at:begins])
            at = self._taken(begins)
            if at == begins:
                self.say(self.text[begins : begins + 1])
                at += 1
        self.say(self.text[at:])

    def _taken(self, at: int) -> int:
        for reader in self._readers:
            behind = reader(self, at)
            if behind is not None:
                return behind
        return at

    def say(self, words: str) -> None:
        """Add to what is said."""
        self._said.append(words)

    def open_bracket(self, *, is_word: bool) -> None:
        """Remember a square bracket: as the next of the words said, or as none of them."""
        self.brackets.append(len(self._said) if is_word else -1)

    def unsay(self, which: int) -> None:
        """Take back one of the words said."""
        self._said[which] = ""

    def otherwise(self) -> None:
        """Set what follows apart from what was said before: it is another branch of a condition."""
        self.say(_OTHERWISE)

    def place(self, at: int) -> Place:
        """The place in the file of the character at ``at``."""
        return self._where(at)

    def find(self, end: str, at: int) -> int:
        """Where ``end`` is next found from ``at`` on, or −1; what was found once is remembered."""
        since, found = self._next.get(end, (at + 1, -1))
        if since <= at and (found < 0 or found >= at):
            return found
        found = self.text.find(end, at)
        self._next[end] = (at, found)
        return found

    def spend(self, steps: int) -> bool:
        """Whether so many steps may still be spent in vain; a hostile text ends it."""
        self._patience -= steps
        return self._patience > 0

    def link(self, words: str, target: str | None, at: int, *, is_act: bool = False) -> None:
        """Add a link; its words are made plain, and get a stand-in when there are none left."""
        shown = plain_words(words, self.place(at), self.notes)
        if not shown:
            self.notes.changed(
                self.place(at),
                Message("this link has no words"),
                Message("Write what the trainee says where “…” stands."),
            )
        self.links.append(Link(shown or "…", target, self.place(at), is_act))
        self._said.append(self.links[-1])

    def jump(self, target: str | None, at: int) -> None:
        """Add a passage that this one goes on to by itself."""
        self.jumps.append(Link("", target, self.place(at), is_act=True))

    def left_out(self, at: int, told: Message, advice: Message) -> None:
        """Note something that is not carried."""
        self.notes.left_out(self.place(at), told, advice)

    def style(self, at: int) -> None:
        """Note that words were styled."""
        note_style(self.place(at), self.notes)


def _branches_apart(words: str) -> str:
    """A stroke between two branches on one line; on lines of their own they need none."""

    def between(found: re.Match[str]) -> str:
        if "\n" in found.group():
            return found.group().replace(_OTHERWISE, "")
        return " / " if found.start() > 0 and found.end() < len(words) else ""

    return _BETWEEN.sub(between, words)


def note_style(place: Place, notes: Notes) -> None:
    """Note, once for the whole story, that words were bold, coloured and the like."""
    notes.gather(
        place,
        NoteKind.LEFT_OUT,
        Message("styling (bold, colour, size) is left out"),
        Message("styling (bold, colour, size) is left out, in {count} places"),
        NO_STYLES,
    )


_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,300}>")
_MACRO = re.compile(r"<<[^<>\n]{0,300}>>")


def plain_words(words: str, place: Place, notes: Notes) -> str:
    """The words of a link on one line, without the marks of style in and around them."""
    bare = _TAG.sub("", _MACRO.sub("", words))
    for macro in _MACRO.findall(words):
        notes.left_out(
            place,
            Message("in the words of a link, {macro} is left out", {"macro": macro}),
            Message("Write out what it stands for."),
        )
    return one_line(plain_styles(bare, place, notes))


def plain_styles(words: str, place: Place, notes: Notes) -> str:
    """``words`` without the pairs of marks that only style them, and with entities resolved."""
    styled = 0
    for pair in _STYLES:
        words, count = pair.subn(r"\1", words)
        styled += count
    if styled:
        note_style(place, notes)
    return _ENTITY.sub(lambda found: html.unescape(found.group()), words)


def in_order(*groups: Iterable[Reader]) -> tuple[Reader, ...]:
    """All readers of ``groups``, the first asked first."""
    return tuple(reader for group in groups for reader in group)
