"""What is said of the figures, word by word."""

from __future__ import annotations

import pytest

from simulator.authoring.insights.figures import Spot
from simulator.authoring.insights.odds import rounded, times
from simulator.authoring.insights.sentence import Weight
from simulator.authoring.insights.words import findings


def finding(insights, begins):
    (found,) = [one for one in findings(insights) if one.text.startswith(begins)]
    return found


@pytest.mark.parametrize(
    ("odds", "says"),
    [
        (0, "never"),
        (1 / 1_234, "once in 1,200 times"),
        (0.01, "once in 100 times"),
        (0.04, "4 times in 100"),
        (0.61, "61 times in 100"),
        (0.997, "nearly always"),
        (1, "always"),
    ],
)
def test_odds_are_told_as_people_say_them(odds, says):
    assert str(times(odds)) == says


@pytest.mark.parametrize(
    ("number", "says"), [(0.2, "0"), (6.8, "7"), (99, "99"), (1_003, "1,000"), (71_650, "72,000")]
)
def test_averages_have_no_more_digits_than_mean_something(number, says):
    assert str(rounded(number)) == says


def in_guillemets(text):
    """A text as a language would have it that has other quotation marks."""
    return text.replace("“", "«").replace("”", "»")


def test_names_stand_in_the_quotation_marks_of_the_language(told):
    edited = told(("practices: [validating", "practices: [empathy, validating"))
    said = [one.says.said(in_guillemets) for one in findings(edited)]
    assert any("«attic»" in words for words in said)
    assert any("«Never»" in words for words in said)
    assert not any("“" in words or "”" in words for words in said)


def test_a_whole_survey_is_called_a_proof(told, says):
    assert "is proved, not sampled." in " ".join(says(told()))


def test_guessing_tells_its_odds_of_the_best_ending(told, says):
    assert "Guessing reaches the best ending, “Well”, 25 times in 100." in says(told())


def test_guessing_that_wins_too_often_asks_to_be_mended(told):
    easy = told(('      joke: {say: "[Ha](diverting).", go: end}\n', ""))
    found = finding(easy, "Guessing reaches")
    assert found.text.endswith(
        "50 times in 100. That is a lot: harmful replies cost too little here."
    )
    assert found.weight is Weight.MEND


def test_a_rule_that_wins_is_called_guessable_and_says_where(told):
    found = finding(told(), "Always the longest")
    assert found.text == (
        "Always the longest reply comes to the best ending, “Well”, and is right in 2 of 2 moments "
        "(by chance in 1). That is guessable: in some of these moments, let a weaker reply say "
        "more."
    )
    assert found.weight is Weight.MEND
    assert found.places == (Spot("door", "leave"), Spot("kitchen", "pass"))


def test_a_rule_that_loses_is_told_plainly(told):
    found = finding(told(), "Always the shortest")
    assert found.text == (
        "Always the shortest reply comes to “Over” and is right in 0 of 2 moments (by chance in 1)."
    )
    assert (found.weight, found.places) == (Weight.NOTE, ())


def test_a_rule_of_the_file_s_order_gives_nothing_away(told):
    found = finding(told(), "In the file, always the first")
    assert found.weight is Weight.NOTE


def test_where_all_endings_are_alike_nothing_is_called_guessable(told, says):
    alike = told(("alliance: strong", "alliance: growing"))
    assert "However one replies, every meeting that ends does so equally well." in says(alike)
    assert not any("guessable" in text for text in says(alike))


def test_what_is_never_reached_is_named_with_its_places(told):
    insights = told()
    assert finding(insights, "No meeting comes").text == "No meeting comes to “attic”."
    replies = finding(insights, "Nobody is ever offered")
    assert replies.text == "Nobody is ever offered “door.leave”."
    assert replies.places == (Spot("door", "leave"),)
    assert finding(insights, "No meeting ends").text == "No meeting ends in “Never”."


def test_nothing_is_said_of_what_is_all_reached(told, says):
    changes = [
        ("go: good", "go: attic"),
        ('"[You nod](holding-space).", go: end', '"[You nod](holding-space).", go: good'),
        ("when: trust > 6", "when: trust > 5"),
    ]
    assert not any("No meeting comes" in text or "Nobody" in text for text in says(told(*changes)))


def test_disclosures_tell_the_trust_they_need_and_how_often_guessing_hears_them(told, says):
    said = says(told())
    assert "“secret” is shared from trust 7 on; guessing hears it 50 times in 100." in said
    assert "“age” is never shared." in said


def test_an_announced_practice_that_no_reply_serves_is_named(told):
    found = finding(told(), "Announced, but served")
    assert found.text == "Announced, but served by no reply: “boundaries”."
    assert found.weight is Weight.MEND


def test_a_survey_cut_short_proves_nothing_and_says_so(told, says):
    insights = told(cap=3)
    said = " ".join(says(insights))
    assert "There is too much to look at all of it" in said
    assert "No meeting was found to come to" in said
    assert "guessable" not in said
    unproved = finding(insights, "No meeting was found to come to")
    assert unproved.weight is Weight.NOTE


def test_lengths_that_tell_good_from_harmful_ask_to_be_mended(told):
    more = "".join(
        f'      g{n}: {{say: "[You say it broke and nobody asked](paraphrase).", go: end}}\n'
        f'      h{n}: {{say: "[Ha](diverting).", go: end}}\n'
        for n in range(2)
    )
    insights = told(("      thank:", f"{more}      thank:"))
    found = finding(insights, "Replies that validate")
    assert "Length hints at which is which: let some harmful replies say more" in found.text
    assert found.weight is Weight.MEND


def test_what_asks_to_be_mended_comes_first(told):
    weights = [one.weight for one in findings(told())]
    assert weights == sorted(weights, key=lambda weight: weight is Weight.NOTE)


def test_the_longest_sentence_can_be_gone_to(told):
    assert finding(told(), "The client's sentences").places == (Spot("door", "stay"),)


@pytest.mark.parametrize("tag", ["es", "es-MX", "de-CH", "eng"])
def test_it_is_said_which_checks_do_not_read_the_language(told, tag):
    found = finding(told(("level:", f"language: {tag}\nlevel:")), "The checks for telltale")
    assert found.text == (
        "The checks for telltale words (W503) and for risk words (W507) read English only: here, "
        "look twice for what they would have found."
    )
    assert (found.weight, found.places) == (Weight.NOTE, ())


@pytest.mark.parametrize("tag", ["en", "en-GB", "EN-us"])
def test_nothing_is_said_of_the_language_where_all_checks_read_it(told, says, tag):
    sentences = says(told(("level:", f"language: {tag}\nlevel:")))
    assert not any("W503" in sentence for sentence in sentences)
