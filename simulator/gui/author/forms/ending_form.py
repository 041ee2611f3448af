"""Asks for one more ending: how the meeting closes, and what that means for the client."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simulator.authoring.editing.edit import TextEdit, apply_edits, as_one_edit
from simulator.authoring.editing.forms import add_ending, add_moment
from simulator.authoring.editing.new_scenario import suggested_id
from simulator.authoring.editing.outline import outline_of
from simulator.gui.author.forms.form_dialog import (
    FormDialog,
    choice,
    chosen_in,
    line,
    paragraph,
)
from simulator.gui.author.forms.ids import problem_with_id
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.scenario.model import Alliance, Feeling

_ALLIANCES = {
    Alliance.STRONG: QT_TRANSLATE_NOOP("Author", "strong: trust has grown, and would bear more"),
    Alliance.GROWING: QT_TRANSLATE_NOOP("Author", "growing: a beginning has been made"),
    Alliance.STRAINED: QT_TRANSLATE_NOOP("Author", "strained: something stays unsaid or unmended"),
    Alliance.BROKEN: QT_TRANSLATE_NOOP("Author", "broken: the client will not come back"),
}


class EndingForm(FormDialog):
    """Adds an ending, and the moment with the client's last words that leads into it."""

    def __init__(self, appearance: Appearance, parent: QWidget, source: str) -> None:
        super().__init__(
            appearance,
            parent,
            translate("Author", "Add an ending"),
            translate("Author", "The client’s last words, and how the two of you part."),
            translate("Author", "Add it"),
        )
        self._source = source
        outline = outline_of(source)
        self._endings = {one.id for one in outline.endings}
        self._moments = {one.id for one in outline.moments}
        self._title = line()
        self._meaning = paragraph(appearance, lines=2)
        self._alliance = choice(
            (str(one), translate("Author", _ALLIANCES[one])) for one in Alliance
        )
        self._words = paragraph(appearance, lines=2)
        self._feeling = choice((str(one), translate("Words", one.value)) for one in Feeling)

        self.ask(translate("Author", "The client’s last words"), self._words)
        self.ask(translate("Author", "How it feels"), self._feeling)
        self.ask(
            translate("Author", "What the ending is called"),
            self._title,
            translate("Author", "Trainees see it on the card: “The door stays open”."),
        )
        self.ask(translate("Author", "What it means for the client"), self._meaning)
        self.ask(translate("Author", "The alliance at the end is"), self._alliance)
        self._words.setFocus()

    @property
    def moment(self) -> str:
        """The id of the moment with the last words."""
        return f"close-{self._id()}"

    def problem(self) -> str:
        """Last words, a title and a meaning are needed."""
        if not self._words.toPlainText().strip():
            return self.lacks(self._words, translate("Author", "Write the client’s last words."))
        if not self._title.text().strip() or not self._meaning.toPlainText().strip():
            empty = self._meaning if self._title.text().strip() else self._title
            sentence = translate("Author", "Say what the ending is called and what it means.")
            return self.lacks(empty, sentence)
        if self.moment in self._moments:
            sentence = translate(
                "Author", "There is an ending of this name: call it something else."
            )
            return self.lacks(self._title, sentence)
        return self.lacks(self._title, problem_with_id(self._id(), self._endings))

    def edits(self) -> tuple[TextEdit, ...]:
        """What adds both to the text."""
        text = apply_edits(
            self._source,
            add_ending(
                self._source,
                self._id(),
                self._title.text(),
                self._meaning.toPlainText(),
                chosen_in(self._alliance),
            ),
        )
        last = add_moment(
            text,
            self.moment,
            self._words.toPlainText(),
            feeling=chosen_in(self._feeling),
            ending=self._id(),
        )
        return as_one_edit(self._source, apply_edits(text, last))

    def _id(self) -> str:
        return suggested_id(self._title.text())
