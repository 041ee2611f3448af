"""A scenario as a graph: what its moments and replies are, and what a survey proves of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.condition_text import condition_text
from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode, graph_of
from simulator.authoring.mapping.outline import graph_of_outline
from simulator.scenario.condition_parser import parse_condition
from simulator.scenario.diagnostics import Report
from simulator.scenario.model import Alliance, Scenario
from simulator.scenario.reader import read_source
from simulator.scenario.taxonomy import Verdict
from simulator.session.survey.survey import survey_of

EXAMPLES = settings(max_examples=60, deadline=None)

ROOMS = """\
start: hall
facts: {told: She told him.}
disclosures: {debt: {shares: She owes money.}}
moments:
  hall:
    client: I am here, and I don't know yet what for, and nobody has told me what I could say.
    replies:
      soothe: {say: "[It is only an exam](minimising).", go: hall}
      both:
        say: "[You sound sad](feeling-reflection). [It is only an exam](minimising)."
        go: room
      ask:
        when: trust >= 4
        say: "[What was that like](open-question)?"
        go:
          - {when: rupture or turn > 2, to: end}
          - {to: room}
      never: {when: told, say: "[Go on](holding-space).", go: room}
  room:
    client:
      - {when: trust > 5, say: I owe money., shares: debt}
      - Nothing.
    replies:
      leave: {say: "[Good-bye](structuring).", go: end}
      back: {say: "[Let us have a coffee](dual-relationship).", go: hall}
  attic:
    client: Nobody comes up here.
    replies:
      down: {say: "[Good-bye](structuring).", go: end}
  end: {client: Bye., ending: over}
"""


@pytest.fixture(scope="module")
def rooms(scenario_of: Callable[..., Scenario]) -> Scenario:
    return scenario_of(ROOMS.replace("- Nothing.", "- {say: Nothing.}"))


def node(graph: MapGraph, name: str) -> MapNode:
    return next(one for one in graph.nodes if one.id == name)


def edges(graph: MapGraph, source: str, reply: str) -> list[MapEdge]:
    return [one for one in graph.edges if (one.source, one.reply) == (source, reply)]


def test_every_moment_is_a_node_with_its_first_words(rooms: Scenario) -> None:
    graph = graph_of(rooms)
    assert [one.id for one in graph.nodes] == ["hall", "room", "attic", "end"]
    hall = node(graph, "hall")
    assert hall.is_start
    assert hall.words == "I am here, and I don't know yet what for, and nobody has told me…"


def test_endings_and_disclosures_are_told(rooms: Scenario) -> None:
    graph = graph_of(rooms)
    assert (node(graph, "end").ending, node(graph, "end").alliance) == ("over", Alliance.GROWING)
    assert node(graph, "room").shares == ("debt",)


def test_every_route_of_a_reply_is_an_edge(rooms: Scenario) -> None:
    found = edges(graph_of(rooms), "hall", "ask")
    assert [(one.target, one.condition) for one in found] == [
        ("end", "trust >= 4 and (rupture or turn > 2)"),
        ("room", "trust >= 4"),
    ]


def test_an_edge_has_its_reply_s_verdict(rooms: Scenario) -> None:
    graph = graph_of(rooms)
    (soothe,), (both,) = edges(graph, "hall", "soothe"), edges(graph, "hall", "both")
    assert (soothe.verdict, soothe.mixed) == (Verdict.DISMISSES, False)
    assert (both.verdict, both.mixed) == (Verdict.DISMISSES, True)


def test_replies_to_the_same_moment_are_one_bundle(rooms: Scenario) -> None:
    bundles = graph_of(rooms).bundles()
    assert [one.reply for one in bundles["hall", "room"]] == ["both", "ask", "never"]


def test_a_moment_nothing_leads_to_is_not_reached(rooms: Scenario) -> None:
    for graph in (graph_of(rooms), graph_of(rooms, survey_of(rooms))):
        assert [one.id for one in graph.nodes if not one.is_reached] == ["attic"]


def test_a_survey_tells_trust_ruptures_regret_and_what_is_never_on_offer(rooms: Scenario) -> None:
    graph = graph_of(rooms, survey_of(rooms))
    hall = node(graph, "hall")
    assert hall.trust is not None
    assert hall.trust.least == 0
    assert hall.ruptures
    assert not any(one.is_offered for one in edges(graph, "hall", "never"))
    (soothe,) = edges(graph, "hall", "soothe")
    assert soothe.regret is not None
    assert soothe.regret > 0


def test_without_a_whole_survey_nothing_is_proved(rooms: Scenario) -> None:
    graph = graph_of(rooms, survey_of(rooms, cap=4))
    assert all(one.regret is None and one.is_offered for one in graph.edges)
    assert [one.id for one in graph.nodes if not one.is_reached] == ["attic"]


def test_no_regret_is_larger_than_what_could_be_reached(shipped: Scenario) -> None:
    survey = survey_of(shipped)
    graph = graph_of(shipped, survey)
    assert all(0 <= (one.regret or 0) <= survey.best[0] for one in graph.edges)


@pytest.mark.parametrize(
    "text",
    [
        "trust >= 4",
        "not (told and rupture)",
        "not told and rupture",
        "(told or rupture) and turn < 3",
        "told or rupture and shared(debt)",
        "said(hall.ask) or visited(room)",
    ],
)
def test_a_condition_is_written_as_its_author_would(text: str) -> None:
    assert condition_text(parse_condition(text)) == text


def outline(source: str) -> MapGraph:
    return graph_of_outline(read_source(source, Report("broken.yaml")).root)


def test_of_a_file_with_errors_what_leads_nowhere_is_shown_as_missing() -> None:
    graph = outline(
        "title: Broken\nstart: hall\nmoments:\n  hall:\n    client: Hi.\n    replies:\n"
        "      on: {say: '[Oh](nonsense)', when: told, go: [{when: x, to: nowhere}, {to: hall}]}\n"
        "      sad: {say: '[You sound sad](feeling-reflection)', go: hall}\n"
    )
    assert [(one.id, one.is_missing) for one in graph.nodes] == [("hall", False), ("nowhere", True)]
    on, loop, sad = graph.edges
    assert (on.target, on.verdict, on.condition) == ("nowhere", None, "(told) and (x)")
    assert (loop.target, loop.condition) == ("hall", "told")
    assert (sad.verdict, sad.words) == (Verdict.VALIDATES, "You sound sad")


def test_a_sound_file_has_the_same_outline_as_its_scenario(rooms: Scenario) -> None:
    graph = outline("title: One room\n" + ROOMS.replace("- Nothing.", "- {say: Nothing.}"))
    known = graph_of(rooms)
    assert [one.id for one in graph.nodes] == [one.id for one in known.nodes]
    assert [(one.source, one.target, one.reply, one.verdict, one.mixed) for one in graph.edges] == [
        (one.source, one.target, one.reply, one.verdict, one.mixed) for one in known.edges
    ]


@EXAMPLES
@given(
    st.recursive(
        st.sampled_from(["x", "hall", "{}", "[]", "''"]),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3).map(lambda ones: f"[{', '.join(ones)}]"),
            st.dictionaries(
                st.sampled_from(
                    ["moments", "hall", "replies", "go", "to", "client", "say", "start"]
                ),
                inner,
                max_size=4,
            ).map(lambda ones: "{" + ", ".join(f"{k}: {v}" for k, v in ones.items()) + "}"),
        ),
    )
)
def test_anything_at_all_has_an_outline(source: str) -> None:
    graph = outline(source)
    known = {one.id for one in graph.nodes}
    assert {end for edge in graph.edges for end in (edge.source, edge.target)} <= known
