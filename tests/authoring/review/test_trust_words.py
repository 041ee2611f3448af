"""What a reply does to trust is told in whole sentences."""

from __future__ import annotations

import pytest

from simulator.authoring.reply_effect import ReplyEffect
from simulator.authoring.review.trust_words import trust_in_words
from simulator.records.exports.fixed_words import ENGLISH
from simulator.scenario.taxonomy import Verdict

OWN = ", a number of the author's own."


def told(amount: int, needs: int = 0, early: int = 0, *, is_authors: bool = False) -> str:
    effect = ReplyEffect(
        verdict=Verdict.VALIDATES,
        mixed=False,
        amount=amount,
        is_authors=is_authors,
        needs_trust=needs,
        early_amount=early,
    )
    return trust_in_words(effect, ENGLISH)


@pytest.mark.parametrize(
    ("amount", "usual"), [(2, "Earns 2"), (0, "Leaves trust as it is"), (-3, "Costs 3")]
)
def test_a_reply_earns_costs_or_leaves(amount: int, usual: str) -> None:
    assert told(amount) == f"{usual}."
    assert told(amount, is_authors=True) == f"{usual}{OWN}"


@pytest.mark.parametrize(
    ("early", "does"), [(1, "earns 1"), (0, "leaves trust as it is"), (-2, "costs 2")]
)
def test_what_needs_trust_tells_what_it_does_without(early: int, does: str) -> None:
    before = f"Below a trust of 8 it comes too early and {does}."
    assert told(2, 8, early) == f"Earns 2. {before}"
