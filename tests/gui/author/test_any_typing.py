"""Any text at all in the editor: typed, pasted, mutated. Nothing breaks, nothing is lost.

``SAFE_SPACE_TYPING`` sets how many things are done; the seed is printed when it fails.
"""

from __future__ import annotations

import os
import random

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from simulator.gui.author.text.positions import Positions

from ..conftest import HERE
from .conftest import VISIT, Author

THINGS = int(os.environ.get("SAFE_SPACE_TYPING", "150"))
SEED = 20261124
MAYA = (HERE.parents[1] / "scenarios" / "first-visit-maya.yaml").read_text("utf-8")
PIECES = (
    "[", "]", "(", "](", "{", "}", ": ", "- ", "\n", "\n  ", "\t", '"', "'", "|", ">", "#", "&a ",
    "*a", "!x ", "<<: ", "---\n", "%", "@", "`", "\\", "\x00", "\x1b", "\ufeff", "\u2028", "\u202e",
    "\xa0", "é", "e\u0301", "🙂", "👨‍👩‍👧",
    "when: ", "trust >= ", "go: ", "say: ", "moments:\n", "?",
)  # fmt: skip
KEYS = (
    Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_F8, Qt.Key.Key_F1, Qt.Key.Key_F12,
)  # fmt: skip


class Typist:
    """Does one random thing after the other, and knows what the text must be afterwards."""

    def __init__(self, author: Author, chance: random.Random) -> None:
        self._author = author
        self._chance = chance

    def go_on(self) -> None:
        self._chance.choice((self._paste, self._paste, self._type, self._press, self._cut))()
        QApplication.processEvents()

    def _somewhere(self, most: int) -> tuple[int, int]:
        length = len(self._author.text)
        start = self._chance.randint(0, length)
        return start, min(length, start + self._chance.randint(0, most))

    def _paste(self) -> None:
        chance = self._chance
        if chance.random() < 0.3:
            start = chance.randrange(len(MAYA))
            words = MAYA[start : start + chance.randint(1, 4000)]
        else:
            words = "".join(chance.choices(PIECES, k=chance.randint(1, 30)))
        start, end = self._somewhere(40)
        before = self._author.text
        self._author.editor.select(start, end)
        data = QMimeData()
        data.setText(words)
        self._author.editor.insertFromMimeData(data)
        # At the very beginning of what is pasted it says how the rest is encoded.
        words = words.removeprefix("\ufeff")
        assert self._author.text == before[:start] + words + before[end:]

    def _type(self) -> None:
        letters = "".join(chr(self._chance.randint(32, 126)) for _ in range(8))
        self._author.types(letters)
        offset = self._author.editor.offset
        assert self._author.text[:offset].endswith(letters[-1])

    def _press(self) -> None:
        self._author.presses(self._chance.choice(KEYS))

    def _cut(self) -> None:
        start, end = self._somewhere(400)
        before = self._author.text
        self._author.editor.select(start, end)
        self._author.editor.textCursor().removeSelectedText()
        positions = Positions(before)
        assert positions.to_python(positions.to_qt(start)) == start
        assert self._author.text == before[:start] + before[end:]


def test_nothing_breaks_and_nothing_is_lost_whatever_is_typed(author: Author) -> None:
    print(f"seed {SEED}")
    typist = Typist(author, random.Random(SEED))  # noqa: S311  # nothing here is a secret
    for _ in range(THINGS):
        typist.go_on()
    written = author.text
    while author.editor.document().isUndoAvailable():
        author.editor.undo()
    assert author.text == VISIT
    while author.editor.document().isRedoAvailable():
        author.editor.redo()
    assert author.text == written
    author.waits_until_checked()
