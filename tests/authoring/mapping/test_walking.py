"""Walking the map by keys, and finding words in it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode
from simulator.authoring.mapping.layout import layout_of
from simulator.authoring.mapping.walking import Step, found_in, reading_order, walked

from .graphs import graphs

EXAMPLES = settings(max_examples=60, deadline=None)

NODES = (
    MapNode("hall", "I am here.", is_start=True),
    MapNode("left", "On the left."),
    MapNode("right", "On the right."),
    MapNode("end", "Good-bye."),
)
EDGES = (
    MapEdge("hall", "left", "go-left", "This way, please"),
    MapEdge("hall", "right", "go-right"),
    MapEdge("left", "end", "leave"),
    MapEdge("right", "end", "leave"),
    MapEdge("end", "hall", "again"),
    MapEdge("hall", "hall", "wait"),
)
GRAPH = MapGraph("Rooms", NODES, EDGES)
LAYOUT = layout_of(GRAPH)


def test_moments_are_read_layer_by_layer() -> None:
    order = reading_order(LAYOUT)
    assert order[0] == "hall"
    assert set(order[1:3]) == {"left", "right"}
    assert order[3] == "end"


@pytest.mark.parametrize(
    ("at", "step", "expected"),
    [
        ("left", Step.ALONG, "end"),
        ("left", Step.BACK, "hall"),
        ("end", Step.ALONG, "hall"),
        ("hall", Step.BACK, "end"),
    ],
)
def test_steps_follow_replies(at: str, step: Step, expected: str) -> None:
    assert walked(GRAPH, LAYOUT, at, step) == expected


def test_steps_aside_stay_on_the_layer() -> None:
    _, one, other, _ = reading_order(LAYOUT)
    assert walked(GRAPH, LAYOUT, one, Step.RIGHT) == other
    assert walked(GRAPH, LAYOUT, other, Step.LEFT) == one
    assert walked(GRAPH, LAYOUT, other, Step.RIGHT) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LEFT", ["hall", "left"]),
        ("good-bye", ["end"]),
        ("please", ["hall"]),
        ("  ", []),
        ("nothing of the kind", []),
    ],
)
def test_words_are_found_in_moments_and_their_replies(text: str, expected: list[str]) -> None:
    assert list(found_in(GRAPH, LAYOUT, text)) == expected


@EXAMPLES
@given(graphs(most=12), st.data())
def test_a_step_leads_to_a_moment_of_the_map_or_nowhere(
    graph: MapGraph, data: st.DataObject
) -> None:
    layout = layout_of(graph)
    if graph.nodes:
        at = data.draw(st.sampled_from(sorted(layout.nodes)))
        to = walked(graph, layout, at, data.draw(st.sampled_from(Step)))
        assert to is None or to in layout.nodes
