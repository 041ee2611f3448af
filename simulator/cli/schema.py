"""``safe-space schema``: the JSON Schema of scenario files."""

from __future__ import annotations

import json

from simulator.scenario.schema import scenario_schema


def print_schema() -> int:
    """Print the schema; save it beside your scenarios and name it to your editor."""
    print(json.dumps(scenario_schema(), ensure_ascii=False, indent=2))
    return 0
