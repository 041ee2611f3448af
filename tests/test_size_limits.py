"""Size limits: small files, functions and classes, so that each can be read whole."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("simulator", "tests", "bench")

FILE_LINES = 400
FUNCTION_LINES = 60
TEST_LINES = 40
CLASS_LINES = 300
CLASS_METHODS = 25

#: What may break a limit, and why: “path” or “path::name” → the reason, a full sentence.
EXCEPTIONS: dict[str, str] = {}


@dataclass(frozen=True, slots=True)
class Breach:
    """Something larger than its limit."""

    where: str
    what: str
    size: int
    limit: int


def breaches(root: Path) -> Iterator[Breach]:
    """All breaches below ``root``, excepted ones included."""
    for folder in FOLDERS:
        for file in sorted((root / folder).rglob("*.py")):
            yield from _in_file(file.relative_to(root).as_posix(), file.read_text("utf-8"))
    if (root / "dev.py").is_file():
        yield from _in_file("dev.py", (root / "dev.py").read_text("utf-8"))


def _in_file(path: str, source: str) -> Iterator[Breach]:
    yield from _over(path, "file lines", len(source.splitlines()), FILE_LINES)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            is_test = path.startswith("tests/") and node.name.startswith("test_")
            limit = TEST_LINES if is_test else FUNCTION_LINES
            yield from _over(f"{path}::{node.name}", "function lines", _lines(node), limit)
        elif isinstance(node, ast.ClassDef):
            name = f"{path}::{node.name}"
            methods = sum(isinstance(item, ast.FunctionDef) for item in node.body)
            yield from _over(name, "class lines", _lines(node), CLASS_LINES)
            yield from _over(name, "methods", methods, CLASS_METHODS)


def _over(where: str, what: str, size: int, limit: int) -> Iterator[Breach]:
    if size > limit:
        yield Breach(where, what, size, limit)


def _lines(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


@pytest.fixture(scope="module")
def found() -> list[Breach]:
    return list(breaches(ROOT))


def test_files_functions_and_classes_stay_small(found):
    assert [breach for breach in found if breach.where not in EXCEPTIONS] == []


def test_every_exception_is_still_needed_and_has_a_reason(found):
    assert set(EXCEPTIONS) <= {breach.where for breach in found}
    assert all(len(reason.split()) >= 5 for reason in EXCEPTIONS.values())


def body(lines: int) -> str:
    return "".join(f"    x{number} = {number}\n" for number in range(lines))


@pytest.mark.parametrize(
    ("place", "source", "what"),
    [
        ("simulator/a.py", "x = 1\n" * 401, "file lines"),
        ("simulator/a.py", "def f():\n" + body(60), "function lines"),
        ("tests/test_a.py", "def test_f():\n" + body(40), "function lines"),
        ("simulator/a.py", "class A:\n" + body(300), "class lines"),
        (
            "simulator/a.py",
            "class A:\n" + "".join(f"    def m{n}(self): ...\n" for n in range(26)),
            "methods",
        ),
    ],
)
def test_a_planted_breach_is_found(tmp_path, place, source, what):
    (tmp_path / place).parent.mkdir(parents=True)
    (tmp_path / place).write_text(source, "utf-8")
    assert [breach.what for breach in breaches(tmp_path)] == [what]


def test_what_is_just_within_its_limit_is_no_breach(tmp_path):
    (tmp_path / "simulator").mkdir()
    source = "def f():\n" + body(59) + "\n" * 340
    (tmp_path / "simulator" / "a.py").write_text(source, "utf-8")
    assert list(breaches(tmp_path)) == []
