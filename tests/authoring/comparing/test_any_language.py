"""A comparison can be said in any language: nothing English is left but what an author wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum

import pytest
from hypothesis import HealthCheck, assume, given, settings

from simulator.authoring.comparing import reach_changes
from simulator.authoring.comparing.change import Comparison
from simulator.authoring.comparing.compare import compare
from simulator.authoring.comparing.kinds import Kind
from simulator.authoring.comparing.telling import summary_of
from simulator.gui.core_texts import core_texts
from simulator.practice.shelf_words import practice_names
from simulator.scenario.loading import Loaded
from simulator.scenario.message import Message, verbatim
from simulator.scenario.model import Feeling, Scenario
from simulator.scenario.taxonomy import Technique, shipped_taxonomy
from simulator.session.survey.survey import survey_of
from tests.authoring.comparing.mutating import edited
from tests.authoring.comparing.test_compare import PLANTED
from tests.authoring.visit import visit
from tests.session.inventing import scenarios

SLOW = list(HealthCheck)
_WORD = re.compile(r"[^\W_]+")
#: Where the texts are cut or joined.
_CUTS = re.compile(r"[…“”(),]")
TECHNIQUES = shipped_taxonomy().techniques
#: What is told in any language though it does not stand where it is said.
TERMS = {one.name for one in TECHNIQUES.values()} | {one.value for one in Feeling}
TERMS |= {*practice_names().values(), verbatim("").text}
TEXTS = {*core_texts(), *TERMS}
TIRED = "      - when: trust < 3\n        say: I'm so tired of this.\n"
FIRED = "      - when: trust >= 8 and not talked-about-sister\n"
OTHERWISE = "      - say: She worries."
#: What is written otherwise so that its consequences are told, or the order: before, and after.
FURTHER = {
    "a disclosure out of reach": ([], [("trust >= 8 and not", "trust >= 9 and not")]),
    "a disclosure that needs less": ([], [("trust >= 8 and not", "trust >= 7 and not")]),
    "an ending out of reach": (
        [],
        [
            ("        go: close-open", "        go: close-guarded"),
            ("            to: close-open", "            to: close-guarded"),
        ],
    ),
    "another order": ([(FIRED, TIRED + FIRED)], [(OTHERWISE, TIRED + OTHERWISE)]),
}
CASES = {name: ([], planted) for name, (planted, _) in PLANTED.items()} | FURTHER


def messages_of(comparison: Comparison) -> Iterator[Message]:
    """Everything that is told of a comparison."""
    yield summary_of(comparison)
    yield from comparison.notes
    for change in comparison.changes:
        yield from (change.kind.group.heading, change.says, change.was, change.now)


def parts_of(message: Message) -> Iterator[Message]:
    """The message and all it is made of."""
    yield message
    for part in (*message.values.values(), *message.more):
        if isinstance(part, Message):
            yield from parts_of(part)


def strings_of(value: object) -> Iterator[str]:
    """All that stands in a scenario, the names of its parts too."""
    if isinstance(value, Technique | Enum):
        return
    if isinstance(value, str | int):
        yield str(value)
    elif isinstance(value, Mapping):
        yield from strings_of((*value, *value.values()))
    elif isinstance(value, tuple | frozenset):
        for one in value:
            yield from strings_of(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings_of(getattr(value, field.name))


def run(text: str) -> str:
    """The words of a text one after the other, parted by blanks and nothing else."""
    return f" {' '.join(_WORD.findall(text.lower()))} "


def written_in(*versions: Scenario) -> str:
    """The words of each text in the versions."""
    every = sorted({*strings_of(versions), *TECHNIQUES})
    return "|".join(map(run, every))


def left_in_english(message: Message, written: str) -> list[str]:
    """What is filled in somewhere and is neither a number nor an author's."""
    found = []
    for part in parts_of(message):
        for value in part.values.values():
            if isinstance(value, str):
                pieces = map(run, _CUTS.split(value))
                found += [one for one in pieces if not is_number(one) and one not in written]
            elif not isinstance(value, Message | int):
                found.append(repr(value))
    return found


def is_number(words: str) -> bool:
    return not words.strip() or words.replace(" ", "").isdecimal()


def texts_of(messages: Iterable[Message]) -> set[str]:
    return {part.text for message in messages for part in parts_of(message)}


@pytest.fixture
def hasty(monkeypatch) -> None:
    """A survey that soon gives up: what follows from changes is told of smaller scenarios here."""
    monkeypatch.setattr(reach_changes, "survey_of", lambda one: survey_of(one, cap=500))


def marked(text: str) -> str:
    return f"⟦{text}⟧"


def outside_marks(said: str) -> str:
    depth, outside = 0, ""
    for sign in said:
        depth += sign == "⟦"
        outside += "" if depth else sign
        depth -= sign == "⟧"
    return outside


def assert_translatable(before: Loaded, after: Loaded) -> None:
    """Every text is one that translators know, and only an author's words are left as they are."""
    comparison = compare(before, after)
    assert before.scenario is not None
    assert after.scenario is not None
    written = written_in(before.scenario, after.scenario)
    for message in messages_of(comparison):
        assert texts_of([message]) <= TEXTS
        assert left_in_english(message, written) == [], str(message)


@pytest.mark.parametrize("case", CASES)
def test_each_kind_of_change_leaves_nothing_in_english(case: str) -> None:
    before, after = (visit(*changes) for changes in CASES[case])
    assert_translatable(before, after)
    assert_translatable(after, before)


def test_there_is_a_case_of_every_kind() -> None:
    found = (compare(visit(*before), visit(*after)) for before, after in CASES.values())
    assert {change.kind for comparison in found for change in comparison.changes} == set(Kind)


@settings(deadline=None, max_examples=30, suppress_health_check=SLOW)
@given(edited())
def test_an_edited_scenario_leaves_nothing_in_english(
    hasty: None, versions: tuple[Loaded, Loaded]
) -> None:
    assume(all(version.scenario is not None for version in versions))
    assert_translatable(*versions)


@settings(deadline=None, max_examples=20, suppress_health_check=SLOW)
@given(scenarios(), scenarios())
def test_any_two_scenarios_leave_nothing_in_english(one: Scenario, other: Scenario) -> None:
    assert_translatable(*(Loaded("a.yaml", each.title, each, ()) for each in (one, other)))


@settings(deadline=None, max_examples=15, suppress_health_check=SLOW)
@given(edited())
def test_whoever_translates_every_text_has_translated_all_of_it(
    hasty: None, versions: tuple[Loaded, Loaded]
) -> None:
    assume(all(version.scenario is not None for version in versions))
    for message in messages_of(compare(*versions)):
        assert outside_marks(message.said(marked)).strip() == ""


def test_a_survey_that_was_cut_short_is_told_of_either_version(monkeypatch) -> None:
    monkeypatch.setattr(reach_changes, "survey_of", lambda scenario: survey_of(scenario, cap=3))
    comparison = compare(visit(), visit(("trust: -1", "trust: -2")))
    assert comparison.notes
    assert texts_of(comparison.notes) <= TEXTS


@pytest.mark.parametrize(
    ("message", "left"),
    [
        (Message("It {what}.", {"what": "is gone"}), [" is gone "]),
        (Message("It {what}.", {"what": "Referred by her sister"}), []),
        (Message("It {what}.", {"what": "lost-job"}), []),
        (Message("It {what}.", {"what": Message("{n} %", {"n": "1,300"})}), []),
        (Message("It.").followed_by(Message("{how}", {"how": "gone"})), [" gone "]),
        (Message("{what}", {"what": None}), ["None"]),
    ],
)
def test_english_that_is_filled_in_would_be_found(message: Message, left: list[str]) -> None:
    assert left_in_english(message, written_in(visit().scenario)) == left
