"""``safe-space check``: all problems of scenario files, as text or JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from simulator.scenario.diagnostics import Diagnostic, Severity
from simulator.scenario.loading import load_scenario

_ENDINGS = (".yaml", ".yml")


def check(paths: Sequence[Path], output: str) -> int:
    """Check ``paths``; folders are searched. Exit code 0 without errors, 1 with, 2 if no file."""
    files = [file for path in paths for file in scenario_files(path)]
    if not files:
        print("There is no scenario file (.yaml) in there.", file=sys.stderr)
        return 2
    found = [problem for file in files for problem in load_scenario(file).diagnostics]
    if output == "json":
        print(json.dumps([problem.as_json() for problem in found], ensure_ascii=False, indent=1))
    else:
        for problem in found:
            print(problem.as_text())
    print(_summary(len(files), found), file=sys.stderr)
    return 1 if any(problem.severity is Severity.ERROR for problem in found) else 0


def scenario_files(path: Path) -> Iterator[Path]:
    """``path`` itself, or in a folder every scenario file below it, by name; no hidden ones."""
    if not path.is_dir():
        yield path
        return
    for file in sorted(path.rglob("*")):
        hidden = any(part.startswith(".") for part in file.relative_to(path).parts)
        if file.suffix.lower() in _ENDINGS and not hidden and not file.is_dir():
            yield file


def _summary(files: int, found: Sequence[Diagnostic]) -> str:
    counts = {kind: sum(problem.severity is kind for problem in found) for kind in Severity}
    parts = [
        _counted(counts[kind], str(kind)) for kind in Severity if counts[kind] or kind == "error"
    ]
    return f"{_counted(files, 'file')} checked: {', '.join(parts)}."


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
