"""The map's colours in the theme in use."""

from __future__ import annotations

from simulator.authoring.mapping.graph import MapNode
from simulator.authoring.mapping.heat import Heat, mixed_colours
from simulator.authoring.mapping.strands import Strand
from simulator.gui.theme.colours import Colours
from simulator.scenario.model import TRUST_MAX

_DANGER = "breaks-boundaries"


def strand_ink(colours: Colours, strand: Strand, heat: Heat, most: int) -> str:
    """The colour of a strand; ``most`` is the largest regret of the map."""
    if not strand.is_offered:
        return colours.outline
    if heat is Heat.REGRET:
        share = min(1.0, 1.6 * (strand.regret or 0) / most)
        return mixed_colours(colours.outline, danger(colours), share)
    return colours.quiet_text if strand.verdict is None else colours.verdicts[strand.verdict].ink


def card_fill(colours: Colours, node: MapNode, heat: Heat) -> str:
    """What a card is filled with."""
    if heat is Heat.TRUST and node.trust is not None:
        warm = colours.verdicts["validates"]
        share = sum(node.trust) / 2 / TRUST_MAX
        return mixed_colours(colours.surface, mixed_colours(warm.wash, warm.ink, 0.25), share)
    if node.is_missing or not node.is_reached:
        return colours.sunken
    return colours.accent_wash if node.is_start else colours.surface


def card_edge(colours: Colours, node: MapNode) -> str:
    """The colour of a card's outline."""
    if node.is_missing:
        return danger(colours)
    return colours.accent if node.is_start else colours.outline


def tag_ink(colours: Colours, node: MapNode) -> str:
    """The colour of the line that tells what is special."""
    is_amiss = node.is_missing or not node.is_reached
    return danger(colours) if is_amiss else colours.accent


def danger(colours: Colours) -> str:
    """For what is missing, torn or costly; always with a word or a sign beside it."""
    return colours.verdicts[_DANGER].ink
