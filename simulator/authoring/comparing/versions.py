"""Two versions side by side: which part is which, and one name for each part in both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from simulator.authoring.comparing.pairing import Id, Pairs, pair_up
from simulator.scenario.model import (
    DisclosureId,
    EndingId,
    FactId,
    Moment,
    MomentId,
    ReplyId,
    Scenario,
)

#: Before the id of a part that is gone; no id holds such a sign, so it is like none.
_GONE = "before:"


@dataclass(frozen=True, slots=True)
class Names:
    """What each part of one version is called in both.

    That is its id in the later version, or, if it is gone, a name that nothing there has.
    """

    moments: Mapping[MomentId, str]
    replies: Mapping[tuple[MomentId, ReplyId], str]
    endings: Mapping[EndingId, str]
    disclosures: Mapping[DisclosureId, str]
    facts: Mapping[FactId, str]


@dataclass(frozen=True, slots=True)
class Versions:
    """An earlier and a later version of a scenario, and how their parts pair up.

    Attributes:
        replies: those of each moment that is in both, by its earlier id.
        old, new: one name for each part of the earlier and of the later version.
    """

    before: Scenario
    after: Scenario
    moments: Pairs[MomentId]
    replies: Mapping[MomentId, Pairs[ReplyId]]
    endings: Pairs[EndingId]
    disclosures: Pairs[DisclosureId]
    facts: Pairs[FactId]
    old: Names
    new: Names


def side_by_side(before: Scenario, after: Scenario) -> Versions:
    """Pair up the parts of two versions."""
    moments = pair_up(_texts_of_moments(before), _texts_of_moments(after))
    replies = {
        old: pair_up(_texts_of_replies(before.moments[old]), _texts_of_replies(after.moments[new]))
        for old, new in moments.kept.items()
    }
    endings = pair_up(
        {name: f"{one.title} {one.meaning}" for name, one in before.endings.items()},
        {name: f"{one.title} {one.meaning}" for name, one in after.endings.items()},
    )
    disclosures = pair_up(
        {name: one.shares for name, one in before.disclosures.items()},
        {name: one.shares for name, one in after.disclosures.items()},
    )
    facts = pair_up(before.facts, after.facts)
    old = Names(
        moments=_common(moments, before.moments),
        replies={
            (moment.id, reply): name
            for moment in before.moments.values()
            for reply, name in _common(replies.get(moment.id, _NONE), moment.replies).items()
        },
        endings=_common(endings, before.endings),
        disclosures=_common(disclosures, before.disclosures),
        facts=_common(facts, before.facts),
    )
    return Versions(
        before, after, moments, replies, endings, disclosures, facts, old, _own_names(after)
    )


_NONE: Pairs[ReplyId] = Pairs({}, (), ())


def _common(pairs: Pairs[Id], names: Iterable[Id]) -> dict[Id, str]:
    return {name: pairs.kept.get(name) or _GONE + name for name in names}


def _own_names(scenario: Scenario) -> Names:
    return Names(
        moments={name: name for name in scenario.moments},
        replies={
            (moment.id, reply): reply
            for moment in scenario.moments.values()
            for reply in moment.replies
        },
        endings={name: name for name in scenario.endings},
        disclosures={name: name for name in scenario.disclosures},
        facts={name: name for name in scenario.facts},
    )


def _texts_of_moments(scenario: Scenario) -> dict[MomentId, str]:
    return {
        moment.id: "\n".join(
            [variant.say for variant in moment.variants]
            + [reply.text for reply in moment.replies.values()]
        )
        for moment in scenario.moments.values()
    }


def _texts_of_replies(moment: Moment) -> dict[ReplyId, str]:
    return {reply.id: reply.text for reply in moment.replies.values()}
