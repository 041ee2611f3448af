"""What follows from the changes, proved by looking at every state of both versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import named, reply_in
from simulator.authoring.comparing.versions import Names, Versions
from simulator.practice.statistics import Statistics, statistics_of
from simulator.scenario.model import Scenario
from simulator.session.play import begin, step
from simulator.session.survey.survey import BestLine, Survey, survey_of

_TOO_MUCH = "What can be reached was not compared: there is too much in {which} to look at it all."


@dataclass(frozen=True, slots=True)
class _Side:
    """One version with what is known of it."""

    scenario: Scenario
    names: Names
    survey: Survey
    statistics: Statistics


def reach_changes(versions: Versions) -> tuple[list[Change], tuple[str, ...]]:
    """The changes, and in sentences what could not be found out."""
    old = _side(versions.before, versions.old)
    new = _side(versions.after, versions.new)
    parts = ((old, "the earlier version"), (new, "the later version"))
    unknown = [which for side, which in parts if not side.survey.complete]
    if unknown:
        return [], (_TOO_MUCH.format(which=" and in ".join(unknown)),)
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


def _reach(kind: Kind, subject: Subject, lost: str, won: str, *, now: bool) -> Change:
    """Something lost is told before something won."""
    return Change(kind, subject, won if now else lost, weight=not now)


def _endings(versions: Versions, old: _Side, new: _Side) -> Iterator[Change]:
    before, after = old.survey.reach.endings, new.survey.reach.endings
    for was, name in versions.endings.kept.items():
        now = after[name] is not None
        if (before[was] is not None) is not now:
            ending = f"The ending {named(name)}"
            yield _reach(
                Kind.ENDING_REACH,
                Subject(What.ENDING, name),
                f"{ending} can no longer be reached.",
                f"{ending} can be reached now; before, it could not.",
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
                f"The client can no longer come to share {named(name)}.",
                f"The client can come to share {named(name)} now; before, it was never shared.",
                now=now,
            )
            continue
        needed = old.statistics.trust_needed[was], new.statistics.trust_needed[name]
        if needed[0] != needed[1] and None not in needed:
            text = (
                f"The least trust with which {named(name)} is shared is {needed[1]} now; before, "
                f"{needed[0]}."
            )
            yield Change(Kind.TRUST_NEEDED, subject, text)


def _replies(versions: Versions, old: _Side, new: _Side) -> Iterator[Change]:
    before, after = old.survey.reach.offered, new.survey.reach.offered
    for moment, pairs in versions.replies.items():
        place = versions.moments.kept[moment]
        for was, name in pairs.kept.items():
            now = after[place, name]
            if before[moment, was] is not now:
                reply = reply_in(name, place)
                yield _reach(
                    Kind.REPLY_OFFERED,
                    Subject(What.REPLY, name, place),
                    f"{reply} is never on offer any more.",
                    f"{reply} can be on offer now; before, it never was.",
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
                f"No meeting comes to {named(name)} any more.",
                f"Meetings can come to {named(name)} now; before, none did.",
                now=now,
            )


def _best(old: _Side, new: _Side) -> Iterator[Change]:
    before, after = old.survey.best_line(), new.survey.best_line()
    if _line(old, before) == _line(new, after):
        return
    best = [line and line.alliance for line in (before, after)]
    if best[0] is not best[1]:
        now, was = (alliance or "no ending at all" for alliance in reversed(best))
        text = f"The best that a meeting can come to is {now} now; before, it was {was}."
    else:
        text = "The best line through the meeting is another one."
    subject = Subject(What.SCENARIO, "best")
    yield Change(Kind.BEST_LINE, subject, text, _shown(before), _shown(after))


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


def _shown(line: BestLine | None) -> str:
    return "none" if line is None else f"{', '.join(line.replies)} ({line.alliance})"


def _chance(old: _Side, new: _Side) -> Iterator[Change]:
    was, now = (_odds(side.statistics.chance_of_best) for side in (old, new))
    if was != now:
        text = f"Drawing replies by lot comes to the best ending {now} now; before, {was}."
        yield Change(Kind.CHANCE, Subject(What.SCENARIO, "chance"), text)


def _odds(share: float) -> str:
    """How often, to two figures: smaller changes are no news."""
    if not share:
        return "in no meeting"
    if share >= 0.01:
        return f"in {100 * share:.2g} % of meetings"
    return f"in 1 of {1 / share:,.0f} meetings"
