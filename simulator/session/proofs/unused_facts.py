"""W405: a fact that is set but never asked about, or asked about but never set.

Either half alone does nothing: nothing depends on the first, and the second is always false.
Mostly one of the two was forgotten, or stands where no meeting ever comes.

    facts: {told: She told her brother.}
    …
      tell: {…, set: [told]}           # and no “when: told” anywhere

A fact is asked about by any condition that a meeting ever asks, whatever the answer.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.whereabouts import Whereabouts
from simulator.session.proofs.problem import Problem
from simulator.session.survey.survey import Survey


def half_used_facts(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """The facts of which one half is missing."""
    reach = survey.reach
    for fact in survey.space.scenario.facts:
        is_set, is_asked = fact in reach.facts_set, fact in reach.facts_asked
        if is_set and not is_asked:
            yield Problem(
                where.fact(fact),
                "W405",
                Message("the fact “{fact}” is set but never asked about", {"fact": legible(fact)}),
                Message("Ask about it in a “when” that is reached, or delete it with its “set”."),
            )
        elif is_asked and not is_set:
            yield Problem(
                where.fact(fact),
                "W405",
                Message("the fact “{fact}” is asked about but never set", {"fact": legible(fact)}),
                Message(
                    "Add it to a “set” that is reached, or delete it with the conditions that ask."
                ),
            )
