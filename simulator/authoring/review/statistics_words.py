"""What a scenario's numbers say, in sentences for somebody who reviews it."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.wording.english.counting import number
from simulator.practice.shelf_words import practice_names
from simulator.practice.statistics import STRATEGIES, Statistics
from simulator.scenario.model import Move, Scenario
from simulator.scenario.taxonomy import Practice, Verdict
from simulator.session.survey.survey import Survey

_COUNTED = {
    Verdict.VALIDATES: "validate",
    Verdict.OVER_LEADS: "over-lead",
    Verdict.DISMISSES: "dismiss",
    Verdict.BREAKS_BOUNDARIES: "break a boundary",
    Verdict.NEUTRAL: "are neutral",
}


def statistics_in_words(survey: Survey, statistics: Statistics) -> tuple[str, ...]:
    """How large it is, what its replies are, how it can be guessed, and how far that is proved."""
    scenario = statistics.scenario
    replies = sum(statistics.verdicts.values())
    size = (
        f"{_count(statistics.moments, 'moment')} with {_count(replies, 'reply', 'replies')} and "
        f"{_count(len(scenario.endings), 'ending')}, in {statistics.words:,} words."
    )
    kinds = [
        f"{statistics.verdicts[verdict]} {words}"
        for verdict, words in _COUNTED.items()
        if statistics.verdicts[verdict]
    ]
    return (
        size,
        f"Of the replies {_joined(kinds)}, when there is trust enough.",
        *_practices(scenario),
        *_guessing(statistics),
        *_best(survey, statistics),
        _proof(survey),
    )


def odds_in_words(share: float) -> str:
    """How often something comes about: “in 4 % of meetings”."""
    if share >= 0.01:
        return f"in {100 * share:.2g} % of meetings"
    return f"in 1 of {1 / share:,.0f} meetings" if share else "in no meeting"


def _count(count: int, noun: str, nouns: str = "") -> str:
    return f"{count:,} {noun if count == 1 else nouns or noun + 's'}"


def _joined(parts: list[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)


def _practices(scenario: Scenario) -> Iterator[str]:
    """How many replies serve each practice that the scenario says it exercises."""
    served = dict.fromkeys(scenario.practices, 0)
    for moment in scenario.moments.values():
        for reply in moment.replies.values():
            for practice in _served_by(reply.moves) & set(served):
                served[practice] += 1
    names = practice_names()
    if served:
        told = [f"{names[practice].lower()} ({count})" for practice, count in served.items()]
        yield f"The practices it names, and how many replies serve each: {_joined(told)}."


def _served_by(moves: tuple[Move, ...]) -> set[Practice]:
    return {
        practice
        for move in moves
        if not move.technique.verdict.is_harmful
        for practice in move.technique.practices
    }


def _guessing(statistics: Statistics) -> Iterator[str]:
    odds = odds_in_words(statistics.chance_of_best)
    yield f"With every reply drawn by lot, the best ending comes about {odds}."
    if statistics.guessed:
        yield (
            f"It can be guessed: always giving the {_joined(list(statistics.guessed))} reply comes "
            "to the best ending."
        )
    else:
        names = list(STRATEGIES)
        yield (
            f"Always giving the {', '.join(names[:-1])} or {names[-1]} reply does not come to the "
            "best ending."
        )


def _best(survey: Survey, statistics: Statistics) -> Iterator[str]:
    line = survey.best_line()
    if line is None:
        yield "No ending can be reached."
        return
    count = len(line.replies)
    yield (
        f"The best that can be made of it is {line.alliance}; the shortest way there takes "
        f"{number(count)} {'reply' if count == 1 else 'replies'}."
    )
    unreached = [name for name, way in survey.reach.endings.items() if way is None]
    if unreached and survey.complete:
        titles = [f"“{statistics.scenario.endings[name].title}”" for name in unreached]
        yield f"No meeting ends in {_joined(titles)}."


def _proof(survey: Survey) -> str:
    states = f"{len(survey.space):,} states"
    if survey.complete:
        return f"A meeting can be in {states}. All of them were looked at, so all this is proved."
    return (
        f"There is too much to look at it all: this is what {states} show, and what is not found "
        "in them may still be there."
    )
