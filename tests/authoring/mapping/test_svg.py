"""The picture of a map: well-formed, told without colour, and the author's words plain in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode, graph_of
from simulator.authoring.mapping.heat import Heat
from simulator.authoring.mapping.layout import layout_of
from simulator.authoring.mapping.lettering import broken, fitted, width_of_text
from simulator.authoring.mapping.svg import map_svg, svg_of
from simulator.records.exports.ink import INKS
from simulator.scenario.model import Scenario
from simulator.scenario.taxonomy import Verdict
from simulator.session.survey.reach import TrustRange
from simulator.session.survey.survey import survey_of

EXAMPLES = settings(max_examples=60, deadline=None)

HOSTILE = """<script>alert("x")</script> & ]]> ' <image href='file:///etc/hostname'/>"""


def texts(svg: str) -> list[str]:
    """All the words that are seen."""
    root = ET.fromstring(svg)  # noqa: S314 - our own picture
    return [one.text or "" for one in root.iter("{http://www.w3.org/2000/svg}text")]


def picture(nodes: list[MapNode], edges: list[MapEdge], heat: Heat = Heat.NONE) -> str:
    graph = MapGraph("A map", tuple(nodes), tuple(edges))
    return svg_of(graph, layout_of(graph), heat)


def test_every_shipped_scenario_has_a_picture(shipped: Scenario) -> None:
    graph = graph_of(shipped, survey_of(shipped))
    layout = layout_of(graph)
    for heat in Heat:
        svg = svg_of(graph, layout, heat)
        assert shipped.title in texts(svg)
        assert set(shipped.moments) <= set(texts(svg))


def test_a_scenario_s_picture_is_that_of_its_graph(scenario_of: Callable[..., Scenario]) -> None:
    scenario = scenario_of("start: end\nmoments:\n  end: {client: Bye., ending: over}\n")
    graph = graph_of(scenario)
    assert map_svg(scenario) == svg_of(graph, layout_of(graph))


def test_the_author_s_words_are_never_markup() -> None:
    svg = picture([MapNode("a", HOSTILE, is_start=True)], [MapEdge("a", "a", "r", HOSTILE)])
    root = ET.fromstring(svg)  # noqa: S314 - our own picture
    found = {one.tag.rpartition("}")[2] for one in root.iter()}
    assert found <= {"svg", "title", "rect", "text", "path", "circle", "g", "polyline"}


@pytest.mark.parametrize("verdict", list(Verdict))
def test_each_verdict_has_its_colour_and_a_name_in_the_legend(verdict: Verdict) -> None:
    svg = picture([MapNode("a", is_start=True)], [MapEdge("a", "a", "r", verdict=verdict)])
    assert INKS[verdict].ink in svg
    assert str(verdict).replace(
        "-", " ", 1 if verdict is Verdict.BREAKS_BOUNDARIES else 0
    ) in texts(svg)


def test_no_two_verdicts_are_drawn_alike_without_colour() -> None:
    looks = set()
    for verdict in Verdict:
        svg = picture([MapNode("a", is_start=True)], [MapEdge("a", "a", "r", verdict=verdict)])
        body = re.sub(r"#[0-9a-f]{6}", "", svg[svg.rindex('<g transform="translate(') - 400 :])
        looks.add(body)
    assert len(looks) == len(Verdict)


def test_special_moments_say_so_in_words() -> None:
    nodes = [
        MapNode("a", is_start=True, shares=("debt",)),
        MapNode("b", is_reached=False),
        MapNode("c", is_missing=True),
        MapNode("d", ending="over"),
    ]
    edges = [MapEdge("a", one, "r") for one in "cd"]
    found = texts(picture(nodes, edges))
    assert {"start · shares debt", "never reached", "no such moment", "ending over"} <= set(found)


def test_how_many_replies_a_strand_stands_for_is_told() -> None:
    edges = [MapEdge("a", "b", f"r{at}", verdict=Verdict.VALIDATES) for at in range(4)]
    edges.append(MapEdge("a", "b", "mixed", verdict=Verdict.DISMISSES, mixed=True))
    found = texts(picture([MapNode("a", is_start=True), MapNode("b")], edges))
    assert "4" in found
    assert "±" in found


def test_heat_is_told_in_numbers_as_well() -> None:
    nodes = [MapNode("a", is_start=True, trust=TrustRange(4, 12)), MapNode("b")]
    edges = [MapEdge("a", "b", "r", verdict=Verdict.DISMISSES, regret=23)]
    assert "start · trust 4–12" in texts(picture(nodes, edges, Heat.TRUST))
    assert "−23" in texts(picture(nodes, edges, Heat.REGRET))


@EXAMPLES
@given(st.text(max_size=300), st.floats(20, 400), st.integers(1, 4))
def test_lines_are_no_wider_than_their_room(text: str, width: float, lines: int) -> None:
    found = broken(text, width, 12, lines)
    assert len(found) <= lines
    assert all(width_of_text(line, 12) <= width + 1e-6 for line in found)
    assert fitted(text, 1e9, 12) == text
