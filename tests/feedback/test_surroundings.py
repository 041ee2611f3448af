"""What setting, age and a disclosure add to an explanation fits the move it is said of."""

import pytest

from simulator.feedback.explain import explain

ROOM = """\
disclosures: {{loss: {{shares: She lost her work.}}}}
trust: 14
start: room
moments:
  room:
    client: I am here.
    replies:
      it: {{{how}: "[Some words of mine]({technique})", go: room}}
      calm: {{say: "[You sound sad](feeling-reflection)", go: room}}
      told: {{say: "[Take your time](holding-space)", go: told}}
  told:
    client: [{{say: I lost my work., shares: loss}}]
    replies:
      it: {{{how}: "[Some words of mine]({technique})", go: room}}
      out: {{say: "[Bye](structuring)", go: end}}
  end: {{client: Bye., ending: over}}
"""


@pytest.fixture
def effects(scenario_of, opened):
    """What is said of a technique's effect at the turns that leave room for a remark."""

    def play(technique, *, age=30, setting="in-person", how="say", replies=("it",)):
        text = ROOM.format(technique=technique, how=how)
        transcript = opened(scenario_of(text, setting=setting, age=age))
        for reply in (*replies, *["it"] * 6):
            transcript = transcript.with_reply(reply)
        return " ".join(explain(transcript, place).effect for place in range(len(replies) + 6))

    return play


def test_a_fact_given_is_not_a_choice_handed_back(effects):
    assert "being left the choice" in effects("autonomy-support")
    assert "being left the choice" not in effects("requested-information")


def test_a_child_hears_an_open_question_and_a_quick_one_differently(effects):
    assert "this one has none" in effects("open-question", age=8)
    assert "one at school" in effects("fact-question", age=8)


def test_only_advice_is_answered_with_what_a_grown_person_has_thought_of(effects):
    calmly = ("calm", "calm")
    assert "thought of the obvious" in effects("unasked-advice", replies=calmly)
    interpreted = effects("forced-interpretation", replies=calmly)
    assert "being steered" in interpreted
    assert "thought of the obvious" not in interpreted


def test_a_good_silence_by_phone_comes_with_a_hint_and_not_a_reproach(effects):
    said = effects("holding-space", setting="phone", how="do")
    assert "a word now and then tells Ada you are there" in said


def test_nothing_is_added_to_one_question_too_many(meet):
    transcript = meet("ask", "ask", "ask", "ask", "ask", setting="video")
    assert explain(transcript, 2).effect == ""
    assert explain(transcript, 4).effect == ""


@pytest.mark.parametrize(
    ("technique", "how"),
    [
        ("paraphrase", "say"),
        ("holding-space", "do"),
        ("open-question", "say"),
        ("unasked-advice", "say"),
    ],
)
def test_a_remark_on_a_disclosure_knows_how_it_was_met(effects, technique, how):
    remarks = {
        "paraphrase": ("safe to say", "somebody met them", "did not make you step back"),
        "holding-space": ("you stay beside it", "Your quiet says"),
        "open-question": ("waiting to find out", "would come first"),
        "unasked-advice": ("watches closely", "even a small slip", "still listens"),
    }
    said = effects(technique, how=how, replies=("told",))
    assert any(remark in said for remark in remarks[technique])
    others = [one for name, texts in remarks.items() if name != technique for one in texts]
    assert not any(remark in said for remark in others)
