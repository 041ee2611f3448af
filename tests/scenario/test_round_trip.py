"""Any scenario that can be written is read as it was written, however YAML spells it."""

from __future__ import annotations

import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from simulator.scenario.diagnostics import Severity
from simulator.scenario.loading import load_source
from tests.scenario.authoring import as_data, scenario_data

#: The ways of writing one and the same value in YAML.
SPELLINGS = st.fixed_dictionaries(
    {
        "default_flow_style": st.sampled_from([True, False, None]),
        "default_style": st.sampled_from([None, None, "'", '"', "|", ">"]),
        "allow_unicode": st.booleans(),
        "width": st.sampled_from([20, 80, 10_000]),
        "indent": st.sampled_from([2, 4]),
        "line_break": st.sampled_from(["\n", "\r\n"]),
        "explicit_start": st.booleans(),
        "explicit_end": st.booleans(),
        "sort_keys": st.booleans(),
    }
)


#: A whole scenario takes long to make up.
FEW = settings(
    max_examples=max(5, settings().max_examples // 2),
    suppress_health_check=[HealthCheck.too_slow],
)


def errors(loaded):
    found = (one for one in loaded.diagnostics if one.severity is Severity.ERROR)
    return [problem.as_text() for problem in found]


@FEW
@given(data=scenario_data(), spelling=SPELLINGS)
def test_a_scenario_is_read_as_it_was_written(data, spelling):
    text = yaml.dump(data, Dumper=yaml.SafeDumper, **spelling)
    # The writer itself breaks some long quoted lines wrongly.
    assume(yaml.load(text, yaml.CBaseLoader) == data)  # noqa: S506 - makes texts, never objects

    loaded = load_source(text, "written.yaml")

    assert errors(loaded) == []
    assert as_data(loaded.scenario) == data


@FEW
@given(data=scenario_data())
def test_the_order_of_moments_and_replies_is_the_authors(data):
    loaded = load_source(yaml.safe_dump(data, sort_keys=False), "written.yaml")

    assert list(loaded.scenario.moments) == list(data["moments"])
    for name, moment in loaded.scenario.moments.items():
        assert list(moment.replies) == list(data["moments"][name].get("replies", {}))


def test_each_shipped_scenario_can_be_written_down_and_read_again(shipped):
    data = as_data(shipped)
    again = load_source(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "again.yaml")

    assert errors(again) == []
    assert as_data(again.scenario) == data
