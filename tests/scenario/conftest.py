"""Sample scenarios, and the problems that a broken one says it has."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator.scenario.diagnostics import Diagnostic

HERE = Path(__file__).parent
_EXPECTED = re.compile(r"# (\d+):(\d+)-(\d+):(\d+) ([EWH]\d{3}) (.*)\n#   help: (.*)\n")

#: line, column, end line, end column, code, message, help
Problem = tuple[int, int, int, int, str, str, str]


@dataclass(frozen=True, slots=True)
class Broken:
    """A broken scenario; its first lines are comments that list every problem it has."""

    path: Path

    @property
    def expected(self) -> list[Problem]:
        """What must be reported, and nothing else."""
        text = self.path.read_bytes().decode("utf-8")
        found: list[Problem] = []
        at = 0
        while line := _EXPECTED.match(text, at):
            at = line.end()
            place = (int(line[1]), int(line[2]), int(line[3]), int(line[4]))
            found.append((*place, line[5], line[6], line[7]))
        return found


BROKEN = [Broken(path) for path in sorted((HERE / "broken").glob("*.yaml"))]
SAMPLES = sorted((HERE / "samples").glob("*.yaml"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """``broken`` and ``sample`` stand for each file of their folder in turn."""
    if "broken" in metafunc.fixturenames:
        metafunc.parametrize("broken", BROKEN, ids=lambda broken: broken.path.stem)
    if "sample" in metafunc.fixturenames:
        metafunc.parametrize("sample", SAMPLES, ids=lambda path: path.stem)


@pytest.fixture(scope="session")
def smallest() -> str:
    """The text of the smallest scenario there is."""
    return (HERE / "samples" / "smallest.yaml").read_text("utf-8")


@pytest.fixture(scope="session")
def broken_codes() -> set[str]:
    """The codes that the broken samples are named after."""
    return {broken.path.name[:4].upper() for broken in BROKEN}


@pytest.fixture(scope="session")
def listed() -> Callable[[tuple[Diagnostic, ...]], list[Problem]]:
    """What reading itself found, as plain tuples, to compare whole lists of them.

    Warnings, and what is proved of a scenario that can be played, have samples of their own.
    """

    def as_tuples(problems: tuple[Diagnostic, ...]) -> list[Problem]:
        return [
            (*_place(problem), problem.code, problem.message, problem.help)
            for problem in problems
            if problem.code[:2] in ("E0", "E1", "E2")
        ]

    return as_tuples


def _place(problem: Diagnostic) -> tuple[int, int, int, int]:
    span = problem.span
    return span.line, span.col, span.end_line, span.end_col
