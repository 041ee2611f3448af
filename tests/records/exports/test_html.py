"""The web page: whole, still, and inert whatever a scenario holds."""

from __future__ import annotations

import re

import pytest

from simulator.feedback.turning import surveyed_turning
from simulator.records.exports.composing import document_of
from simulator.records.exports.formats import Format, written
from simulator.records.exports.html import html_of
from simulator.records.exports.readable import readable
from simulator.scenario.fiction import FICTION
from simulator.session.transcript import Transcript

from .hostile import MARKUP, ODD
from .page import Page


def page_of(transcript: Transcript, earlier: Transcript | None = None) -> str:
    """The web page of a meeting with all that can be told of it."""
    return html_of(document_of(transcript, surveyed_turning(transcript), earlier))


@pytest.mark.parametrize("text", MARKUP + ODD)
@pytest.mark.parametrize("replies", [("feel", "wait"), ("belittle", "stay"), ("befriend", "wait")])
def test_no_text_becomes_part_of_the_page_s_structure(visit, replies, text):
    first, second = visit("feel", "stay", text=" and so on"), visit("feel", "stay", text=text)
    harmless = Page(page_of(visit(*replies, text=" and so on"), first))
    page = Page(page_of(visit(*replies, text=text), second))
    assert page.tags <= harmless.tags | {("br", ())}
    assert page.comments == 0
    assert page.open == []


@pytest.mark.parametrize("text", MARKUP + ODD)
def test_every_text_can_be_read_as_it_was_written(visit, text):
    page = Page(page_of(visit(text=text)))
    assert page.text.count(readable(text)) >= 15


@pytest.mark.parametrize("text", ODD)
def test_odd_characters_end_as_text_that_can_be_saved(visit, text):
    data = written(document_of(visit(text=text)), Format.HTML).decode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", data)


def test_the_check_of_structure_sees_live_markup():
    assert Page("<p><script>x</script></p>").tags - Page("<p></p>").tags == {("script", ())}


def test_the_page_needs_nothing_from_anywhere_and_runs_nothing(visit):
    page = Page(page_of(visit("befriend", "stay")))
    policy = next(value for name, value in page.values if value.startswith("default-src"))
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")
    assert "script" not in {tag for tag, _ in page.tags}
    asked = {name for name, _ in page.values} & {"src", "href", "xlink:href", "style", "srcset"}
    assert asked == set()
    assert set(re.findall(r"url\(\"?([a-z]+:[a-z/]+)", page.text)) == {"data:font/ttf"}


def test_the_same_meeting_gives_the_same_page(visit):
    assert page_of(visit()) == page_of(visit())


def test_the_page_tells_the_meeting_in_the_order_of_the_debrief(visit):
    text = Page(page_of(visit("befriend", "stay"), visit())).text
    order = (
        "Ada, 30, in the room, 2 replies",
        "Keep these apart from everything else",
        "How trust went",
        "Turning points",
        "Your earlier attempt, and this one",
        "What Ada shared, and what stayed unsaid",
        "What you did, over the whole meeting",
        "Turn by turn",
        "Let us have a coffee some time.",
        "Taken back before: “You could sleep more.”",
        "What stays with you",
        "It stays with me.",
        FICTION,
    )
    # The title and the fiction notice stand on top as well.
    places = [text.rindex(words) for words in order]
    assert places == sorted(places)


def test_without_a_boundary_break_nothing_is_set_apart(visit):
    assert "Keep these apart" not in page_of(visit())


def test_marked_words_carry_their_verdict_and_are_told_apart_by_their_underline(visit):
    page = page_of(visit("belittle", "stay"))
    assert '<mark class="dismisses">It is only an exam</mark>, is it not?' in page
    styles = set(re.findall(r"text-decoration-style: (\w+)", page))
    assert styles == {"solid", "dashed", "wavy", "double", "dotted"}


def test_the_curve_is_told_in_words_and_a_rupture_is_hatched(visit):
    torn, whole = page_of(visit("belittle", "stay")), page_of(visit())
    assert 'aria-label="Trust began at 6 of 20. Turn 1: dismisses' in torn
    assert "hatching means" in torn
    assert "hatching means" not in whole
    assert torn.count('stroke-opacity="') == 1
    assert 'stroke-opacity="' not in whole


def test_a_meeting_left_at_once_has_a_page_too(visit, opened):
    page = Page(page_of(opened(visit().scenario)))
    assert "Left before the end" in page.text
    assert "How trust went" not in page.text


def test_the_page_says_what_it_holds_and_warns_of_notes(visit):
    assert "It does not name you, unless your notes do" in page_of(visit())
    assert "It names nobody but the fictional client." in page_of(visit(note=None))


def test_the_turning_points_and_last_chances_are_told(visit):
    text = Page(page_of(visit("belittle", "stay"))).text
    assert "More stayed open with: “You sound worn out.”" in text
    assert "Up to turn 1 you could still have heard it." in text


def test_both_attempts_stand_side_by_side(visit):
    text = Page(page_of(visit("feel", "stay"), visit("feel", "wait", note=None))).text
    assert "The first turn is the same." in text
    assert "(You nod and wait.)Turn 2, validates, trust 9“You miss him.”Turn 2, " in text


def test_without_a_search_and_a_first_attempt_nothing_is_said_of_them(visit):
    text = Page(html_of(document_of(visit()))).text
    assert "Turning points" not in text
    assert "Your earlier attempt" not in text
