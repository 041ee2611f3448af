"""A form changes its own lines and no others, and what was typed in is what is read."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.authoring.editing.edit import apply_edits, undoing
from simulator.authoring.editing.forms import (
    add_ending,
    add_moment,
    add_reply,
    set_field,
    set_looks,
)
from simulator.authoring.editing.reading import node_at, nodes_of
from simulator.scenario.loading import load_source
from simulator.scenario.model import Scenario
from simulator.scenario.nodes import TextNode
from tests.authoring.editing.conftest import SHIPPED
from tests.authoring.editing.typed import words

SOURCES = [path.read_bytes().decode("utf-8") for path in SHIPPED]
sources = st.sampled_from(SOURCES)
TRY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def done(source: str, edits: tuple) -> tuple[str, Scenario]:
    """The text after the edits, which must load; taking them back must give the text again."""
    assert edits
    text = apply_edits(source, edits)
    assert apply_edits(text, undoing(source, edits)) == source
    loaded = load_source(text, "x")
    assert loaded.scenario is not None, [one.as_text() for one in loaded.diagnostics]
    return text, loaded.scenario


def gone(old: str, new: str) -> list[str]:
    """The lines of ``old`` that are not in ``new`` any more."""
    return list((Counter(old.split("\n")) - Counter(new.split("\n"))).elements())


def comments(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.lstrip().startswith("#")]


@TRY
@given(sources, words(), st.data())
def test_a_new_moment_says_what_was_typed_and_changes_no_line(source, said, data):
    scenario = load_source(source, "x").scenario
    after = data.draw(st.sampled_from([None, *scenario.moments]))
    text, new = done(source, add_moment(source, "fresh-one", said, "sad", after))
    assert gone(source, text) == []
    assert new.moments["fresh-one"].variants[0].say == said
    names = [name for name in new.moments if name != "fresh-one"]
    assert names == list(scenario.moments)
    if after is not None:
        assert list(new.moments).index("fresh-one") == list(scenario.moments).index(after) + 1


@TRY
@given(sources, words(), words(), words(), st.data())
def test_a_new_reply_says_what_was_typed_and_changes_no_line(source, said, heard, why, data):
    scenario = load_source(source, "x").scenario
    going = [one for one in scenario.moments.values() if len(one.replies) in range(1, 8)]
    moment = data.draw(st.sampled_from(going))
    how = data.draw(st.sampled_from(["say", "do"]))
    edits = add_reply(
        source, moment.id, "fresh-one", how, said, "open-question", scenario.start, heard, why
    )
    if not said.strip("\\"):
        return
    text, new = done(source, edits)
    reply = new.moments[moment.id].replies["fresh-one"]
    assert gone(source, text) == []
    assert (reply.text, reply.heard, reply.why) == (said, heard, why)
    assert reply.is_act == (how == "do")
    assert [move.technique.id for move in reply.moves] == ["open-question"]
    assert [route.to for route in reply.routes] == [scenario.start]


@TRY
@given(sources, words(), words())
def test_a_new_ending_says_what_was_typed_and_changes_no_line(source, title, meaning):
    text, new = done(source, add_ending(source, "fresh-one", title, meaning, "growing"))
    ending = new.endings["fresh-one"]
    assert gone(source, text) == []
    assert (ending.title, ending.meaning, str(ending.alliance)) == (title, meaning, "growing")


def texts_in(source: str) -> list[tuple[str | int, ...]]:
    """The ways to texts that may be any words."""
    scenario = load_source(source, "x").scenario
    ways: list[tuple[str | int, ...]] = [("title",), ("summary",), ("client", "background")]
    ways += [("facts", fact) for fact in scenario.facts]
    ways += [("endings", ending, "meaning") for ending in scenario.endings]
    for moment in scenario.moments.values():
        ways += [("moments", moment.id, "replies", one, "heard") for one in moment.replies]
        ways.append(("moments", moment.id, "manner"))
    return ways


@TRY
@given(sources, words(40), st.data())
def test_a_field_that_is_set_reads_as_set_and_only_its_own_lines_change(source, said, data):
    way = data.draw(st.sampled_from(texts_in(source)))
    old = node_at(nodes_of(source), way)
    text, _ = done(source, set_field(source, way, said)) if _text(old) != said else (source, None)
    new = node_at(nodes_of(text), way)
    assert _text(new) == said
    own = source[old.start.index : old.end.index] if old else ""
    for line in gone(source, text):
        assert line.strip() in own or own.split("\n")[0] in line or line.strip() == ""
    assert comments(text) == comments(source) or said.startswith("#") or "\n" in said


def _text(node: object) -> str | None:
    return node.value if isinstance(node, TextNode) else None


@pytest.mark.parametrize(
    "style", ["Plain words", '"In quotes"', "'In quotes'", ">-\n  Folded words"]
)
def test_the_style_of_a_value_is_kept(style):
    text = f"title: {style}\nlevel: foundation\n"
    new = apply_edits(text, set_field(text, ["title"], "Other words"))
    kept = style.replace("Plain", "Other").replace("In quotes", "Other words")
    assert new == f"title: {kept.replace('Folded', 'Other')}\nlevel: foundation\n"


def test_a_field_is_added_behind_its_neighbours(small):
    new = apply_edits(small, set_field(small, ["moments", "close-open", "manner"], "Half up."))
    assert "    ending: opened-up\n    manner: Half up.\n" in new


def test_names_on_the_way_are_added_too():
    text = "format: 1\n"
    assert apply_edits(text, set_field(text, ["client", "looks", "seed"], "ada")) == (
        "format: 1\nclient:\n  looks:\n    seed: ada\n"
    )


def test_an_empty_field_is_filled():
    text = "client:\nfacts: # none yet\n"
    text = apply_edits(text, set_field(text, ["client", "name"], "Ada"))
    assert text == "client:\n  name: Ada\nfacts: # none yet\n"


def test_an_empty_text_gets_its_first_field():
    assert apply_edits("", set_field("", ["format"], "1")) == "format: 1\n"
    assert apply_edits("# New", set_field("# New", ["format"], "1")) == "# New\nformat: 1\n"


def test_a_list_keeps_its_form(small):
    new = apply_edits(small, set_field(small, ["practices"], ["empathy", "one: two"]))
    assert 'practices: [empathy, "one: two"]\n' in new
    new = apply_edits(small, set_field(small, ["goals"], ["One", "- two"]))
    assert 'goals:\n  - One\n  - "- two"\n\nclient:' in new


def test_a_field_is_taken_out_with_its_line_alone(small):
    new = apply_edits(small, set_field(small, ["client", "pronouns"], None))
    assert new == small.replace("  pronouns: she/her\n", "")
    new = apply_edits(small, set_field(small, ["client", "background"], None))
    assert gone(small, new) == [
        *("  background: |", "    Referred by her sister.", "    Sleeping badly for two weeks.")
    ]


def test_in_braces_a_field_is_added_and_taken_out():
    text = "endings:\n  done: {title: Done, meaning: It is over., alliance: growing}  # so far\n"
    new = apply_edits(text, set_field(text, ["endings", "done", "title"], "All, done"))
    assert '{title: "All, done", meaning' in new
    new = apply_edits(text, set_field(text, ["endings", "done", "meaning"], None))
    assert new == "endings:\n  done: {title: Done, alliance: growing}  # so far\n"
    new = apply_edits(text, set_field(text, ["endings", "done", "x-note"], "hm"))
    assert new == text.replace("growing}", "growing, x-note: hm}")


def test_a_field_behind_a_dash_leaves_the_dash_to_the_next():
    text = "client:\n  - when: rupture\n    say: Hm.\n"
    new = apply_edits(text, set_field(text, ["client", 0, "when"], None))
    assert new == "client:\n  - say: Hm.\n"


def test_the_first_reply_takes_the_place_of_an_ending(small):
    edits = add_reply(small, "close-open", "thank", "say", "Yes.", "affirmation", "sister")
    text, new = done(small, edits)
    assert list(new.moments["close-open"].replies) == ["thank"]
    assert gone(small, text) == ["    ending: opened-up"]


def test_words_that_have_their_marks_keep_them(small):
    said = "[Hm](holding-space). \\[She waits.\\]"
    edits = add_reply(small, "arrival", "hm", "say", said, "", "sister")
    assert done(small, edits)[1].moments["arrival"].replies["hm"].text == "Hm. [She waits.]"


def test_new_entries_stand_apart_where_the_others_do(small):
    text = (
        small.replace("  sister:\n    client", "\n  sister:\n    client")
        .replace("  close-open:", "\n  close-open:")
        .replace("  close-guarded:", "\n  close-guarded:")
    )
    assert "\n\n  fresh:\n" in apply_edits(text, add_moment(text, "fresh", "Hm.", "sad"))


@pytest.mark.parametrize(
    "edits",
    [
        lambda text: add_moment(text, "sister", "Hm.", "sad"),
        lambda text: add_reply(text, "nowhere", "a", "say", "Hm.", "paraphrase", "sister"),
        lambda text: add_reply(text, "arrival", "wait", "say", "Hm.", "paraphrase", "sister"),
        lambda text: add_ending(text, "opened-up", "a", "b", "growing"),
        lambda text: set_field(text, ["title", "deeper"], "x"),
        lambda text: set_field(text, ["nowhere"], None),
        lambda text: set_field(text, [], "x"),
        lambda text: set_looks(text, dict(LOOKS)),
    ],
)
def test_what_does_not_fit_or_changes_nothing_gives_no_edits(small, edits):
    assert edits(small) == ()


LOOKS = {
    "seed": "maya",
    "head": "bun",
    "skin": "#ae5d29",
    "hair": "#2c1b18",
    "clothing": "#3f6d8c",
    "accessories": "glasses",
    "facial-hair": "none",
}


def test_looks_are_changed_option_by_option(small):
    text = small.replace("head: bun", "head: bun  # as she drew it")
    wanted = {"seed": "maya", "head": "hijab", "skin": "#000000", "clothing": "#3f6d8c"}
    new, scenario = done(text, set_looks(text, wanted))
    assert "    head: hijab  # as she drew it\n" in new
    assert dict(scenario.client.looks.options) | {"seed": scenario.client.looks.seed} == wanted
    assert gone(text, new)[0].startswith("    head")


def test_looks_can_come_and_go(small):
    without, scenario = done(small, set_looks(small, {}))
    assert "  looks:" not in without
    _, scenario = done(without, set_looks(without, {"seed": "x", "head": "bun"}))
    assert scenario.client.looks.options == (("head", "bun"),)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_on_any_text_a_form_gives_edits_that_fit(small, data):
    start = data.draw(st.integers(0, len(small)))
    length = data.draw(st.integers(0, 200))
    typed = data.draw(st.text("[]{}()\"':#|>-\n \tab&*!é.", max_size=8))
    text = small[:start] + typed + small[start + length :]
    for edits in (
        add_moment(text, "fresh", "Hm.", "sad", "sister"),
        add_reply(text, "arrival", "fresh", "say", "Hm.", "paraphrase", "sister"),
        add_ending(text, "fresh", "a", "b", "growing"),
        set_looks(text, {"seed": "a", "skin": "#000000"}),
        set_field(text, ["title"], "New"),
        set_field(text, ["client", "pronouns"], None),
    ):
        apply_edits(text, edits)
