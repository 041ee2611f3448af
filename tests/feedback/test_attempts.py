"""Two attempts at one meeting are compared from where they part."""

from __future__ import annotations

from simulator.feedback.attempts import compare_attempts


def test_attempts_are_compared_from_the_first_turn_that_differs(meet):
    attempts = compare_attempts(meet("feel", "advise", "ask"), meet("feel", "follow", "leave"))
    assert attempts.place == 1
    assert [[side and side.reply.id for side in row] for row in attempts.rows] == [
        ["advise", "follow"],
        ["ask", "leave"],
    ]


def test_the_shorter_attempt_leaves_its_side_empty(meet):
    attempts = compare_attempts(meet("feel", "advise", "ask"), meet("feel", "follow"))
    assert [row[1] is None for row in attempts.rows] == [False, True]


def test_each_side_tells_its_verdict_and_its_trust(meet):
    attempts = compare_attempts(meet("belittle"), meet("feel"))
    earlier, later = attempts.rows[0]
    assert (earlier.verdict, earlier.trust) == ("dismisses", 3)
    assert (later.verdict, later.trust) == ("validates", 8)


def test_an_attempt_that_was_left_has_no_ending(meet):
    attempts = compare_attempts(meet("feel"), meet("leave"))
    assert attempts.earlier_ending is None
    assert attempts.later_ending.title == "Over"


def test_equal_attempts_have_nothing_to_show_beside_each_other(meet):
    assert compare_attempts(meet("feel", "leave"), meet("feel", "leave")).rows == ()
