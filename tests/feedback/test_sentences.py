"""No sentence twice: how sentences are told apart, and how the next way to say it is found."""

import pytest

from simulator.feedback.sentences import Voice, sentence_keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("You did the whole work. And then you left her.", 2),
        ("You did the whole work… And then you left her!", 2),
        ("“You did the whole work.” And then you left her?", 2),
        ("One line of this text\nand another one of it", 2),
        ("I know. Me too.", 0),
        ("", 0),
    ],
)
def test_a_text_is_cut_into_its_sentences(text, keys):
    assert len(sentence_keys(text)) == keys


def test_sentences_are_the_same_whatever_their_marks_and_capitals():
    assert sentence_keys("“You did the work!”") == sentence_keys("you did, the work.")


def test_a_voice_says_nothing_twice():
    voice = Voice(frozenset(), 0)
    ways = ["This is the first way.", "This is the second way."]
    assert sorted([voice.say(ways), voice.say(ways)]) == sorted(ways)
    assert voice.say(ways) == ""


def test_a_voice_remembers_what_was_said_before_it():
    first = Voice(frozenset(), 0)
    first.say_first(["This has been said before."])
    later = Voice(first.said, 0)
    assert later.say(["This has been said before.", "This is something else."]) == (
        "This is something else."
    )


def test_a_way_with_one_known_sentence_in_it_is_passed_over():
    voice = Voice(sentence_keys("A quoted line of hers."), 0)
    assert voice.say_first(["New words here. “A quoted line of hers.”", "Only new words."]) == (
        "Only new words."
    )


def test_the_wording_moves_on_from_turn_to_turn():
    ways = ["This is the first way.", "This is the second way."]
    assert Voice(frozenset(), 0).say(ways) != Voice(frozenset(), 1).say(ways)


def test_nothing_to_say_is_said_as_nothing():
    assert Voice(frozenset(), 3).say([]) == ""
