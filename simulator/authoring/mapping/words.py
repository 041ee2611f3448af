"""What the map says beside the author's own words; a screen may say it in another language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.authoring.mapping.graph import MapEdge, MapNode
from simulator.records.exports.fixed_words import FixedWords, verdict_words
from simulator.scenario.model import Alliance
from simulator.scenario.taxonomy import Verdict


@dataclass(frozen=True, slots=True)
class MapWords:
    """The words of a map. Names in braces are filled in."""

    start: str
    ending: str
    shares: str
    never: str
    missing: str
    rupture: str
    trust: str
    trust_at: str
    mixed: str
    mixed_alone: str
    unmarked: str
    unoffered: str
    costs: str
    count: str
    verdicts: Mapping[Verdict, str]
    alliances: Mapping[Alliance, str]


def map_words_in(say: FixedWords) -> MapWords:
    """The words of a map in the language of ``say``; names in braces stay to be filled in."""
    return MapWords(
        start=say("start"),
        ending=say("ending {ending}", ending="{ending}"),
        shares=say("shares {disclosures}", disclosures="{disclosures}"),
        never=say("never reached"),
        missing=say("no such moment"),
        rupture=say("open rupture"),
        trust=say("trust {least}–{most}", least="{least}", most="{most}"),
        trust_at=say("trust {trust}", trust="{trust}"),
        mixed=say("mixed: helps and harms"),
        mixed_alone=say("mixed"),
        unmarked=say("not marked yet"),
        unoffered=say("never on offer"),
        costs=say("−5: worth that this reply can cost"),
        count=say("3: so many replies"),
        verdicts={verdict: verdict_words(verdict, say) for verdict in Verdict},
        alliances={alliance: alliance_word(alliance, say) for alliance in Alliance},
    )


def alliance_word(alliance: Alliance, say: FixedWords) -> str:
    """What is left between the two when a meeting ends, in a word."""
    match alliance:
        case Alliance.BROKEN:
            return say("broken")
        case Alliance.STRAINED:
            return say("strained")
        case Alliance.GROWING:
            return say("growing")
        case Alliance.STRONG:
            return say("strong")


def tag_of(node: MapNode, words: MapWords, *, with_trust: bool = False) -> str:
    """The line of a card that tells what is special about its moment; empty for nothing."""
    if node.is_missing:
        return words.missing
    parts = [words.start] if node.is_start else []
    if not node.is_reached:
        parts.append(words.never)
    if node.ending:
        parts.append(words.ending.format(ending=node.ending))
        if node.alliance is not None:
            parts.append(words.alliances[node.alliance])
    if with_trust and node.trust is not None:
        parts.append(trust_text(node, words))
    if node.shares:
        parts.append(words.shares.format(disclosures=", ".join(node.shares)))
    return " · ".join(parts)


def verdict_told(edge: MapEdge, words: MapWords) -> str:
    """The verdict of a reply with what qualifies it, in words."""
    parts = [words.unmarked if edge.verdict is None else words.verdicts[edge.verdict]]
    if edge.mixed:
        parts.append(words.mixed_alone)
    if not edge.is_offered:
        parts.append(words.unoffered)
    return ", ".join(parts)


def trust_text(node: MapNode, words: MapWords) -> str:
    """The trust with which a moment is reached; empty when not known."""
    if node.trust is None:
        return ""
    least, most = node.trust
    if least == most:
        return words.trust_at.format(trust=least)
    return words.trust.format(least=least, most=most)
