"""No text of the interface goes past the translation."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

GUI = Path(__file__).parents[2] / "simulator" / "gui"
FILES = sorted(file.relative_to(GUI).as_posix() for file in GUI.rglob("*.py"))

#: What takes a text to be looked up.
LOOKED_UP = {"translate", "QT_TRANSLATE_NOOP", "tr"}
#: What takes words that no interface shows: for those who read logs and traces.
NOT_SHOWN = {"exception", "warning", "FileNotFoundError", "Template"}
#: Two words in a row, or one with a capital: what a person would read.
WORDS = re.compile(r"[A-Za-z]{2,}[,:.]? +[A-Za-z]{2,}|^\W*[A-Z][a-z]+[ .…]*$|^\W*[A-Z]{4,}\W*$")

#: Whole files that show nothing in a window.
SET_ASIDE = {
    "core_texts.py": "reads code for translators",
    "desk_screens.py": "drives the window for pictures",
    "display.py": "speaks in a terminal, before there is a Qt",
    "mirror_language.py": "speaks to nobody",
    "portrait/drawing.py": "complains in the log",
    "portrait/figure.py": "complains in the log",
    "screens.py": "drives the window for pictures",
    "sound/speaking.py": "asks the system's speech how it stands, in a process of its own",
    "sound/speaking_style.py": "names voices as Qt does",
    "translation_files.py": "speaks in a terminal",
    "theme/stylesheet.py": "is a style sheet",
}
#: Single texts, and why each stays as it is.
AS_IT_IS = {
    "Safe Space": "the program's name",
    "English": "a language in its own words",
    "Fusion": "a style of Qt's",
    "Escape": "a key, as Qt spells it",
    "Atkinson Hyperlegible": "a typeface",
    "Atkinson Hyperlegible Mono": "a typeface",
    "Mono": "a typeface's kind",
    "PYTHONPATH": "a variable of the system's",
    "Regular": "a typeface's weight",
    "Bold": "a typeface's weight",
    "Italic": "a typeface's weight",
}


def untranslated(source: str) -> Iterator[str]:
    """The texts in Python code that a person would read and that are not looked up."""
    yield from _found(ast.parse(source))


def _found(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and _name(node) in LOOKED_UP | NOT_SHOWN:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and WORDS.search(node.value):
        yield node.value
    for child in ast.iter_child_nodes(node):
        if not _is_docstring(child):
            yield from _found(child)


def _name(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


@pytest.mark.parametrize("file", [file for file in FILES if file not in SET_ASIDE])
def test_every_text_of_the_interface_is_looked_up(file: str) -> None:
    found = set(untranslated((GUI / file).read_text("utf-8")))
    assert found - AS_IT_IS.keys() == set()


def test_what_is_set_aside_is_there() -> None:
    assert SET_ASIDE.keys() <= set(FILES)
    every = {text for file in FILES for text in untranslated((GUI / file).read_text("utf-8"))}
    assert AS_IT_IS.keys() <= every


@pytest.mark.parametrize(
    "code",
    [
        'button.setText("Go on")',
        'label = plain_label("Turning")',
        'caption = f"Go on with {name}"',
        'return "YOURS" if mine else "his"',
        'NAMES = {1: "the light theme"}',
    ],
)
def test_a_text_that_is_not_looked_up_is_found(code: str) -> None:
    assert list(untranslated(code)) != []


@pytest.mark.parametrize(
    "code",
    [
        'button.setText(translate("Window", "Go on"))',
        'name = translate("Words", "Go on with {name}").format(name=name)',
        'row = push_button(text, "primary")',
        'self.tr("%n whole turns", "", count)',
        'def go():\n    """Go on with it."""',
    ],
)
def test_a_text_that_is_looked_up_is_not_complained_of(code: str) -> None:
    assert list(untranslated(code)) == []
