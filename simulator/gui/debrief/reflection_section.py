"""The trainee's own words about the meeting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from simulator.gui.announcing import announce
from simulator.gui.buttons import push_button
from simulator.gui.labels import bullet_row, wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

_HEIGHT = 140


class ReflectionSection(QFrame):
    """Prompts, what was written before, and room to write.

    Signals:
        note_written: keep this text with the session.
    """

    note_written = Signal(str)

    def __init__(
        self, appearance: Appearance, prompts: Sequence[str], notes: Sequence[str]
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._field = QPlainTextEdit()
        self._field.setPlaceholderText(translate("Debrief", "In your own words, for yourself"))
        self._field.setMinimumHeight(appearance.px(_HEIGHT))
        self._field.setTabChangesFocus(True)
        self._keep = push_button(translate("Debrief", "Keep these words"))
        self._keep.setEnabled(False)
        self._told = wrapped_label("", "quiet")
        self._kept = QVBoxLayout()
        self._kept.setSpacing(4)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(wrapped_label(translate("Debrief", "What stays with you"), "lead-strong"))
        for prompt in prompts:
            layout.addLayout(bullet_row(prompt))
        layout.addLayout(self._kept)
        layout.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(self._told, 1)
        row.addWidget(self._keep)
        layout.addLayout(row)
        for note in notes:
            self._show_note(note)

        name = translate("Debrief", "Your reflection. {prompts}")
        self._field.setAccessibleName(name.format(prompts=" ".join(prompts)))
        self._field.textChanged.connect(self._on_text_changed)
        self._keep.clicked.connect(self.keep)

    def keep(self) -> None:
        """Hand over what has been written, if anything has."""
        text = self._field.toPlainText().strip()
        if text:
            self.note_written.emit(text)

    def show_kept(self, text: str) -> None:
        """The words are saved."""
        self._show_note(text)
        self._field.clear()
        self._tell(translate("Debrief", "Kept with this session."))

    def show_not_kept(self, message: str) -> None:
        """The words could not be saved; they stay in the field."""
        self._tell(translate("Debrief", "Not kept yet: {reason}").format(reason=message))

    def _show_note(self, text: str) -> None:
        wrote = translate("Debrief", "You wrote: {words}").format(words=text)
        self._kept.addWidget(wrapped_label(wrote, "quiet"))

    def _tell(self, text: str) -> None:
        self._told.setText(text)
        announce(self._told, text)

    def _on_text_changed(self) -> None:
        self._keep.setEnabled(bool(self._field.toPlainText().strip()))
        self._told.setText("")
