"""Whatever is proved of a scenario can be said in any language: only ids stay as they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from simulator.scenario.loading import load_scenario, load_source
from simulator.session.proofs.prove import proved_problems
from simulator.session.survey.survey import survey_of
from tests.scenario.telling import stays_english
from tests.session.inventing import invented

PROVED = Path(__file__).parent / "proved"
BROKEN = sorted(path for path in PROVED.glob("*.yaml") if not path.stem.startswith("fine"))
FEW = settings(max_examples=max(5, settings().max_examples // 4))

FAR = """\
  m{place}:
    client: Go on.
    replies: {{an-id-of-some-length: {{do: "[You nod](holding-space)", go: {to}}}}}
"""
#: The last of them: from there on nothing is on offer, or one only goes round.
LAST = """\
  m39:
    client: Well?
    replies:
      an-id-of-some-length: {{do: "[You nod](holding-space)", go: m40}}
      leave: {{do: "[You nod](holding-space)", go: bye}}
  m40:
    client: So.
    replies: {{stay: {{{when}do: "[You nod](holding-space)", go: m40}}}}
"""
AT_THE_END = {"E301": LAST.format(when="when: trust > 20, "), "E302": LAST.format(when="")}


def english_in(loaded, cap=None):
    """All that stays English of what is proved about a scenario."""
    survey = None if cap is None else survey_of(loaded.scenario, cap=cap)
    found = proved_problems(loaded, survey)
    assert found
    return [piece for problem in found for piece in stays_english(problem, loaded.scenario)]


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_nothing_stays_english_of_what_is_proved_of_a_sample(path):
    assert english_in(load_scenario(path)) == []


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_nothing_stays_english_when_too_much_can_happen(path):
    assert english_in(load_scenario(path), cap=1) == []


@pytest.mark.parametrize("code", AT_THE_END)
def test_nothing_stays_english_after_a_very_long_way(code, far_away):
    loaded = far_away(AT_THE_END[code])
    (found,) = (problem for problem in proved_problems(loaded) if problem.code == code)
    assert "after 40 replies, an-id-of-some-length," in found.message
    assert english_in(loaded) == []


def test_a_very_long_way_at_the_end_of_a_sentence_ends_with_its_last_reply(far_away):
    loaded = far_away(AT_THE_END["E302"])
    (found,) = (problem for problem in proved_problems(loaded) if problem.code == "E302")
    assert found.message.endswith(",an-id-of-some-length")


@FEW
@given(invented())
def test_nothing_stays_english_of_what_is_proved_about_any_scenario(loaded):
    problems = proved_problems(loaded)
    left = [piece for problem in problems for piece in stays_english(problem, loaded.scenario)]
    assert left == []


@pytest.fixture
def far_away():
    """Makes a scenario of many moments in a row with others at the end."""

    def load(last):
        sample = (PROVED / "e301-at-the-very-beginning.yaml").read_text("utf-8")
        row = "".join(FAR.format(place=place, to=f"m{place + 1}") for place in range(39))
        text = sample.replace("trust > 3", "trust < 3")
        text = text.replace("start: hello\nmoments:\n", f"start: m0\nmoments:\n{row}{last}")
        loaded = load_source(text, "far.yaml")
        assert [problem.as_text() for problem in loaded.diagnostics] == []
        return loaded

    return load
