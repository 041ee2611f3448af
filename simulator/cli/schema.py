"""``safe-space schema``: the JSON Schema of scenario files."""

from __future__ import annotations

from simulator.scenario.schema import schema_text


def print_schema() -> int:
    """Print the schema; save it beside your scenarios and name it to your editor."""
    print(schema_text(), end="")
    return 0
