"""What follows from the changes, proved by looking at every state of both versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import ALLIANCES
from simulator.authoring.comparing.versions import Names, Versions
from simulator.authoring.insights.odds import rounded
from simulator.practice.statistics import Statistics, statistics_of
from simulator.scenario.message import Count, Message
from simulator.scenario.model import Scenario
from simulator.session.play import begin, step
from simulator.session.survey.survey import BestLine, Survey, survey_of

#: By whether there is too much in the earlier version, and in the later one.
_TOO_MUCH = {
    (True, False): Message(
        "What can be reached was not compared: there is too much in the earlier version to look at "
        "it all."
    ),
    (False, True): Message(
        "What can be reached was not compared: there is too much in the later version to look at "
        "it all."
    ),
    (True, True): Message(
        "What can be reached was not compared: there is too much in the earlier version and in the "
        "later version to look at it all."
    ),
}


@dataclass(frozen=True, slots=True)
class _Side:
    """One version with what is known of it."""

    scenario: Scenario
    names: Names
    survey: Survey
    statistics: Statistics


def reach_changes(versions: Versions) -> tuple[list[Change], tuple[Message, ...]]:
    """The changes, and in sentences what could not be found out."""
    old = _side(versions.before, versions.old)
    new = _side(versions.after, versions.new)
    unknown = (not old.survey.complete, not new.survey.complete)
    if any(unknown):
        return [], (_TOO_MUCH[unknown],)
    found = [
        *_endings(versions, old, new),
        *_disclosures(versions, old, new),
        *_replies(versions, old, new),
        *_moments(versions, old, new),
        *_best(old, new),
        *_chance(old, new),
    ]
    return found, ()


def _side(scenario: Scenario, names: Names) -> _Side:
    survey = survey_of(scenario)
    return _Side(scenario, names, survey, statistics_of(scenario, survey))


def _reach(kind: Kind, subject: Subject, lost: Message, won: Message, *, now: bool) -> Change:
    """Something lost is told before something won."""
    says = (won if now else lost).filled(name=subject.name, moment=subject.moment)
    return Change(kind, subject, says, weight=not now)


def _endings(versions: Versions, old: _Side, new: _Side) -> Iterator[Change]:
    before, after = old.survey.reach.endings, new.survey.reach.endings
    for was, name in versions.endings.kept.items():
        now = after[name] is not None
        if (before[was] is not None) is not now:
            yield _reach(
                Kind.ENDING_REACH,
                Subject(What.ENDING, name),
                Message("The ending *{name}* can no longer be reached."),
                Message("The ending *{name}* can be reached now; before, it could not."),
                now=now,
            )


def _disclosures(versions: Versions, old: _Side, new: _Side) -> Iterator[Change]:
    before, after = old.survey.reach.disclosures, new.survey.reach.disclosures
    for was, name in versions.disclosures.kept.items():
        subject = Subject(What.DISCLOSURE, name)
        now = after[name] is not None
        if (before[was] is not None) is not now:
            yield _reach(
                Kind.DISCLOSURE_REACH,
                subject,
                Message("The client can no longer come to share *{name}*."),
                Message("The client can come to share *{name}* now; before, it was never shared."),
                now=now,
            )
            continue
        needed = old.statistics.trust_needed[was], new.statistics.trust_needed[name]
        if needed[0] != needed[1] and None not in needed:
            says = Message(
                "The least trust with which *{name}* is shared is {now} now; before, {was}.",
                {"name": name, "now": needed[1], "was": needed[0]},
            )
            yield Change(Kind.TRUST_NEEDED, subject, says)


def _replies(versions: Versions, old: _Side, new: _Side) -> Iterator[Change]:
    before, after = old.survey.reach.offered, new.survey.reach.offered
    for moment, pairs in versions.replies.items():
        place = versions.moments.kept[moment]
        for was, name in pairs.kept.items():
            now = after[place, name]
            if before[moment, was] is not now:
                yield _reach(
                    Kind.REPLY_OFFERED,
                    Subject(What.REPLY, name, place),
                    Message("`{name}` in *{moment}* is never on offer any more."),
                    Message("`{name}` in *{moment}* can be on offer now; before, it never was."),
                    now=now,
                )


def _moments(versions: Versions, old: _Side, new: _Side) -> Iterator[Change]:
    before, after = old.survey.reach.moments, new.survey.reach.moments
    for was, name in versions.moments.kept.items():
        now = after[name] is not None
        if (before[was] is not None) is not now:
            yield _reach(
                Kind.MOMENT_REACH,
                Subject(What.MOMENT, name),
                Message("No meeting comes to *{name}* any more."),
                Message("Meetings can come to *{name}* now; before, none did."),
                now=now,
            )


def _best(old: _Side, new: _Side) -> Iterator[Change]:
    before, after = old.survey.best_line(), new.survey.best_line()
    if _line(old, before) == _line(new, after):
        return
    subject = Subject(What.SCENARIO, "best")
    yield Change(Kind.BEST_LINE, subject, _best_now(before, after), _shown(before), _shown(after))


def _best_now(before: BestLine | None, after: BestLine | None) -> Message:
    was, now = (line and ALLIANCES[line.alliance] for line in (before, after))
    if was == now:
        return Message("The best line through the meeting is another one.")
    if now is None:
        return Message(
            "The best that a meeting can come to is no ending at all now; before, it was {was}.",
            {"was": was},
        )
    if was is None:
        return Message(
            "The best that a meeting can come to is {now} now; before, it was no ending at all.",
            {"now": now},
        )
    return Message(
        "The best that a meeting can come to is {now} now; before, it was {was}.",
        {"now": now, "was": was},
    )


def _line(side: _Side, line: BestLine | None) -> list[str]:
    """The replies of a line under the names that both versions share; what it is worth last."""
    if line is None:
        return []
    state, _ = begin(side.scenario)
    told: list[str] = []
    for reply in line.replies:
        told.append(f"{side.names.moments[state.moment]}.{side.names.replies[state.moment, reply]}")
        state, _ = step(side.scenario, state, reply)
    return [*told, side.names.moments[state.moment], line.alliance]


def _shown(line: BestLine | None) -> Message:
    if line is None:
        return Message("none")
    told = {"replies": ", ".join(line.replies), "alliance": ALLIANCES[line.alliance]}
    return Message("{replies} ({alliance})", told)


def _chance(old: _Side, new: _Side) -> Iterator[Change]:
    was, now = (_odds(side.statistics.chance_of_best) for side in (old, new))
    if was != now:
        says = _CHANCE[now.often].filled(count=now.count)
        says = says.followed_by(_CHANCE_BEFORE[was.often].filled(count=was.count))
        yield Change(Kind.CHANCE, Subject(What.SCENARIO, "chance"), says)


class _Often(Enum):
    NEVER = auto()
    OF_A_HUNDRED = auto()
    ONCE_IN = auto()


@dataclass(frozen=True, slots=True)
class _Odds:
    often: _Often
    count: str | Count = ""


def _odds(share: float) -> _Odds:
    """How often, to two figures: smaller changes are no news."""
    if not share:
        return _Odds(_Often.NEVER)
    percent = 100 * share
    if percent >= 10:
        return _Odds(_Often.OF_A_HUNDRED, f"{percent:.0f}")
    if percent >= 1:
        return _Odds(_Often.OF_A_HUNDRED, f"{percent:.2g}")
    return _Odds(_Often.ONCE_IN, rounded(1 / share))


_CHANCE = {
    _Often.NEVER: Message("Drawing replies by lot comes to the best ending in no meeting now;"),
    _Often.OF_A_HUNDRED: Message(
        "Drawing replies by lot comes to the best ending in {count} % of meetings now;"
    ),
    _Often.ONCE_IN: Message(
        "Drawing replies by lot comes to the best ending in 1 of {count} meetings now;"
    ),
}
_CHANCE_BEFORE = {
    _Often.NEVER: Message("before, in no meeting."),
    _Often.OF_A_HUNDRED: Message("before, in {count} % of meetings."),
    _Often.ONCE_IN: Message("before, in 1 of {count} meetings."),
}
