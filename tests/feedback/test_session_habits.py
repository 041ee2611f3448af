"""Habits over a whole meeting: few, the costliest first, and each of them true of the log."""

import re

import pytest

from simulator.feedback.debrief import debrief_of
from simulator.scenario.taxonomy import Verdict

NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


def habits(transcript):
    return debrief_of(transcript).habits


def one_about(words, transcript):
    found = [habit for habit in habits(transcript) if words in habit]
    assert len(found) <= 1
    return found[0] if found else None


def test_a_short_meeting_shows_no_habit(meet):
    assert habits(meet("advise", "advise", "advise")) == ()


def test_leading_before_anything_is_said_back_is_counted(meet):
    assert one_about("take the lead", meet("advise", "ask", "advise", "ask")) == (
        "Twice you take the lead before anything of Ada’s has been said back."
    )


def test_leading_after_a_reflection_is_another_matter(meet):
    assert one_about("take the lead", meet("follow", "advise", "ask", "advise")) is None


def test_the_move_that_costs_most_often_is_named_with_what_to_try(meet):
    said = one_about("recurs", meet("belittle", "repair", "belittle", "repair", "advise"))
    assert said is not None
    assert said.startswith("What recurs most at Ada’s cost: making it smaller, twice. Try ")


def test_what_happened_once_is_no_habit(meet):
    assert one_about("recurs", meet("belittle", "repair", "advise", "feel")) is None


def test_more_questions_than_reflections_are_counted_both(meet):
    said = one_about("You ask", meet("ask", "feel", "ask", "ask"))
    assert said is not None
    assert said.startswith("You ask in three replies and reflect in one.")


def test_as_many_reflections_as_questions_are_told_as_a_strength(meet):
    said = one_about("say back", meet("feel", "ask", "follow", "feel"))
    assert said is not None
    assert said.startswith("In three of your four replies you say back what you heard")


def test_replies_given_while_the_strain_is_unnamed_are_counted_without_the_one_that_tore(meet):
    said = one_about("stays unnamed", meet("feel", "befriend", "feel", "ask", "repair"))
    assert said is not None
    assert said.startswith("For two replies in a row")


def test_going_back_to_every_rupture_is_told_as_a_strength(meet):
    said = one_about("go back", meet("befriend", "repair", "belittle", "repair"))
    assert said is not None
    assert said.startswith("Both times something tears, you go back to it")


def test_a_rupture_left_open_at_the_end_takes_that_strength_away(meet):
    assert one_about("go back", meet("befriend", "repair", "feel", "belittle")) is None


def test_different_boundary_breaks_are_told_together_and_first(scenario_of, opened):
    transcript = opened(
        scenario_of(
            "start: room\nmoments:\n  room:\n    client: I am here.\n    replies:\n"
            "      coffee: {say: '[Come for a coffee](dual-relationship)', go: room}\n"
            "      text: {say: '[Text me any time](private-contact)', go: room}\n"
            "      out: {say: '[Bye](structuring)', go: end}\n"
            "  end: {client: Bye., ending: over}\n"
        )
    )
    for reply in ("coffee", "text", "coffee", "coffee"):
        transcript = transcript.with_reply(reply)
    assert habits(transcript)[0] == (
        "Four times you step over an edge of your role: second relationship, private contact."
    )


@pytest.mark.parametrize("seed", range(12))
def test_every_number_in_a_habit_is_true_of_the_log(shipped, play_by_numbers, seed):
    transcript = play_by_numbers(shipped, (seed * 7 + step * 5 for step in range(40)), seed)
    debrief = debrief_of(transcript)
    moves = [turn.outcome.reply.moves for turn in transcript.turns]
    assert len(debrief.habits) <= 4
    for habit in debrief.habits:
        if found := re.match(r"You ask in (\w+) replies and reflect in (\w+)\.", habit):
            asks = sum(
                any(
                    str(m.technique.kind) == "question" or m.technique.id == "safety-asked"
                    for m in of
                )
                for of in moves
            )
            assert NUMBERS[asks] == found[1]
        if found := re.match(r"What recurs most at \w+’s cost: ([^,]+),", habit):
            names = [move.technique.name.lower() for of in moves for move in of]
            assert names.count(found[1]) >= 2
        if "you go back to it" in habit:
            assert not transcript.state.rupture
    grave = [
        place
        for place, turn in enumerate(transcript.turns)
        if turn.outcome.judgement.verdict is Verdict.BREAKS_BOUNDARIES
    ]
    assert set(grave) <= {turn.place for turn in debrief.grave}
