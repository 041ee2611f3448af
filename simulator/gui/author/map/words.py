"""The map's words in the language of the person, and moments and replies in whole sentences."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode
from simulator.authoring.mapping.words import (
    MapWords,
    map_words_in,
    tag_of,
    trust_text,
    verdict_told,
)
from simulator.gui.spoken_words import spoken_words
from simulator.gui.translating import translate


def map_words() -> MapWords:
    """What the picture says beside the author's own words."""
    return map_words_in(spoken_words())


def node_brief(node: MapNode, words: MapWords) -> str:
    """A moment in one line: its id, words, and what is special about it."""
    parts = [node.words, tag_of(node, words), words.rupture if node.ruptures else ""]
    parts.append(trust_text(node, words))
    return f"{node.id}: {' · '.join(part for part in parts if part)}"


def node_told(graph: MapGraph, node: MapNode, words: MapWords) -> str:
    """A moment as a screen reader says it: in brief, and then each of its replies."""
    leaving = [edge for edge in graph.edges if edge.source == node.id]
    if not leaving:
        return node_brief(node, words)
    ways = "; ".join(edge_told(edge, words) for edge in leaving)
    replies = translate("Map", "Replies: {replies}").format(replies=ways)
    return f"{node_brief(node, words)}. {replies}"


def edge_told(edge: MapEdge, words: MapWords) -> str:
    """A reply and where it leads: “soothe, dismisses, to sister, if trust < 4”."""
    parts = [edge.reply, verdict_told(edge, words)]
    parts.append(translate("Map", "to {moment}").format(moment=edge.target))
    if edge.condition:
        parts.append(translate("Map", "if {condition}").format(condition=edge.condition))
    if edge.regret:
        parts.append(translate("Map", "can cost {worth}").format(worth=edge.regret))
    return ", ".join(parts)


def bundle_told(edges: Sequence[MapEdge], words: MapWords) -> str:
    """What lies under the pointer: from where to where, and by which replies."""
    ways = "; ".join(f"{edge.reply} ({verdict_told(edge, words)})" for edge in edges)
    return f"{edges[0].source} → {edges[0].target}: {ways}"
