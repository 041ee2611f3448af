"""Any graph is laid out: cards apart, bundles from card to card, downwards but for those back."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from simulator.authoring.mapping.exchange import (
    drawing_from_json,
    drawing_to_json,
    shape_from_json,
    shape_to_json,
)
from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode, graph_of
from simulator.authoring.mapping.layered.drawing import draw
from simulator.authoring.mapping.layout import (
    MOST_MOMENTS,
    TooLargeError,
    layout_from,
    layout_of,
    shape_of,
)
from simulator.scenario.model import Scenario

from .graphs import NEAR, behind_cards, graphs, on_edge, overlapping

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = settings(max_examples=60, deadline=None)


@EXAMPLES
@given(graphs())
def test_no_two_cards_overlap(graph: MapGraph) -> None:
    layout = layout_of(graph)
    assert set(layout.nodes) == {node.id for node in graph.nodes}
    assert overlapping(layout) == []


@EXAMPLES
@given(graphs())
def test_every_bundle_begins_and_ends_at_its_cards(graph: MapGraph) -> None:
    layout = layout_of(graph)
    assert set(layout.ways) == set(graph.bundles())
    for (source, target), way in layout.ways.items():
        assert on_edge(layout.nodes[source], way.curve[0])
        assert on_edge(layout.nodes[target], way.curve[-1])


@EXAMPLES
@given(graphs())
def test_layers_go_down_but_along_bundles_that_lead_back(graph: MapGraph) -> None:
    layout = layout_of(graph)
    for (source, target), way in layout.ways.items():
        if way.is_loop:
            assert source == target
        else:
            above, below = (target, source) if way.is_back else (source, target)
            assert layout.layers[above] < layout.layers[below]


@EXAMPLES
@given(graphs())
def test_no_bundle_runs_behind_a_card(graph: MapGraph) -> None:
    assert list(behind_cards(layout_of(graph))) == []


@EXAMPLES
@given(graphs())
def test_the_same_graph_always_comes_out_the_same(graph: MapGraph) -> None:
    assert layout_of(graph) == layout_of(graph)


@EXAMPLES
@given(graphs())
def test_everything_lies_within_the_map(graph: MapGraph) -> None:
    layout = layout_of(graph)
    for rect in layout.nodes.values():
        assert rect.x > 0
        assert rect.y > 0
        assert rect.x + rect.width < layout.width
        assert rect.y + rect.height < layout.height
    for way in layout.ways.values():
        for at in range(0, len(way.curve), 3):
            assert -NEAR <= way.curve[at][0] <= layout.width + NEAR


@EXAMPLES
@given(graphs())
def test_a_layout_made_by_another_process_is_the_same(graph: MapGraph) -> None:
    text = shape_to_json(shape_of(graph))
    drawing = drawing_from_json(drawing_to_json(draw(shape_from_json(text))))
    here, there = layout_of(graph), layout_from(graph, drawing)
    assert here.layers == there.layers
    for name, rect in here.nodes.items():
        assert there.nodes[name].x == pytest.approx(rect.x, abs=0.01)
        assert there.nodes[name].y == pytest.approx(rect.y, abs=0.01)


def test_shipped_scenarios_are_laid_out_without_a_flaw(shipped: Scenario) -> None:
    layout = layout_of(graph_of(shipped))
    assert overlapping(layout) == []
    assert list(behind_cards(layout)) == []
    assert layout.layers[shipped.start] == 0


@settings(deadline=None, max_examples=5)
@given(graphs(most=150))
def test_larger_graphs_are_laid_out_as_well(graph: MapGraph) -> None:
    assert overlapping(layout_of(graph)) == []


def test_a_chain_of_replies_runs_straight_down() -> None:
    nodes = tuple(MapNode(f"m{at}", is_start=at == 0) for at in range(6))
    edges = tuple(MapEdge(f"m{at}", f"m{at + 1}", "on") for at in range(5))
    layout = layout_of(MapGraph("Chain", nodes, edges))
    middles = {round(rect.middle[0], 2) for rect in layout.nodes.values()}
    assert len(middles) == 1
    assert all(len({round(x, 2) for x, _ in way.curve}) == 1 for way in layout.ways.values())


def test_moments_left_alone_lie_in_rows_below_all_others() -> None:
    nodes = tuple(MapNode(f"m{at}", is_start=at == 0) for at in range(20))
    layout = layout_of(MapGraph("Alone", nodes, (MapEdge("m0", "m1", "on"),)))
    assert min(layout.layers[f"m{at}"] for at in range(2, 20)) > layout.layers["m1"]
    assert layout.width < 2_000


def test_a_moment_with_many_bundles_has_a_wider_card() -> None:
    nodes = tuple(MapNode(f"m{at}", is_start=at == 0) for at in range(31))
    edges = tuple(MapEdge("m0", f"m{at}", "on") for at in range(1, 31))
    layout = layout_of(MapGraph("Hub", nodes, edges))
    assert layout.nodes["m0"].width > layout.nodes["m1"].width


def test_a_tangle_of_far_edges_is_drawn_in_bounded_room() -> None:
    chance = random.Random(1)  # noqa: S311 - nothing secret
    nodes = tuple(MapNode(f"m{at}", is_start=at == 0) for at in range(800))
    chain = [MapEdge(f"m{at}", f"m{at + 1}", "on") for at in range(799)]
    far = [
        MapEdge(f"m{chance.randrange(400)}", f"m{chance.randrange(400, 800)}", f"far-{at}")
        for at in range(600)
    ]
    layout = layout_of(MapGraph("Tangle", nodes, (*chain, *far)))
    assert len(layout.ways) == len({(edge.source, edge.target) for edge in (*chain, *far)})


def test_more_moments_than_are_drawn_are_refused() -> None:
    nodes = tuple(MapNode(f"m{at}", is_start=at == 0) for at in range(MOST_MOMENTS + 1))
    with pytest.raises(TooLargeError):
        layout_of(MapGraph("Large", nodes, ()))


def test_another_process_gives_the_same_answer_whatever_its_hashes(shipped: Scenario) -> None:
    request = shape_to_json(shape_of(graph_of(shipped))).encode("utf-8")
    answers = {
        subprocess.run(
            [sys.executable, "-m", "simulator.authoring.mapping"],
            input=request,
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        ).stdout
        for seed in ("1", "2")
    }
    (answer,) = answers
    drawing = drawing_from_json(answer.decode("utf-8"))
    assert len(drawing.middles) == len(shipped.moments)
