"""W401 to W404: what an author wrote and no meeting ever comes to.

W401, a moment that is never reached; W402, a reply that is never on offer in a moment that is
reached; W403, a disclosure that is never shared; W404, an ending that is never reached. No trainee
will see it; mostly a condition is stricter than it was meant to be, or a ``go`` was forgotten.
The replies of a moment that is never reached are not listed one by one.

    trust: 6
    …
      open: {when: trust > 20, …}      # W402: trust ends at 20

Being unlikely is no fault: one way there is enough to keep silent.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.model import DisclosureId, EndingId, MomentId
from simulator.scenario.whereabouts import Whereabouts
from simulator.session.proofs.problem import Problem
from simulator.session.survey.reach import TrustRange
from simulator.session.survey.survey import Survey


def moments_never_reached(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """W401."""
    for moment, trust in survey.reach.moments.items():
        if trust is None:
            yield Problem(
                where.moment(moment),
                "W401",
                Message("the moment “{moment}” is never reached", {"moment": legible(moment)}),
                Message("Lead a “go” here, loosen the conditions on the way here, or delete it."),
            )


def replies_never_offered(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """W402."""
    for (moment, reply), offered in survey.reach.offered.items():
        trust = survey.reach.moments[moment]
        if not offered and trust is not None:
            yield Problem(
                where.reply(moment, reply),
                "W402",
                Message("the reply “{reply}” is never on offer", {"reply": legible(reply)}),
                _never_holds(moment, trust),
            )


def disclosures_never_shared(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """W403."""
    for disclosure, way in survey.reach.disclosures.items():
        if way is None:
            yield Problem(
                where.disclosure(disclosure),
                "W403",
                Message(
                    "the disclosure “{disclosure}” is never shared",
                    {"disclosure": legible(disclosure)},
                ),
                _loosen_what_shares(survey, disclosure),
            )


def endings_never_reached(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """W404."""
    for ending, way in survey.reach.endings.items():
        if way is None:
            yield Problem(
                where.ending(ending),
                "W404",
                Message("the ending “{ending}” is never reached", {"ending": legible(ending)}),
                _lead_to(survey, ending),
            )


def _never_holds(moment: MomentId, trust: TrustRange) -> Message:
    values = {"moment": legible(moment), "least": trust.least}
    if trust.least == trust.most:
        return Message(
            "Its “when” never holds in “{moment}”, where trust is always {least}: loosen it, or "
            "delete the reply.",
            values,
        )
    return Message(
        "Its “when” never holds in “{moment}”, where trust is {least} to {most}: loosen it, or "
        "delete the reply.",
        {**values, "most": trust.most},
    )


def _loosen_what_shares(survey: Survey, disclosure: DisclosureId) -> Message:
    moments = survey.space.scenario.moments.values()
    for moment in moments:
        if any(variant.shares == disclosure for variant in moment.variants):
            return Message(
                "What shares it in “{moment}” is never said: loosen the conditions on the way "
                "there.",
                {"moment": legible(moment.id)},
            )
    return Message(
        "Add “shares: {disclosure}” to what the client says somewhere, or delete it.",
        {"disclosure": disclosure},
    )


def _lead_to(survey: Survey, ending: EndingId) -> Message:
    for moment in survey.space.scenario.moments.values():
        if moment.ending == ending:
            return Message(
                "Loosen the conditions on the way to “{moment}”, or delete both.",
                {"moment": legible(moment.id)},
            )
    return Message("Add a moment with “ending: {ending}”, or delete it.", {"ending": ending})
