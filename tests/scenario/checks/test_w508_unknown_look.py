"""W508 speaks up for every look that cannot be drawn, and for no other."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from simulator.resources import assets_dir

TALK = """
moments:
  hello:
    client: I can't sleep.
    replies:
      follow: {say: "[You lie there, and nobody else is up](paraphrase).", go: bye}
      advise: {say: "[You could try milk](unasked-advice).", go: bye}
"""


@pytest.mark.parametrize(
    ("looks", "wrong"),
    [
        ("head: bunn", "bunn"),
        ("accessories: monocle", "monocle"),
        ("facial-hair: beardd", "beardd"),
    ],
)
def test_an_unknown_look_is_pointed_at(warned, looks, wrong):
    found = warned(f"client: {{name: Ada, age: 30, looks: {{seed: a, {looks}}}}}\n{TALK}")
    assert found.codes == ["W508"]
    assert found.pointed_at == [wrong]


def test_the_nearest_name_is_suggested(warned):
    found = warned(f"client: {{name: Ada, age: 30, looks: {{seed: a, head: bunn}}}}\n{TALK}")
    assert found.diagnostics[0].help == "Write “bun”, if that is meant."


def test_colours_and_a_camera_that_is_off_are_fine(warned):
    looks = '{seed: a, head: camera-off, skin: "#ae5d29"}'
    assert warned(f"client: {{name: Ada, age: 30, looks: {looks}}}\n{TALK}").codes == []


def test_the_names_are_those_the_style_has():
    style = json.loads(
        resources.files("dicebear_styles").joinpath("open-peeps.json").read_text("utf-8")
    )
    known = json.loads((assets_dir() / "portraits" / "looks.json").read_text("utf-8"))
    for option, component in (
        ("head", "head"),
        ("accessories", "accessories"),
        ("facial-hair", "facialHair"),
    ):
        there = set(style["components"][component]["variants"])
        assert set(known[option]) - {"camera-off"} == there
