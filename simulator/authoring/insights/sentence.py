"""One thing to say of a scenario."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.authoring.insights.figures import Spot


class Weight(StrEnum):
    """Whether something asks to be mended, or is only good to know."""

    MEND = "mend"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence or two, and the places in the text that it speaks of."""

    text: str
    weight: Weight = Weight.NOTE
    places: tuple[Spot, ...] = ()
