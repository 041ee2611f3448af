"""The map stands in the page as a picture, and can do nothing but be looked at."""

from __future__ import annotations

import base64
import xml.etree.ElementTree as ET

import pytest

from simulator.authoring.review.map_picture import map_picture
from tests.records.exports.hostile import MARKUP
from tests.records.exports.page import Page

MAP = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>{text}</text></svg>'


def drawing(picture):
    ((_, source),) = [pair for pair in Page(picture).values if pair[0] == "src"]
    return base64.b64decode(source.removeprefix("data:image/svg+xml;base64,")).decode("utf-8")


def test_it_holds_the_drawing_with_the_typeface_of_the_page():
    whole = drawing(map_picture(MAP.format(text="room"), "A map"))
    root = ET.fromstring(whole)  # noqa: S314 - our own drawing
    assert [child.tag.rpartition("}")[2] for child in root] == ["style", "text"]
    assert root[0].text.count("@font-face") == 2
    assert root[1].text == "room"


@pytest.mark.parametrize("text", MARKUP)
def test_whatever_a_drawing_holds_it_is_one_picture_in_the_page(text):
    page = Page(map_picture(MAP.format(text=text), text))
    assert page.tags == {("img", ("alt", "src"))}
    assert ("alt", text) in page.values


def test_it_is_never_drawn_too_small_to_read():
    wide = MAP.replace("viewBox", 'width="1000" viewBox').format(text="room")
    assert ' style="--least: 700px" ' in map_picture(wide, "A map")


@pytest.mark.parametrize("svg", ["", "a map", "<svg>", "</svg>", "<svg", "<svgs></svgs>"])
def test_what_is_no_drawing_is_refused(svg):
    with pytest.raises(ValueError, match="not an SVG drawing"):
        map_picture(svg, "A map")
