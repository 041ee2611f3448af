"""The surveys of the shipped scenarios, made once."""

from __future__ import annotations

import pytest

from simulator.scenario.model import Scenario
from simulator.session.survey.survey import Survey, survey_of


@pytest.fixture(scope="session")
def shipped_survey(shipped: Scenario) -> Survey:
    """The survey of each shipped scenario in turn."""
    return survey_of(shipped)
