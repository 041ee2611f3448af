"""``safe-space check``: all problems of scenario files, as text, JSON or annotations."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from simulator.cli.annotations import as_annotation
from simulator.cli.problems import counted, problems_of, scenario_files
from simulator.scenario.diagnostics import Diagnostic, Severity
from simulator.scenario.loading import load_scenario

_ALONE = "“--watch” prints text as things change: leave out “--format” and “--summary”."


def check(
    paths: Sequence[Path], output: str, *, summary: bool = False, watching: bool = False
) -> int:
    """Check ``paths``; folders are searched. Exit code 0 without errors, 1 with, 2 if no file.

    Args:
        paths: files and folders.
        output: “text”, “json” or “github”.
        summary: print the scenarios' quality and what they cover as tables, after the problems.
        watching: go on checking what changes until Ctrl+C.
    """
    if watching:
        if summary or output != "text":
            print(_ALONE, file=sys.stderr)
            return 2
        from simulator.cli.watching import watch

        return watch(paths)
    found: list[Diagnostic] = []
    files: dict[Path, None] = {}
    for path in paths:
        files |= dict.fromkeys(scenario_files(path, found))
    if not files and not found:
        print("There is no scenario file (.yaml) in there.", file=sys.stderr)
        return 2
    for file in files:
        found += problems_of(file)
    if output == "json":
        print(json.dumps([problem.as_json() for problem in found], ensure_ascii=False, indent=1))
    else:
        for problem in found:
            print(as_annotation(problem) if output == "github" else problem.as_text())
    if summary:
        _print_tables(files)
    print(_summary(len(files), found), file=sys.stderr)
    return 1 if any(problem.severity is Severity.ERROR for problem in found) else 0


def _print_tables(files: Iterable[Path]) -> None:
    from simulator.cli.summary import coverage_table, summary_table
    from simulator.practice.statistics import statistics_of

    scenarios = [scenario for file in files if (scenario := load_scenario(file).scenario)]
    print(summary_table([statistics_of(scenario) for scenario in scenarios]))
    print()
    print(coverage_table(scenarios))


def _summary(files: int, found: Sequence[Diagnostic]) -> str:
    counts = {kind: sum(problem.severity is kind for problem in found) for kind in Severity}
    parts = [
        counted(counts[kind], str(kind)) for kind in Severity if counts[kind] or kind == "error"
    ]
    return f"{counted(files, 'file')} checked: {', '.join(parts)}."
