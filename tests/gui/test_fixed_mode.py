"""An author may fix when feedback is given; the briefing says so and the session keeps to it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from simulator.scenario.model import Mode

from .conftest import Opens
from .person import Person


@pytest.fixture
def fixed(opens: Opens, own_scenarios: Path, request: pytest.FixtureRequest) -> Person:
    """Somebody at the briefing of the short visit, whose mode is fixed."""
    file = own_scenarios / "short-visit.yaml"
    file.write_text(file.read_text("utf-8").replace("goals:", f"mode: {request.param}\ngoals:"))
    person = opens(own_scenarios)
    person.opens("A short visit")
    return person


def mode_of(person: Person) -> Mode:
    session = person.window.desk.session
    assert session is not None
    return session.transcript.started.mode


def feedback_choices(person: Person) -> list[QComboBox]:
    return [box for box in person.all(QComboBox) if box.accessibleName().startswith("When you")]


@pytest.mark.parametrize("fixed", ["session"], indirect=True)
def test_session_mode_is_shown_as_fixed(fixed: Person) -> None:
    assert fixed.sees("Only at the end: the author has fixed it.")
    assert not feedback_choices(fixed)


@pytest.mark.parametrize("fixed", ["session"], indirect=True)
def test_a_fixed_session_gives_no_feedback_before_the_debrief(fixed: Person) -> None:
    fixed.clicks("Sit down with")
    fixed.replies_with("belittle")
    assert mode_of(fixed) is Mode.SESSION
    assert not fixed.sees("DISMISSES")

    fixed.replies_with("wait")
    fixed.clicks("Look back")

    fixed.waits_for("DISMISSES")


@pytest.mark.parametrize("fixed", ["coach"], indirect=True)
def test_coach_mode_is_shown_as_fixed_and_kept_to(fixed: Person) -> None:
    assert fixed.sees("After every reply: the author has fixed it.")

    fixed.clicks("Sit down with")
    fixed.replies_with("belittle")

    assert fixed.sees("DISMISSES")


def test_where_nothing_is_fixed_the_trainee_chooses(visitor: Person) -> None:
    visitor.opens("A short visit")

    assert len(feedback_choices(visitor)) == 1
    assert not visitor.sees("has fixed it")


def test_the_choice_comes_back_after_a_scenario_that_leaves_none(
    opens: Opens, own_scenarios: Path
) -> None:
    file = own_scenarios / "short-visit.yaml"
    text = file.read_text("utf-8")
    other = text.replace("id: short-visit", "id: long-visit").replace("A short", "A fixed")
    (own_scenarios / "other.yaml").write_text(other.replace("goals:", "mode: session\ngoals:"))
    person = opens(own_scenarios)
    person.opens("A fixed visit")
    person.clicks("Back to the library")

    person.opens("A short visit")

    assert len(feedback_choices(person)) == 1
