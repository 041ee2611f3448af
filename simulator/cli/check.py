"""``safe-space check``: all problems of scenario files, as text or JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.diagnostics import Diagnostic, Severity, Span
from simulator.scenario.loading import load_scenario
from simulator.session.proofs.prove import proved_problems

_ENDINGS = (".yaml", ".yml")


def check(paths: Sequence[Path], output: str, *, summary: bool = False) -> int:
    """Check ``paths``; folders are searched. Exit code 0 without errors, 1 with, 2 if no file.

    Args:
        paths: files and folders.
        output: “text” or “json”.
        summary: print the scenarios' quality and what they cover as tables, after the problems.
    """
    found: list[Diagnostic] = []
    files: dict[Path, None] = {}
    for path in paths:
        files |= dict.fromkeys(scenario_files(path, found))
    if not files and not found:
        print("There is no scenario file (.yaml) in there.", file=sys.stderr)
        return 2
    for file in files:
        found += _problems(file)
    if output == "json":
        print(json.dumps([problem.as_json() for problem in found], ensure_ascii=False, indent=1))
    else:
        for problem in found:
            print(problem.as_text())
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


def scenario_files(path: Path, problems: list[Diagnostic]) -> Iterator[Path]:
    """``path`` itself, or in a folder every scenario file below it, by name.

    Hidden files and folders are passed over and linked folders not entered, so that the search
    ends. A folder that cannot be read is added to ``problems``.
    """
    if not _is_folder(path):
        yield path
        return

    def unreadable(error: OSError) -> None:
        problems.append(
            Diagnostic(
                str(error.filename or path),
                Span(),
                "E001",
                f"the folder cannot be read: {error.strerror or error}",
                "Check that you may read it, or name the files in it.",
            )
        )

    for folder, below, names in os.walk(path, onerror=unreadable):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.lower().endswith(_ENDINGS):
                yield Path(folder, name)


def _is_folder(path: Path) -> bool:
    """Where that cannot be found out, reading ``path`` as a file will say why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _problems(file: Path) -> list[Diagnostic]:
    """Those of reading; in a file that can be played, what its states prove and warnings too."""
    loaded = load_scenario(file)
    found = [*loaded.diagnostics, *proved_problems(loaded), *warnings_about(loaded)]
    return sorted(found, key=lambda problem: (problem.span, problem.code))


def _summary(files: int, found: Sequence[Diagnostic]) -> str:
    counts = {kind: sum(problem.severity is kind for problem in found) for kind in Severity}
    parts = [
        _counted(counts[kind], str(kind)) for kind in Severity if counts[kind] or kind == "error"
    ]
    return f"{_counted(files, 'file')} checked: {', '.join(parts)}."


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
