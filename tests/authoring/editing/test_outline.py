"""An outline finds every id and every use of one, and where the cursor is."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.outline import Place, outline_of
from simulator.scenario.conditions import Named
from simulator.scenario.loading import load_source


def test_every_id_of_the_model_is_found(whole_text):
    scenario = load_source(whole_text, "x").scenario
    outline = outline_of(whole_text)

    assert [one.id for one in outline.moments] == list(scenario.moments)
    assert [one.id for one in outline.endings] == list(scenario.endings)
    assert [one.id for one in outline.facts] == list(scenario.facts)
    assert [one.id for one in outline.disclosures] == list(scenario.disclosures)
    assert [(one.moment, one.id) for one in outline.replies] == [
        (moment.id, reply) for moment in scenario.moments.values() for reply in moment.replies
    ]


def test_every_place_holds_the_id_it_is_said_to_hold(whole_text):
    outline = outline_of(whole_text)
    for one in (*outline.entries, *outline.uses):
        assert whole_text[one.start : one.end] == one.id


def test_every_use_in_a_valid_scenario_names_something(whole_text):
    outline = outline_of(whole_text)
    assert [use for use in outline.uses if outline.find(use.kind, use.id, use.moment) is None] == []


def test_the_conditions_ask_as_often_as_the_model_says(shipped_text):
    scenario = load_source(shipped_text, "x").scenario
    whens = [variant.when for one in scenario.moments.values() for variant in one.variants]
    for moment in scenario.moments.values():
        for reply in moment.replies.values():
            whens += [reply.when, *(route.when for route in reply.routes)]
    named = [part for when in whens if when for part in when.walk() if isinstance(part, Named)]
    dotted = sum("." in part.name for part in named)

    uses = [use for use in outline_of(shipped_text).uses if use.field == "when"]

    # A name with a dot is two: the moment and the reply.
    assert len(uses) == len(named) + dotted


def test_an_entry_says_what_it_is_about(small):
    outline = outline_of(small)
    assert outline.find(IdKind.MOMENT, "sister").says == "…I got fired. Nobody knows. Not even her."
    assert (
        outline.find(IdKind.REPLY, "wait", "arrival").says == "You nod, and leave her the silence."
    )
    assert outline.find(IdKind.ENDING, "held-back").says == "Not today"


def test_a_reply_is_used_where_its_own_moment_names_it(small):
    outline = outline_of(small.replace("when: shared(lost-job)", "when: said(arrival.follow)"))
    follow = outline.find(IdKind.REPLY, "follow", "arrival")
    assert [use.field for use in outline.uses_of(follow)] == ["stronger", "when"]


def test_a_use_tells_where_it_stands(small):
    use = next(use for use in outline_of(small).uses if use.field == "unset")
    assert (use.in_moment, use.in_reply, use.id) == ("sister", "thank", "promised")


def test_the_cursor_is_in_a_moment_a_reply_and_a_field(small):
    outline = outline_of(small)
    assert outline.at(small.index("eyes on")) == Place("moments", "arrival", "", "manner")
    assert outline.at(small.index("My doubt")) == Place("moments", "arrival", "soothe", "heard")
    assert outline.at(small.index("She was let")) == Place("disclosures", "", "", "shares")
    assert outline.at(0) == Place("", "", "", "")


def test_broken_text_still_has_its_moments(small):
    broken = small.replace("feeling: guarded", 'feeling: "guarded', 1) + "\n\t{"
    assert load_source(broken, "x").scenario is None
    assert [one.id for one in outline_of(broken).moments] == [
        *("arrival", "sister", "close-open", "close-guarded")
    ]


def test_a_broken_sample_has_places_inside_it(broken_text):
    outline = outline_of(broken_text)
    for one in (*outline.entries, *outline.uses):
        assert 0 <= one.start <= one.end <= len(broken_text)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_text_has_an_outline(small, data):
    start = data.draw(st.integers(0, len(small)))
    length = data.draw(st.integers(0, 200))
    typed = data.draw(st.text("[]{}()\"':#|>-\n \tab&*!é\\", max_size=8))
    text = small[:start] + typed + small[start + length :]
    outline = outline_of(text)
    outline.at(data.draw(st.integers(0, len(text))))
    for one in (*outline.entries, *outline.uses):
        assert 0 <= one.start <= one.end <= len(text)
