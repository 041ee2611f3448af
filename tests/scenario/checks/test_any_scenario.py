"""Whatever valid scenario there is, the checks end without complaint and point inside the file."""

from __future__ import annotations

import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.loading import load_source
from tests.scenario.authoring import scenario_data

#: A whole scenario takes long to make up.
FEW = settings(
    max_examples=max(5, settings().max_examples // 4),
    suppress_health_check=[HealthCheck.too_slow],
)
STYLES = st.sampled_from([None, "'", '"', "|", ">"])


@FEW
@given(scenario_data(), STYLES, st.sampled_from([20, 80]))
def test_every_warning_about_any_scenario_points_inside_its_file(data, style, width):
    text = yaml.dump(data, default_style=style, width=width, allow_unicode=True, sort_keys=False)
    loaded = load_source(text, "any.yaml")
    assume(loaded.scenario is not None)
    lines = loaded.source.split("\n")

    for problem in warnings_about(loaded):
        span = problem.span
        assert (span.line, span.col) < (span.end_line, span.end_col)
        assert span.end_line <= len(lines)
        assert span.end_col <= len(lines[span.end_line - 1]) + 1


@FEW
@given(scenario_data())
def test_the_same_scenario_always_gets_the_same_warnings(data):
    text = yaml.dump(data, sort_keys=False)

    assert warnings_about(load_source(text, "a")) == warnings_about(load_source(text, "a"))
