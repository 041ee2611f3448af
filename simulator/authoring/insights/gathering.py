"""Gathers a scenario's statistics from its text, its survey and a few blind guessers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import sqrt

from simulator.authoring.insights.figures import (
    DisclosureFigures,
    EndingFigures,
    Insights,
    MomentFigures,
    PracticeFigures,
    Spot,
    StrategyFigures,
    VerdictFigures,
)
from simulator.authoring.insights.reading import reading_of
from simulator.practice.statistics import STRATEGIES, Statistics, Strategy, statistics_of
from simulator.scenario.checks.standing import verdict_of_marks
from simulator.scenario.model import Moment, MomentId, Reply, Scenario, Variant
from simulator.scenario.taxonomy import Practice, Verdict
from simulator.session.survey.chance import Chance
from simulator.session.survey.survey import Survey


def insights_of(scenario: Scenario, survey: Survey) -> Insights:
    """All there is to say of ``scenario``; takes a third of the time its survey took."""
    chance = survey.chance()
    counted = statistics_of(scenario, survey, chance)
    space, reach = survey.space, survey.reach
    return Insights(
        language=scenario.language,
        states=len(space),
        looked_at=space.looked_at,
        complete=survey.complete,
        mean_trust=chance.mean_trust,
        moments=tuple(
            MomentFigures(
                moment=moment,
                trust=trust and (trust.least, trust.most),
                visits=chance.visits[moment],
                way=reach.ways[moment],
            )
            for moment, trust in reach.moments.items()
        ),
        unoffered=tuple(Spot(*pair) for pair, offered in reach.offered.items() if not offered),
        endings=tuple(_endings(survey, chance, counted)),
        disclosures=tuple(_disclosures(scenario, chance, counted)),
        practices=tuple(_practice(scenario, practice) for practice in Practice),
        strategies=tuple(_strategy(counted, name) for name in STRATEGIES),
        verdicts=tuple(_verdict(scenario, verdict) for verdict in Verdict),
        reading=reading_of(scenario, chance),
    )


def _endings(survey: Survey, chance: Chance, counted: Statistics) -> Iterator[EndingFigures]:
    scenario = survey.space.scenario
    for ending in scenario.endings.values():
        yield EndingFigures(
            ending=ending.id,
            title=ending.title,
            alliance=ending.alliance,
            moments=tuple(
                moment.id for moment in scenario.moments.values() if moment.ending == ending.id
            ),
            reached=survey.reach.endings[ending.id] is not None,
            best=ending.id in counted.best,
            odds=chance.endings[ending.id],
        )


def _disclosures(
    scenario: Scenario, chance: Chance, counted: Statistics
) -> Iterator[DisclosureFigures]:
    for disclosure in scenario.disclosures:

        def shares(variant: Variant, wanted: str = disclosure) -> bool:
            return variant.shares == wanted

        yield DisclosureFigures(
            disclosure=disclosure,
            trust=counted.trust_needed[disclosure],
            odds=chance.disclosures[disclosure],
            moments=tuple(_moments_that_say(scenario, shares)),
        )


def _moments_that_say(scenario: Scenario, fits: Callable[[Variant], bool]) -> Iterator[MomentId]:
    for moment in scenario.moments.values():
        if any(map(fits, moment.variants)):
            yield moment.id


def _practice(scenario: Scenario, practice: Practice) -> PracticeFigures:
    serving = failing = 0
    moments: dict[MomentId, None] = {}
    for moment in scenario.moments.values():
        for reply in moment.replies.values():
            touching = [
                move.technique for move in reply.moves if practice in move.technique.practices
            ]
            serving += any(not technique.verdict.is_harmful for technique in touching)
            failing += any(technique.verdict.is_harmful for technique in touching)
            if touching:
                moments[moment.id] = None
    return PracticeFigures(
        practice, practice in scenario.practices, serving, failing, tuple(moments)
    )


def _strategy(counted: Statistics, name: str) -> StrategyFigures:
    choose = STRATEGIES[name]
    right: list[Spot] = []
    tried = 0
    by_chance = variance = 0.0
    for moment in counted.scenario.moments.values():
        good, others = _good_and_others(moment)
        if good and others:
            tried += 1
            share = len(good) / (len(good) + len(others))
            by_chance += share
            variance += share * (1 - share)
            if _picks_one_of(choose, moment, good):
                right.append(Spot(moment.id, choose(others).id))
    ending = counted.guessing[name]
    return StrategyFigures(
        name=name,
        ending=ending,
        wins=ending in counted.best,
        right=len(right),
        tried=tried,
        by_chance=by_chance,
        spread=sqrt(variance),
        spots=tuple(right),
    )


def _good_and_others(moment: Moment) -> tuple[list[Reply], list[Reply]]:
    good: list[Reply] = []
    others: list[Reply] = []
    for reply in moment.replies.values():
        (good if verdict_of_marks(reply) is Verdict.VALIDATES else others).append(reply)
    return good, others


def _picks_one_of(choose: Strategy, moment: Moment, good: list[Reply]) -> bool:
    return choose(tuple(moment.replies.values())) in good


def _verdict(scenario: Scenario, verdict: Verdict) -> VerdictFigures:
    words = [
        len(reply.text.split())
        for moment in scenario.moments.values()
        for reply in moment.replies.values()
        if verdict_of_marks(reply) is verdict
    ]
    return VerdictFigures(verdict, len(words), sum(words) / len(words) if words else 0.0)
