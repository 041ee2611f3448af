"""A new scenario plays at once: no errors, no warnings, whatever the form was filled with."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.editing.new_scenario import NewScenario, new_scenario, suggested_id
from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.languages import Language
from simulator.scenario.loading import load_source
from simulator.scenario.model import Level, Setting
from simulator.scenario.taxonomy import Practice
from simulator.session.play import begin, ending_of, offered_replies, step
from simulator.session.proofs.prove import proved_problems
from tests.authoring.editing.outside_words import format_words
from tests.authoring.editing.typed import words


def everything_said_about(text: str) -> list[str]:
    loaded = load_source(text, "x")
    found = [*loaded.diagnostics, *proved_problems(loaded), *warnings_about(loaded)]
    return [problem.as_text() for problem in found]


@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize("language", Language)
def test_a_new_scenario_is_free_of_errors_and_warnings(setting, language):
    wanted = NewScenario(
        *("Nothing, really", "Ada"),
        setting=setting,
        practices=tuple(Practice),
        language=language,
    )
    assert everything_said_about(new_scenario(wanted)) == []


@pytest.mark.parametrize("setting", Setting)
@pytest.mark.parametrize("language", Language)
def test_it_plays_to_each_of_its_endings_whatever_is_chosen(setting, language):
    scenario = load_source(
        new_scenario(NewScenario("", "Ada", setting=setting, language=language)), "x"
    ).scenario
    reached, todo = set(), [begin(scenario)[0]]
    while todo:
        state = todo.pop()
        ending = ending_of(scenario, state)
        if ending is not None:
            reached.add(ending)
            continue
        offered = offered_replies(scenario, state)
        assert offered
        todo += [step(scenario, state, reply.id)[0] for reply in offered]
    assert reached == set(scenario.endings)


def shape_of(language: Language):
    """The sample without its words: marks, feelings and where things lead, by their places."""
    text = new_scenario(NewScenario("A", "Ada", language=language))
    scenario = load_source(text, "x").scenario
    ids = list(scenario.moments)
    return [
        (
            [(one.feeling, bool(one.shares)) for one in moment.variants],
            [
                (
                    [mark.technique.id for mark in reply.moves],
                    [ids.index(route.to) for route in reply.routes],
                    list(moment.replies).index(reply.stronger) if reply.stronger else None,
                )
                for reply in moment.replies.values()
            ],
        )
        for moment in scenario.moments.values()
    ]


def test_the_sample_teaches_the_same_in_every_language():
    assert shape_of(Language.SPANISH) == shape_of(Language.ENGLISH)


def test_a_spanish_sample_is_spanish_from_its_first_line_to_its_last():
    text = new_scenario(NewScenario("", "Ada", language="es-MX"))
    scenario = load_source(text, "x").scenario
    english = set(re.findall(r"[a-z]{4,}", new_scenario(NewScenario("", "Ada"))))
    english -= set(re.findall(r"[a-z]{4,}", " ".join(format_words())))
    spanish = set(re.findall(r"[a-zñáéíóú]{4,}", text))
    assert spanish & english == set()
    assert scenario.title == "Un primer encuentro con Ada"
    assert scenario.id == "un-primer-encuentro-con-ada"


def test_a_language_without_a_sample_gets_the_english_one():
    text = new_scenario(NewScenario("", "Ada", language="fr"))
    assert load_source(text, "x").scenario.language == "fr"
    assert "The words below are samples" in text


def test_it_has_five_moments_and_says_that_its_words_are_samples():
    text = new_scenario(NewScenario("Nothing, really", "Ada"))
    scenario = load_source(text, "x").scenario
    assert len(scenario.moments) == 5
    assert "The words below are samples" in text
    assert scenario.id == "nothing-really-ada"


@settings(max_examples=60, deadline=None)
@given(
    st.builds(
        NewScenario,
        title=words(),
        client_name=words(4),
        age=st.integers(0, 120),
        pronouns=words(3),
        setting=st.sampled_from(Setting),
        level=st.sampled_from(Level),
        minutes=st.integers(1, 60),
        practices=st.lists(st.sampled_from(Practice), min_size=1, unique=True).map(tuple),
        summary=words(),
        background=words(),
        authors=st.lists(words(), max_size=2).map(tuple),
        content_notes=st.lists(words(), max_size=2).map(tuple),
        goals=st.lists(words(), max_size=2).map(tuple),
        looks=st.just({"seed": "a", "skin": "#ae5d29"}),
    )
)
def test_what_was_filled_in_is_what_is_read(wanted):
    if not suggested_id(f"{wanted.title} {wanted.client_name}"):
        return
    scenario = load_source(new_scenario(wanted), "x").scenario

    assert scenario is not None
    assert (scenario.title, scenario.summary) == (wanted.title, wanted.summary)
    client = scenario.client
    assert (client.name, client.age, client.pronouns, client.background) == (
        *(wanted.client_name, wanted.age, wanted.pronouns),
        wanted.background,
    )
    assert (scenario.setting, scenario.level, scenario.minutes) == (
        *(wanted.setting, wanted.level),
        wanted.minutes,
    )
    assert (scenario.practices, scenario.authors) == (wanted.practices, wanted.authors)
    assert scenario.content_notes == wanted.content_notes
    assert not wanted.goals or scenario.goals == wanted.goals
    assert client.looks.options == (("skin", "#ae5d29"),)


def test_what_is_left_empty_or_out_of_range_gets_something_that_plays():
    text = new_scenario(NewScenario("", " ", age=-4, minutes=900, language=""))
    assert everything_said_about(text) == []
    assert load_source(text, "x").scenario.minutes == 60


def test_a_title_without_letters_still_gives_an_id():
    text = new_scenario(NewScenario("…", "李"))
    assert load_source(text, "x").scenario.id == "a-new-scenario"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Späte Öffnung", "spate-offnung"),
        ("I can't", "i-cant"),
        ("x" * 60, "x" * 40),
        ("…", ""),
    ],
)
def test_an_id_is_made_from_words(said, expected):
    assert suggested_id(said) == expected
