"""Finds the texts that the core says through messages and fixed words, for translators.

They stand where they are said and nowhere else, so no list of them can fall behind.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

_SIMULATOR = Path(__file__).resolve().parents[1]
#: Speak in a window themselves, or in a terminal, which stays English.
_ELSEWHERE = ("gui", "cli")
#: What takes a text to be translated: a message, and the fixed words of an export.
_SAYING = ("Message", "say")
#: Where messages are made of one another.
_MAKER = _SIMULATOR / "scenario" / "message.py"


class TextNotInPlaceError(Exception):
    """A text to be translated does not stand where it is said, so that it cannot be found."""


def core_texts() -> tuple[str, ...]:
    """Every text once, in the order of the files.

    Raises:
        TextNotInPlaceError: one is put together only when the program runs.
    """
    files = [file for file in sorted(_SIMULATOR.rglob("*.py")) if _is_core(file)]
    found = (text for file in files for text in texts_in(file.read_text("utf-8")))
    return tuple(dict.fromkeys(found))


def texts_in(source: str) -> Iterator[str]:
    """The texts to be translated in Python code.

    Raises:
        TextNotInPlaceError: one is put together only when the program runs.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node) in _SAYING:
            text = node.args[0] if node.args else None
            if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                raise TextNotInPlaceError(ast.unparse(node))
            yield text.value


def _is_core(file: Path) -> bool:
    return file != _MAKER and file.relative_to(_SIMULATOR).parts[0] not in _ELSEWHERE


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""
