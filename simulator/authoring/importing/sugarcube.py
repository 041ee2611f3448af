"""The marks of SugarCube and of Twine 1's formats: ``<<macro …>>`` and their like."""

from __future__ import annotations

import re

from simulator.authoring.importing.advice import (
    COPY_THE_WORDS,
    GIVE_A_WHEN,
    NO_CODE,
    USE_A_FACT,
    WRITE_OUT,
)
from simulator.authoring.importing.html_marks import comment
from simulator.authoring.importing.link_marks import clipped, follow, split_link
from simulator.authoring.importing.passage_reading import REACH, PassageReading
from simulator.scenario.message import Message

_QUOTED = r""""(?:[^"\\\n]|\\.)*+"|'(?:[^'\\\n]|\\.)*+'"""
_MACRO = re.compile(rf"<<\s*+(/?[\w=-]++)((?:{_QUOTED}|`[^`\n]*+`|[^<>\"'`]|<(?!<)|>(?!>))*+)>>")
#: When its quotes don't pair: up to the next end.
_RAGGED = re.compile(r"<<\s*+(/?[\w=-]++)((?:[^<>]|<(?!<)|>(?!>))*+)>>")
_ARGUMENT = re.compile(rf"\[\[([^\]\n]++)\]\]|({_QUOTED})|([^\s\"'\[]++)")
_GOTO = re.compile(rf"<<\s*goto\s+(?:\[\[([^\]\n]++)\]\]|({_QUOTED}))\s*>>")
_CHOICES = frozenset({"link", "button", "click"})
#: What these enclose runs, but is not shown.
_UNSEEN = {
    "script": Message("a script is left out"),
    "silently": Message("a silent part is left out"),
    "widget": Message("a macro of the story's own is left out"),
}
#: These only set how things look, or end what another began.
_LAYOUT = frozenset({"nobr", "br", "fade", "colors", "sizing"})
_TESTS = frozenset({"if", "elseif", "else", "switch", "case", "default", "for", "while", "unless"})
#: These begin another branch of what was tested.
_OTHERWISE = frozenset({"elseif", "else", "case", "default"})
_SETTING = frozenset({"set", "unset", "remember", "forget", "capture", "run"})
_SHOWING = frozenset({"print", "=", "-"})
_FIELDS = re.compile(
    "checkbox|cycle|listbox|numberbox|radiobutton|textarea|textbox|radio|numberinput|option"
)


def read_macro(reading: PassageReading, at: int) -> int | None:
    """One ``<<macro>>``: links are followed, everything else is noted and left out."""
    if not reading.text.startswith("<<", at):
        return None
    stop = at + REACH
    found = _MACRO.match(reading.text, at, stop) or _RAGGED.match(reading.text, at, stop)
    if found is None:
        return None
    name, inside = found.group(1).lower(), found.group(2).strip()
    if name in _CHOICES:
        _choice(reading, at, name, inside, found.end())
    elif name in ("goto", "choice", "actions"):
        _lead(reading, at, name, inside)
    elif name in _UNSEEN:
        return _unseen(reading, at, name, found.end())
    elif name == "br":
        reading.say("\n")
    elif not name.startswith("/") and name not in _LAYOUT:
        _note(reading, at, name, found.group())
    return found.end()


def _arguments(inside: str) -> list[str]:
    """Literal arguments; what is in a double bracket gives its words and its target."""
    given: list[str] = []
    for link, quoted, bare in _ARGUMENT.findall(inside):
        if link:
            given += split_link(link)
        else:
            given.append(quoted[1:-1].replace("\\", "") if quoted else bare)
    return given


def _choice(reading: PassageReading, at: int, name: str, inside: str, behind: int) -> None:
    """``<<link "words" "target">> … <</link>>``; the target may be a ``<<goto>>`` inside."""
    given = _arguments(inside)
    words = given[0] if given else ""
    if len(given) > 1:
        follow(reading, words, given[1], at)
        return
    ends = reading.find(f"<</{name}>>", behind)
    jumps = [] if ends < 0 else list(_GOTO.finditer(reading.text, behind, ends))
    for jump in jumps:
        reading.used.add(jump.start())
        follow(reading, words, jump.group(1) or jump.group(2)[1:-1], jump.start())
    if not jumps:
        reading.say(words)
        reading.left_out(
            at,
            Message(
                "the link {words} leads to no passage: its words stand in what is said",
                {"words": clipped(words)},
            ),
            Message("Make it a reply with a “go” if it is a choice; else delete the words."),
        )


def _lead(reading: PassageReading, at: int, name: str, inside: str) -> None:
    """The passages a macro leads to, with or without a choice."""
    if at in reading.used:
        return
    given = _arguments(inside)
    if name == "actions":
        for target in given:
            follow(reading, target, target, at)
    elif name == "choice" and given:
        follow(reading, given[1] if len(given) > 1 else given[0], given[0], at)
    elif name == "goto" and inside[:1] in ("'", '"', "[") and given:
        reading.jump(given[-1], at)
    else:
        _note(reading, at, name, f"<<{name} {inside}>>")


def _unseen(reading: PassageReading, at: int, name: str, behind: int) -> int:
    end = f"<</{name}>>"
    ends = reading.find(end, behind)
    reading.left_out(at, _UNSEEN[name], NO_CODE)
    return behind if ends < 0 else ends + len(end)


def _note(reading: PassageReading, at: int, name: str, whole: str) -> None:
    shown = clipped(whole, 120)
    if name in _TESTS:
        if name in _OTHERWISE:
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
    elif name in _SHOWING:
        told = Message("what {code} would show is left out", {"code": shown})
        reading.left_out(at, told, WRITE_OUT)
    elif _FIELDS.fullmatch(name):
        reading.left_out(
            at,
            Message("the field {code} is left out", {"code": shown}),
            Message("A trainee chooses a reply; nothing is typed."),
        )
    elif name in ("include", "display"):
        reading.left_out(
            at,
            Message("the passage shown by {code} is not put in here", {"code": shown}),
            COPY_THE_WORDS,
        )
    else:
        reading.left_out(at, Message("the macro {code} is left out", {"code": shown}), WRITE_OUT)


def read_comment(reading: PassageReading, at: int) -> int | None:
    """``/* … */`` and ``/% … %/``."""
    begin = reading.text[at : at + 2]
    if begin not in ("/*", "/%"):
        return None
    return comment(reading, at, begin, begin[::-1])


def read_joined_lines(reading: PassageReading, at: int) -> int | None:
    r"""A ``\`` at the end of a line joins the next one to it."""
    return at + 2 if reading.text.startswith("\\\n", at) else None


def read_variable(reading: PassageReading, at: int) -> int | None:
    """``$name`` in the words: kept as it is, with a note."""
    found = _VARIABLE.match(reading.text, at)
    if found is None:
        return None
    reading.say(found.group())
    reading.notes.changed(
        reading.place(at),
        Message(
            "{words} stands for a value that changes; it is kept as it is written",
            {"words": clipped(found.group())},
        ),
        WRITE_OUT,
    )
    return found.end()


_VARIABLE = re.compile(r"\$[A-Za-z_]\w*+(?:\.[A-Za-z_]\w*+)*+")

READERS = (read_macro, read_comment, read_joined_lines, read_variable)
