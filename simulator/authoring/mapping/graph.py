"""A scenario as a graph: moments are its nodes, and every way a reply may lead is an edge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.authoring.condition_text import condition_text
from simulator.authoring.mapping.first_words import first_words
from simulator.authoring.mapping.regrets import regrets_of
from simulator.scenario.model import (
    TRUST_MAX,
    Alliance,
    Moment,
    MomentId,
    Reply,
    ReplyId,
    Route,
    Scenario,
)
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import judge
from simulator.session.state import State
from simulator.session.survey.reach import TrustRange
from simulator.session.survey.survey import Survey

#: The reply and all that is the same for each of its routes.
ReplyKey = tuple[MomentId, ReplyId]


@dataclass(frozen=True, slots=True)
class MapNode:
    """One moment.

    Attributes:
        id: the moment's id.
        words: the first words the client says there; empty when there are none.
        is_start: meetings begin here.
        ending: the id of the ending it is, empty for none, and how one then parts.
        shares: the disclosures that some variant shares.
        is_reached: whether a meeting can come here: proved when there was a complete survey,
            else as far as the edges tell.
        is_missing: something leads here, but the file has no such moment.
        ruptures: whether a meeting can come here with an open rupture; False without a survey.
        trust: the least and the most trust with which it is reached; None when not known.
    """

    id: str
    words: str = ""
    is_start: bool = False
    ending: str = ""
    alliance: Alliance | None = None
    shares: tuple[str, ...] = ()
    is_reached: bool = True
    is_missing: bool = False
    ruptures: bool = False
    trust: TrustRange | None = None


@dataclass(frozen=True, slots=True)
class MapEdge:
    """One way of one reply.

    Attributes:
        source, target: the ids of the moments it leads from and to.
        reply: the reply's id.
        words: its first words.
        verdict: what the reply amounts to when none of it comes too early; None when the file
            does not say (no mark, or one that names nothing known).
        mixed: something in it helps and something harms.
        condition: what is asked before it is taken, as written in a scenario; empty for nothing.
        is_offered: False when a complete survey proves that the reply is never on offer.
        regret: the most worth that it can cost (0 for none); None without a complete survey.
    """

    source: str
    target: str
    reply: str
    words: str = ""
    verdict: Verdict | None = None
    mixed: bool = False
    condition: str = ""
    is_offered: bool = True
    regret: int | None = None


@dataclass(frozen=True, slots=True)
class MapGraph:
    """The graph of a scenario; nodes and edges stand in the author's order."""

    title: str
    nodes: tuple[MapNode, ...]
    edges: tuple[MapEdge, ...]

    def bundles(self) -> Mapping[tuple[str, str], tuple[MapEdge, ...]]:
        """The edges that lead from the same moment to the same, together."""
        found: dict[tuple[str, str], list[MapEdge]] = {}
        for edge in self.edges:
            found.setdefault((edge.source, edge.target), []).append(edge)
        return {ends: tuple(edges) for ends, edges in found.items()}


def graph_of(scenario: Scenario, survey: Survey | None = None) -> MapGraph:
    """The graph of ``scenario``, with what ``survey`` proves about it."""
    regrets = regrets_of(survey) if survey is not None else None
    edges = tuple(
        edge
        for moment in scenario.moments.values()
        for reply in moment.replies.values()
        for edge in _edges(moment, reply, survey, regrets)
    )
    linked = linked_from(scenario.start, edges)
    ruptures = _ruptures(survey) if survey is not None else frozenset()
    nodes = tuple(
        _node(scenario, moment, survey, moment.id in linked, moment.id in ruptures)
        for moment in scenario.moments.values()
    )
    return MapGraph(scenario.title, nodes, edges)


def linked_from(start: str, edges: tuple[MapEdge, ...]) -> set[str]:
    """The moments that edges lead to from ``start``, itself among them."""
    ways: dict[str, list[str]] = {}
    for edge in edges:
        ways.setdefault(edge.source, []).append(edge.target)
    linked, waiting = {start}, [start]
    while waiting:
        for target in ways.get(waiting.pop(), ()):
            if target not in linked:
                linked.add(target)
                waiting.append(target)
    return linked


def _node(
    scenario: Scenario, moment: Moment, survey: Survey | None, is_linked: bool, ruptures: bool
) -> MapNode:
    trust = survey.reach.moments[moment.id] if survey is not None else None
    ending = scenario.endings.get(moment.ending) if moment.ending is not None else None
    is_proved = survey is not None and survey.complete
    return MapNode(
        id=moment.id,
        words=first_words(moment.variants[-1].say) if moment.variants else "",
        is_start=moment.id == scenario.start,
        ending=moment.ending or "",
        alliance=ending.alliance if ending is not None else None,
        shares=tuple(dict.fromkeys(one.shares for one in moment.variants if one.shares)),
        is_reached=trust is not None if is_proved else is_linked,
        ruptures=ruptures,
        trust=trust,
    )


def _edges(
    moment: Moment,
    reply: Reply,
    survey: Survey | None,
    regrets: Mapping[ReplyKey, int] | None,
) -> list[MapEdge]:
    # With all the trust there is, nothing comes too early.
    judged = judge(reply, State(moment.id, TRUST_MAX))
    is_proved = survey is not None and survey.complete
    key = (moment.id, reply.id)
    is_offered = survey.reach.offered[key] if survey is not None and is_proved else True
    return [
        MapEdge(
            source=moment.id,
            target=route.to,
            reply=reply.id,
            words=first_words(reply.text),
            verdict=judged.verdict,
            mixed=judged.mixed,
            condition=_condition(reply, route),
            is_offered=is_offered,
            regret=None if regrets is None else regrets.get(key, 0),
        )
        for route in reply.routes
    ]


def _condition(reply: Reply, route: Route) -> str:
    """What is asked on the way: whether the reply is on offer, and whether the route is taken."""
    asked = [condition_text(when) for when in (reply.when, route.when) if when is not None]
    if len(asked) == 2:
        return " and ".join(f"({text})" if " or " in text else text for text in asked)
    return asked[0] if asked else ""


def _ruptures(survey: Survey) -> frozenset[MomentId]:
    """The moments that a meeting can come to with an open rupture."""
    space = survey.space
    return frozenset(
        space.scene(number).moment for number in range(len(space)) if space.is_ruptured(number)
    )
