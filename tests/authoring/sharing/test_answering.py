"""What a window has worked out elsewhere: compared, reviewed, drawn, imported."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.comparing.change import Comparison, Outcome
from simulator.authoring.importing.importing import Imported
from simulator.authoring.mapping.layout import MOST_MOMENTS
from simulator.authoring.sharing.answering import answer
from simulator.authoring.sharing.asking import (
    CompareRequest,
    Drawn,
    ImportRequest,
    MapRequest,
    NotImported,
    Reviewed,
    ReviewRequest,
    Unplayable,
    Version,
    packed,
    unpacked_answer,
    unpacked_request,
)
from simulator.authoring.sharing.service import serve
from tests.authoring.visit import VISIT

STORY = """\
:: StoryTitle
The Bench

:: StoryData
{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC"}

:: Start
You sit down.
[[Wait->Rest]]

:: Rest
She sighs.
"""


def test_two_versions_are_compared_in_meaning() -> None:
    found = answer(CompareRequest(_version(VISIT), _version(VISIT.replace("trust: 6", "trust: 4"))))
    assert isinstance(found, Comparison)
    assert found.outcome is Outcome.CLINICAL


def test_a_scenario_to_review_comes_as_parts_and_as_a_page_with_its_map() -> None:
    found = answer(ReviewRequest(_version(VISIT)))
    assert isinstance(found, Reviewed)
    assert found.review.document.title == "My sister booked this"
    assert found.review.map_svg.startswith("<svg")
    assert '<figure class="map"' in found.page


def test_of_a_text_with_errors_there_is_no_review_but_what_is_wrong() -> None:
    found = answer(ReviewRequest(_version(VISIT.replace("start: arrival", "start: nowhere"))))
    assert isinstance(found, Unplayable)
    assert found.problems
    assert {problem.path for problem in found.problems} == {"visit.yaml"}


def test_a_text_with_errors_still_has_a_map() -> None:
    found = answer(MapRequest(_version(VISIT.replace("start: arrival", "start: nowhere"))))
    assert isinstance(found, Drawn)
    assert "nowhere" in found.svg


def test_a_text_without_moments_has_no_map() -> None:
    assert answer(MapRequest(_version("title: Nothing yet\n"))) == Drawn("")


def test_too_many_moments_are_not_drawn() -> None:
    moments = "".join(f"  m{number}: {{client: Hm.}}\n" for number in range(MOST_MOMENTS + 1))
    found = answer(MapRequest(_version(f"moments:\n{moments}")))
    assert found == Drawn("", is_too_large=True)


def test_a_story_becomes_a_scenario_with_notes(tmp_path: Path) -> None:
    story = tmp_path / "bench.twee"
    story.write_text(STORY, "utf-8")
    found = answer(ImportRequest(story))
    assert isinstance(found, Imported)
    assert found.title == "The Bench"
    assert found.notes


def test_a_damaged_story_is_told_with_its_place(tmp_path: Path) -> None:
    story = tmp_path / "bench.twee"
    story.write_bytes(b":: Start\nYou \xff sit\n")
    found = answer(ImportRequest(story))
    assert isinstance(found, NotImported)
    assert str(found.place) == "2:5"
    assert str(found.told) == "the file is not UTF-8 text"


@pytest.mark.parametrize("wanted", [ReviewRequest, MapRequest])
def test_the_service_answers_what_it_is_asked(wanted: type[ReviewRequest | MapRequest]) -> None:
    request = wanted(_version(VISIT))
    answered = io.BytesIO()
    serve(io.BytesIO(packed(request)), answered)
    assert unpacked_answer(answered.getvalue()) == answer(request)


@given(st.integers(0, 60))
def test_half_an_answer_is_none(cut: int) -> None:
    whole = packed(Drawn("<svg/>"))
    with pytest.raises(ValueError, match="sent whole"):
        unpacked_answer(whole[: min(cut, len(whole) - 1)])


def test_a_request_is_no_answer() -> None:
    request = ReviewRequest(_version("x"))
    assert unpacked_request(packed(request)) == request
    with pytest.raises(ValueError, match="not an answer"):
        unpacked_answer(packed(request))
    with pytest.raises(ValueError, match="not a request"):
        unpacked_request(packed(Drawn("")))


def _version(source: str) -> Version:
    return Version("visit.yaml", source)
