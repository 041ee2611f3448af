"""The page to review: whole, still, and inert whatever a scenario holds."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from simulator.authoring.review.composing import review_of
from simulator.authoring.review.html import review_html
from simulator.records.exports.readable import readable
from simulator.scenario.fiction import FICTION
from simulator.scenario.taxonomy import Verdict
from tests.authoring.visit import visit
from tests.records.exports.hostile import MARKUP, ODD, with_text
from tests.records.exports.page import Page

MAP = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>room</text></svg>'


def page_of(text="", map_svg=MAP, **fields):
    scenario = replace(visit().scenario, **fields)
    if not text:
        return review_html(review_of(scenario), map_svg)
    scenario = with_text(scenario, text)
    facts = {name: sentence + text for name, sentence in scenario.facts.items()}
    return review_html(review_of(replace(scenario, facts=facts)), map_svg)


@cache
def harmless():
    """The page with nothing odd in it."""
    return Page(page_of(" and so on"))


@pytest.mark.parametrize("text", MARKUP + ODD)
def test_no_text_becomes_part_of_the_page_s_structure(text):
    page = Page(page_of(text))
    assert page.tags == harmless().tags
    assert page.comments == 0
    assert page.open == []


@pytest.mark.parametrize("text", MARKUP + ODD)
def test_every_text_can_be_read_as_it_was_written(text):
    shown = readable(text).replace("\n", " ")
    assert Page(page_of(text)).text.count(shown) >= 25


@pytest.mark.parametrize("text", ODD)
def test_odd_characters_end_as_text_that_can_be_saved(text):
    page = page_of(text).encode("utf-8").decode("utf-8")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", page)


@pytest.mark.parametrize("text", MARKUP)
def test_a_language_that_is_none_stays_a_value(text):
    page = Page(page_of(language=text))
    assert page.tags == harmless().tags
    assert text in {value for name, value in page.values if name == "lang"}


def test_the_page_needs_nothing_from_anywhere_and_runs_nothing():
    page = Page(page_of())
    policy = next(value for name, value in page.values if value.startswith("default-src"))
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:;")
    assert "script" not in {tag for tag, _ in page.tags}
    leading = [value for name, value in page.values if name in ("href", "src", "xlink:href")]
    assert all(value.startswith(("#", "data:image/svg+xml;base64,")) for value in leading)
    assert set(re.findall(r"url\(\"?([a-z]+:[a-z/]+)", page.text)) == {"data:font/ttf"}


def test_every_link_leads_to_one_place_on_the_page():
    page = Page(page_of())
    places = [value for name, value in page.values if name == "id"]
    links = {value[1:] for name, value in page.values if name == "href"}
    assert len(places) == len(set(places))
    assert links <= set(places)
    assert {"moment-sister", "ending-polite", "disclosure-lost-job"} <= links


def test_marked_words_are_told_apart_by_line_and_shape_and_word():
    page = page_of()
    assert '<mark class="dismisses">Don&#x27;t worry, everyone feels like that at first' in page
    for verdict in Verdict:
        assert f"mark.{verdict} {{" in page
    reply = page.split('<section class="reply part dismisses">')[1].split("</section>")[0]
    assert "<svg" in reply
    assert "Dismisses</span>" in reply
    assert "<strong>Empty reassurance</strong> (dismisses)" in reply


def test_it_is_told_in_the_order_of_the_file():
    text = Page(page_of()).text
    order = (
        "A scenario for review",
        FICTION,
        "Content notes",
        "job loss",
        "Stay with the feeling.",
        "What is known of Maya beforehand",
        "In numbers",
        "How to read the replies",
        "The meeting begins here.",
        "Honestly? I don't know why I'm here.",
        "My doubt is a nuisance.",
        "Reassurance arrives too soon.",
        "I got fired.",
        "Thank you for trusting me with that",
        "Shame lives in secrecy.",
        "Nothing tore, and nothing was said.",
    )
    # What stands on top may come again further down.
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_on_paper_every_part_has_room_for_notes():
    page = page_of()
    assert page.count('class="printed"') == len(visit().scenario.moments) + 3
    assert page.count("noted") >= page.count('class="printed"')
    assert ".printed { display: none; }" in page


@pytest.mark.parametrize(("tag", "own"), [("en", "en-GB"), ("fr", "en-GB"), ("es-MX", "es")])
def test_the_page_names_its_own_language_and_the_author_s(tag, own):
    page = page_of(language=tag)
    assert f'<html lang="{own}">' in page
    assert f'<p class="spoken" dir="auto" lang="{tag}">' in page


def test_without_a_map_there_is_no_figure():
    assert "<figure" not in page_of(map_svg="")
    assert page_of(map_svg="").count("<img") == 0
    assert page_of().count("<img") == 1


def test_the_same_scenario_gives_the_same_page():
    assert page_of() == page_of()
