"""W502: the validating reply is the longest in most moments, so its length gives it away.

A trainee who notices stops reading the client and starts measuring. Authors take more trouble
over the reply they like, and it grows.

Counted are the moments that offer a validating reply and another. The warning comes when in more
than half of them, and in at least four, a validating reply is longer (in characters) than every
other, and that is clearly more often than if the lengths were dealt out by chance: by two
standard deviations. It is given once for a file.

Reported::

    moments:
      one:
        client: I can't sleep.
        replies:
          good: {say: "[You lie there and nobody else is up](paraphrase).", go: two}
          poor: {say: "[Try milk](unasked-advice).", go: two}
          worse: {say: "[You must stop](directing).", go: two}
      two:
        client: It's the nights.
        replies:
          good: {say: "[The nights are when it comes for you](paraphrase).", go: three}
          poor: {say: "[Try tea](unasked-advice).", go: three}
          worse: {say: "[Get up](directing).", go: three}
      three:
        client: I count the cars.
        replies:
          good: {say: "[You count, and each car is one less](paraphrase).", go: four}
          poor: {say: "[Try reading](unasked-advice).", go: four}
          worse: {say: "[Shut the window](directing).", go: four}
      four:
        client: Forty-two, last night.
        replies:
          good: {say: "[Forty-two cars, and still awake](paraphrase).", go: bye}
          poor: {say: "[Try a walk](unasked-advice).", go: bye}
          worse: {say: "[Move house](directing).", go: bye}

Silent::

    moments:
      one:
        client: I can't sleep.
        replies:
          good: {say: "[You lie there, awake](paraphrase).", go: two}
          poor: {say: "[Try some warm milk before you go up to bed](unasked-advice).", go: two}
      two:
        client: It's the nights.
        replies:
          good: {say: "[The nights are when it comes for you](paraphrase).", go: three}
          poor: {say: "[Try tea](unasked-advice).", go: three}
      three:
        client: I count the cars.
        replies:
          good: {say: "[You count](paraphrase).", go: four}
          poor: {say: "[Try reading a dull book](unasked-advice).", go: four}
      four:
        client: Forty-two, last night.
        replies:
          good: {say: "[Forty-two cars, and still awake](paraphrase).", go: bye}
          poor: {say: "[Try a walk](unasked-advice).", go: bye}
"""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt
from typing import NamedTuple

from simulator.scenario.checks.standing import verdict_of_marks
from simulator.scenario.checks.subject import Problem, Subject
from simulator.scenario.message import Message
from simulator.scenario.model import Moment
from simulator.scenario.taxonomy import Verdict

CODE = "W502"

#: Fewer moments than this prove nothing.
_FEWEST = 4
#: How many standard deviations above chance are no accident.
_CLEARLY = 2.0


class _Tried(NamedTuple):
    """What picking the longest reply comes to in one moment, and what picking blindly would."""

    longest_validates: bool
    chance: float


def find(subject: Subject) -> Iterator[Problem]:
    """One problem for the whole file, at ``moments``."""
    tried = [
        result
        for moment in subject.scenario.moments.values()
        if (result := _pick_the_longest(moment)) is not None
    ]
    hits = sum(result.longest_validates for result in tried)
    expected = sum(result.chance for result in tried)
    spread = sqrt(sum(result.chance * (1 - result.chance) for result in tried))
    if hits < _FEWEST or hits * 2 <= len(tried) or hits < expected + _CLEARLY * spread:
        return
    yield Problem(
        subject.places.name("moments"),
        Message(
            "in {hits} of {tried} moments the longest reply validates: it can be guessed by its "
            "length",
            {"hits": hits, "tried": len(tried)},
        ),
        Message(
            "Shorten some of the good replies, or let the tempting ones say more; chance alone "
            "would give about {expected}.",
            {"expected": round(expected)},
        ),
    )


def _pick_the_longest(moment: Moment) -> _Tried | None:
    """None where there is nothing to guess."""
    validating: list[int] = []
    others: list[int] = []
    for reply in moment.replies.values():
        validates = verdict_of_marks(reply) is Verdict.VALIDATES
        (validating if validates else others).append(len(reply.text))
    if not validating or not others:
        return None
    chance = len(validating) / (len(validating) + len(others))
    return _Tried(max(validating) > max(others), chance)
