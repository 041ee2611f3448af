"""The import rule, proved from the source: one direction, no Qt in the core, no cycle.

gui, cli → authoring → practice, records, feedback → session → scenario; ``resources`` is a leaf
that all may use, ``__main__`` a root that nobody uses. Imports for type checking obey the same
arrows.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

SIMULATOR = Path(__file__).resolve().parents[1] / "simulator"

#: A package may import from its own rank or a lower one; gui and cli only from lower ones.
RANKS = {
    "__init__": 0,
    "resources": 0,
    "scenario": 1,
    "session": 2,
    "feedback": 3,
    "records": 3,
    "practice": 3,
    "authoring": 4,
    "cli": 5,
    "gui": 5,
    "__main__": 6,
}
#: The command line opens the app when no command is given: the one import between these two.
ENTRANCES = {("simulator.cli.main", "simulator.gui.app")}
QT = ("PySide6", "shiboken6")


@dataclass(frozen=True, slots=True)
class Import:
    """One module named by another; ``at_start`` when importing the one runs the other."""

    by: str
    of: str
    line: int
    at_start: bool


def module_name(root: Path, file: Path) -> str:
    parts = file.relative_to(root.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(root: Path, file: Path, modules: frozenset[str]) -> Iterator[Import]:
    """All imports of a file, wherever they stand in it."""
    name = module_name(root, file)
    package = name if file.name == "__init__.py" else name.rpartition(".")[0]
    tree = ast.parse(file.read_text(encoding="utf-8"))
    late = _late_nodes(tree)
    for node in ast.walk(tree):
        found: list[str] = []
        if isinstance(node, ast.Import):
            found = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = _absolute(package, node)
            found = [
                f"{base}.{alias.name}" if f"{base}.{alias.name}" in modules else base
                for alias in node.names
            ]
        for imported in found:
            yield Import(name, imported, node.lineno, node not in late)


def _absolute(package: str, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = package.split(".")
    above = parts[: len(parts) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])


def _late_nodes(tree: ast.Module) -> set[ast.AST]:
    """Nodes inside a function or under ``if TYPE_CHECKING``: not run when the module is."""
    late: set[ast.AST] = set()
    for node in ast.walk(tree):
        checking = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        if checking or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            late.update(ast.walk(node))
    return late


def all_imports(root: Path) -> list[Import]:
    files = sorted(root.rglob("*.py"))
    modules = frozenset(module_name(root, file) for file in files)
    return [found for file in files for found in imports_of(root, file, modules)]


def part_of(module: str) -> str | None:
    """The top-level part a module belongs to, None outside the simulator."""
    parts = module.split(".")
    if parts[0] != "simulator":
        return None
    return parts[1] if len(parts) > 1 else "__init__"


def broken_arrows(imports: list[Import]) -> list[Import]:
    return [found for found in imports if not _is_allowed(found)]


def _is_allowed(found: Import) -> bool:
    by, of = part_of(found.by), part_of(found.of)
    if of is None or by == of:
        return True
    if by not in RANKS or of not in RANKS:
        return False
    if (found.by, found.of) in ENTRANCES and not found.at_start:
        return True
    peers = RANKS[by] == RANKS[of] == 3
    return RANKS[of] < RANKS[by] or peers


def qt_outside_gui(imports: list[Import]) -> list[Import]:
    return [found for found in imports if found.of.startswith(QT) and part_of(found.by) != "gui"]


def cycle(edges: dict[str, set[str]]) -> list[str]:
    """One cycle among ``edges``, as the names along it; empty when there is none."""
    done: set[str] = set()
    for start in sorted(edges):
        path: list[str] = []
        stack = [(start, iter(sorted(edges[start])))]
        while stack:
            name, rest = stack[-1]
            if len(path) < len(stack):
                path.append(name)
            following = next((other for other in rest if other not in done), None)
            if following is None:
                done.add(name)
                stack.pop()
                path.pop()
            elif following in path:
                return [*path[path.index(following) :], following]
            else:
                stack.append((following, iter(sorted(edges.get(following, ())))))
    return []


def edges_at_start(imports: list[Import]) -> dict[str, set[str]]:
    edges: dict[str, set[str]] = {}
    for found in imports:
        inside = found.at_start and part_of(found.of) is not None and found.by != found.of
        edges.setdefault(found.by, set()).update({found.of} if inside else set())
    return edges


def edges_between_peers(imports: list[Import]) -> dict[str, set[str]]:
    edges: dict[str, set[str]] = {}
    for found in imports:
        by, of = part_of(found.by) or "", part_of(found.of) or ""
        if by != of and RANKS.get(by) == RANKS.get(of) == 3:
            edges.setdefault(by, set()).add(of)
    return edges


@pytest.fixture(scope="module")
def imports() -> list[Import]:
    return all_imports(SIMULATOR)


def test_the_reading_of_imports_sees_the_whole_simulator(imports):
    named = {part_of(found.by) for found in imports}
    assert {"cli", "feedback", "records", "scenario", "session"} <= named
    assert len(imports) > 100


def test_imports_point_one_way_down(imports):
    assert broken_arrows(imports) == []


def test_qt_stays_in_the_gui(imports):
    assert qt_outside_gui(imports) == []


def test_no_two_modules_import_each_other_at_start(imports):
    assert cycle(edges_at_start(imports)) == []


def test_feedback_records_and_practice_use_each_other_one_way_only(imports):
    assert cycle(edges_between_peers(imports)) == []


PLANTED = {
    "upward": ("scenario/planted.py", "from simulator.session.state import State\n"),
    "upward for types": (
        "session/planted.py",
        (
            "from typing import TYPE_CHECKING\n"
            "if TYPE_CHECKING:\n    import simulator.feedback.report\n"
        ),
    ),
    "upward inside a function": (
        "records/planted.py",
        "def late():\n    from simulator.gui import app\n",
    ),
    "upward by dots": ("scenario/planted.py", "from ..session import state\n"),
    "sideways": ("gui/planted.py", "from simulator.cli.telling import briefing\n"),
    "unknown part": ("extras/planted.py", "import simulator.scenario.model\n"),
}


def plant(root: Path, place: str, source: str) -> Path:
    file = root / "simulator" / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(source, encoding="utf-8")
    return root / "simulator"


@pytest.mark.parametrize("case", PLANTED)
def test_a_planted_wrong_arrow_is_found(tmp_path, case):
    planted = plant(tmp_path, *PLANTED[case])
    assert len(broken_arrows(all_imports(planted))) == 1


@pytest.mark.parametrize("module", ["PySide6.QtWidgets", "PySide6", "shiboken6"])
def test_planted_qt_outside_the_gui_is_found(tmp_path, module):
    planted = plant(tmp_path, "records/planted.py", f"def late():\n    import {module}\n")
    assert [found.of for found in qt_outside_gui(all_imports(planted))] == [module]


def test_a_planted_cycle_is_found(tmp_path):
    plant(tmp_path, "session/one.py", "from simulator.session import two\n")
    plant(tmp_path, "session/two.py", "from simulator.session.three import x\n")
    planted = plant(tmp_path, "session/three.py", "import simulator.session.one\n")
    assert len(cycle(edges_at_start(all_imports(planted)))) == 4


def test_a_planted_cycle_between_peers_is_found(tmp_path):
    plant(tmp_path, "records/one.py", "import simulator.feedback.two\n")
    planted = plant(tmp_path, "feedback/two.py", "import simulator.records.one\n")
    assert cycle(edges_between_peers(all_imports(planted)))


def test_the_only_way_from_the_terminal_into_the_app_is_the_entrance(tmp_path):
    plant(tmp_path, "cli/main.py", "def late():\n    from simulator.gui.app import open_app\n")
    planted = plant(tmp_path, "gui/app.py", "")
    assert broken_arrows(all_imports(planted)) == []
    plant(tmp_path, "cli/main.py", "from simulator.gui.app import open_app\n")
    assert len(broken_arrows(all_imports(planted))) == 1
