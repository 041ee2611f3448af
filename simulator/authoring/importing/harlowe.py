"""The marks of Harlowe: ``(macro: …)[hook]``."""

from __future__ import annotations

import re

from simulator.authoring.importing.advice import (
    COPY_THE_WORDS,
    GIVE_A_WHEN,
    LEAD_TO_A_MOMENT,
    USE_A_FACT,
    WRITE_OUT,
)
from simulator.authoring.importing.link_marks import clipped, follow
from simulator.authoring.importing.passage_reading import REACH, PassageReading
from simulator.scenario.message import Message

_NAME = re.compile(r"\(\s*+([A-Za-z$_][\w-]*+):(?!//)")
_TOKEN = re.compile(r""""(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|[()]""")
_QUOTED = re.compile(r""""((?:[^"\\]|\\.)*+)"|'((?:[^'\\]|\\.)*+)'""")
_LITERALS = re.compile(rf"\s*+(?:{_QUOTED.pattern})\s*+(?:,\s*+(?:{_QUOTED.pattern})\s*+)?\Z")
_LAST = re.compile(rf",\s*(?:{_QUOTED.pattern})\s*\Z")
_GOTO = re.compile(rf"\(\s*go-?to:\s*(?:{_QUOTED.pattern})\s*\)", re.IGNORECASE)
_NAMED = re.compile(r"\|[A-Za-z_]\w*+[>)]\s*+(?=\[)")
_NAME_BEHIND = re.compile(r"[<(][A-Za-z_]\w*+\|")
#: Harlowe's names for the links that go to a passage at once, and those that do what a hook says.
_STRAIGHT = frozenset({"linkgoto", "linkrevealgoto"})
_HOOKED = frozenset({"link", "linkreplace", "linkreveal", "linkrepeat", "linkrerun", "linkshow"})
_TESTS = frozenset(
    {"if", "elseif", "else", "unless", "cond", "nth", "for", "loop", "event", "live"}
)
_SETTING = frozenset({"set", "put", "move", "unpack"})
#: To tell a macro from words in brackets when nobody said that the story is Harlowe's.
_SURE = frozenset(
    {"set", "if", "elseif", "else", "unless", "goto", "display", "print", "textstyle"}
)


def read_macro(reading: PassageReading, at: int) -> int | None:
    """One ``(macro: …)``: links are followed, everything else is noted and left out."""
    return _macro(reading, at, None)


def read_known_macro(reading: PassageReading, at: int) -> int | None:
    """The same for the macros of which there is no doubt, in a story of an unknown format."""
    return _macro(reading, at, _SURE | _STRAIGHT | _HOOKED)


def _macro(reading: PassageReading, at: int, known: frozenset[str] | None) -> int | None:
    found = _NAME.match(reading.text, at)
    if found is None:
        return None
    name = re.sub("[-_]", "", found.group(1).lower())
    if known is not None and name not in known:
        return None
    ends = _closing(reading, at)
    if ends is None:
        return None
    inside = reading.text[found.end() : ends - 1]
    hook = ends if reading.text[ends : ends + 1] == "[" else None
    if reading.text.startswith("[[", ends) and not reading.text.startswith("[[[", ends):
        hook = None
    if name in _STRAIGHT or name in _HOOKED:
        _choice(reading, at, name, inside, hook)
    elif name == "goto":
        _jump(reading, at, inside)
    else:
        _note(reading, at, name, reading.text[at:ends])
    if hook is None:
        return ends
    reading.open_bracket(is_word=False)
    return hook + 1


def _closing(reading: PassageReading, at: int) -> int | None:
    """Behind the bracket that closes the one at ``at``; None when there is none within reach."""
    depth = 0
    for token in _TOKEN.finditer(reading.text, at, at + REACH):
        depth += {"(": 1, ")": -1}.get(token.group(), 0)
        if depth == 0:
            return token.end()
        if not reading.spend(1):
            return None
    return None


def _literals(inside: str) -> list[str]:
    """One or two texts between quotes; nothing when anything else is given."""
    found = _LITERALS.match(inside)
    if found is None:
        return []
    return [part.replace("\\", "") for part in found.groups() if part is not None]


def _choice(reading: PassageReading, at: int, name: str, inside: str, hook: int | None) -> None:
    """``(link-goto: "words", "target")``, or ``(link: "words")[… (go-to: "target") …]``."""
    given = _literals(inside)
    if name in _STRAIGHT and given:
        follow(reading, given[0], given[-1], at)
        return
    first = _QUOTED.search(inside)
    words = (first.group(1) or first.group(2) or "") if first else ""
    jumps = (
        [] if hook is None else list(_GOTO.finditer(reading.text, hook, _hook_end(reading, hook)))
    )
    for jump in jumps:
        reading.used.add(jump.start())
        follow(reading, words, jump.group(1) or jump.group(2) or "", jump.start())
    if jumps:
        return
    last = _LAST.search(inside) if name in _STRAIGHT else None
    if last:
        follow(reading, words, last.group(1) or last.group(2) or "", at)
        reading.left_out(
            at,
            Message(
                "the words of this link are worked out by the story: {code}",
                {"code": clipped(inside)},
            ),
            Message("Write out what the trainee says."),
        )
        return
    if name in _STRAIGHT:
        reading.left_out(
            at,
            Message(
                "where this link leads is worked out by the story: {code}",
                {"code": clipped(inside)},
            ),
            LEAD_TO_A_MOMENT,
        )
        reading.link(words, None, at)
        return
    reading.say(words)
    reading.left_out(
        at,
        Message(
            "the link {words} leads to no passage: it and what it shows stand in the words",
            {"words": clipped(words)},
        ),
        Message(
            "Make it a reply with a “go” if it is a choice, and what it shows the next moment."
        ),
    )


def _hook_end(reading: PassageReading, hook: int) -> int:
    """Where the hook that opens at ``hook`` ends, as far as one looks for it."""
    depth = 0
    for found in _BRACKET.finditer(reading.text, hook, hook + REACH):
        depth += 1 if found.group() == "[" else -1
        if depth == 0 or not reading.spend(1):
            return found.end()
    return min(len(reading.text), hook + REACH)


_BRACKET = re.compile(r"[\[\]]")


def _jump(reading: PassageReading, at: int, inside: str) -> None:
    if at in reading.used:
        return
    given = _literals(inside)
    if given:
        reading.jump(given[0], at)
    else:
        _note(reading, at, "goto", f"(go-to: {inside})")


def _note(reading: PassageReading, at: int, name: str, whole: str) -> None:
    shown = clipped(whole, 120)
    if name in _TESTS:
        if name.startswith("else"):
            reading.otherwise()
        reading.left_out(
            at,
            Message(
                "the condition {code} is left out: what depends on it always holds",
                {"code": shown},
            ),
            GIVE_A_WHEN,
        )
    elif name in _SETTING:
        reading.left_out(
            at,
            Message("the variable in {code} is left out", {"code": shown}),
            USE_A_FACT,
        )
    elif name == "display":
        reading.left_out(
            at,
            Message("the passage shown by {code} is not put in here", {"code": shown}),
            COPY_THE_WORDS,
        )
    else:
        reading.left_out(
            at,
            Message("the macro {code} is left out", {"code": shown}),
            WRITE_OUT,
        )


def read_hook(reading: PassageReading, at: int) -> int | None:
    """The brackets around a hook are no words; all others are. Names of hooks are neither."""
    char = reading.text[at]
    if char == "|":
        named = _NAMED.match(reading.text, at)
        if named is None:
            return None
        reading.open_bracket(is_word=False)
        return named.end() + 1
    if char == "[":
        reading.open_bracket(is_word=True)
        return None
    if char != "]" or not reading.brackets:
        return None
    opened = reading.brackets.pop()
    named = _NAME_BEHIND.match(reading.text, at + 1)
    if opened < 0:
        return named.end() if named else at + 1
    if named is None:
        return None
    reading.unsay(opened)
    return named.end()


def read_collapsing(reading: PassageReading, at: int) -> int | None:
    """``{ … }`` only joins lines."""
    return at + 1 if reading.text[at] in "{}" else None


READERS = (read_macro, read_hook, read_collapsing)
CAUTIOUS_READERS = (read_known_macro, read_hook)
