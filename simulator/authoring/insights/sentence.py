"""One thing to say of a scenario."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from simulator.authoring.insights.figures import Spot
from simulator.scenario.message import Message

#: So many names are listed in a sentence; the places behind them are all there.
_NAMED = 4


class Weight(StrEnum):
    """Whether something asks to be mended, or is only good to know."""

    MEND = "mend"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence or two, and the places in the text that it speaks of."""

    says: Message
    weight: Weight = Weight.NOTE
    places: tuple[Spot, ...] = ()

    @property
    def text(self) -> str:
        """The whole in English."""
        return str(self.says)


def listed(names: Iterable[Message]) -> Message:
    """A few names in a row, at least one, and how many more there are."""
    every = tuple(names)
    shown = every[0]
    for name in every[1:_NAMED]:
        shown = Message("{one}, {other}", {"one": shown, "other": name})
    if len(every) > _NAMED:
        more = len(every) - _NAMED
        return Message("{names} and {count} more", {"names": shown, "count": more})
    return shown
