"""Tells a condition in words that somebody who doesn't know the file format understands."""

from __future__ import annotations

import re
from functools import reduce

from simulator.authoring.plain_condition import plain
from simulator.feedback.quoting import inner, opening
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
from simulator.scenario.message import Message
from simulator.scenario.model import DisclosureId, FactId, Reply, ReplyId, Scenario

#: How much of a disclosure or a reply is enough to know it by, and of a fact, in words.
_WORDS, _FACT_WORDS = 9, 18
_TRUST = {
    ">=": Message("trust is {number} or more"),
    ">": Message("trust is above {number}"),
    "<": Message("trust is below {number}"),
    "<=": Message("trust is {number} or less"),
    "=": Message("trust is exactly {number}"),
    "!=": Message("trust isn’t {number}"),
}
_ONE_REPLY = {
    ">=": Message("at least 1 reply has been given"),
    ">": Message("more than 1 reply has been given"),
    "<": Message("fewer than 1 reply has been given"),
    "<=": Message("at most 1 reply has been given"),
    "=": Message("exactly 1 reply has been given"),
    "!=": Message("not exactly 1 reply has been given"),
}
_REPLIES = {
    ">=": Message("at least {count} replies have been given"),
    ">": Message("more than {count} replies have been given"),
    "<": Message("fewer than {count} replies have been given"),
    "<=": Message("at most {count} replies have been given"),
    "=": Message("exactly {count} replies have been given"),
    "!=": Message("not exactly {count} replies have been given"),
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


def in_words(condition: Condition, scenario: Scenario) -> Message:
    """The condition as part of a sentence: “trust is 10 or more and a rupture is open”.

    “You” is the trainee, as in the sentences that authors write for facts. Facts, disclosures and
    replies are told in the author's words, which are untrusted text like all of a scenario.
    """
    return _told(plain(condition), scenario)


def reply_name(reply: Reply) -> Message:
    """A reply by its first words: in quotation marks, or in parentheses when it is an act."""
    words = opening(reply.text, _WORDS)
    if reply.is_act:
        return Message("({words})", {"words": words.strip("()")})
    return in_quotes(words)


def in_quotes(words: str) -> Message:
    """What an author wrote, in the quotation marks of the language that the sentence is in."""
    return Message("“{words}”", {"words": inner(words)})


def _told(condition: Condition, scenario: Scenario) -> Message:
    match condition:
        case All(parts=parts):
            return reduce(_both, (_in_a_row(part, scenario) for part in parts))
        case AnyOf(parts=parts):
            ways = [_told(part, scenario) for part in parts]
            # A comma parts what “and” or another “or” would run together.
            runs_on = any(" and " in words or " or " in words for words in map(str, ways))
            return reduce(_either_at_length if runs_on else _either, ways)
        case Comparison(of=of, op=op, number=number):
            return _comparison(of, op, number)
        case Not(inner=asked):
            return _denied(asked, scenario)
        case _:
            return _asked(condition, scenario)


def _in_a_row(part: Condition, scenario: Scenario) -> Message:
    """One of several conditions that “and” joins."""
    told = _told(part, scenario)
    return Message("({condition})", {"condition": told}) if isinstance(part, AnyOf) else told


def _both(one: Message, other: Message) -> Message:
    return Message("{one} and {other}", {"one": one, "other": other})


def _either(one: Message, other: Message) -> Message:
    return Message("{one} or {other}", {"one": one, "other": other})


def _either_at_length(one: Message, other: Message) -> Message:
    return Message("{one}, or {other}", {"one": one, "other": other})


def _asked(asked: Condition, scenario: Scenario) -> Message:
    """A single question."""
    match asked:
        case FactHolds(name=name):
            return _fact(FactId(name), scenario)
        case Shared(name=name):
            return Message("{client} has shared {words}", _shared(name, scenario))
        case Visited(name=name):
            return Message("you have replied in “{moment}”", {"moment": inner(name)})
        case Said(name=name):
            return Message("you have chosen {reply}", {"reply": _reply(name, scenario)})
        case Ruptured():
            return Message("a rupture is open")
        case _:
            raise TypeError(asked)


def _denied(asked: Condition, scenario: Scenario) -> Message:
    """The opposite of a single question."""
    match asked:
        case FactHolds(name=name):
            return _no_fact(FactId(name), scenario)
        case Shared(name=name):
            return Message("{client} hasn’t shared {words}", _shared(name, scenario))
        case Visited(name=name):
            return Message("you haven’t replied in “{moment}”", {"moment": inner(name)})
        case Said(name=name):
            return Message("you haven’t chosen {reply}", {"reply": _reply(name, scenario)})
        case Ruptured():
            return Message("no rupture is open")
        case _:
            raise TypeError(asked)


def _shared(name: str, scenario: Scenario) -> dict[str, object]:
    disclosure = scenario.disclosures.get(DisclosureId(name))
    client = " ".join(scenario.client.name.split())
    return {
        "client": client or Message("the client"),
        "words": in_quotes(opening(disclosure.shares if disclosure else name, _WORDS)),
    }


def _fact(fact: FactId, scenario: Scenario) -> Message:
    """What has become true: woven into the sentence where it fits, else in quotation marks."""
    woven = _woven(fact, scenario)
    if woven:
        return Message("{it_is_so}", {"it_is_so": woven})
    return Message("“{fact}” is true", {"fact": _opening(fact, scenario)})


def _no_fact(fact: FactId, scenario: Scenario) -> Message:
    woven = _woven(fact, scenario)
    if woven:
        return Message("it isn’t true that {it_is_so}", {"it_is_so": woven})
    return Message("“{fact}” isn’t true", {"fact": _opening(fact, scenario)})


def _opening(fact: FactId, scenario: Scenario) -> str:
    return inner(opening(_sentence(fact, scenario), _FACT_WORDS))


def _woven(fact: FactId, scenario: Scenario) -> str:
    """The sentence of a fact as a part of another one; empty where it would not fit in."""
    words = _sentence(fact, scenario).removesuffix(".")
    is_english = scenario.language.lower().split("-")[0] == "en"
    if not is_english or _JOINTS.search(words) or len(words.split()) > _FACT_WORDS:
        return ""
    first, gap, rest = words.partition(" ")
    return f"{first.lower() if first.lower() in _SMALL else first}{gap}{rest}"


def _sentence(fact: FactId, scenario: Scenario) -> str:
    return " ".join(scenario.facts.get(fact, fact).split())


def _reply(name: str, scenario: Scenario) -> Message:
    """A reply by its words; by its id where several moments have different ones of that name."""
    moment, dot, reply = name.partition(".")
    if not dot:
        moment, reply = "", name
    found = [
        reply_name(place.replies[ReplyId(reply)])
        for place in scenario.moments.values()
        if reply in place.replies and moment in ("", place.id)
    ]
    return found[0] if len(set(map(str, found))) == 1 else in_quotes(reply)


def _comparison(of: str, op: str, number: int) -> Message:
    if of == "trust":
        return _TRUST[op].filled(number=number)
    return _ONE_REPLY[op] if number == 1 else _REPLIES[op].filled(count=number)
