"""The graph of a file that has errors: whatever moments and replies can be made out in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from simulator.authoring.mapping.first_words import first_words
from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode, linked_from
from simulator.scenario.marks import parse_marks
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.taxonomy import Taxonomy, Verdict, shipped_taxonomy


def graph_of_outline(root: Node | None) -> MapGraph:
    """The graph of what ``read_source`` made of a file, whatever its nodes hold.

    What leads to no moment of the file gets a node that says so; what cannot be made out is left
    out. Nothing is raised.
    """
    top = root if isinstance(root, MappingNode) else None
    moments = _mapping(top, "moments")
    start = _text(top, "start")
    edges = tuple(_edges(moments, shipped_taxonomy())) if moments is not None else ()
    linked = linked_from(start, edges)
    nodes = [_node(name, moment, start) for name, moment in _items(moments)]
    known = {node.id for node in nodes}
    named = dict.fromkeys([start, *(edge.target for edge in edges)])
    missing = [
        MapNode(name, is_start=name == start, is_missing=True)
        for name in named
        if name and name not in known
    ]
    placed = tuple(replace(node, is_reached=node.id in linked) for node in [*nodes, *missing])
    return MapGraph(first_words(_text(top, "title")), placed, edges)


def _node(name: str, moment: Node, start: str) -> MapNode:
    client = moment.get("client") if isinstance(moment, MappingNode) else None
    variants = client.nodes if isinstance(client, SequenceNode) else ()
    said = _text(variants[-1], "say") if variants else _value(client)
    shared = dict.fromkeys(_text(variant, "shares") for variant in variants)
    ending = _text(moment, "ending")
    return MapNode(
        id=name,
        words=first_words(said),
        is_start=name == start,
        ending=ending,
        shares=tuple(disclosure for disclosure in shared if disclosure),
    )


def _edges(moments: MappingNode, taxonomy: Taxonomy) -> Iterator[MapEdge]:
    for source, moment in moments.items():
        for name, reply in _items(_mapping(moment, "replies")):
            marked = parse_marks(_text(reply, "say") or _text(reply, "do"))
            named = (taxonomy.techniques.get(mark.name) for mark in marked.marks)
            verdicts = [technique.verdict for technique in named if technique is not None]
            verdict = max(verdicts, key=lambda one: one.gravity, default=None)
            harmful = verdict is not None and verdict.is_harmful
            for target, asked in _routes(reply):
                yield MapEdge(
                    source=source,
                    target=target,
                    reply=name,
                    words=first_words(marked.plain),
                    verdict=verdict,
                    mixed=harmful and Verdict.VALIDATES in verdicts,
                    condition=asked,
                )


def _routes(reply: Node) -> Iterator[tuple[str, str]]:
    """Where a reply may lead, and what is asked first."""
    asked = _text(reply, "when")
    go = reply.get("go") if isinstance(reply, MappingNode) else None
    routes = go.nodes if isinstance(go, SequenceNode) else ()
    ways = [(_value(go), ""), *((_text(one, "to"), _text(one, "when")) for one in routes)]
    for target, when in ways:
        if target:
            yield target, f"({asked}) and ({when})" if asked and when else asked or when


def _mapping(node: Node | None, name: str) -> MappingNode | None:
    found = node.get(name) if isinstance(node, MappingNode) else None
    return found if isinstance(found, MappingNode) else None


def _items(node: MappingNode | None) -> Iterator[tuple[str, Node]]:
    yield from node.items() if node is not None else ()


def _text(node: Node | None, name: str) -> str:
    """The text under ``name``; empty when there is none."""
    return _value(node.get(name)) if isinstance(node, MappingNode) else ""


def _value(node: Node | None) -> str:
    return node.value.strip() if isinstance(node, TextNode) else ""
