"""Right after something is shared for the first time, explanations take notice."""

import pytest

from simulator.feedback.explain import explain

TELLING = """\
disclosures: {loss: {shares: She lost her work.}}
trust: 8
start: first
moments:
  first:
    client: Hello.
    replies:
      next: {say: '[Mm](holding-space)', go: second}
  second:
    client: [{say: I lost my work., shares: loss}]
    replies:
      belittle: {say: '[It is only a job](minimising)', go: second}
      feel: {say: '[You are sad](feeling-reflection)', go: second}
      fact: {say: '[When was that](fact-question)?', go: second}
      out: {say: '[Bye](structuring)', go: end}
  end: {client: Bye., ending: over}
"""


@pytest.fixture
def told(scenario_of, opened):
    """The explanation of the last of some replies."""

    def play(*replies):
        transcript = opened(scenario_of(TELLING))
        for reply in replies:
            transcript = transcript.with_reply(reply)
        return explain(transcript, len(replies) - 1)

    return play


HARMED = ("hard", "secret", "open")
MET = ("let you in", "hard to say", "listens hardest")


def test_a_reply_that_meets_a_disclosure_is_told_so(told):
    explanation = told("next", "feel")
    assert any(words in explanation.headline for words in MET)
    assert "said" in explanation.effect or "stay" in explanation.effect


def test_harm_right_after_a_disclosure_is_told_so(told):
    explanation = told("next", "belittle")
    assert any(words in explanation.headline for words in HARMED)
    assert len(explanation.reasons) == 2


def test_a_neutral_reply_after_a_disclosure_leaves_it_lying(told):
    effect = told("next", "fact").effect
    assert "leaves it lying there" in effect or "still waiting for an answer" in effect


def test_later_replies_are_no_longer_told_of_it(told):
    assert not any(words in told("next", "fact", "feel").headline for words in MET)
