"""Asks for one more reply: the words, what they count as, what the client hears, where it leads."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simulator.authoring.editing.edit import TextEdit, apply_edits, as_one_edit
from simulator.authoring.editing.forms import add_moment, add_reply
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
from simulator.gui.author.forms.technique_picker import TechniquePicker
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

#: Stands for a moment that is still to be written.
_NEW = "+"
_WORDS = 4


class ReplyForm(FormDialog):
    """Adds a reply to the moment the caret is in, or another."""

    def __init__(self, appearance: Appearance, parent: QWidget, source: str, offset: int) -> None:
        super().__init__(
            appearance,
            parent,
            translate("Author", "Add a reply"),
            translate(
                "Author",
                "Write what a kind beginner would really say. What it counts as follows from the "
                "technique; in the text you can mark parts of it differently.",
            ),
            translate("Author", "Add it"),
        )
        self._source = source
        self._outline = outline_of(source)
        here = self._outline.at(offset).moment
        moments = [(one.id, one.id) for one in self._outline.moments]
        self._moment = choice(moments, here)
        self._kind = choice(
            [
                ("say", translate("Author", "something the trainee says")),
                ("do", translate("Author", "something the trainee does: a nod, silence, tea")),
            ]
        )
        self._words = paragraph(appearance)
        self._technique = TechniquePicker(appearance)
        self._heard = paragraph(appearance, lines=2)
        self._why = paragraph(appearance, lines=2)
        self._go = choice([*moments, (_NEW, translate("Author", "a new moment"))], _NEW)
        self._next = paragraph(appearance, lines=2)
        self._id = line()
        self._is_id_own = False

        self.ask(translate("Author", "In the moment"), self._moment)
        self.ask(translate("Author", "It is"), self._kind)
        self.ask(translate("Author", "The words"), self._words)
        self.ask(translate("Author", "What they do"), self._technique)
        self.ask(
            translate("Author", "What the client hears in it"),
            self._heard,
            translate("Author", "In the client’s own voice: “So that’s all it is.”"),
        )
        self.ask(
            translate("Author", "Why, in a sentence to the trainee"),
            self._why,
            translate("Author", "Plain, without praise or blame. It may stay empty."),
        )
        self.ask(translate("Author", "It leads to"), self._go)
        self.ask(translate("Author", "What the client says in the new moment"), self._next)
        self.ask(translate("Author", "Its name in the file"), self._id, about_ids())

        self._words.textChanged.connect(self._suggest)
        self._id.textEdited.connect(self._on_id_edited)
        self._go.currentIndexChanged.connect(self._on_go_chosen)
        self._words.setFocus()
        if not moments:
            # Before anybody fills in the rest.
            self.tell(_moment_first())

    @property
    def place(self) -> tuple[str, str]:
        """The moment and the id of the new reply."""
        return chosen_in(self._moment), self._id.text().strip()

    def problem(self) -> str:
        """A moment, words, a technique, a free id and a way on are needed."""
        moment, name = self.place
        if not moment:
            return _moment_first()
        if not self._words.toPlainText().strip():
            return self.lacks(self._words, translate("Author", "Write the words of the reply."))
        if not self._technique.technique:
            sentence = translate("Author", "Choose what the words do: a technique from the list.")
            return self.lacks(self._technique, sentence)
        if self._leads_to_new and not self._next.toPlainText().strip():
            return self.lacks(self._next, translate("Author", "Write what the client says next."))
        taken = {one.id for one in self._outline.replies_of(moment)}
        return self.lacks(self._id, problem_with_id(name, taken))

    def edits(self) -> tuple[TextEdit, ...]:
        """What adds it to the text, and the moment it leads to if that is new."""
        moment, name = self.place
        text, go = self._source, chosen_in(self._go)
        if self._leads_to_new:
            go = self._free_id(self._next.toPlainText())
            text = apply_edits(text, add_moment(text, go, self._next.toPlainText(), after=moment))
        longer = add_reply(
            text,
            moment,
            name,
            chosen_in(self._kind),
            self._words.toPlainText(),
            self._technique.technique,
            go,
            heard=self._heard.toPlainText(),
            why=self._why.toPlainText(),
        )
        return as_one_edit(self._source, apply_edits(text, longer))

    @property
    def _leads_to_new(self) -> bool:
        return chosen_in(self._go) == _NEW

    def _free_id(self, words: str) -> str:
        there = {one.id for one in self._outline.moments}
        wanted = suggested_id(" ".join(words.split()[:_WORDS])) or "moment"
        number = 2
        free = wanted
        while free in there:
            free = f"{wanted}-{number}"
            number += 1
        return free

    def _suggest(self) -> None:
        if not self._is_id_own:
            words = self._words.toPlainText().split()[:_WORDS]
            self._id.setText(suggested_id(" ".join(words)))

    def _on_id_edited(self, text: str) -> None:
        self._is_id_own = bool(text)

    def _on_go_chosen(self) -> None:
        self._next.setEnabled(self._leads_to_new)


def _moment_first() -> str:
    return translate("Author", "Add a moment first: a reply answers one.")
