"""No code of the app lets Qt guess whether a text is markup."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from simulator.gui.labels import plain_label, show_tip, wrapped_label

GUI = Path(__file__).resolve().parents[2] / "simulator" / "gui"
#: Makes every label and tool tip; its own tests follow below.
FACTORY = GUI / "labels.py"
SOURCES = sorted(path for path in GUI.rglob("*.py") if path != FACTORY)
RICH_CALLS = {"setHtml", "insertHtml", "setMarkdown", "setToolTip", "setWhatsThis", "showText"}
RICH_WIDGETS = {"QTextEdit", "QTextBrowser", "QTextDocument"}


def calls(source: str) -> list[str]:
    """The names of everything a module calls."""
    found = [node.func for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    names = [node.attr for node in found if isinstance(node, ast.Attribute)]
    return names + [node.id for node in found if isinstance(node, ast.Name)]


def faults(source: str) -> list[str]:
    """What in a module would let text be read as markup."""
    called = calls(source)
    found = [name for name in called if name in RICH_CALLS | RICH_WIDGETS]
    if "QLabel" in called:
        found.append("QLabel")
    if "QMessageBox" in called and "setTextFormat(Qt.TextFormat.PlainText)" not in source:
        found.append("QMessageBox")
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(GUI).as_posix())
def test_no_module_lets_text_be_read_as_markup(path: Path) -> None:
    assert faults(path.read_text("utf-8")) == []


def test_labels_are_plain_whatever_they_hold(qtbot: QtBot) -> None:
    for label in (plain_label("<b>x</b>"), wrapped_label("<b>x</b>")):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == "<b>x</b>"


def test_a_tool_tip_holds_no_markup_but_its_own(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    show_tip(widget, '<img src="/etc/hostname"> & more')
    assert widget.toolTip() == "<qt>&lt;img src=&quot;/etc/hostname&quot;&gt; &amp; more</qt>"


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
