"""What follows from a change is proved, and told as what a meeting can come to."""

from __future__ import annotations

import pytest

from simulator.authoring.comparing import reach_changes
from simulator.authoring.comparing.compare import compare
from simulator.authoring.comparing.kinds import Kind
from simulator.scenario.loading import load_scenario, load_source
from simulator.session.survey.survey import survey_of
from tests.authoring.visit import visit
from tests.conftest import SHIPPED


def proved(*changes, back=False):
    versions = (visit(), visit(*changes))
    found = compare(*(reversed(versions) if back else versions)).changes
    return {change.kind: change.text for change in found if change.is_proved}


UNSHARED = ("trust >= 8 and not", "trust >= 9 and not")


def test_a_disclosure_that_is_never_shared_any_more_takes_its_reply_along():
    found = proved(UNSHARED)
    assert found[Kind.DISCLOSURE_REACH] == "The client can no longer come to share *lost-job*."
    assert found[Kind.REPLY_OFFERED] == "`thank` in *sister* is never on offer any more."


def test_the_way_back_is_told_as_something_won():
    found = proved(UNSHARED, back=True)
    assert found[Kind.DISCLOSURE_REACH] == (
        "The client can come to share *lost-job* now; before, it was never shared."
    )
    assert (
        found[Kind.REPLY_OFFERED]
        == "`thank` in *sister* can be on offer now; before, it never was."
    )


def test_an_ending_and_a_moment_that_nothing_leads_to_are_told():
    found = proved(
        ("        go: close-open", "        go: close-guarded"),
        ("            to: close-open", "            to: close-guarded"),
    )
    assert found[Kind.ENDING_REACH] == "The ending *opened-up* can no longer be reached."
    assert found[Kind.MOMENT_REACH] == "No meeting comes to *close-open* any more."
    assert found[Kind.BEST_LINE] == (
        "The best that a meeting can come to is strained now; before, it was strong."
    )


def test_the_trust_that_a_disclosure_needs_is_told():
    found = proved(("trust >= 8 and not", "trust >= 7 and not"))
    assert found[Kind.TRUST_NEEDED] == (
        "The least trust with which *lost-job* is shared is 7 now; before, 8."
    )


def test_the_odds_of_random_play_are_told_where_they_differ():
    found = proved(("        go: close-open", "        go: close-guarded"))
    assert found[Kind.CHANCE].startswith(
        "Drawing replies by lot comes to the best ending in 11 % of meetings now; before, in "
    )


def test_a_best_ending_that_nobody_misses_is_told_in_a_round_number():
    found = proved(
        ("        go: close-open", "        go: close-guarded"),
        ("            to: close-open", "            to: close-guarded"),
    )
    assert found[Kind.CHANCE].startswith(
        "Drawing replies by lot comes to the best ending in 100 % of meetings now; before, in "
    )


def test_small_odds_are_told_to_two_figures():
    shipped = load_scenario(SHIPPED[0].parent / "first-visit-maya.yaml")
    text = shipped.source.replace("two minds](feeling-reflection)", "two minds](directing)")
    found = compare(shipped, load_source(text, "later.yaml")).changes
    (chance,) = [change.text for change in found if change.kind is Kind.CHANCE]
    assert chance.endswith(" meetings now; before, in 1 of 790 meetings.")


def test_a_renamed_reply_leaves_the_best_line_as_it_was():
    found = compare(
        visit(), visit(("      follow:\n", "      both:\n"), ("stronger: follow", "stronger: both"))
    )
    assert [change.kind for change in found.changes] == [Kind.RENAMED]


def test_where_there_is_too_much_to_look_at_nothing_is_claimed(monkeypatch):
    monkeypatch.setattr(reach_changes, "survey_of", lambda scenario: survey_of(scenario, cap=3))
    comparison = compare(visit(), visit(UNSHARED))
    assert not any(change.is_proved for change in comparison.changes)
    (note,) = comparison.notes
    assert str(note) == (
        "What can be reached was not compared: there is too much in the earlier version and in the "
        "later version to look at it all."
    )


@pytest.mark.parametrize(
    "change", [("My doubt is a", "My doubt's a"), ("trust: 6\n", "trust: 6\n\n")]
)
def test_words_and_layout_need_no_proof(monkeypatch, change):
    monkeypatch.setattr(reach_changes, "survey_of", lambda _: pytest.fail("surveyed"))
    assert not any(found.is_proved for found in compare(visit(), visit(change)).changes)
