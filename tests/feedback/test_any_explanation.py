"""What must hold for the explanation of any reply in any meeting over the shipped scenarios."""

import json
import random
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.feedback.explain import explain
from simulator.feedback.report import session_report
from simulator.feedback.turning import turning_of
from simulator.session.log import TookBack
from simulator.session.play import offered_replies
from simulator.session.transcript import fold

CHOICES = st.lists(st.integers(0, 7), min_size=1, max_size=40)
EXAMPLES = settings(max_examples=50, deadline=None)
#: Random meetings per scenario in which no sentence may come twice.
MEETINGS = 200
SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+")


def sentences(text):
    """The sentences of at least three words in ``text``, as plain words."""
    pieces = (re.findall(r"[\w'’-]+", piece.lower()) for piece in SENTENCE_END.split(text))
    return [" ".join(words) for words in pieces if len(words) >= 3]


def said_in(explanation):
    texts = [explanation.text, *(reason.why for reason in explanation.reasons)]
    return [sentence for text in texts for sentence in sentences(text)]


def explained(transcript):
    return [explain(transcript, place) for place in range(len(transcript.turns))]


@EXAMPLES
@given(choices=CHOICES)
def test_an_explanation_names_everything_it_must(shipped, play_by_numbers, choices):
    transcript = play_by_numbers(shipped, choices)
    for turn, explanation in zip(transcript.turns, explained(transcript), strict=True):
        assert explanation.leading_name in explanation.evidence.lower()
        assert explanation.headline
        assert explanation.heard
        assert explanation.served or explanation.failed
        assert explanation.reasons
        assert all(reason.why for reason in explanation.reasons)
        assert explanation.sources
        assert explanation.contrast is not None or explanation.strength
        for move in explanation.moves:
            assert move.words == turn.outcome.reply.text[move.start : move.end]
            assert move.words.strip()


@EXAMPLES
@given(choices=CHOICES)
def test_a_headline_has_at_most_25_words(shipped, play_by_numbers, choices):
    for explanation in explained(play_by_numbers(shipped, choices)):
        assert len(explanation.headline.split()) <= 25
        assert explanation.headline.endswith((".", "!", "?"))


@EXAMPLES
@given(choices=CHOICES)
def test_the_stronger_reply_was_on_offer_at_that_moment(shipped, play_by_numbers, choices):
    transcript = play_by_numbers(shipped, choices)
    for turn, explanation in zip(transcript.turns, explained(transcript), strict=True):
        if explanation.contrast is not None:
            offered = offered_replies(shipped, turn.outcome.before)
            assert explanation.contrast.reply in offered
            assert explanation.contrast.reply is not turn.outcome.reply


@EXAMPLES
@given(choices=CHOICES)
def test_trust_in_an_explanation_adds_up(shipped, play_by_numbers, choices):
    for explanation in explained(play_by_numbers(shipped, choices)):
        change = explanation.trust_after - explanation.trust_before
        assert change == sum(reason.amount for reason in explanation.reasons)


@settings(max_examples=6, deadline=None)
@given(choices=CHOICES)
def test_a_report_is_plain_json(shipped, surveyed, play_by_numbers, choices):
    transcript = play_by_numbers(shipped, choices)
    report = session_report(transcript, turning_of(transcript, surveyed()))
    assert json.loads(json.dumps(report)) == report


def test_no_sentence_comes_twice_in_a_meeting(shipped, play_by_numbers):
    for seed in range(MEETINGS):
        numbers = random.Random(seed)  # noqa: S311 - chance is all that is needed
        transcript = play_by_numbers(shipped, (numbers.randrange(8) for _ in range(60)), seed)
        said = [line for explanation in explained(transcript) for line in said_in(explanation)]
        twice = sorted({line for line in said if said.count(line) > 1})
        assert twice == [], f"seed {seed}"


@EXAMPLES
@given(choices=CHOICES, again=CHOICES, count=st.integers(1, 8))
def test_no_sentence_comes_back_after_a_reply_is_taken_back(
    shipped, play_by_numbers, choices, again, count
):
    transcript = play_by_numbers(shipped, choices)
    said = [said_in(explanation) for explanation in explained(transcript)]
    transcript = fold(transcript, TookBack(min(count, len(transcript.turns))))
    for number in again:
        offered = transcript.offered()
        if not offered:
            break
        transcript = transcript.with_reply(offered[number % len(offered)].id)
        said.append(said_in(explain(transcript, len(transcript.turns) - 1)))
    lines = [line for one in said for line in one]
    assert len(lines) == len(set(lines))


@EXAMPLES
@given(choices=CHOICES, count=st.integers(1, 8))
def test_an_explanation_once_read_stays_as_it_is(shipped, play_by_numbers, choices, count):
    transcript = play_by_numbers(shipped, choices)
    read = explained(transcript)
    shorter = fold(transcript, TookBack(min(count, len(transcript.turns))))
    assert explained(shorter) == read[: len(shorter.turns)]


@EXAMPLES
@given(choices=CHOICES)
def test_an_explanation_depends_on_the_meeting_alone(shipped, play_by_numbers, choices):
    once, again = play_by_numbers(shipped, choices), play_by_numbers(shipped, choices)
    backwards = [explain(again, place) for place in reversed(range(len(again.turns)))]
    assert explained(once) == backwards[::-1]
