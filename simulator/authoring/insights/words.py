"""A scenario's statistics in plain sentences, what matters most first, each with where to go."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.insights.figures import Insights, Spot
from simulator.authoring.insights.guessable import guesses
from simulator.authoring.insights.odds import rounded, times
from simulator.authoring.insights.sentence import Finding, Weight, listed
from simulator.scenario.diagnostics import quote
from simulator.scenario.languages import is_english
from simulator.scenario.message import Count, Message
from simulator.scenario.taxonomy import Verdict

#: How much longer replies of one sort are, on average, when their length gives them away.
_TELLING = 1.25
#: Fewer replies than this prove nothing about a sort.
_FEWEST = 4
#: How fast people read, in words a minute.
_READING_SPEED = 200

#: What never happens: as a fact when all was looked at, else as what was not found.
_NO_MOMENT = (
    Message("No meeting was found to come to {names}."),
    Message("No meeting comes to {names}."),
)
_NO_REPLY = (
    Message("Nobody was found to be offered {names}."),
    Message("Nobody is ever offered {names}."),
)
_NO_ENDING = (
    Message("No meeting was found to end in {names}."),
    Message("No meeting ends in {names}."),
)
_NOT_SHARED = (
    Message("{name} was not found to be shared."),
    Message("{name} is never shared."),
)


def findings(insights: Insights) -> tuple[Finding, ...]:
    """Everything worth saying: what to mend first, then what is good to know."""
    every = [
        *_how_far(insights),
        *guesses(insights),
        *_unreached(insights),
        *_disclosures(insights),
        *_lengths(insights),
        *_practices(insights),
        *_reading(insights),
        *_unread(insights),
    ]
    return tuple(sorted(every, key=lambda finding: finding.weight is Weight.NOTE))


def _how_far(insights: Insights) -> Iterator[Finding]:
    states = Count(insights.states)
    if insights.complete:
        told = Message(
            "All {states} ways in which a meeting can stand were looked at: what is said here is "
            "proved, not sampled.",
            {"states": states},
        )
        yield Finding(told)
        return
    told = Message(
        "There is too much to look at all of it: {looked_at} of at least {states} ways in which a "
        "meeting can stand were looked at. What is not found here may still be there, and odds "
        "count only what was found.",
        {"looked_at": Count(insights.looked_at), "states": states},
    )
    yield Finding(told, Weight.MEND)


def _weight(insights: Insights) -> Weight:
    """Nobody need mend what is only not found."""
    return Weight.MEND if insights.complete else Weight.NOTE


def _unreached(insights: Insights) -> Iterator[Finding]:
    complete, weight = insights.complete, _weight(insights)
    moments = tuple(Spot(one.moment) for one in insights.moments if one.trust is None)
    if moments:
        names = listed(quote(spot.moment) for spot in moments)
        yield Finding(_NO_MOMENT[complete].filled(names=names), weight, moments)
    gone = {spot.moment for spot in moments}
    replies = tuple(spot for spot in insights.unoffered if spot.moment not in gone)
    if replies:
        names = listed(quote(f"{spot.moment}.{spot.reply}") for spot in replies)
        yield Finding(_NO_REPLY[complete].filled(names=names), weight, replies)
    endings = [ending for ending in insights.endings if not ending.reached]
    if endings:
        names = listed(quote(ending.title) for ending in endings)
        places = tuple(Spot(moment) for ending in endings for moment in ending.moments)
        yield Finding(_NO_ENDING[complete].filled(names=names), weight, places)


def _disclosures(insights: Insights) -> Iterator[Finding]:
    for told in insights.disclosures:
        places = tuple(map(Spot, told.moments))
        name = quote(told.disclosure)
        if told.trust is None:
            never = _NOT_SHARED[insights.complete].filled(name=name)
            yield Finding(never, _weight(insights), places)
            continue
        values = {"name": name, "trust": told.trust, "times": times(told.odds)}
        says = Message("{name} is shared from trust {trust} on; guessing hears it {times}.", values)
        if not told.odds:
            says = Message(
                "{name} is shared from trust {trust} on; guessing never hears it.", values
            )
        yield Finding(says, places=places)


def _lengths(insights: Insights) -> Iterator[Finding]:
    found = {one.verdict: one for one in insights.verdicts}
    counts = {one.verdict.name.lower(): one.replies for one in insights.verdicts}
    total = sum(counts.values())
    if not total:
        return
    mix = Message(
        "Of {total} replies {validates} validate, {over_leads} over-lead, {dismisses} dismiss, "
        "{breaks_boundaries} break boundaries and {neutral} are neutral.",
        {"total": total, **counts},
    )
    yield Finding(mix)
    good = found[Verdict.VALIDATES]
    harmful = [one for one in insights.verdicts if one.verdict.is_harmful and one.replies]
    count = sum(one.replies for one in harmful)
    if min(good.replies, count) < _FEWEST:
        return
    mean = sum(one.replies * one.words for one in harmful) / count
    told = Message(
        "Replies that validate have {good} words on average, harmful ones {harmful}.",
        {"good": rounded(good.words), "harmful": rounded(mean)},
    )
    if max(good.words, mean) < _TELLING * min(good.words, mean):
        yield Finding(told.followed_by(Message("Length gives nothing away.")))
        return
    advice = Message(
        "Length hints at which is which: let some good replies say more, or some harmful ones less."
    )
    if good.words > mean:
        advice = Message(
            "Length hints at which is which: let some harmful replies say more, or some good ones "
            "less."
        )
    yield Finding(told.followed_by(advice), Weight.MEND)


def _practices(insights: Insights) -> Iterator[Finding]:
    served = [one for one in insights.practices if one.serving]
    values = {"count": len(served), "all": len(insights.practices)}
    yield Finding(Message("{count} of {all} practices can be practised here.", values))
    idle = [one for one in insights.practices if one.declared and not one.serving]
    if idle:
        names = listed(quote(one.practice) for one in idle)
        told = Message("Announced, but served by no reply: {names}.", {"names": names})
        yield Finding(told, Weight.MEND)
    most = max(one.serving for one in insights.practices)
    unnamed = [one for one in served if not one.declared and one.serving == most]
    if unnamed:
        names = listed(quote(one.practice) for one in unnamed)
        yield Finding(
            Message("Served more than any other, but not announced: {names}.", {"names": names})
        )


def _reading(insights: Insights) -> Iterator[Finding]:
    reading = insights.reading
    minutes = max(reading.words / _READING_SPEED, 1)
    told = Message(
        "Guessing, a meeting takes {replies} replies and {words} words to read, about {minutes} "
        "min of reading; the scenario says {says} min in all.",
        {
            "replies": rounded(reading.replies),
            "words": rounded(reading.words),
            "minutes": rounded(minutes),
            "says": reading.minutes,
        },
    )
    yield Finding(told)
    if reading.longest_spot is not None:
        told = Message(
            "The client's sentences have {client} words on average, the replies' {reply}; the "
            "longest has {longest}.",
            {
                "client": rounded(reading.client_sentence),
                "reply": rounded(reading.reply_sentence),
                "longest": reading.longest,
            },
        )
        yield Finding(told, places=(reading.longest_spot,))


def _unread(insights: Insights) -> Iterator[Finding]:
    """What nobody has looked for, since silence would pass for praise."""
    if is_english(insights.language):
        return
    told = Message(
        "The checks for telltale words (W503) and for risk words (W507) read English only: here, "
        "look twice for what they would have found."
    )
    yield Finding(told)
