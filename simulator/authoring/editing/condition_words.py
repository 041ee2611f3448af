"""What may be typed next in a condition."""

from __future__ import annotations

import re
from typing import NamedTuple

from simulator.authoring.editing.completion import Completion, CompletionKind, in_the_file
from simulator.authoring.editing.known import known_ids
from simulator.authoring.editing.levels import IdKind
from simulator.scenario.message import Message

_IN_CALL = re.compile(r"(?P<call>shared|visited|said)[ \t]*\([ \t]*(?P<name>[A-Za-z0-9_.-]*)\Z")
_TYPED = re.compile(r"[A-Za-z0-9_-]*\Z")
_COMPARED = re.compile(r"\b(?:trust|turn)\s*\Z")
_COMPARING = re.compile(r"\b(?:trust|turn)\s*(?P<op>[<>=!]+)\s*\Z")
#: A question is complete before the cursor: a number, a name or a closing parenthesis.
_ANSWERED = re.compile(r"(?:\)|(?<![\w.-])(?!(?:and|or|not|trust|turn)(?![\w-]))[\w-]+)\s*\Z")

_OPERATORS = (
    (">=", Message("at least")),
    (">", Message("more than")),
    ("<=", Message("at most")),
    ("<", Message("less than")),
    ("=", Message("exactly")),
    ("!=", Message("anything but")),
)
_JOINING = (
    ("and", Message("both hold")),
    ("or", Message("at least one holds")),
)
_ASKING = (
    ("trust", "trust ", Message("How far the client trusts, from 0 to 20: trust >= 8.")),
    ("turn", "turn ", Message("How many replies have been given: turn < 5.")),
    (
        "rupture",
        "rupture",
        Message("Something has gone wrong between the two and is not mended yet."),
    ),
    ("not", "not ", Message("The opposite of what follows.")),
    ("shared(…)", "shared(", Message("The client has shared this disclosure.")),
    ("visited(…)", "visited(", Message("A reply has been given in this moment.")),
    ("said(…)", "said(", Message("This reply has been given: said(moment.reply).")),
)


class Offered(NamedTuple):
    """What may be typed, unranked, and the word it takes the place of, as far as it is typed."""

    typed: str
    items: list[Completion]


def condition_words(source: str, before: str, after: str) -> Offered:
    """What may follow ``before``, the condition up to the cursor; ``after`` is its rest."""
    call = _IN_CALL.search(before)
    if call:
        close = "" if re.match(r"[\w.-]*[ \t]*\)", after) else ")"
        dot = "" if re.match(r"[\w-]*\.", after) else "."
        return _in_call(source, call["call"], call["name"], dot, close)
    typed = _typed(before)
    asked = before[: len(before) - len(typed)]
    # Right behind a word there is nothing to add but the rest of that word.
    if not typed and _COMPARED.search(asked):
        return Offered("", [_word(f"{sign} ", sign, says) for sign, says in _OPERATORS])
    comparing = _COMPARING.search(asked)
    if comparing:
        return Offered("", [])
    if _ANSWERED.search(asked):
        joining = [_word(f"{word} ", word, None, says) for word, says in _JOINING]
        return Offered(typed, joining)
    items = [_word(text, label, None, says) for label, text, says in _ASKING]
    facts = [
        Completion(one.id, one.id, in_the_file(one.says), None, CompletionKind.ID)
        for one in known_ids(source, IdKind.FACT)
    ]
    return Offered(typed, [*items, *facts])


def _typed(before: str) -> str:
    found = _TYPED.search(before)
    return found.group() if found else ""


def _in_call(source: str, call: str, name: str, dot: str, close: str) -> Offered:
    if call == "said":
        moment, is_whole, reply = name.partition(".")
        if is_whole:
            return Offered(reply, _ids(source, IdKind.REPLY, close, moment))
        moments = _ids(source, IdKind.MOMENT, dot)
        return Offered(moment, moments)
    kind = IdKind.DISCLOSURE if call == "shared" else IdKind.MOMENT
    return Offered(name, _ids(source, kind, close))


def _ids(source: str, kind: IdKind, close: str, moment: str = "") -> list[Completion]:
    return [
        Completion(one.id + close, one.id, in_the_file(one.says), None, CompletionKind.ID)
        for one in known_ids(source, kind, moment)
    ]


def _word(
    text: str, label: str, detail: Message | None, documentation: Message | None = None
) -> Completion:
    return Completion(text, label, detail, documentation, CompletionKind.WORD)
