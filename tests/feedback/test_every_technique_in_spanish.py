"""Every technique can be explained in Spanish in every setting, briefly and in whole sentences."""

import re

import pytest

from simulator.feedback.explain import explain
from simulator.scenario.languages import Language
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import shipped_taxonomy
from tests.feedback.english_words import english_in

TECHNIQUES = sorted(shipped_taxonomy(Language.SPANISH).techniques)
ROOM = """\
language: es
trust: {trust}
start: room
moments:
  room:
    client: Aquí estoy.
    replies:
      it: {{{how}: "[Unas palabras mías]({technique})", go: room}}
      feel: {{say: "[Suenas triste](feeling-reflection)", go: room}}
      repair: {{say: "[Perdona](rupture-repair)", go: room}}
      out: {{say: "[Adiós](structuring)", go: end}}
  end: {{client: Adiós., ending: over}}
"""
#: Trust, how the technique is given, where, and the client's age.
ROOMS = [(6, "say", "video", 15), (14, "do", "chat", 9), (14, "say", "phone", 70)]
#: Enough to go once round all wordings of a headline.
SEEDS = range(8)
UNFILLED = re.compile(r"[{}]|  ")
#: What a paragraph may begin with besides a capital.
OPENING = "¿¡«("


@pytest.fixture(scope="module", params=TECHNIQUES)
def explanations(request, scenario_of, opened):
    """Explanations of the technique, first and repeated, with and without trust, said and done."""
    found = []
    for trust, how, setting, age in ROOMS:
        text = ROOM.format(trust=trust, how=how, technique=request.param)
        scenario = scenario_of(text, setting=Setting(setting), age=age)
        for seed in SEEDS:
            transcript = opened(scenario, seed)
            for reply in ("it", "it", "repair", "it", "feel"):
                transcript = transcript.with_reply(reply)
            found += [explain(transcript, place) for place in range(5)]
    return found


def said(explanation):
    return (explanation.text, *(reason.why for reason in explanation.reasons))


def test_a_headline_is_one_sentence_of_at_most_25_words(explanations):
    for explanation in explanations:
        assert len(explanation.headline.split()) <= 25
        assert re.fullmatch(r"[^.!?]+[.!?]", explanation.headline), explanation.headline


def test_no_sentence_has_a_gap_in_it(explanations):
    for explanation in explanations:
        for text in said(explanation):
            assert not UNFILLED.search(text), text


def test_every_paragraph_starts_and_ends_as_a_sentence_does(explanations):
    for explanation in explanations:
        for line in (line for text in said(explanation) for line in text.splitlines()):
            assert line[0].isupper() or line[0] in OPENING, line
            assert line[-1] in ".!?…", line


def test_all_of_it_is_spanish(explanations):
    for explanation in explanations:
        for text in said(explanation):
            assert english_in(text) == [], text


def test_the_person_is_not_called_names(explanations):
    for explanation in explanations:
        assert not re.search(r"¡mal!|buen trabajo|bien hecho|muy bien", explanation.text.lower())
