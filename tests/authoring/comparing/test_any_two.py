"""Any two scenarios can be compared, and the way back tells the same changes turned round."""

from __future__ import annotations

import json
from collections import Counter

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.authoring.comparing.compare import compare
from simulator.authoring.comparing.kinds import Kind
from simulator.authoring.comparing.telling import as_json, as_text
from simulator.scenario.loading import Loaded, load_source
from tests.scenario.authoring import scenario_data
from tests.session.inventing import scenarios

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
TURNED = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED}


def versions() -> st.SearchStrategy[Loaded]:
    return scenarios().map(lambda scenario: Loaded("a.yaml", scenario.title, scenario, ()))


@settings(deadline=None, max_examples=40, suppress_health_check=SLOW)
@given(versions(), versions())
def test_there_and_back_are_the_same_changes_turned_round(before, after):
    there, back = compare(before, after).changes, compare(after, before).changes
    kinds = Counter(TURNED.get(change.kind, change.kind) for change in there)
    assert kinds == Counter(change.kind for change in back)


@settings(deadline=None, max_examples=40, suppress_health_check=SLOW)
@given(versions())
def test_a_version_is_the_same_as_itself(version):
    assert compare(version, version).changes == ()


@settings(deadline=None, max_examples=15, suppress_health_check=SLOW)
@given(scenario_data(), scenario_data())
def test_whatever_two_files_hold_their_changes_can_be_told(one, other):
    texts = (yaml.safe_dump(data, sort_keys=False) for data in (one, other))
    loaded = [load_source(text, "a.yaml") for text in texts]
    assert all(version.scenario is not None for version in loaded)
    comparison = compare(*loaded)
    told = json.loads(json.dumps(as_json(comparison)))
    assert len(told["changes"]) == len(comparison.changes)
    lines = as_text(comparison).splitlines()
    assert all(len(line) < 450 for line in lines)
    assert all(line.isprintable() for line in lines)
