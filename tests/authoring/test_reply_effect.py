"""What replies do where nothing out of the ordinary is going on."""

from __future__ import annotations

from simulator.authoring.reply_effect import effect_of
from simulator.scenario.taxonomy import Verdict
from tests.authoring.visit import visit


def effect(moment, reply, *changes):
    return effect_of(visit(*changes).scenario.moments[moment].replies[reply])


def test_a_deep_technique_earns_two_and_a_dismissal_costs_three():
    assert (effect("arrival", "follow").amount, effect("arrival", "soothe").amount) == (2, -3)


def test_a_mixed_reply_is_told_apart_and_an_authors_number_too():
    mixed = effect("sister", "advise")
    assert (mixed.verdict, mixed.mixed, mixed.amount) == (Verdict.OVER_LEADS, True, -1)
    assert mixed.is_authors
    softened = effect("sister", "advise", ("        trust: -1\n", ""))
    assert (softened.amount, softened.is_authors) == (-1, False)


def test_a_move_that_can_come_too_early_says_below_which_trust_and_at_what_cost():
    early = effect("sister", "guess")
    assert (early.verdict, early.amount) == (Verdict.VALIDATES, 2)
    assert (early.needs_trust, early.early_amount) == (8, -2)
    assert effect("arrival", "wait").needs_trust == 0
