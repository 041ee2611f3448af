"""Quotations: marks inside marks, acts in parentheses, long words cut at a word."""

import pytest

from simulator.feedback.quoting import (
    LONGEST,
    SPANISH_MARKS,
    clipped,
    ended,
    inner,
    opening,
    quoted,
    shown,
)
from simulator.scenario.model import Reply, ReplyId


def reply(text, is_act=False):
    return Reply(ReplyId("it"), text, is_act, (), ())


#: How single quotation marks are written in the samples below.
SINGLE = str.maketrans(
    {"<": "\N{LEFT SINGLE QUOTATION MARK}", ">": "\N{RIGHT SINGLE QUOTATION MARK}"}
)


@pytest.mark.parametrize(
    ("words", "nested"),
    [
        ('staring at "seen" all night', "staring at <seen> all night"),
        ('"Seen", it says', "<Seen>, it says"),
        ('(it says "seen")', "(it says <seen>)"),
        ("it says “seen”", "it says <seen>"),
        ("it isn't there", "it isn't there"),
    ],
)
def test_quotation_marks_inside_a_quotation_become_single(words, nested):
    assert inner(words) == nested.translate(SINGLE)
    assert quoted(words) == f"“{nested.translate(SINGLE)}”"


def test_spoken_words_are_shown_in_quotation_marks():
    assert shown(reply("Take your\n  time.")) == "“Take your time.”"


@pytest.mark.parametrize("text", ["You nod.", "(You nod.)"])
def test_an_act_is_shown_in_one_pair_of_parentheses(text):
    assert shown(reply(text, is_act=True)) == "(You nod.)"


def test_parentheses_that_hold_only_part_of_an_act_stay():
    assert shown(reply("(Slowly) you nod (twice)", is_act=True)) == "((Slowly) you nod (twice))"


def test_a_full_stop_is_left_to_the_sentence_around_it():
    assert clipped("You did the work.") == "You did the work"
    assert clipped("You did it…") == "You did it…"
    assert clipped("You did it...") == "You did it..."


def test_long_words_are_cut_at_a_word_and_say_so():
    cut = clipped("word, " * 60)
    assert len(cut) <= LONGEST + 2
    assert cut.endswith("word …")


def test_a_reply_can_be_known_by_its_first_words():
    assert opening("That is my doing, and I am sorry", 4) == "That is my doing …"
    assert opening("That is it.", 4) == "That is it"


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Vale. Escaleras.", "«Vale. Escaleras»."),
        ("¿Y ahora qué?", "«¿Y ahora qué?»."),
        ("Pues no sé …", "«Pues no sé …»."),
        ("Me dijo «hasta mañana».", "«Me dijo “hasta mañana”»."),
        ('Me dijo "hasta mañana"', "«Me dijo “hasta mañana”»."),
    ],
)
def test_a_spanish_quotation_has_its_full_stop_outside(words, quote):
    assert ended(quoted(words, SPANISH_MARKS), SPANISH_MARKS) == quote


def test_a_spanish_act_has_its_full_stop_outside_too():
    act = shown(reply("(Asientes. Esperas.)", is_act=True), SPANISH_MARKS)
    assert ended(act, SPANISH_MARKS) == "(Asientes. Esperas)."
