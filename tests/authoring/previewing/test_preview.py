"""A preview is played by the real engine, from anywhere, and keeps its place while edited."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.previewing.preview import begin_preview, played_along, replayed
from simulator.authoring.previewing.start import StartState, state_at
from simulator.feedback.explain import explain
from simulator.session.play import NotOnOfferError, begin

KITCHEN = StartState(moment="kitchen", trust=9, facts=frozenset({"asked-gently"}))


def played(scenario, *replies, start=None):
    preview = begin_preview(scenario, start)
    for reply in replies:
        preview = preview.reply(reply)
    return preview


def test_by_default_it_begins_as_the_scenario_does(kettle):
    assert begin_preview(kettle).state == begin(kettle)[0]


def test_it_begins_at_any_moment_with_any_trust_and_facts(kettle):
    preview = begin_preview(kettle, KITCHEN)
    assert preview.transcript.client_now.variant.say == "It broke in June."
    assert preview.state.shared == {"secret"}


def test_a_rupture_can_be_there_from_the_start(kettle):
    preview = begin_preview(kettle, StartState(moment="kitchen", rupture=True))
    assert preview.transcript.client_now.variant.say == "You laughed."


def test_what_the_client_has_shared_already_is_not_shared_again(kettle):
    start = StartState("kitchen", 9, facts=KITCHEN.facts, shared=frozenset({"secret"}))
    assert begin_preview(kettle, start).transcript.client_now.newly_shared is None


def test_what_the_scenario_does_not_have_is_left_out_of_a_start(kettle):
    start = StartState("attic", 99, facts=frozenset({"rain"}), shared=frozenset({"age"}), turn=7)
    state = state_at(kettle, start)
    assert (state.moment, state.trust, state.facts, state.shared) == ("door", 20, set(), set())
    assert state.turn == 0


def test_only_what_conditions_ask_about_is_remembered(edited):
    asking = edited(("when: rupture,", "when: visited(door) and turn > 2 and said(door.stay),"))
    start = StartState(
        "kitchen",
        turn=9,
        visited=frozenset({"door", "end"}),
        said=frozenset({("door", "stay"), ("door", "joke")}),
    )
    state = state_at(asking, start)
    assert (state.turn, state.visited, state.said) == (3, {"door"}, {("door", "stay")})
    assert begin_preview(asking, start).transcript.client_now.variant.say == "You laughed."


def test_a_reply_is_explained_as_the_trainee_would_get_it(kettle):
    preview = played(kettle, "thank", start=KITCHEN)
    assert explain(preview.transcript, 0).trust_before == 9


def test_a_reply_that_is_not_on_offer_is_refused(kettle):
    with pytest.raises(NotOnOfferError):
        begin_preview(kettle, StartState("kitchen")).reply("thank")


def test_going_back_is_as_if_the_reply_had_never_been_given(kettle):
    there = played(kettle, "stay")
    assert there.reply("nod").back() == there


def test_going_back_at_the_beginning_changes_nothing(kettle):
    assert begin_preview(kettle).back() == begin_preview(kettle)


def test_starting_again_goes_back_to_the_chosen_start(kettle):
    assert played(kettle, "nod", start=KITCHEN).restart() == begin_preview(kettle, KITCHEN)


def test_an_edit_elsewhere_keeps_the_place(kettle, edited):
    preview = played(kettle, "stay")
    after = replayed(preview, edited(("client: Bye.", "client: Good-bye.")))
    assert (after.line, after.state, after.why) == (preview.line, preview.state, None)


def test_an_edit_of_the_words_in_view_shows_at_once(kettle, edited):
    after = replayed(played(kettle, "stay"), edited(("It broke in June.", "It broke in May.")))
    assert after.transcript.client_now.variant.say == "It broke in May."


def test_the_place_is_kept_by_ids_wherever_they_stand_now(kettle, edited):
    moved = edited(
        (
            "      nod: {do:",
            "      first: {do: '[You wait](holding-space).', go: end}\n      nod: {do:",
        )
    )
    assert replayed(played(kettle, "stay", "nod"), moved).state.moment == "end"


def test_a_reply_that_is_gone_leads_to_the_place_before_it(kettle, edited):
    gone = edited(("      nod:", "      bow:"))
    after = replayed(played(kettle, "stay", "nod"), gone)
    assert after.state.moment == "kitchen"
    assert (
        str(after.why) == "The reply “kitchen.nod” is no longer there: this is the place before it."
    )


def test_a_reply_that_a_condition_hides_now_leads_to_the_place_before_it(kettle, edited):
    hidden = edited(("nod: {do:", "nod: {when: trust > 19, do:"))
    after = replayed(played(kettle, "stay", "nod"), hidden)
    assert after.state.moment == "kitchen"
    assert str(after.why) == "The reply “kitchen.nod” is not on offer here any more."


def test_a_moment_that_is_gone_leads_to_the_place_before_it(kettle, edited):
    gone = edited(
        ("  kitchen:", "  parlour:"),
        ("go: kitchen}", "go: parlour}"),
        ("to: kitchen", "to: parlour"),
    )
    after = replayed(played(kettle, "stay", "nod"), gone)
    assert after.line == (("door", "stay"),)
    assert str(after.why) == "The moment “kitchen” is no longer there: this is the place before it."


def test_a_route_that_leads_elsewhere_now_is_followed_and_said(kettle, edited):
    after = replayed(played(kettle, "stay"), edited(("go: kitchen}", "go: end}")))
    assert after.state.moment == "end"
    assert str(after.why) == "What led to “kitchen” now leads to “end”."


def test_a_first_moment_that_is_gone_leads_to_the_beginning(kettle, edited):
    gone = edited(
        ("  kitchen:", "  parlour:"),
        ("go: kitchen}", "go: parlour}"),
        ("to: kitchen", "to: parlour"),
    )
    after = replayed(played(kettle, "nod", start=KITCHEN), gone)
    assert after.state.moment == "door"
    assert str(after.why) == "The moment “kitchen” is not there: this is the beginning instead."


def test_what_an_edit_took_away_and_the_next_brings_back_is_played_again(kettle, edited):
    preview = played(kettle, "stay", "nod")
    without = replayed(preview, edited(("      nod:", "      bow:")))
    assert replayed(without, kettle) == preview


def test_going_another_way_forgets_what_was_taken_away(kettle, edited):
    without = edited(("      nod:", "      bow:"))
    elsewhere = replayed(played(kettle, "stay", "nod"), without).reply("thank")
    assert replayed(elsewhere, kettle).line == (("door", "stay"), ("kitchen", "thank"))


def test_going_on_from_the_beginning_in_place_of_a_lost_start_keeps_that_place(kettle, edited):
    gone = edited(
        ("  kitchen:", "  parlour:"),
        ("go: kitchen}", "go: parlour}"),
        ("to: kitchen", "to: parlour"),
    )
    there = replayed(begin_preview(kettle, KITCHEN), gone).reply("stay")
    again = replayed(there, gone)
    assert (again.line, again.why) == (there.line, None)


@given(
    choices=st.lists(st.integers(0, 7), max_size=12),
    trust=st.integers(0, 20),
    rupture=st.booleans(),
)
@settings(max_examples=60)
def test_over_the_same_text_every_place_is_kept(shipped, choices, trust, rupture):
    preview = begin_preview(shipped, StartState(trust=trust, rupture=rupture))
    for choice in choices:
        offered = preview.transcript.offered()
        if not offered:
            break
        preview = preview.reply(offered[choice % len(offered)].id)
    assert replayed(preview, shipped) == preview


def test_a_start_that_is_not_there_yet_says_so_and_is_taken_up_once_it_is(kettle, edited):
    waiting = begin_preview(kettle, StartState("cellar"))
    assert str(waiting.why) == "The moment “cellar” is not there: this is the beginning instead."
    assert replayed(waiting, kettle) == waiting
    dug = edited(("  end: {", "  cellar: {client: It is dark., ending: over}\n  end: {"))
    there = replayed(waiting, dug)
    assert (there.state.moment, there.why) == ("cellar", None)


def test_a_way_is_played_from_the_beginning_as_far_as_it_goes(kettle):
    assert played_along(kettle, ["stay", "nod"]) == played(kettle, "stay", "nod")
    assert played_along(kettle, ["stay", "dance", "nod"]) == played(kettle, "stay")
