"""What is promised of every scenario in the library."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.cli.summary import coverage_table, summary_table
from simulator.practice.statistics import STRATEGIES, Statistics, statistics_of
from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.loading import load_scenario
from simulator.scenario.taxonomy import Kind, Verdict
from simulator.session.proofs.prove import proved_problems

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
FILES = sorted(SCENARIOS.glob("*.yaml"))

#: The words of every background that say so, by language.
SAID_OF_FICTION = {"en": ("fictional", "training"), "es": ("fictici", "formación")}
#: In so many of sixteen scenarios may one and the same way of guessing come to the best ending.
GUESSABLE = 3 / 16


@pytest.fixture(scope="module")
def library() -> dict[str, Statistics]:
    """Every shipped scenario in numbers."""
    loaded = {file.stem: load_scenario(file).scenario for file in FILES}
    return {name: statistics_of(scenario) for name, scenario in loaded.items() if scenario}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_left_to_warn_of(file):
    loaded = load_scenario(file)
    found = [*loaded.diagnostics, *proved_problems(loaded), *warnings_about(loaded)]
    assert [problem.as_text() for problem in found] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_word_is_stressed_by_stars_that_a_trainee_would_see(file):
    lines = file.read_text("utf-8").splitlines()
    assert [line for line in lines if "*" in line and not line.lstrip().startswith("#")] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_line_ends_in_a_hyphen_and_parts_a_word_where_it_is_folded(file):
    lines = file.read_text("utf-8").splitlines()
    assert [line for line in lines if line.endswith("-") and line[-2:-1].isalpha()] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_scenario_is_named_like_its_file(library, file):
    assert library[file.stem].scenario.id == file.stem


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_scenario_says_that_it_is_fiction_for_training(library, file):
    scenario = library[file.stem].scenario
    for word in SAID_OF_FICTION[scenario.language]:
        assert word in scenario.client.background


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_scenario_is_large_enough_to_branch_and_small_enough_to_survey(library, file):
    statistics = library[file.stem]
    assert 12 <= statistics.moments <= 30
    assert len(statistics.endings) >= 3
    assert len(statistics.trust_needed) >= 2
    assert statistics.complete


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_scenario_has_replies_that_are_mixed_too_early_and_mending(library, file):
    scenario = library[file.stem].scenario
    replies = [
        [move.technique for move in reply.moves]
        for moment in scenario.moments.values()
        for reply in moment.replies.values()
    ]
    mixed = [
        techniques
        for techniques in replies
        if any(technique.verdict is Verdict.VALIDATES for technique in techniques)
        and any(technique.verdict.is_harmful for technique in techniques)
    ]
    assert len(mixed) >= 2
    assert any(technique.needs_trust for techniques in replies for technique in techniques)
    assert any(technique.kind is Kind.REPAIR for techniques in replies for technique in techniques)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_chance_seldom_comes_to_the_best_ending(library, file):
    assert 0 < library[file.stem].chance_of_best <= 0.1


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_no_way_of_guessing_works_in_more_than_a_few(library, strategy):
    guessed = [name for name, statistics in library.items() if strategy in statistics.guessed]
    assert len(guessed) <= GUESSABLE * len(library), guessed


def test_the_readme_shows_the_library_as_it_is(library):
    found = list(library.values())
    tables = (summary_table(found), coverage_table([one.scenario for one in found]))
    readme = (SCENARIOS.parent / "README.md").read_text(encoding="utf-8")
    for table in tables:
        assert table in readme, "put what “safe-space check --summary scenarios” prints in there"
