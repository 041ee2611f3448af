"""The scenario in the author's guide plays, and is clean enough to be copied."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.loading import Loaded, load_source
from simulator.session.proofs.prove import proved_problems
from simulator.session.survey.survey import survey_of

GUIDE = Path(__file__).resolve().parents[2] / "scenarios" / "AUTHORING.md"


@pytest.fixture(scope="module")
def example() -> Loaded:
    """The one YAML block of the guide."""
    (block,) = re.findall(r"```yaml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    return load_source(block, "AUTHORING.md")


def test_the_example_has_no_error_and_no_warning(example):
    found = [*example.diagnostics, *proved_problems(example), *warnings_about(example)]
    assert [problem.as_text() for problem in found] == []


def test_the_example_reaches_every_ending_and_every_disclosure(example):
    reach = survey_of(example.scenario).reach
    assert None not in reach.endings.values()
    assert None not in reach.disclosures.values()
