"""Replies are shown shuffled, so that position says nothing, and always the same way."""

from itertools import permutations

from simulator.session.play import offered_replies, shown_order


def ids(replies):
    return [reply.id for reply in replies]


def replies_of(meet, *names):
    transcript = meet()
    offered = offered_replies(transcript.scenario, transcript.state)
    return [reply for reply in offered if reply.id in names]


def test_the_same_seed_moment_and_visit_show_the_same_order(meet):
    assert ids(meet("feel").offered()) == ids(meet("feel").offered())


def test_the_order_does_not_depend_on_the_order_in_the_file(meet):
    four = replies_of(meet, "feel", "ask", "advise", "belittle")
    shown = {tuple(ids(shown_order(mixed, 5, "room", 0))) for mixed in permutations(four)}
    assert len(shown) == 1


def test_a_hidden_reply_does_not_move_the_others(meet):
    four = replies_of(meet, "feel", "ask", "advise", "belittle")
    whole = ids(shown_order(four, 5, "room", 0))
    for hidden in four:
        rest = [reply for reply in four if reply is not hidden]
        assert ids(shown_order(rest, 5, "room", 0)) == [name for name in whole if name != hidden.id]


def test_seed_moment_and_visit_each_change_the_order(meet):
    four = replies_of(meet, "feel", "ask", "advise", "belittle")
    base = ids(shown_order(four, 0, "room", 0))
    assert any(ids(shown_order(four, seed, "room", 0)) != base for seed in range(1, 9))
    assert any(ids(shown_order(four, 0, f"m{other}", 0)) != base for other in range(8))
    assert any(ids(shown_order(four, 0, "room", visit)) != base for visit in range(1, 9))


def test_every_reply_comes_first_about_as_often_as_any_other(meet):
    four = replies_of(meet, "feel", "ask", "advise", "belittle")
    firsts = [shown_order(four, seed, "room", 0)[0].id for seed in range(400)]
    assert all(70 <= firsts.count(reply.id) <= 130 for reply in four)


def test_a_second_visit_is_shuffled_anew(meet):
    first, second = ids(meet().offered()), ids(meet("feel").offered())
    assert sorted(first) == sorted(second)
    assert first != second
