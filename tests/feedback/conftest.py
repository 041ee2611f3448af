"""The shipped scenarios, surveyed once each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simulator.scenario.model import Scenario
from simulator.session.survey.survey import Survey, survey_of


@pytest.fixture(scope="session")
def surveyed(shipped: Scenario) -> Callable[[], Survey]:
    """The survey of the shipped scenario; handed out by a call, since printing one takes long."""
    survey = survey_of(shipped)
    return lambda: survey
