"""``safe-space diff``: two versions of a scenario compared in meaning, as text or JSON."""

from __future__ import annotations

import json

from simulator.authoring.comparing.change import Outcome
from simulator.authoring.comparing.compare import compare
from simulator.authoring.comparing.telling import as_json, as_text
from simulator.cli.finding import find_scenario

_CODES = {Outcome.CLINICAL: 1, Outcome.UNREADABLE: 2}


def diff(before: str, after: str, output: str) -> int:
    """Compare two versions; each is a file, or a shipped scenario's id.

    Exit code 0: no clinical difference, though words or layout may differ; 1: there is one; 2: one
    of them cannot be read, and its errors are told instead.
    """
    comparison = compare(find_scenario(before), find_scenario(after))
    if output == "json":
        print(json.dumps(as_json(comparison), ensure_ascii=False, indent=1))
    else:
        print(as_text(comparison))
    return _CODES.get(comparison.outcome, 0)
