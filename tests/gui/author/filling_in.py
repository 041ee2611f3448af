"""Fills in the desk's forms as a person does: by what the questions say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from simulator.gui.author.forms.form_dialog import FormDialog


class Form:
    """The form on the screen."""

    def __init__(self) -> None:
        QApplication.processEvents()
        (self.dialog,) = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, FormDialog) and one.isVisible()
        ]

    def field(self, question: str) -> QWidget:
        """The field that answers a question."""
        return next(
            one for one in self.dialog.findChildren(QWidget) if one.accessibleName() == question
        )

    def answers(self, question: str, words: str) -> None:
        """Type an answer."""
        field = self.field(question)
        field.setFocus()
        if isinstance(field, QLineEdit):
            field.clear()
        QTest.keyClicks(field, words)

    def chooses(self, question: str, option: str) -> None:
        """Choose the option that begins like this."""
        field = self.field(question)
        assert isinstance(field, QComboBox)
        field.setCurrentIndex(field.findText(option, Qt.MatchFlag.MatchStartsWith))
        assert field.currentText().startswith(option)

    def is_done(self) -> None:
        """Click the button that does it."""
        button = next(b for b in self.dialog.findChildren(QPushButton) if b.isDefault())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def says(self, words: str) -> bool:
        """Whether these words stand in the form."""
        labels = self.dialog.findChildren(QLabel)
        return self.dialog.isVisible() and any(words in label.text() for label in labels)
