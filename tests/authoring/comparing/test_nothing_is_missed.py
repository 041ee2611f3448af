"""No text and no number of a scenario can change without the comparison saying so."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
import yaml

from simulator.authoring.comparing.change import Outcome
from simulator.authoring.comparing.compare import compare
from simulator.scenario.loading import load_scenario, load_source
from tests.authoring.visit import VISIT, visit
from tests.conftest import SHIPPED

#: What may stand in the place of an id, a choice or a condition.
OTHERS = (
    *("arrival", "sister", "close-open", "close-guarded", "follow", "guess", "advise", "opened-up"),
    *("polite", "left-early", "calm", "phone", "advanced", "empathy", "growing", "rupture"),
)


def values(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    """Every value below ``node`` that isn't the name of a field."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from values(item)
    else:
        for _, value in node.value:
            yield from values(value)


def versions(text: str, *others: str) -> Iterator[tuple[str, str]]:
    """The value changed, and the text with one value changed, in each way that may be valid."""
    for node in values(yaml.compose(text, yaml.SafeLoader)):
        start, end = node.start_mark.index, node.end_mark.index
        after = "\n" if text[start:end].endswith("\n") else ""
        changed = [f"{node.value} indeed", *(one for one in others if one != node.value)]
        if node.value.lstrip("-").isdecimal():
            changed = [str(int(node.value) + 1)]
        for value in changed:
            yield node.value, text[:start] + json.dumps(value) + after + text[end:]


def test_every_value_of_the_visit_counts():
    valid = 0
    for value, text in versions(VISIT, *OTHERS):
        loaded = load_source(text, "visit.yaml")
        if loaded.scenario is not None:
            valid += 1
            assert compare(visit(), loaded).changes, value
    assert valid > 100


@pytest.mark.parametrize("file", SHIPPED[4:6], ids=lambda file: file.stem)
def test_every_text_of_a_shipped_scenario_counts(file):
    shipped = load_scenario(file)
    for place, (value, text) in enumerate(versions(shipped.source)):
        # Each costs a reading of the whole file: every tenth is enough to tell.
        if place % 10:
            continue
        loaded = load_source(text, "changed.yaml")
        if loaded.scenario is not None and value.count(" ") > 2:
            outcome = compare(shipped, loaded).outcome
            assert outcome in (Outcome.WORDS, Outcome.CLINICAL), value
