"""Whether a scenario can be guessed: by lot, by length, or by the place in the file."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.insights.figures import Insights, StrategyFigures
from simulator.authoring.insights.odds import times
from simulator.authoring.insights.sentence import Finding, Weight
from simulator.scenario.diagnostics import legible, quote
from simulator.scenario.message import Message

#: What following a rule comes to, for those a trainee can follow.
_COMES_TO = {
    "longest": Message(
        "Always the longest reply comes to {end} and is right in {right} of {tried} moments "
        "(by chance in {chance})."
    ),
    "shortest": Message(
        "Always the shortest reply comes to {end} and is right in {right} of {tried} moments "
        "(by chance in {chance})."
    ),
}
_ADVICE = {
    "longest": Message("That is guessable: in some of these moments, let a weaker reply say more."),
    "shortest": Message(
        "That is guessable: in some of these moments, let a weaker reply say less."
    ),
}
_BY_PLACE = {
    "first": Message(
        "In the file, always the first reply comes to the best ending; trainees see the replies "
        "shuffled, so it gives nothing away."
    ),
    "last": Message(
        "In the file, always the last reply comes to the best ending; trainees see the replies "
        "shuffled, so it gives nothing away."
    ),
}
#: Fewer moments than this prove nothing, nor does what chance gives once in a while.
_FEWEST, _CLEARLY = 4, 2.0
#: Guessing should not come to the best ending more often than this.
_TOO_OFTEN = 0.25


def guesses(insights: Insights) -> Iterator[Finding]:
    """What blind guessing comes to, rule by rule."""
    best = [ending for ending in insights.endings if ending.best]
    if not best:
        yield Finding(Message("No meeting was found to come to an ending."), Weight.MEND)
        return
    titles = quote(best[0].title)
    for ending in best[1:]:
        titles = Message("{one} / {other}", {"one": titles, "other": quote(ending.title)})
    yield _by_lot(insights, titles)
    for strategy in insights.strategies:
        if strategy.name in _COMES_TO:
            yield _by_length(insights, strategy)
        elif strategy.name in _BY_PLACE and _wins(insights, strategy):
            yield Finding(_BY_PLACE[strategy.name])


def is_guessable(insights: Insights, strategy: StrategyFigures) -> bool:
    """Whether the rule wins, or finds good replies clearly more often than by chance."""
    clearly = strategy.right >= strategy.by_chance + _CLEARLY * strategy.spread
    return _wins(insights, strategy) or (
        strategy.right >= _FEWEST and 2 * strategy.right > strategy.tried and clearly
    )


def _wins(insights: Insights, strategy: StrategyFigures) -> bool:
    """Where no ending is worse than another, or not all were found, winning proves nothing."""
    return strategy.wins and insights.complete and _can_be_lost(insights)


def _can_be_lost(insights: Insights) -> bool:
    return any(ending.reached and not ending.best for ending in insights.endings)


def _by_lot(insights: Insights, titles: Message) -> Finding:
    odds = insights.chance_of_best
    values = {"endings": titles, "times": times(odds)}
    if not insights.complete:
        return Finding(
            Message("Guessing reaches the best ending found, {endings}, {times}.", values)
        )
    if not _can_be_lost(insights):
        return Finding(
            Message("However one replies, every meeting that ends does so equally well.")
        )
    told = Message("Guessing reaches the best ending, {endings}, {times}.", values)
    if odds > _TOO_OFTEN:
        much = Message("That is a lot: harmful replies cost too little here.")
        return Finding(told.followed_by(much), Weight.MEND)
    return Finding(told)


def _by_length(insights: Insights, strategy: StrategyFigures) -> Finding:
    told = _COMES_TO[strategy.name].filled(
        end=_end(insights, strategy),
        right=strategy.right,
        tried=strategy.tried,
        chance=round(strategy.by_chance),
    )
    if not is_guessable(insights, strategy):
        return Finding(told)
    return Finding(
        told.followed_by(_ADVICE[strategy.name]),
        Weight.MEND,
        strategy.spots,
    )


def _end(insights: Insights, strategy: StrategyFigures) -> Message:
    title = next(
        (one.title for one in insights.endings if one.ending == strategy.ending),
        strategy.ending or "",
    )
    if not title:
        return Message("no ending")
    values = {"title": legible(title)}
    if _wins(insights, strategy):
        return Message("the best ending, “{title}”,", values)
    return quote(title)
