"""Every technique can be explained in every setting, briefly and in whole sentences."""

import re

import pytest

from simulator.feedback.explain import explain
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import shipped_taxonomy

TECHNIQUES = sorted(shipped_taxonomy().techniques)
ROOM = """\
trust: {trust}
start: room
moments:
  room:
    client: I am here.
    replies:
      it: {{{how}: "[Some words of mine]({technique})", go: room}}
      feel: {{say: "[You sound sad](feeling-reflection)", go: room}}
      repair: {{say: "[I am sorry](rupture-repair)", go: room}}
      out: {{say: "[Bye](structuring)", go: end}}
  end: {{client: Bye., ending: over}}
"""
#: Enough to go once round all wordings of a headline.
SEEDS = range(8)
UNFILLED = re.compile(r"[{}]|  ")


@pytest.fixture(scope="module", params=TECHNIQUES)
def explanations(request, scenario_of, opened):
    """Explanations of the technique, first and repeated, with and without trust, said and done."""
    found = []
    for trust, how, setting in [(6, "say", "video"), (14, "do", "chat"), (14, "say", "phone")]:
        text = ROOM.format(trust=trust, how=how, technique=request.param)
        scenario = scenario_of(text, setting=Setting(setting), age=9 if how == "do" else 70)
        for seed in SEEDS:
            transcript = opened(scenario, seed)
            for reply in ("it", "it", "repair", "it", "feel"):
                transcript = transcript.with_reply(reply)
            found += [explain(transcript, place) for place in range(5)]
    return found


def test_a_headline_is_one_sentence_of_at_most_25_words(explanations):
    for explanation in explanations:
        assert len(explanation.headline.split()) <= 25
        assert re.fullmatch(r"[^.!?]+[.!?]", explanation.headline), explanation.headline


def test_no_sentence_has_a_gap_in_it(explanations):
    for explanation in explanations:
        for text in (explanation.text, *(reason.why for reason in explanation.reasons)):
            assert not UNFILLED.search(text), text


def test_every_paragraph_starts_and_ends_as_a_sentence_does(explanations):
    for explanation in explanations:
        for line in explanation.text.splitlines():
            assert line[0].isupper(), line
            assert line[-1] in ".!?…”)", line


def test_the_person_is_not_called_names(explanations):
    for explanation in explanations:
        assert not re.search(
            r"\b(wrong!|good job|well done|bad counsellor)\b", explanation.text.lower()
        )
