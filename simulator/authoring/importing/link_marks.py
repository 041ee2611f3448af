"""Links between double square brackets, in all the ways Twine's formats write them."""

from __future__ import annotations

import re

from simulator.authoring.importing.advice import LEAD_TO_A_MOMENT, LEADS_OUTSIDE
from simulator.authoring.importing.passage_reading import PassageReading
from simulator.scenario.message import Message

#: SugarCube: a link's setter, between its target and the last bracket.
_SETTER = re.compile(r"\[\[([^\[\]\n]*+)\]\[([^\[\]\n]*+)\]\]")
_IMAGE = re.compile(
    r"\[(?:<|>)?img\[([^\[\]\n]*+)\](?:\[([^\[\]\n]*+)\])?(?:\[([^\[\]\n]*+)\])?\]", re.IGNORECASE
)
_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]*:(?://|(?=\S+@))|www\.|mailto:|tel:)", re.IGNORECASE)
_CODE = re.compile(r"\$[A-Za-z_]|`|_[A-Za-z]\w*\Z|\w+\.\w+\(|\S+ \+ \S")


def read_link(reading: PassageReading, at: int) -> int | None:
    """``[[words|target]]``, ``[[words->target]]``, ``[[target<-words]]`` or ``[[target]]``."""
    if not reading.text.startswith("[[", at):
        return None
    found = _SETTER.match(reading.text, at)
    ends = reading.find("]]", at)
    line_ends = reading.find("\n", at)
    if ends < 0 or 0 <= line_ends < ends:
        return None
    inside = found.group(1) if found else reading.text[at + 2 : ends]
    if not inside.strip():
        return None
    if found:
        reading.left_out(
            at,
            Message(
                "what this link sets ({setting}) is left out", {"setting": clipped(found.group(2))}
            ),
            Message("Use a fact: list it under “facts” and “set” it in the reply."),
        )
    words, target = split_link(inside)
    follow(reading, words, target, at)
    return found.end() if found else ends + len("]]")


def read_image(reading: PassageReading, at: int) -> int | None:
    """``[img[picture][target]]``: the picture is noted, its link kept."""
    found = _IMAGE.match(reading.text, at)
    if found is None:
        return None
    title, bar, source = found.group(1).rpartition("|")
    reading.left_out(
        at,
        Message("the picture {source} is left out", {"source": clipped(source)}),
        Message("Say in “manner” what there is to see, if it matters."),
    )
    if found.group(2):
        follow(reading, title if bar else "", found.group(2).strip(), at)
    return found.end()


def split_link(inside: str) -> tuple[str, str]:
    """Words and target of what stands between the brackets.

    Of several arrows the last to the right and the first to the left count, as in Twine.
    """
    for arrow, from_right, target_first in (("->", True, False), ("<-", False, True)):
        if arrow in inside:
            first, _, second = inside.rpartition(arrow) if from_right else inside.partition(arrow)
            pair = (second, first) if target_first else (first, second)
            return pair[0].strip(), pair[1].strip()
    words, bar, target = inside.rpartition("|")
    return (words.strip(), target.strip()) if bar else (target.strip(), target.strip())


def follow(reading: PassageReading, words: str, target: str, at: int) -> None:
    """Add a link to ``target``, unless it leads out of the story or is worked out while it runs."""
    if target in reading.known:
        reading.link(words, target, at)
    elif _ADDRESS.match(target):
        reading.say(words)
        leads_outside(reading, target, at)
    elif _CODE.search(target):
        reading.left_out(
            at,
            Message(
                "where this link leads is worked out by the story: {code}",
                {"code": clipped(target)},
            ),
            LEAD_TO_A_MOMENT,
        )
        reading.link(words, None, at)
    else:
        reading.link(words, target, at)


def leads_outside(reading: PassageReading, address: str, at: int) -> None:
    """Note a link that leads out of the story."""
    reading.left_out(
        at,
        Message(
            "the link to {address} is left out: its words stand in what is said",
            {"address": clipped(address)},
        ),
        LEADS_OUTSIDE,
    )


def clipped(text: str, limit: int = 60) -> str:
    """``text`` on one line of at most ``limit`` characters."""
    shown = " ".join(text.split())
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


READERS = (read_image, read_link)
