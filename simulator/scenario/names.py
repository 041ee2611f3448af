"""All ids a scenario file defines, gathered before references to them are resolved."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from simulator.scenario.nodes import MappingNode, Node

_NONE: Mapping[str, Node] = {}


@dataclass(frozen=True, slots=True)
class Names:
    """Ids by kind, in file order. ``replies`` maps each moment to its replies' ids.

    A kind whose field is broken is None, and a moment whose replies are broken is not in
    ``replies``: references to them are then not judged, so that one mistake is not reported a
    hundred times. ``moments_of_reply`` maps each reply's id to the moments that offer it.
    """

    moments: Collection[str] | None
    endings: Collection[str] | None
    facts: Collection[str] | None
    disclosures: Collection[str] | None
    replies: Mapping[str, Collection[str]]
    moments_of_reply: Mapping[str, Collection[str]]

    @property
    def every_reply(self) -> Collection[str] | None:
        """The ids of all replies of all moments; None when some are not known."""
        if self.moments is None or len(self.replies) < len(self.moments):
            return None
        return self.moments_of_reply.keys()


def gather_names(root: MappingNode) -> Names:
    """Collect the ids in ``root`` without judging anything."""
    moments = root.get("moments")
    replies: dict[str, Collection[str]] = {}
    offered: dict[str, list[str]] = {}
    for name, moment in moments.items() if isinstance(moments, MappingNode) else ():
        found = _replies_of(moment)
        if found is None:
            continue
        replies[name] = found
        for reply in found:
            offered.setdefault(reply, []).append(name)
    return Names(
        moments=_ids(moments),
        endings=_ids(root.get("endings")),
        facts=_ids(root.get("facts"), when_missing=_NONE),
        disclosures=_ids(root.get("disclosures"), when_missing=_NONE),
        replies=replies,
        moments_of_reply=offered,
    )


def _replies_of(moment: Node) -> Collection[str] | None:
    if not isinstance(moment, MappingNode):
        return None
    return _ids(moment.get("replies"), when_missing=_NONE)


def _ids(node: Node | None, when_missing: Collection[str] | None = None) -> Collection[str] | None:
    if node is None:
        return when_missing
    return node.keys.keys() if isinstance(node, MappingNode) else None
