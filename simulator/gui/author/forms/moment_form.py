"""Asks for one more moment: what the client says, and how."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.forms import add_moment
from simulator.authoring.editing.new_scenario import suggested_id
from simulator.authoring.editing.outline import outline_of
from simulator.gui.author.forms.form_dialog import (
    FormDialog,
    choice,
    chosen_in,
    line,
    paragraph,
)
from simulator.gui.author.forms.ids import about_ids, problem_with_id
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.model import Feeling

#: An id suggested from what is said takes the first words.
_WORDS = 4


class MomentForm(FormDialog):
    """Adds a moment behind the one the caret is in; without replies it ends the meeting."""

    def __init__(self, appearance: Appearance, parent: QWidget, source: str, offset: int) -> None:
        super().__init__(
            appearance,
            parent,
            translate("Author", "Add a moment"),
            translate(
                "Author",
                "A moment is something the client says or does, and the replies to it. It ends "
                "the meeting until you add a reply.",
            ),
            translate("Author", "Add it"),
        )
        self._source = source
        outline = outline_of(source)
        self._there = {entry.id for entry in outline.moments}
        here = outline.at(offset).moment
        self._words = paragraph(appearance)
        self._feeling = choice((str(one), translate("Words", one.value)) for one in Feeling)
        self._id = line()
        last = translate("Author", "at the end")
        self._after = choice([("", last), *((one.id, one.id) for one in outline.moments)], here)
        self._is_id_own = False

        self.ask(translate("Author", "What the client says"), self._words)
        self.ask(translate("Author", "How it feels"), self._feeling)
        self.ask(translate("Author", "Its name in the file"), self._id, about_ids())
        self.ask(translate("Author", "After the moment"), self._after)

        self._words.textChanged.connect(self._suggest)
        self._id.textEdited.connect(self._on_id_edited)
        self._words.setFocus()

    @property
    def id(self) -> str:
        """The new moment's id."""
        return self._id.text().strip()

    def problem(self) -> str:
        """Words and a free id are needed."""
        if not self._words.toPlainText().strip():
            return self.lacks(self._words, translate("Author", "Write what the client says."))
        return self.lacks(self._id, problem_with_id(self.id, self._there))

    def edits(self) -> tuple[TextEdit, ...]:
        """What adds it to the text."""
        return add_moment(
            self._source,
            self.id,
            self._words.toPlainText(),
            feeling=chosen_in(self._feeling),
            after=chosen_in(self._after) or None,
        )

    def _suggest(self) -> None:
        if not self._is_id_own:
            words = self._words.toPlainText().split()[:_WORDS]
            self._id.setText(suggested_id(" ".join(words)))

    def _on_id_edited(self, text: str) -> None:
        self._is_id_own = bool(text)
