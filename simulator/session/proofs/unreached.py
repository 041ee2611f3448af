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

from simulator.scenario.diagnostics import quote
from simulator.scenario.model import DisclosureId, EndingId
from simulator.scenario.source import Problem
from simulator.scenario.whereabouts import Whereabouts
from simulator.session.survey.reach import TrustRange
from simulator.session.survey.survey import Survey


def moments_never_reached(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """W401."""
    for moment, trust in survey.reach.moments.items():
        if trust is None:
            yield (
                where.moment(moment),
                "W401",
                f"the moment {quote(moment)} is never reached",
                "Lead a “go” here, loosen the conditions on the way here, or delete it.",
            )


def replies_never_offered(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """W402."""
    for (moment, reply), offered in survey.reach.offered.items():
        trust = survey.reach.moments[moment]
        if not offered and trust is not None:
            yield (
                where.reply(moment, reply),
                "W402",
                f"the reply {quote(reply)} is never on offer",
                (
                    f"Its “when” never holds in {quote(moment)}, where {_in_range(trust)}: loosen "
                    "it, or delete the reply."
                ),
            )


def disclosures_never_shared(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """W403."""
    for disclosure, way in survey.reach.disclosures.items():
        if way is None:
            yield (
                where.disclosure(disclosure),
                "W403",
                f"the disclosure {quote(disclosure)} is never shared",
                _loosen_what_shares(survey, disclosure),
            )


def endings_never_reached(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """W404."""
    for ending, way in survey.reach.endings.items():
        if way is None:
            yield (
                where.ending(ending),
                "W404",
                f"the ending {quote(ending)} is never reached",
                _lead_to(survey, ending),
            )


def _in_range(trust: TrustRange) -> str:
    if trust.least == trust.most:
        return f"trust is always {trust.least}"
    return f"trust is {trust.least} to {trust.most}"


def _loosen_what_shares(survey: Survey, disclosure: DisclosureId) -> str:
    moments = survey.space.scenario.moments.values()
    for moment in moments:
        if any(variant.shares == disclosure for variant in moment.variants):
            return (
                f"What shares it in {quote(moment.id)} is never said: loosen the conditions on "
                "the way there."
            )
    return f"Add “shares: {disclosure}” to what the client says somewhere, or delete it."


def _lead_to(survey: Survey, ending: EndingId) -> str:
    for moment in survey.space.scenario.moments.values():
        if moment.ending == ending:
            return f"Loosen the conditions on the way to {quote(moment.id)}, or delete both."
    return f"Add a moment with “ending: {ending}”, or delete it."
