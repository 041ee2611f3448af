"""All ids a scenario file defines, gathered before references to them are resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.scenario.nodes import MappingNode, Node


@dataclass(frozen=True, slots=True)
class Names:
    """Ids by kind. ``replies`` maps each moment to its replies' ids.

    A kind whose field is broken is None: references to it are then not judged, so that one
    mistake is not reported a hundred times.
    """

    moments: frozenset[str] | None
    endings: frozenset[str] | None
    facts: frozenset[str] | None
    disclosures: frozenset[str] | None
    replies: Mapping[str, frozenset[str]]

    @property
    def every_reply(self) -> frozenset[str]:
        """The ids of all replies of all moments."""
        return frozenset().union(*self.replies.values())


def gather_names(root: MappingNode) -> Names:
    """Collect the ids in ``root`` without judging anything."""
    moments = root.get("moments")
    replies: dict[str, frozenset[str]] = {}
    if isinstance(moments, MappingNode):
        for name, moment in moments.items():
            found = moment.get("replies") if isinstance(moment, MappingNode) else None
            replies[name] = frozenset(found.keys) if isinstance(found, MappingNode) else frozenset()
    return Names(
        moments=_ids(moments),
        endings=_ids(root.get("endings")),
        facts=_ids(root.get("facts"), when_missing=frozenset()),
        disclosures=_ids(root.get("disclosures"), when_missing=frozenset()),
        replies=replies,
    )


def _ids(node: Node | None, when_missing: frozenset[str] | None = None) -> frozenset[str] | None:
    if node is None:
        return when_missing
    return frozenset(node.keys) if isinstance(node, MappingNode) else None
