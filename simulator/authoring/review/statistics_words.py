"""What a scenario's numbers say, in sentences for somebody who reviews it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from simulator.authoring.mapping.words import alliance_word
from simulator.authoring.review.figures import grouped, in_a_row, percentage
from simulator.feedback.quoting import marks_in, quoted
from simulator.feedback.wording.words import words_of
from simulator.practice.statistics import Statistics
from simulator.records.exports.fixed_words import FixedWords
from simulator.scenario.languages import Language
from simulator.scenario.message import Message
from simulator.scenario.model import Move, Scenario
from simulator.scenario.taxonomy import Practice, Verdict, shipped_taxonomy
from simulator.session.survey.survey import Survey

_ORDER = (
    Verdict.VALIDATES,
    Verdict.OVER_LEADS,
    Verdict.DISMISSES,
    Verdict.BREAKS_BOUNDARIES,
    Verdict.NEUTRAL,
)
#: From here on a share is told in hundredths.
_PERCENT = 0.01

#: What is said of a way of choosing that asks for no reading.
_GUESSED: Mapping[str, Message] = {
    "longest": Message(
        "It can be guessed: always giving the longest reply comes to the best ending."
    ),
    "shortest": Message(
        "It can be guessed: always giving the shortest reply comes to the best ending."
    ),
    "first": Message("It can be guessed: always giving the first reply comes to the best ending."),
    "last": Message("It can be guessed: always giving the last reply comes to the best ending."),
}


def statistics_in_words(survey: Survey, statistics: Statistics, say: FixedWords) -> tuple[str, ...]:
    """How large it is, what its replies are, how it can be guessed, and how far that is proved."""
    return (
        _size(statistics, say),
        *_kinds(statistics, say),
        *_practices(statistics.scenario, say),
        _best_by_lot(statistics.chance_of_best, say),
        *_guessing(statistics, say),
        *_best(survey, statistics, say),
        _proof(survey, say),
    )


def drawn_by_lot(share: float, say: FixedWords) -> str:
    """How often something comes about when every reply is drawn by lot, ``share`` from 0 to 1."""
    if not share:
        return say("With every reply drawn by lot, in no meeting.")
    if share >= _PERCENT:
        percent = percentage(share, say)
        return say("With every reply drawn by lot, in {percent} % of meetings.", percent=percent)
    count = grouped(1 / share, say)
    return say("With every reply drawn by lot, in 1 of {count} meetings.", count=count)


def _size(statistics: Statistics, say: FixedWords) -> str:
    return say(
        "{moments} with {replies} and {endings}, in {words} words.",
        moments=_moments(statistics.moments, say),
        replies=_replies(sum(statistics.verdicts.values()), say),
        endings=_endings(len(statistics.scenario.endings), say),
        words=grouped(statistics.words, say),
    )


def _moments(count: int, say: FixedWords) -> str:
    return say("1 moment") if count == 1 else say("{count} moments", count=grouped(count, say))


def _replies(count: int, say: FixedWords) -> str:
    return say("1 reply") if count == 1 else say("{count} replies", count=grouped(count, say))


def _endings(count: int, say: FixedWords) -> str:
    return say("1 ending") if count == 1 else say("{count} endings", count=grouped(count, say))


def _kinds(statistics: Statistics, say: FixedWords) -> Iterator[str]:
    counts = statistics.verdicts
    kinds = [_kind(verdict, counts[verdict], say) for verdict in _ORDER if counts[verdict]]
    if kinds:
        told = in_a_row(kinds, say)
        yield say("Of the replies {kinds}, when there is trust enough.", kinds=told)


def _kind(verdict: Verdict, count: int, say: FixedWords) -> str:
    match verdict:
        case Verdict.VALIDATES:
            return say("1 validates") if count == 1 else say("{count} validate", count=count)
        case Verdict.OVER_LEADS:
            return say("1 over-leads") if count == 1 else say("{count} over-lead", count=count)
        case Verdict.DISMISSES:
            return say("1 dismisses") if count == 1 else say("{count} dismiss", count=count)
        case Verdict.BREAKS_BOUNDARIES:
            one, more = say("1 breaks a boundary"), say("{count} break a boundary", count=count)
            return one if count == 1 else more
        case Verdict.NEUTRAL:
            return say("1 is neutral") if count == 1 else say("{count} are neutral", count=count)


def _practices(scenario: Scenario, say: FixedWords) -> Iterator[str]:
    """How many replies serve each practice that the scenario says it exercises."""
    served = dict.fromkeys(scenario.practices, 0)
    for moment in scenario.moments.values():
        for reply in moment.replies.values():
            for practice in _served_by(reply.moves) & set(served):
                served[practice] += 1
    names = shipped_taxonomy(Language.of(scenario.language)).practice_names
    if served:
        told = [f"{names[practice].lower()} ({count})" for practice, count in served.items()]
        yield say(
            "The practices it names, and how many replies serve each: {practices}.",
            practices=in_a_row(told, say),
        )


def _served_by(moves: tuple[Move, ...]) -> set[Practice]:
    return {
        practice
        for move in moves
        if not move.technique.verdict.is_harmful
        for practice in move.technique.practices
    }


def _best_by_lot(share: float, say: FixedWords) -> str:
    if not share:
        return say("With every reply drawn by lot, the best ending comes about in no meeting.")
    if share >= _PERCENT:
        return say(
            "With every reply drawn by lot, the best ending comes about in {percent} % of "
            "meetings.",
            percent=percentage(share, say),
        )
    return say(
        "With every reply drawn by lot, the best ending comes about in 1 of {count} meetings.",
        count=grouped(1 / share, say),
    )


def _guessing(statistics: Statistics, say: FixedWords) -> Iterator[str]:
    if not statistics.guessed:
        yield say(
            "Always giving the longest, shortest, first or last reply does not come to the best "
            "ending."
        )
    for strategy in statistics.guessed:
        yield say.told(_GUESSED[strategy])


def _best(survey: Survey, statistics: Statistics, say: FixedWords) -> Iterator[str]:
    line = survey.best_line()
    if line is None:
        yield say("No ending can be reached.")
        return
    count, alliance = len(line.replies), alliance_word(line.alliance, say)
    if count == 1:
        yield say(
            "The best that can be made of it is {alliance}; the shortest way there takes one "
            "reply.",
            alliance=alliance,
        )
    else:
        yield say(
            "The best that can be made of it is {alliance}; the shortest way there takes {count} "
            "replies.",
            alliance=alliance,
            count=words_of(statistics.scenario).grammar.number(count),
        )
    unreached = [name for name, way in survey.reach.endings.items() if way is None]
    if unreached and survey.complete:
        marks = marks_in(Language.of(statistics.scenario.language))
        titles = [quoted(statistics.scenario.endings[name].title, marks) for name in unreached]
        yield say("No meeting ends in {endings}.", endings=in_a_row(titles, say))


def _proof(survey: Survey, say: FixedWords) -> str:
    states = grouped(len(survey.space), say)
    if survey.complete:
        return say(
            "A meeting can be in {states} states. All of them were looked at, so all this is "
            "proved.",
            states=states,
        )
    return say(
        "There is too much to look at it all: this is what {states} states show, and what is not "
        "found in them may still be there.",
        states=states,
    )
