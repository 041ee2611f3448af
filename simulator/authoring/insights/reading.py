"""How much there is to read in a meeting, and how long its sentences are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from simulator.authoring.insights.figures import Reading, Spot
from simulator.scenario.model import Moment, Scenario
from simulator.scenario.spoken import places_of_words, sentences
from simulator.session.survey.chance import Chance


class _Sentence(NamedTuple):
    """How many words it has, where it stands, and who says it."""

    words: int
    spot: Spot
    is_reply: bool


def reading_of(scenario: Scenario, chance: Chance) -> Reading:
    """What a trainee reads in a meeting by chance: the client's words and all replies on offer."""
    found = [one for moment in scenario.moments.values() for one in _sentences(moment)]
    longest = max(found, key=lambda one: one.words, default=None)
    words = sum(
        chance.visits[moment.id] * _words_in_view(moment) for moment in scenario.moments.values()
    )
    replies = sum(
        chance.visits[moment.id] for moment in scenario.moments.values() if moment.replies
    )
    return Reading(
        minutes=scenario.minutes,
        replies=replies,
        words=words,
        client_sentence=_mean([one.words for one in found if not one.is_reply]),
        reply_sentence=_mean([one.words for one in found if one.is_reply]),
        longest=longest.words if longest else 0,
        longest_spot=longest.spot if longest else None,
    )


def _sentences(moment: Moment) -> Iterator[_Sentence]:
    for variant in moment.variants:
        for words in _lengths(variant.say):
            yield _Sentence(words, Spot(moment.id), is_reply=False)
    for reply in moment.replies.values():
        for words in _lengths(reply.text):
            yield _Sentence(words, Spot(moment.id, reply.id), is_reply=True)


def _lengths(text: str) -> Iterator[int]:
    """The words of each sentence; a short form counts as the one word it is."""
    for sentence in sentences(text):
        yield len({word.start for word in sentence.words})


def _words_in_view(moment: Moment) -> float:
    """One of the variants, each as likely as the others, and all replies."""
    said = _mean([len(places_of_words(variant.say)) for variant in moment.variants])
    return said + sum(len(places_of_words(reply.text)) for reply in moment.replies.values())


def _mean(numbers: list[int]) -> float:
    return sum(numbers) / len(numbers) if numbers else 0.0
