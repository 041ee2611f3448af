"""No code of the app lets Qt guess whether a text is markup."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

GUI = Path(__file__).resolve().parents[2] / "simulator" / "gui"
SOURCES = sorted(GUI.rglob("*.py"))
RICH_CALLS = {"setHtml", "insertHtml", "setMarkdown", "setToolTip", "setWhatsThis", "showText"}
RICH_WIDGETS = {"QTextEdit", "QTextBrowser", "QTextDocument"}


def calls(source: str) -> list[str]:
    """The names of everything a module calls."""
    found = [node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    names = [node.attr for node in found if isinstance(node, ast.Attribute)]
    return names + [node.id for node in found if isinstance(node, ast.Name)]


def faults(source: str, *, is_label_factory: bool = False) -> list[str]:
    """What in a module would let text be read as markup."""
    called = calls(source)
    found = [name for name in called if name in RICH_CALLS | RICH_WIDGETS]
    if "QLabel" in called and not is_label_factory:
        found.append("QLabel")
    if "QMessageBox" in called and "setTextFormat(Qt.TextFormat.PlainText)" not in source:
        found.append("QMessageBox")
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(GUI).as_posix())
def test_no_module_lets_text_be_read_as_markup(path: Path) -> None:
    source = path.read_text("utf-8")
    assert faults(source, is_label_factory=path == GUI / "labels.py") == []


def test_the_label_factory_makes_plain_labels() -> None:
    assert "setTextFormat(Qt.TextFormat.PlainText)" in (GUI / "labels.py").read_text("utf-8")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("view.setHtml(text)", "setHtml"),
        ("button.setToolTip(text)", "setToolTip"),
        ("QLabel(text)", "QLabel"),
        ("QMessageBox(window)", "QMessageBox"),
        ("QTextBrowser()", "QTextBrowser"),
    ],
)
def test_a_planted_fault_is_found(line: str, name: str) -> None:
    assert faults(line) == [name]
