"""The steps of the layout, each against what it promises."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.mapping.layered.acyclic import back_edges
from simulator.authoring.mapping.layered.coordinates import Room, columns_of
from simulator.authoring.mapping.layered.crossings import crossings, untangle
from simulator.authoring.mapping.layered.proper import Proper, proper_of
from simulator.authoring.mapping.layered.ranks import ranks_of

EXAMPLES = settings(max_examples=80, deadline=None)
NODES = 12
EDGES = st.lists(
    st.tuples(st.integers(0, NODES - 1), st.integers(0, NODES - 1)), max_size=30, unique=True
)
Edges = list[tuple[int, int]]


def downwards(edges: Edges) -> Edges:
    """The edges with those that lead back turned round, and no loops."""
    apart = [(tail, head) for tail, head in edges if tail != head]
    back = back_edges(NODES, apart)
    return [(b, a) if place in back else (a, b) for place, (a, b) in enumerate(apart)]


def proper(edges: Edges) -> Proper:
    down = downwards(edges)
    return proper_of(ranks_of(NODES, down), down)


def places(graph: Proper) -> list[int]:
    place = [0] * len(graph.rank)
    for layer in graph.layers:
        for at, node in enumerate(layer):
            place[node] = at
    return place


def counted_one_by_one(graph: Proper) -> int:
    place = places(graph)
    segments = [(one, other) for one in range(len(graph.rank)) for other in graph.down[one]]
    return sum(
        (place[a] - place[c]) * (place[b] - place[d]) < 0
        for (a, b), (c, d) in combinations(segments, 2)
        if graph.rank[a] == graph.rank[c]
    )


@EXAMPLES
@given(EDGES)
def test_without_the_edges_back_there_is_no_circle(edges: Edges) -> None:
    back = back_edges(NODES, edges)
    left = {edge for place, edge in enumerate(edges) if place not in back}
    while left:
        tails = {tail for tail, _ in left}
        going_on = {(tail, head) for tail, head in left if head in tails}
        assert going_on != left, "every edge leads on to another: a circle"
        left = going_on


def test_what_has_no_circle_has_no_edges_back() -> None:
    edges = [(a, b) for a, b in combinations(range(NODES), 2) if (a * b) % 3]
    assert back_edges(NODES, edges) == set()


@EXAMPLES
@given(EDGES)
def test_every_edge_leads_down(edges: Edges) -> None:
    down = downwards(edges)
    ranks = ranks_of(NODES, down)
    assert all(ranks[tail] < ranks[head] for tail, head in down)
    assert min(ranks) == 0


@EXAMPLES
@given(EDGES)
def test_a_chain_passes_one_layer_after_the_other(edges: Edges) -> None:
    graph = proper(edges)
    for chain in graph.chains:
        assert all(graph.rank[b] - graph.rank[a] == 1 for a, b in pairwise(chain))
        assert all(node >= graph.nodes for node in chain[1:-1])
    assert sorted(node for layer in graph.layers for node in layer) == list(range(len(graph.rank)))


@EXAMPLES
@given(EDGES)
def test_crossings_are_counted_as_one_by_one(edges: Edges) -> None:
    graph = proper(edges)
    assert crossings(graph, places(graph)) == counted_one_by_one(graph)


@EXAMPLES
@given(EDGES)
def test_untangling_never_ties_more_knots(edges: Edges) -> None:
    graph = proper(edges)
    before = counted_one_by_one(graph)
    layers = [set(layer) for layer in graph.layers]
    untangle(graph)
    assert counted_one_by_one(graph) <= before
    assert [set(layer) for layer in graph.layers] == layers


def test_a_tree_is_untangled_whole() -> None:
    edges = [(at // 2, at) for at in (11, 3, 9, 5, 7, 1, 10, 2, 8, 4, 6)]
    graph = proper(edges)
    untangle(graph)
    assert counted_one_by_one(graph) == 0


@EXAMPLES
@given(EDGES, st.lists(st.floats(1, 300), min_size=NODES, max_size=NODES))
def test_neighbours_keep_their_distance_whatever_their_widths(
    edges: Edges, widths: list[float]
) -> None:
    graph = proper(edges)
    untangle(graph)
    half = [width / 2 for width in widths] + [3.0] * (len(graph.rank) - NODES)
    room = Room(half, half, 30.0, 10.0)
    columns = columns_of(graph, room)
    for layer in graph.layers:
        for one, other in pairwise(layer):
            assert columns[other] - columns[one] >= room.apart(one, other, NODES) - 1e-6
    assert abs(min(x - reach for x, reach in zip(columns, half, strict=True))) < 1e-6
