"""Parses a condition's text; every fault has its offsets in the text and says what may stand there.

Never recurses deeper than ``MAX_DEPTH`` levels of the author's own nesting.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from simulator.scenario.conditions import (
    COMPARISONS,
    All,
    AnyOf,
    Comparison,
    Condition,
    FactHolds,
    Named,
    Not,
    Ruptured,
    Said,
    Shared,
    Visited,
)
from simulator.scenario.diagnostics import legible, nearest, suggesting
from simulator.scenario.message import Message, ToldError
from simulator.scenario.shape import ID_PATTERN

#: Parentheses and ``not`` may nest this deep.
MAX_DEPTH = 32
#: The largest number a condition may compare with.
MAX_NUMBER = 9999


class ConditionError(ToldError):
    """A malformed condition: what is wrong at which offsets of its text, and what to do."""

    def __init__(self, start: int, end: int, told: Message, advice: Message) -> None:
        super().__init__(told)
        self.start = start
        self.end = end
        self.advice = advice

    @property
    def help(self) -> str:
        """What to do, in English."""
        return str(self.advice)


class _Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


_TOKEN = re.compile(
    r"\s*(?:(?P<op>[<>=!]+)|(?P<paren>[()])"
    r"|(?P<number>[0-9]+)(?![A-Za-z0-9_.-])|(?P<name>[A-Za-z0-9_.-]+)|(?P<other>\S))",
    re.DOTALL,
)
_ID = re.compile(ID_PATTERN + r"\Z")
_CALLS: dict[str, type[Named]] = {"shared": Shared, "visited": Visited, "said": Said}
_WORDS = frozenset({"and", "or", "not", "rupture", "trust", "turn", *_CALLS})
#: What is meant by what other languages write, and by our own words in capitals.
_MEANT = {
    **{word: word for word in _WORDS},
    "==": "=",
    "=>": ">=",
    "=<": "<=",
    "<>": "!=",
    "&": "and",
    "|": "or",
    "!": "not",
}
_GRAMMAR = Message(
    "Ask about trust or turn (trust >= 8), rupture, a fact's id, shared(…), visited(…) or said(…), "
    "joined by and, or, not."
)
_NOTHING = Message("there is nothing")
_MISPLACED = Message("“{word}” does not belong here")
_TOO_DEEP = Message("“not” and parentheses are nested too deep")
_NO_CLOSING = Message("a ) is missing here")
_NO_QUESTION = Message("a question is missing at the end")
_NOTHING_TO_ASK = Message("“{word}” is nothing a condition can ask")
_NO_SIGN = Message("after {word} one of < <= = != >= > is needed")
_NO_NUMBER = Message("after {sign} a whole number up to {most} is needed")
_NO_OPENING = Message("after {word} a ( is needed")
_NO_ID = Message("{word}(…) needs an id")


def parse_condition(text: str) -> Condition:
    """Parse ``text``.

    Raises:
        ConditionError: it is malformed; the offsets are inside ``text``.
    """
    return _Parser(text).parse()


class _Parser:
    """Recursive descent, one token ahead: or < and < not < a single question."""

    def __init__(self, text: str) -> None:
        self._tokens = [
            _Token(kind, found[kind], *found.span(kind))
            for found in _TOKEN.finditer(text)
            if (kind := found.lastgroup)
        ]
        end = len(text.rstrip())
        self._tokens.append(_Token("end", "", end, end + 1))
        self._at = 0
        self._depth = 0

    def parse(self) -> Condition:
        if len(self._tokens) == 1:
            raise ConditionError(0, 1, _NOTHING, _GRAMMAR)
        condition = self._either()
        if self._next.kind != "end":
            raise self._unexpected(_MISPLACED.filled(word=legible(self._next.text)))
        return condition

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._tokens[self._at]
        # The last one stands for the end, and is there however often it is asked for.
        self._at = min(self._at + 1, len(self._tokens) - 1)
        return token

    def _takes(self, text: str) -> bool:
        if self._tokens[self._at].text != text:
            return False
        self._at += 1
        return True

    def _unexpected(self, told: Message, token: _Token | None = None) -> ConditionError:
        token = token or self._next
        meant = _MEANT.get(token.text) or _MEANT.get(token.text.lower())
        advice = suggesting(meant) if meant and meant != token.text else _GRAMMAR
        return ConditionError(token.start, token.end, told, advice)

    def _either(self) -> Condition:
        parts = [self._both()]
        while self._takes("or"):
            parts.append(self._both())
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def _both(self) -> Condition:
        parts = [self._negated()]
        while self._takes("and"):
            parts.append(self._negated())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _negated(self) -> Condition:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self._unexpected(_TOO_DEEP)
        try:
            if self._takes("not"):
                return Not(self._negated())
            return self._single()
        finally:
            self._depth -= 1

    def _single(self) -> Condition:
        token = self._take()
        if token.text == "(":
            inner = self._either()
            if not self._takes(")"):
                raise self._unexpected(_NO_CLOSING)
            return inner
        if token.text in ("trust", "turn"):
            return self._comparison(token)
        if token.text == "rupture":
            return Ruptured()
        if token.text in _CALLS:
            return self._call(token)
        if token.kind in ("name", "number") and _ID.match(token.text) and token.text not in _WORDS:
            self._refuse_misspelt(token)
            return FactHolds(token.text, token.start, token.end)
        if token.kind == "end":
            raise self._unexpected(_NO_QUESTION, token)
        raise self._unexpected(_NOTHING_TO_ASK.filled(word=legible(token.text)), token)

    def _refuse_misspelt(self, token: _Token) -> None:
        """A fact is not compared and takes no parentheses: another word was meant."""
        if self._next.kind == "op" or self._next.text == "(":
            known = ("trust", "turn") if self._next.kind == "op" else tuple(_CALLS)
            near = nearest(token.text, known)
            raise ConditionError(
                token.start,
                token.end,
                _NOTHING_TO_ASK.filled(word=legible(token.text)),
                suggesting(near) if near else _GRAMMAR,
            )

    def _comparison(self, token: _Token) -> Condition:
        op = self._take()
        if op.kind != "op" or op.text not in COMPARISONS:
            raise self._unexpected(_NO_SIGN.filled(word=token.text), op)
        number = self._take()
        if number.kind != "number" or len(number.text) > 4:
            raise self._unexpected(_NO_NUMBER.filled(sign=op.text, most=MAX_NUMBER), number)
        return Comparison(token.text, op.text, int(number.text))

    def _call(self, token: _Token) -> Condition:
        if not self._takes("("):
            raise self._unexpected(_NO_OPENING.filled(word=token.text))
        name = self._take()
        parts = name.text.split(".")
        allowed = 2 if token.text == "said" else 1
        if name.kind not in ("name", "number") or len(parts) > allowed:
            raise self._unexpected(_NO_ID.filled(word=token.text), name)
        if not all(_ID.match(part) for part in parts):
            raise self._unexpected(_NO_ID.filled(word=token.text), name)
        if not self._takes(")"):
            raise self._unexpected(_NO_CLOSING)
        return _CALLS[token.text](name.text, name.start, name.end)
