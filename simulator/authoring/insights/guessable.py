"""Whether a scenario can be guessed: by lot, by length, or by the place in the file."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.insights.figures import Insights, StrategyFigures
from simulator.authoring.insights.odds import times
from simulator.authoring.insights.sentence import Finding, Weight
from simulator.scenario.diagnostics import legible, quote

#: The rules a trainee can follow, and what to do where one leads to the good reply.
_ADVICE = {
    "longest": "let a weaker reply say more",
    "shortest": "let a weaker reply say less",
}
#: Fewer moments than this prove nothing, nor does what chance gives once in a while.
_FEWEST, _CLEARLY = 4, 2.0
#: Guessing should not come to the best ending more often than this.
_TOO_OFTEN = 0.25


def guesses(insights: Insights) -> Iterator[Finding]:
    """What blind guessing comes to, rule by rule."""
    best = [ending for ending in insights.endings if ending.best]
    if not best:
        yield Finding("No meeting was found to come to an ending.", Weight.MEND)
        return
    yield _by_lot(insights, " or ".join(f"“{legible(ending.title)}”" for ending in best))
    for strategy in insights.strategies:
        if strategy.name in _ADVICE:
            yield _by_length(insights, strategy)
    yield from _by_place(insights)


def is_guessable(insights: Insights, strategy: StrategyFigures) -> bool:
    """Whether the rule wins, or finds good replies clearly more often than by chance.

    Where no ending is worse than another, or not all were found, winning proves nothing.
    """
    clearly = strategy.right >= strategy.by_chance + _CLEARLY * strategy.spread
    return (strategy.wins and insights.complete and _can_be_lost(insights)) or (
        strategy.right >= _FEWEST and 2 * strategy.right > strategy.tried and clearly
    )


def _can_be_lost(insights: Insights) -> bool:
    return any(ending.reached and not ending.best for ending in insights.endings)


def _by_lot(insights: Insights, titles: str) -> Finding:
    odds = insights.chance_of_best
    if not insights.complete:
        return Finding(f"Guessing reaches the best ending found, {titles}, {times(odds)}.")
    if not _can_be_lost(insights):
        return Finding("However one replies, every meeting that ends does so equally well.")
    told = f"Guessing reaches the best ending, {titles}, {times(odds)}"
    if odds > _TOO_OFTEN:
        return Finding(f"{told}: harmful replies cost too little here.", Weight.MEND)
    return Finding(f"{told}.")


def _by_length(insights: Insights, strategy: StrategyFigures) -> Finding:
    told = (
        f"Always the {strategy.name} reply comes to {_end(insights, strategy)} and is right in "
        f"{strategy.right} of {strategy.tried} moments (by chance in {round(strategy.by_chance)})"
    )
    if not is_guessable(insights, strategy):
        return Finding(f"{told}.")
    advice = _ADVICE[strategy.name]
    return Finding(
        f"{told}: guessable. In some of these moments, {advice}.",
        Weight.MEND,
        strategy.spots,
    )


def _by_place(insights: Insights) -> Iterator[Finding]:
    """Trainees see the replies shuffled, so these only tell about the file."""
    won = [one.name for one in insights.strategies if one.name not in _ADVICE and one.wins]
    if won and insights.complete and _can_be_lost(insights):
        yield Finding(
            f"In the file, always the {' or the '.join(won)} reply comes to the best ending; "
            "trainees see the replies shuffled, so it gives nothing away."
        )


def _end(insights: Insights, strategy: StrategyFigures) -> str:
    for ending in insights.endings:
        if ending.ending == strategy.ending:
            title = f"“{legible(ending.title)}”"
            is_best = strategy.wins and insights.complete and _can_be_lost(insights)
            return f"the best ending, {title}," if is_best else title
    return quote(strategy.ending) if strategy.ending else "no ending"
