"""What a card says, and which cards fit what is looked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.practice.card import Card, Problem, Wanted, fits
from simulator.practice.card_making import make_cards
from simulator.scenario.loading import load_scenario, load_source
from simulator.scenario.message import Message
from simulator.scenario.model import Scenario

CARD = Card(
    path="a.yaml",
    title="One room",
    words="one room a room in which ada speaks",
    practices=("validating", "empathy"),
    ages="adult",
    setting="video",
    level="foundation",
)
WRONG = Problem(1, 1, "E101", Message("it is wrong"), Message("Mend it."))
BROKEN = Card(path="b.yaml", title="b.yaml", problems=(WRONG,), errors=1)


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted(words="ROOM ada"),
        Wanted(words="   "),
        Wanted(practice="empathy"),
        Wanted(ages="adult"),
        Wanted(setting="video"),
        Wanted(level="foundation"),
        Wanted("ada", "validating", "adult", "video", "foundation"),
    ],
)
def test_a_card_fits_what_it_holds(wanted: Wanted) -> None:
    assert fits(CARD, wanted)


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(words="room maya"),
        Wanted(practice="boundaries"),
        Wanted(ages="child"),
        Wanted(setting="phone"),
        Wanted(level="advanced"),
        Wanted("ada", "validating", "adult", "video", "advanced"),
    ],
)
def test_a_card_does_not_fit_what_it_lacks(wanted: Wanted) -> None:
    assert not fits(CARD, wanted)


def test_a_broken_file_fits_only_when_nothing_is_looked_for() -> None:
    assert fits(BROKEN, Wanted())
    assert not fits(BROKEN, Wanted(words="b.yaml"))


def test_a_shipped_scenario_makes_a_playable_card(shipped: Scenario) -> None:
    path = Path(__file__).parents[2] / "scenarios" / f"{shipped.id}.yaml"
    (card,) = make_cards([load_scenario(path)], {})
    assert card.is_playable
    assert card.title == shipped.title
    assert card.who.startswith(f"{shipped.client.name}, {shipped.client.age}")
    assert card.notes == shipped.content_notes
    assert (card.finished, card.stopped_at, card.parted) == (0, None, "")
    assert card.practices == tuple(str(practice) for practice in shipped.practices)
    assert shipped.client.name.lower() in card.words
    assert card.unfinished is None


def test_a_card_without_content_notes_says_nothing_of_them(
    scenario_of: Callable[..., Scenario], tiny: str
) -> None:
    (card,) = make_cards([load_source(tiny, "tiny.yaml")], {})
    assert card.notes == ()
    assert card.who == "Ada, 30"
    assert (card.place, card.minutes, card.hardness) == ("In the room", 5, "Foundation")
    assert card.practises == ("Validating feelings",)
    assert card.language == "en"


def test_the_card_of_a_broken_file_lists_four_problems_and_counts_the_rest(tiny: str) -> None:
    broken = tiny.replace("go: end", "go: nowhere").replace("level:", "levl:")
    broken = broken.replace("minutes: 5", "minutes: many").replace("setting:", "seting:")
    loaded = load_source(broken, "folder/torn.yaml")
    (card,) = make_cards([loaded], {})
    assert card.title == "torn.yaml"
    assert not card.is_playable
    assert len(card.problems) == 4
    assert card.errors == len(loaded.diagnostics) > 4
    for problem, found in zip(card.problems, loaded.diagnostics, strict=False):
        assert (problem.line, problem.code) == (found.span.line, found.code)
        assert (problem.told, problem.advice) == (found.told, found.advice)
    assert any(problem.code == "E101" for problem in card.problems)
