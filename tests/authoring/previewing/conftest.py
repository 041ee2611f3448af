"""The kettle as a scenario that can be played, and ways to edit its text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simulator.scenario.model import Scenario
from tests.authoring.kettle import kettle_with

#: Builds the scenario; each argument is a pair: what stands in the text, and what to put there.
Edited = Callable[..., Scenario]


@pytest.fixture(scope="session")
def edited() -> Edited:
    """The scenario with stretches of its text replaced."""

    def build(*changes: tuple[str, str]) -> Scenario:
        loaded = kettle_with(*changes)
        problems = "\n".join(problem.as_text() for problem in loaded.diagnostics)
        assert loaded.scenario is not None, problems
        return loaded.scenario

    return build


@pytest.fixture
def kettle(edited: Edited) -> Scenario:
    """The scenario as it stands."""
    return edited()
