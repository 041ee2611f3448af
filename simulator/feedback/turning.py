"""Where a meeting could have gone elsewhere: turning points and last chances, in words.

Everything here is read off the exact survey of the scenario: what it says could have been is
proved, and where the survey does not cover the scenario nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from simulator.feedback.wording.words import words_in, words_of
from simulator.scenario.languages import Language
from simulator.scenario.model import Disclosure, Reply
from simulator.session.play import offered_replies, step
from simulator.session.state import State
from simulator.session.survey.ahead import Ahead, ahead_of
from simulator.session.survey.survey import (
    TURNING_POINTS,
    Survey,
    survey_of,
    turning_points,
)
from simulator.session.transcript import Transcript


@dataclass(frozen=True, slots=True)
class TurningTold:
    """A reply after which less could be reached: turn ``place`` (from 0), its ``regret``.

    ``kept_open`` is the harmless reply on offer there that would have left the most within reach.
    """

    place: int
    regret: int
    says: str
    reply: Reply
    kept_open: Reply


@dataclass(frozen=True, slots=True)
class LastChance:
    """The last turn (from 0) at which something unsaid could still have been heard."""

    disclosure: Disclosure
    place: int
    says: str


@dataclass(frozen=True, slots=True)
class Turning:
    """What was possible besides, told in ``language``.

    ``covered`` is false when the scenario is too large to prove it.

    ``regrets`` holds, turn by turn, how much less could be reached after the reply; None where it
    is not known. ``notice`` says why there is no turning point to tell; empty when there is one.
    """

    language: Language
    covered: bool
    regrets: tuple[int | None, ...]
    points: tuple[TurningTold, ...]
    chances: tuple[LastChance, ...]
    notice: str


def surveyed_turning(transcript: Transcript) -> Turning:
    """Survey the scenario of ``transcript`` for this one answer: a second for a large one."""
    return turning_of(transcript, survey_of(transcript.scenario))


def turning_of(transcript: Transcript, survey: Survey) -> Turning:
    """Hold ``transcript`` against everything its scenario makes possible."""
    regrets = tuple(
        survey.regret(turn.outcome.before, turn.outcome.after) for turn in transcript.turns
    )
    language = Language.of(transcript.scenario.language)
    words = words_in(language).turning
    if not survey.complete:
        return Turning(language, False, regrets, (), (), words.too_large)
    ahead = ahead_of(survey.space, survey.components)
    points = tuple(islice(_points(transcript, survey, ahead), TURNING_POINTS))
    return Turning(
        language=language,
        covered=True,
        regrets=regrets,
        points=points,
        chances=tuple(_chances(transcript, ahead)),
        notice="" if points else words.nothing_harmless if any(regrets) else words.nothing_lost,
    )


def _points(transcript: Transcript, survey: Survey, ahead: Ahead) -> Iterator[TurningTold]:
    for point in turning_points(transcript, survey, len(transcript.turns)):
        outcome = point.turn.outcome
        better = _kept_open(transcript, survey, outcome.before, outcome.after)
        if better is not None:
            says = _says(transcript, ahead, outcome.before, outcome.after)
            yield TurningTold(point.place, point.regret, says, outcome.reply, better)


def _kept_open(transcript: Transcript, survey: Survey, before: State, after: State) -> Reply | None:
    """The harmless reply that leaves the most within reach; of equals the one that earns most.

    None if nothing harmless leaves more than what was replied. A promise of secrecy may end well
    once it is mended; held up to a trainee as the better way, it would teach the wrong thing.
    """
    replied = survey.best_worth(after) or 0
    found: tuple[int, int] | None = None
    best: Reply | None = None
    for reply in offered_replies(transcript.scenario, before):
        reached, outcome = step(transcript.scenario, before, reply.id)
        reach = (survey.best_worth(reached) or 0, reached.trust)
        is_harmful = outcome.judgement.verdict.is_harmful
        if not is_harmful and reach[0] > replied and (found is None or reach > found):
            found, best = reach, reply
    return best


def _says(transcript: Transcript, ahead: Ahead, before: State, after: State) -> str:
    """What went out of reach: things unheard first, then the way to part, then trust."""
    words = words_of(transcript.scenario)
    name = transcript.scenario.client.name
    lost = [
        disclosure
        for disclosure in transcript.scenario.disclosures.values()
        if ahead.can_still_hear(before, disclosure.id)
        and not ahead.can_still_hear(after, disclosure.id)
    ]
    if lost:
        way = words.turning.one_lost if len(lost) == 1 else words.turning.some_lost
        return way.format(count=words.grammar.number(len(lost)), client=name)
    once, now = ahead.best_alliance(before), ahead.best_alliance(after)
    if once is not None and now is not None and once is not now:
        parting = words.turning.parting
        return words.turning.alliance_lost.format(once=parting[once], now=parting[now])
    return words.turning.trust_lost.format(client=name)


def _chances(transcript: Transcript, ahead: Ahead) -> Iterator[LastChance]:
    for disclosure_id in transcript.unsaid:
        place = ahead.last_chance(transcript, disclosure_id)
        if place is not None:
            disclosure = transcript.scenario.disclosures[disclosure_id]
            says = words_of(transcript.scenario).turning.last_chance
            yield LastChance(disclosure, place, says.format(turn=place + 1))
