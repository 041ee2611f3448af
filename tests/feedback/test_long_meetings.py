"""Meetings that go round and round: new words as long as there are any, and never a repetition."""

import itertools

import pytest

from simulator.feedback.explain import explain
from simulator.feedback.sentences import sentence_keys
from simulator.session.judgement import Cause


@pytest.mark.parametrize("reply", ["feel", "ask", "advise", "befriend"])
def test_the_same_reply_a_hundred_times_is_never_explained_in_the_same_sentence(meet, reply):
    transcript = meet(*[reply] * 100)
    said = set()
    for place in range(100):
        explanation = explain(transcript, place)
        texts = [explanation.text, *(reason.why for reason in explanation.reasons)]
        for text in texts:
            keys = sentence_keys(text)
            assert keys.isdisjoint(said)
            said |= keys
        assert explanation.headline
        assert "Ada" in explanation.evidence
        assert all(reason.why for reason in explanation.reasons)


@pytest.mark.parametrize("reply", ["feel", "ask", "advise", "befriend", "follow"])
def test_even_the_last_way_to_give_a_reason_is_in_words(meet, reply):
    transcript = meet("befriend", *[reply] * 40)
    codes = {cause.replace("-", " ") for cause in Cause if "-" in cause}
    for place in range(41):
        for reason in explain(transcript, place).reasons:
            assert not any(code in reason.why for code in codes), reason.why
            assert "{" not in reason.why


def test_a_meeting_of_a_thousand_replies_is_explained_from_its_end(meet):
    replies = itertools.islice(itertools.cycle(["feel", "ask", "advise", "repair"]), 1000)
    assert explain(meet(*replies), 999).headline
