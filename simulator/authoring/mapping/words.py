"""What the map says beside the author's own words; a screen may say it in another language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.authoring.mapping.graph import MapNode
from simulator.scenario.model import Alliance
from simulator.scenario.taxonomy import Verdict


@dataclass(frozen=True, slots=True)
class MapWords:
    """The words of a map. Names in braces are filled in."""

    start: str = "start"
    ending: str = "ending {ending}"
    shares: str = "shares {disclosures}"
    never: str = "never reached"
    missing: str = "no such moment"
    rupture: str = "open rupture"
    trust: str = "trust {least}–{most}"
    trust_at: str = "trust {trust}"
    mixed: str = "mixed: helps and harms"
    unmarked: str = "not marked yet"
    unoffered: str = "never on offer"
    costs: str = "−5: worth that this reply can cost"
    count: str = "3: so many replies"
    verdicts: Mapping[Verdict, str] = field(
        default_factory=lambda: {
            Verdict.VALIDATES: "validates",
            Verdict.DISMISSES: "dismisses",
            Verdict.OVER_LEADS: "over-leads",
            Verdict.BREAKS_BOUNDARIES: "breaks boundaries",
            Verdict.NEUTRAL: "neutral",
        }
    )
    alliances: Mapping[Alliance, str] = field(
        default_factory=lambda: {alliance: str(alliance) for alliance in Alliance}
    )


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


def trust_text(node: MapNode, words: MapWords) -> str:
    """The trust with which a moment is reached; empty when not known."""
    if node.trust is None:
        return ""
    least, most = node.trust
    if least == most:
        return words.trust_at.format(trust=least)
    return words.trust.format(least=least, most=most)
