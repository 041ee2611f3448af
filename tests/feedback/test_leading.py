"""Among moves of one verdict the explanation speaks of the one that the moment turns on."""

from __future__ import annotations

import pytest

from simulator.feedback.explain import explain
from simulator.feedback.leading import among_equals
from simulator.scenario.taxonomy import Verdict, shipped_taxonomy

ONE_REPLY = """
start: ask
moments:
  ask:
    client: Can I have your own number?
    replies:
      answer: {{say: "{say}", go: end}}
  end: {{client: Bye., ending: over}}
"""
LIMIT = "[I keep it back, so that you owe me nothing](honest-limits)"
FEELING = "[The nights are lonely](feeling-reflection)"
SENSE = "[Of course you ask](makes-sense)"
GIST = "[You would sooner ring me](paraphrase)"
HELP = "[Let us tell Ruth together](safety-bridged)"
SAFE = "[Are you thinking of killing yourself?](safety-asked)"
REPAIR = "[I slid past that, and it was my doing](rupture-repair)"
PUSH = "[Tell me more now](pushing-pace)"


@pytest.fixture
def told_of(scenario_of, opened):
    """The explanation of a reply of these moves."""

    def tell(*moves):
        scenario = scenario_of(ONE_REPLY.format(say=". ".join(moves)))
        return explain(opened(scenario).with_reply("answer"), 0)

    return tell


@pytest.mark.parametrize("other", [FEELING, SENSE, GIST])
@pytest.mark.parametrize("first", [True, False], ids=["limit first", "limit last"])
def test_a_limit_leads_whatever_is_said_with_it(told_of, other, first):
    told = told_of(LIMIT, other) if first else told_of(other, LIMIT)
    assert "says kindly where the limit is and why" in told.headline
    assert told.leading_name == "honest, warm limit"


@pytest.mark.parametrize(
    ("moves", "leads"),
    [
        ((LIMIT, HELP), "brought in more help"),
        ((FEELING, HELP), "brought in more help"),
        ((LIMIT, SAFE), "asked about safety directly"),
        ((LIMIT, REPAIR), "repairing a rupture"),
        ((FEELING, REPAIR), "repairing a rupture"),
        ((GIST, FEELING), "reflecting the feeling"),
        ((LIMIT, PUSH), "pushing for more"),
    ],
)
def test_safety_comes_first_then_repair_then_a_limit_then_what_goes_deep(told_of, moves, leads):
    assert told_of(*moves).leading_name == leads
    assert told_of(*reversed(moves)).leading_name == leads


def test_of_harmful_techniques_none_is_taken_for_a_limit():
    harmful = [one for one in shipped_taxonomy().techniques.values() if one.verdict.is_harmful]
    missed = {"safety-missed", "safety-overridden"}
    assert {one.id for one in harmful if among_equals(one) == 0} == missed
    others = {among_equals(one) for one in harmful if one.id not in missed}
    assert len(others) == 1


def test_one_technique_is_a_limit():
    helpful = [
        one
        for one in shipped_taxonomy().techniques.values()
        if one.verdict is Verdict.VALIDATES and among_equals(one) == 2
    ]
    assert [one.id for one in helpful] == ["honest-limits"]
