"""The card, the list of offers and the fields of a form have the room that their words need."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSpinBox

from simulator.gui.author.text.completion_popup import CompletionPopup
from simulator.gui.author.text.hover_card import HoverCard

from .conftest import Author
from .filling_in import Form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier


def asked_for(author: Author) -> HoverCard:
    """The card that F1 gives; it goes when the window is laid out anew, as with larger text."""

    def is_shown() -> bool:
        if not author.person.all(HoverCard):
            author.presses(Qt.Key.Key_F1)
        return bool(author.person.all(HoverCard))

    author.waits(is_shown)
    return author.person.one(HoverCard)


@pytest.mark.parametrize("size", [100, 200])
def test_every_card_is_as_high_as_its_words(author: Author, size: int) -> None:
    author.person.appearance.choose_text_size(size)
    for words in ("](minimising", "heard:", "go: chair", "guarded", "validating]"):
        author.puts_caret(words)
        for _ in range(4):
            author.presses(Qt.Key.Key_Right)
        card = asked_for(author)
        labels = [label for label in card.findChildren(QLabel) if label.isVisible()]
        needed = [label.heightForWidth(label.width()) for label in labels]
        assert all(label.height() >= high for label, high in zip(labels, needed, strict=True))
        assert card.height() <= sum(needed) + 12 * (len(labels) + 2)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("mark", ["feeling-reflection", "minimising", "dual-relationship"])
def test_the_list_of_offers_lies_inside_the_text(author: Author, size: int, mark: str) -> None:
    author.person.appearance.choose_text_size(size)
    start = author.text.index(mark)
    author.editor.select(start, start + len(mark))
    author.types("re")
    popup = author.person.one(CompletionPopup)
    assert author.editor.rect().contains(popup.geometry())
    author.waits(lambda: "E202" in author.codes)
    # The list of problems has taken some of the room.
    assert author.editor.rect().contains(popup.geometry())


def test_a_number_in_a_form_can_be_seen(author: Author) -> None:
    author.page.adding.begin_scenario()
    for field in Form().dialog.findChildren(QSpinBox):
        line = field.lineEdit()
        words = line.fontMetrics().horizontalAdvance(line.text())
        assert line.width() > words + 9
