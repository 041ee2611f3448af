"""``safe-space check --watch``: files are checked again when they change, until Ctrl+C."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.cli.problems import counted, problems_of, scenario_files
from simulator.scenario.diagnostics import Diagnostic, Severity, legible

#: Seconds between two looks: a change is told within two looks, and looking costs next to nothing.
INTERVAL = 0.4

#: What tells that a file has changed; None when it isn't there.
_Signature = tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class News:
    """What became of one file: the problems that are new, and those that are gone."""

    path: Path
    new: tuple[Diagnostic, ...]
    mended: tuple[Diagnostic, ...]
    left: tuple[Diagnostic, ...]

    def as_text(self) -> str:
        """The new problems whole, the mended ones in a line each, and how many are left."""
        lines = [problem.as_text() for problem in self.new]
        lines += [f"mended: {problem.as_text().splitlines()[0]}" for problem in self.mended]
        name = legible(str(self.path), limit=len(str(self.path)) * 8)
        return "\n".join([*lines, f"{name}: {counts_in_words(self.left)}"])


class Watcher:
    """Remembers what was wrong with each file, and tells what changed since.

    A file is checked only once two looks have found it the same, so that one that is still being
    written, or that a program deletes and writes anew, is left in peace meanwhile. What is found
    again on another line is not new.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        check: Callable[[Path], Sequence[Diagnostic]] = problems_of,
    ) -> None:
        self._paths = paths
        self._check = check
        self._seen: dict[Path, _Signature] = {}
        self._checked: dict[Path, _Signature] = {}
        self._problems: dict[Path, tuple[Diagnostic, ...]] = {}
        self._first = True

    @property
    def problems(self) -> list[Diagnostic]:
        """All that is wrong as far as it was last seen."""
        return [problem for found in self._problems.values() for problem in found]

    @property
    def files(self) -> int:
        """How many files are watched."""
        return len(self._checked)

    def look(self) -> list[News]:
        """Look once at everything; the first look checks everything at once."""
        unreadable: list[Diagnostic] = []
        files = dict.fromkeys(
            file for path in self._paths for file in scenario_files(path, unreadable)
        )
        news = [self._looked_at(file, files) for file in {**files, **self._checked}]
        faults = {Path(problem.path): [problem] for problem in unreadable}
        faults |= {path: [] for path in self._problems if path not in {**self._checked, **faults}}
        news += [self._told(folder, found) for folder, found in faults.items()]
        self._first = False
        return [one for one in news if one is not None]

    def _looked_at(self, file: Path, files: Iterable[Path]) -> News | None:
        is_wanted = file in files
        signature = _signature(file) if is_wanted else None
        steady = self._first or (file in self._seen and self._seen[file] == signature)
        self._seen[file] = signature
        if not steady:
            return None
        if not is_wanted:
            # It is gone from its folder, and so is all that was wrong with it.
            del self._checked[file], self._seen[file]
            return self._told(file, ())
        if file in self._checked and self._checked[file] == signature:
            return None
        self._checked[file] = signature
        return self._told(file, self._check(file))

    def _told(self, path: Path, found: Sequence[Diagnostic]) -> News | None:
        before = self._problems.pop(path, ())
        if found:
            self._problems[path] = tuple(found)
        new, mended = _without(found, before), _without(before, found)
        return News(path, new, mended, tuple(found)) if new or mended else None


def watch(paths: Sequence[Path], wait: Callable[[float], None] = time.sleep) -> int:
    """Print all that is wrong, then only what is new and what is mended, until Ctrl+C.

    Exit code 0 when no error is left then, else 1.
    """
    watcher = Watcher(paths)
    try:
        for news in watcher.look():
            _print(*(problem.as_text() for problem in news.new))
        found = f"{counted(watcher.files, 'file')} checked: {counts_in_words(watcher.problems)}"
        print(f"{found} Watching for changes; Ctrl+C ends it.", file=sys.stderr, flush=True)
        while True:
            wait(INTERVAL)
            _print(*(news.as_text() for news in watcher.look()))
    except KeyboardInterrupt:
        print(file=sys.stderr)
    return 1 if any(one.severity is Severity.ERROR for one in watcher.problems) else 0


def counts_in_words(problems: Sequence[Diagnostic]) -> str:
    """How many problems there are of each severity, as a sentence."""
    counts = Counter(problem.severity for problem in problems)
    parts = [counted(counts[kind], str(kind)) for kind in Severity if counts[kind]]
    return f"{', '.join(parts) or 'nothing to mend'}."


def _print(*texts: str) -> None:
    """At once, for whoever reads along through a pipe."""
    for text in texts:
        print(text, flush=True)


def _signature(file: Path) -> _Signature:
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _without(
    problems: Sequence[Diagnostic], others: Sequence[Diagnostic]
) -> tuple[Diagnostic, ...]:
    """The ``problems`` that are not among ``others``, wherever in the file those stood."""
    there = Counter((problem.code, problem.message) for problem in others)
    left = []
    for problem in problems:
        name = (problem.code, problem.message)
        if there[name]:
            there[name] -= 1
        else:
            left.append(problem)
    return tuple(left)
