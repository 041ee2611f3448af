"""The verdict of a reply: the gravest of its techniques, never typed in."""

import pytest

from simulator.scenario.taxonomy import Verdict


def judged(meet, *replies, **how):
    return meet(*replies, **how).turns[-1].outcome.judgement


@pytest.mark.parametrize(
    ("reply", "verdict"),
    [
        ("courtesy", Verdict.NEUTRAL),
        ("fact", Verdict.NEUTRAL),
        ("follow", Verdict.VALIDATES),
        ("advise", Verdict.OVER_LEADS),
        ("belittle", Verdict.DISMISSES),
        ("befriend", Verdict.BREAKS_BOUNDARIES),
    ],
)
def test_one_technique_gives_a_reply_its_own_verdict(meet, reply, verdict):
    assert judged(meet, reply).verdict is verdict


@pytest.mark.parametrize(
    ("reply", "verdict"),
    [
        ("feel-then-advise", Verdict.OVER_LEADS),
        ("feel-then-belittle", Verdict.DISMISSES),
        ("feel-then-befriend", Verdict.BREAKS_BOUNDARIES),
        ("advise-and-belittle", Verdict.DISMISSES),
        ("belittle-and-befriend", Verdict.BREAKS_BOUNDARIES),
    ],
)
def test_the_gravest_technique_decides_the_verdict(meet, reply, verdict):
    assert judged(meet, reply).verdict is verdict


def test_verdicts_rank_from_neutral_to_breaking_boundaries():
    ranked = sorted(Verdict, key=lambda verdict: verdict.gravity)
    assert [str(verdict) for verdict in ranked] == [
        "neutral",
        "validates",
        "over-leads",
        "dismisses",
        "breaks-boundaries",
    ]


@pytest.mark.parametrize("reply", ["feel-then-advise", "feel-then-belittle", "feel-then-befriend"])
def test_helpful_and_harmful_marks_together_are_mixed(meet, reply):
    assert judged(meet, reply).mixed


@pytest.mark.parametrize("reply", ["feel", "courtesy", "belittle", "advise-and-belittle"])
def test_a_reply_that_only_helps_or_only_harms_is_not_mixed(meet, reply):
    assert not judged(meet, reply).mixed


@pytest.mark.parametrize(("reply", "needs"), [("guess", 8), ("challenge", 12)])
def test_a_deep_move_below_its_trust_over_leads_for_now(meet, reply, needs):
    too_early = judged(meet, reply, trust=needs - 1)
    assert too_early.verdict is Verdict.OVER_LEADS
    assert [move.technique.needs_trust for move in too_early.early] == [needs]


@pytest.mark.parametrize(("reply", "needs"), [("guess", 8), ("challenge", 12)])
def test_the_same_move_validates_once_the_trust_is_there(meet, reply, needs):
    in_time = judged(meet, reply, trust=needs)
    assert in_time.verdict is Verdict.VALIDATES
    assert in_time.early == ()


def test_an_early_move_does_not_count_as_the_helpful_half(meet):
    assert not judged(meet, "guess", trust=6).mixed


def test_a_helpful_move_beside_an_early_one_makes_the_reply_mixed(meet):
    judgement = judged(meet, "guess-and-feel", trust=6)
    assert judgement.verdict is Verdict.OVER_LEADS
    assert judgement.mixed


def test_the_verdict_of_a_reply_depends_on_trust_but_not_on_its_place_in_the_file(meet):
    assert judged(meet, "feel", "guess").verdict is Verdict.VALIDATES
    assert judged(meet, "guess").verdict is Verdict.OVER_LEADS
