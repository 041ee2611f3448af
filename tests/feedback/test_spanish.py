"""The Spanish scenario is explained in Spanish, from the first headline to the last question."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.feedback.debrief import Debrief, debrief_of
from simulator.feedback.explain import explain
from simulator.feedback.naming import choices_for
from simulator.feedback.prompts import prompts_for
from simulator.feedback.turning import Turning, turning_of
from simulator.scenario.loading import load_scenario, load_source
from simulator.scenario.model import Scenario
from simulator.session.log import Predicted
from simulator.session.survey.survey import survey_of
from simulator.session.transcript import Transcript, fold
from tests.feedback.english_words import english_in

FILE = Path(__file__).parents[2] / "scenarios" / "primera-visita-maya.yaml"
CHOICES = st.lists(st.integers(0, 7), min_size=1, max_size=40)
EXAMPLES = settings(max_examples=60, deadline=None)
#: Random meetings in which no sentence may come twice.
MEETINGS = 150
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+|\n+")
UNFILLED = re.compile(r"[{}]|  | [.,;:]|\.\.(?!\.)")


@pytest.fixture(scope="module")
def maya() -> Scenario:
    loaded = load_scenario(FILE)
    assert loaded.scenario is not None
    return loaded.scenario


def told_of(debrief: Debrief) -> Iterator[str]:
    """All that feedback itself says of a meeting, sources left out."""
    for turn in debrief.turns:
        told = turn.explanation
        yield turn.speaker
        yield told.text
        yield told.leading_name
        yield from (reason.why for reason in told.reasons)
        if turn.naming is not None:
            yield turn.naming.says
    yield debrief.summary
    yield from debrief.habits
    yield debrief.named.says
    yield from prompts_for(debrief)


def with_names(transcript: Transcript, numbers: random.Random) -> Transcript:
    """The meeting with its last reply named, by chance rightly."""
    if not transcript.turns:
        return transcript
    choices = [one.id for one in choices_for(transcript, len(transcript.turns) - 1)]
    return fold(transcript, Predicted(numbers.choice([*choices, "not-sure"])))


@EXAMPLES
@given(choices=CHOICES, seed=st.integers(0, 10_000))
def test_no_english_sentence_remains(
    maya: Scenario, play_by_numbers: Callable[..., Transcript], choices: list[int], seed: int
) -> None:
    transcript = play_by_numbers(maya, choices, seed)
    debrief = debrief_of(with_names(transcript, random.Random(seed)))  # noqa: S311
    for text in told_of(debrief):
        assert english_in(text) == [], text


@EXAMPLES
@given(choices=CHOICES, seed=st.integers(0, 10_000))
def test_no_gap_is_left_in_a_sentence(
    maya: Scenario, play_by_numbers: Callable[..., Transcript], choices: list[int], seed: int
) -> None:
    debrief = debrief_of(play_by_numbers(maya, choices, seed))
    for turn in debrief.turns:
        told = turn.explanation
        for text in (told.headline, told.effect, told.habit, told.rupture_note, told.strength):
            assert not UNFILLED.search(text), text
        for reason in told.reasons:
            assert not UNFILLED.search(reason.why), reason.why
    for text in (debrief.summary, *debrief.habits, *prompts_for(debrief)):
        assert not UNFILLED.search(text), text


def sentences(text: str) -> list[str]:
    pieces = (re.findall(r"[^\W_]+", piece.lower()) for piece in SENTENCE_END.split(text))
    return [" ".join(words) for words in pieces if len(words) >= 3]


def test_no_sentence_comes_twice_in_a_meeting(
    maya: Scenario, play_by_numbers: Callable[..., Transcript]
) -> None:
    for seed in range(MEETINGS):
        numbers = random.Random(seed)  # noqa: S311 - chance is all that is needed
        transcript = play_by_numbers(maya, (numbers.randrange(8) for _ in range(60)), seed)
        told = [explain(transcript, place) for place in range(len(transcript.turns))]
        texts = [text for one in told for text in (one.text, *(why.why for why in one.reasons))]
        said = [line for text in texts for line in sentences(text)]
        assert sorted({line for line in said if said.count(line) > 1}) == [], f"seed {seed}"


@pytest.fixture(scope="module")
def turning(maya: Scenario, play_by_numbers: Callable[..., Transcript]) -> Callable[[int], Turning]:
    survey = survey_of(maya)

    def found(seed: int) -> Turning:
        numbers = random.Random(seed)  # noqa: S311
        choices = [numbers.randrange(8) for _ in range(60)]
        return turning_of(play_by_numbers(maya, choices, seed), survey)

    return found


def test_turning_points_and_last_chances_are_told_in_spanish(
    turning: Callable[[int], Turning],
) -> None:
    said: set[str] = set()
    for seed in range(12):
        found = turning(seed)
        said |= {found.notice, *(point.says for point in found.points)}
        said |= {chance.says for chance in found.chances}
    assert len(said) > 5
    assert [text for text in said if english_in(text)] == []


def renamed(name: str) -> Scenario:
    """The Spanish scenario with a client of another name."""
    source = FILE.read_text("utf-8").replace("  name: Maya\n", f"  name: {name}\n")
    loaded = load_source(source, "renamed.yaml")
    assert loaded.scenario is not None
    return loaded.scenario


@pytest.mark.parametrize(
    ("name", "joins"), [("Inés", "e Inés"), ("Hilario", "e Hilario"), ("Yolanda", "y Yolanda")]
)
def test_and_before_a_name_sounds_as_it_should(
    play_by_numbers: Callable[..., Transcript], name: str, joins: str
) -> None:
    scenario = renamed(name)
    told = ""
    for seed in range(6):
        debrief = debrief_of(play_by_numbers(scenario, range(seed, 60 + seed), seed))
        told += " ".join(told_of(debrief))
    assert re.search(rf"\b{joins}\b", told)
    assert set(re.findall(rf"\b[ye] {name}\b", told)) == {joins}


def test_the_room_speaks_spanish_before_the_client_comes(
    maya: Scenario, play_by_numbers: Callable[..., Transcript]
) -> None:
    source = FILE.read_text("utf-8").replace("client: (por el intercomunicador) Hola.", "client:")
    scenario = load_source(source, "quiet.yaml").scenario
    assert scenario is not None
    assert debrief_of(play_by_numbers(scenario, [0])).turns[0].speaker == "La sala"


def test_what_is_english_is_found() -> None:
    assert english_in("Your reply was heard.") == ["Your", "reply", "was", "heard"]
    assert english_in("Tu respuesta se oye, y a Maya le llega.") == []
