"""HTML within a story's text: lines are kept, styles and pictures noted, code left out."""

from __future__ import annotations

import html
import re

from simulator.authoring.importing.advice import BEHIND_A_HASH, NO_CODE
from simulator.authoring.importing.html_media import is_media, media_left_out
from simulator.authoring.importing.link_marks import clipped, follow, leads_outside
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.passage_reading import REACH, PassageReading, plain_styles
from simulator.authoring.importing.placing import Where
from simulator.authoring.importing.tidying import tidy
from simulator.scenario.message import Message

_TAG = re.compile(r"""<(/?)([A-Za-z][A-Za-z0-9-]*+)((?:[^<>"']++|"[^"<>]*+"|'[^'<>]*+')*+)>""")
_ATTRIBUTE = re.compile(
    r"""([A-Za-z@:_-][\w@:.-]*+)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))"""
)
#: These begin and end on a line of their own.
_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|"
    "figure|footer|form|h1|h2|h3|h4|h5|h6|header|hr|li|main|nav|ol|p|pre|section|summary|"
    "table|tbody|td|tfoot|th|thead|tr|ul|br|html"
)
_STYLES = re.compile(
    "abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|"
    "s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|tw-consecutive-br|"
    "tw-expression|tw-hook|tw-link"
)
#: Not only where they begin: what stands between is not for reading.
_CODE = {
    "script": Message("a script is left out"),
    "style": Message("a style sheet is left out"),
    "svg": Message("a drawing is left out"),
    "head": Message("a page's head is left out"),
}
_SAY_WHAT_THERE_IS = Message("Say in “manner” what there is to see or hear, if it matters.")


def read_comment(reading: PassageReading, at: int) -> int | None:
    """``<!-- … -->``: a note of the author's to themselves."""
    if not reading.text.startswith("<!--", at):
        return None
    return comment(reading, at, "<!--", "-->")


def comment(reading: PassageReading, at: int, begin: str, end: str) -> int | None:
    """Leave out what stands between ``begin`` at ``at`` and the next ``end``."""
    ends = reading.find(end, at + len(begin))
    if ends < 0:
        return None
    words = reading.text[at + len(begin) : ends]
    reading.left_out(
        at,
        Message("a comment is left out: {words}", {"words": clipped(words)}),
        BEHIND_A_HASH,
    )
    return ends + len(end)


def read_tag(reading: PassageReading, at: int) -> int | None:
    """One HTML tag; what is no HTML is left to be words."""
    found = _TAG.match(reading.text, at, at + REACH)
    if found is None:
        return None
    closes, name = bool(found.group(1)), found.group(2).lower()
    if _BLOCKS.fullmatch(name):
        reading.say("\n")
    elif name == "a":
        return found.end() if closes else _anchor(reading, at, found)
    elif name in _CODE:
        return found.end() if closes else _code(reading, at, name, found.end())
    elif is_media(name):
        if not closes:
            _media(reading, at, name, found.group(3))
    elif _STYLES.fullmatch(name):
        if not closes:
            reading.style(at)
    else:
        return None
    return found.end()


def attributes_of(tag: str) -> dict[str, str]:
    """The attributes written in a tag, entities resolved; the first of a name counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(tag):
        found.setdefault(name.lower(), html.unescape(double or single or bare))
    return found


def _anchor(reading: PassageReading, at: int, found: re.Match[str]) -> int:
    attributes = attributes_of(found.group(3))
    passage = attributes.get("data-passage")
    ends = reading.find("</a>", found.end())
    if passage and ends >= 0:
        follow(reading, reading.text[found.end() : ends], passage, at)
        return ends + len("</a>")
    address = attributes.get("href", "")
    if address:
        leads_outside(reading, address, at)
    return found.end()


def _code(reading: PassageReading, at: int, name: str, behind: int) -> int:
    ends = reading.find(f"</{name}>", behind)
    reading.left_out(at, _CODE[name], NO_CODE)
    return behind if ends < 0 else ends + len(name) + 3


def _media(reading: PassageReading, at: int, name: str, attributes: str) -> None:
    told = attributes_of(attributes)
    source = told.get("alt") or told.get("src") or told.get("data-src") or told.get("name") or ""
    shown = "" if source.startswith("data:") else clipped(source)
    reading.left_out(at, media_left_out(name, shown), _SAY_WHAT_THERE_IS)


READERS = (read_comment, read_tag)


def html_words(text: str, where: Where, notes: Notes) -> str:
    """The words of a fragment of HTML, a paragraph a line; all else is noted."""
    reading = PassageReading(text.replace("\n", " "), where, notes, READERS)
    reading.read()
    return tidy(plain_styles(reading.words(), where(0), notes))
