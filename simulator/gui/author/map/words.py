"""The map's words in the language of the person, and moments and replies in whole sentences."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode
from simulator.authoring.mapping.words import MapWords, tag_of, trust_text
from simulator.gui.translating import translate
from simulator.gui.words import verdict_words
from simulator.scenario.model import Alliance
from simulator.scenario.taxonomy import Verdict


def map_words() -> MapWords:
    """What the picture says beside the author's own words."""
    return MapWords(
        start=translate("Map", "start"),
        ending=translate("Map", "ending {ending}"),
        shares=translate("Map", "shares {disclosures}"),
        never=translate("Map", "never reached"),
        missing=translate("Map", "no such moment"),
        rupture=translate("Map", "open rupture"),
        trust=translate("Map", "trust {least}–{most}"),
        trust_at=translate("Map", "trust {trust}"),
        mixed=translate("Map", "mixed: helps and harms"),
        unmarked=translate("Map", "not marked yet"),
        unoffered=translate("Map", "never on offer"),
        costs=translate("Map", "−5: worth that this reply can cost"),
        count=translate("Map", "3: so many replies"),
        verdicts={verdict: verdict_words(verdict) for verdict in Verdict},
        alliances={
            Alliance.BROKEN: translate("Map", "broken"),
            Alliance.STRAINED: translate("Map", "strained"),
            Alliance.GROWING: translate("Map", "growing"),
            Alliance.STRONG: translate("Map", "strong"),
        },
    )


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


def verdict_told(edge: MapEdge, words: MapWords) -> str:
    """The verdict with what qualifies it, in words."""
    parts = [words.unmarked if edge.verdict is None else words.verdicts[edge.verdict]]
    if edge.mixed:
        parts.append(translate("Map", "mixed"))
    if not edge.is_offered:
        parts.append(words.unoffered)
    return ", ".join(parts)


def bundle_told(edges: Sequence[MapEdge], words: MapWords) -> str:
    """What lies under the pointer: from where to where, and by which replies."""
    ways = "; ".join(f"{edge.reply} ({verdict_told(edge, words)})" for edge in edges)
    return f"{edges[0].source} → {edges[0].target}: {ways}"
