"""Tells a condition in words that somebody who doesn't know the file format understands."""

from __future__ import annotations

import re

from simulator.authoring.plain_condition import plain
from simulator.feedback.quoting import opening, quoted
from simulator.scenario.conditions import (
    All,
    AnyOf,
    Comparison,
    Condition,
    FactHolds,
    Not,
    Ruptured,
    Said,
    Shared,
    Visited,
)
from simulator.scenario.model import DisclosureId, FactId, Reply, ReplyId, Scenario

#: How much of a disclosure or a reply is enough to know it by, and of a fact, in words.
_WORDS, _FACT_WORDS = 9, 18
_TRUST = {
    ">=": "trust is {number} or more",
    ">": "trust is above {number}",
    "<": "trust is below {number}",
    "<=": "trust is {number} or less",
    "=": "trust is exactly {number}",
    "!=": "trust isn’t {number}",
}
_TURN = {
    ">=": "at least {count} been given",
    ">": "more than {count} been given",
    "<": "fewer than {count} been given",
    "<=": "at most {count} been given",
    "=": "exactly {count} been given",
    "!=": "not exactly {count} been given",
}
#: Words that begin a sentence with a capital they don't keep inside one.
_SMALL = frozenset(
    (
        *("a", "an", "he", "her", "his", "it", "its", "my", "no", "nobody", "one", "our", "she"),
        *("some", "that", "the", "their", "there", "they", "this", "we", "you", "your"),
    )
)
#: A fact that would read otherwise beside another condition is quoted instead.
_JOINTS = re.compile(r"[,;:.!?…“”\"()]|\b(?:and|or|but|nor|unless|if)\b", re.IGNORECASE)


def in_words(condition: Condition, scenario: Scenario) -> str:
    """The condition as part of a sentence: “trust is 10 or more and a rupture is open”.

    “You” is the trainee, as in the sentences that authors write for facts. Facts, disclosures and
    replies are told in the author's words, which are untrusted text like all of a scenario.
    """
    return _told(plain(condition), scenario)


def reply_name(reply: Reply) -> str:
    """A reply by its first words: in quotation marks, or in parentheses when it is an act."""
    words = opening(reply.text, _WORDS)
    return f"({words.strip('()')})" if reply.is_act else quoted(words)


def _told(condition: Condition, scenario: Scenario) -> str:
    match condition:
        case All(parts=parts):
            told = (_told(part, scenario) for part in parts)
            return " and ".join(
                f"({words})" if isinstance(part, AnyOf) else words
                for part, words in zip(parts, told, strict=True)
            )
        case AnyOf(parts=parts):
            ways = [_told(part, scenario) for part in parts]
            # A comma parts what “and” or another “or” would run together.
            runs_on = any(" and " in words or " or " in words for words in ways)
            return (", or " if runs_on else " or ").join(ways)
        case Comparison(of=of, op=op, number=number):
            return _comparison(of, op, number)
        case Not(inner=asked):
            return _asked(asked, scenario, denied=True)
        case _:
            return _asked(condition, scenario, denied=False)


def _asked(asked: Condition, scenario: Scenario, *, denied: bool) -> str:
    """A single question, or its opposite."""
    client = " ".join(scenario.client.name.split()) or "the client"
    match asked:
        case FactHolds(name=name):
            return _fact(FactId(name), scenario, denied=denied)
        case Shared(name=name):
            disclosure = scenario.disclosures.get(DisclosureId(name))
            words = quoted(opening(disclosure.shares if disclosure else name, _WORDS))
            return f"{client} {'hasn’t' if denied else 'has'} shared {words}"
        case Visited(name=name):
            return f"you {'haven’t' if denied else 'have'} replied in {quoted(name)}"
        case Said(name=name):
            return f"you {'haven’t' if denied else 'have'} chosen {_reply(name, scenario)}"
        case Ruptured():
            return "no rupture is open" if denied else "a rupture is open"
        case _:
            raise TypeError(asked)


def _fact(fact: FactId, scenario: Scenario, *, denied: bool) -> str:
    """What has become true: woven into the sentence where it fits, else in quotation marks."""
    sentence = " ".join(scenario.facts.get(fact, fact).split())
    words = sentence.removesuffix(".")
    is_english = scenario.language.lower().split("-")[0] == "en"
    if not is_english or _JOINTS.search(words) or len(words.split()) > _FACT_WORDS:
        return f"{quoted(opening(sentence, _FACT_WORDS))} {'isn’t' if denied else 'is'} true"
    first, gap, rest = words.partition(" ")
    woven = f"{first.lower() if first.lower() in _SMALL else first}{gap}{rest}"
    return f"it isn’t true that {woven}" if denied else woven


def _reply(name: str, scenario: Scenario) -> str:
    """A reply by its words; by its id where several moments have different ones of that name."""
    moment, dot, reply = name.partition(".")
    if not dot:
        moment, reply = "", name
    names = {
        reply_name(place.replies[ReplyId(reply)])
        for place in scenario.moments.values()
        if reply in place.replies and moment in ("", place.id)
    }
    return names.pop() if len(names) == 1 else quoted(reply)


def _comparison(of: str, op: str, number: int) -> str:
    if of == "trust":
        return _TRUST[op].format(number=number)
    count = "1 reply has" if number == 1 else f"{number} replies have"
    return _TURN[op].format(count=count)
