"""One note on the screen: the sentence, what it was and is, what to do, and the way there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from simulator.authoring.comparing.change import Subject
from simulator.gui.author.sharing.notes import Note
from simulator.gui.buttons import push_button
from simulator.gui.column import Column
from simulator.gui.labels import plain_label, role_frame, wrapped_label
from simulator.gui.margins import set_margins
from simulator.gui.translating import translate


class NoteView(Column):
    """A note.

    Signals:
        place_wanted: go to this :class:`Subject` in the text.
        story_wanted: import the story of this title.
    """

    place_wanted = Signal(object)
    story_wanted = Signal(str)

    def __init__(self, note: Note) -> None:
        super().__init__(spacing=4)
        self._subject: Subject | None = note.subject
        self._story = note.story
        if note.where:
            self.add(wrapped_label(note.where, "caption"))
        self.add(wrapped_label(note.text))
        if note.before or note.after:
            self.add(_words(note))
        if note.advice:
            self.add(wrapped_label(note.advice, "quiet"))
        if note.subject is not None:
            button = push_button(translate("Author", "Show in the text"), "disclosure")
            button.setAccessibleName(
                translate("Author", "Show in the text: {note}").format(note=note.text)
            )
            button.clicked.connect(self._on_wanted)
            self.add(_at_the_left(button))
        if note.story:
            words = translate("Author", "Import “{title}”").format(title=note.story)
            another = push_button(words, "disclosure")
            another.clicked.connect(self._on_story_wanted)
            self.add(_at_the_left(another))

    def _on_wanted(self) -> None:
        self.place_wanted.emit(self._subject)

    def _on_story_wanted(self) -> None:
        self.story_wanted.emit(self._story)


def _at_the_left(button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row


def _words(note: Note) -> QWidget:
    """Before and after one below the other, each beside its name."""
    well = role_frame("well")
    grid = QGridLayout(well)
    set_margins(grid, 12, 8, 12, 8)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (name, words, role) in enumerate(
        (
            (translate("Author", "Before"), note.before, "quiet"),
            (translate("Author", "Now"), note.after, ""),
        )
    ):
        grid.addWidget(plain_label(name, "caption"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(wrapped_label(words, role), row, 1)
    return well
