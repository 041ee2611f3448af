"""Asks what a new scenario is about; the answer is its text, playable at once."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from simulator.authoring.editing.new_scenario import NewScenario
from simulator.gui.author.forms.form_dialog import FormDialog, choice, chosen_in, line, number
from simulator.gui.column import Column
from simulator.gui.language import LANGUAGES, taught_language
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.practice.shelf_words import LEVEL_NAMES, SETTING_NAMES, practice_names
from simulator.scenario.model import Level, Setting
from simulator.scenario.shape import AGE, MINUTES
from simulator.scenario.taxonomy import Practice


class NewScenarioForm(FormDialog):
    """The client, the setting, what is practised: five moments to write on come out of it."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(
            appearance,
            parent,
            translate("Author", "A new scenario"),
            translate(
                "Author",
                "You get five moments that can be played at once. Put your own words in their "
                "place, one after the other. Everything here can be changed later.",
            ),
            translate("Author", "Begin to write"),
        )
        self._title = line(example=translate("Author", "Something the client might say"))
        self._name = line()
        self._age = number(appearance, 30, *AGE)
        self._pronouns = line(example=translate("Author", "she/her, he/him, they/them …"))
        self._language = choice(LANGUAGES.items(), str(taught_language()))
        self._setting = choice(
            (str(one), translate("Words", SETTING_NAMES[one])) for one in Setting
        )
        self._level = choice((str(one), translate("Words", LEVEL_NAMES[one])) for one in Level)
        self._minutes = number(appearance, 8, *MINUTES)
        self._notes = line(example=translate("Author", "a death in the family, self-harm"))
        names = practice_names()
        self._practices = {one: QCheckBox(translate("Words", names[one])) for one in Practice}
        self._practices[Practice.VALIDATING].setChecked(True)
        self._practices[Practice.ACTIVE_LISTENING].setChecked(True)

        self.ask(translate("Author", "The client’s name"), self._name)
        self.ask(translate("Author", "Age"), self._age)
        self.ask(translate("Author", "Pronouns"), self._pronouns)
        self.ask(
            translate("Author", "Title"),
            self._title,
            translate("Author", "What trainees see on the card. The client’s own words work well."),
        )
        self.ask(
            translate("Author", "The language it is written in"),
            self._language,
            translate("Author", "The five moments come in it, and so do the explanations."),
        )
        self.ask(translate("Author", "Where they meet"), self._setting)
        self.ask(translate("Author", "How hard it is"), self._level)
        self.ask(translate("Author", "Minutes it takes"), self._minutes)
        boxes = Column(4)
        for box in self._practices.values():
            boxes.add(box)
        self.ask(translate("Author", "What it practises"), boxes)
        self.ask(
            translate("Author", "Content notes, if it touches on something hard"),
            self._notes,
            translate("Author", "Several are parted by commas. Trainees read them first."),
        )
        self._name.setFocus()

    def problem(self) -> str:
        """A name and one practice are needed."""
        if not self._name.text().strip():
            return self.lacks(self._name, translate("Author", "Give the client a name."))
        if not self._chosen_practices():
            return translate("Author", "Choose at least one practice.")
        return ""

    def wanted(self) -> NewScenario:
        """What was answered."""
        notes = (note.strip() for note in self._notes.text().split(","))
        return NewScenario(
            title=self._title.text().strip(),
            client_name=self._name.text().strip(),
            age=self._age.value(),
            pronouns=self._pronouns.text().strip(),
            setting=Setting(chosen_in(self._setting)),
            level=Level(chosen_in(self._level)),
            minutes=self._minutes.value(),
            practices=self._chosen_practices(),
            language=chosen_in(self._language),
            content_notes=tuple(note for note in notes if note),
        )

    def _chosen_practices(self) -> tuple[Practice, ...]:
        return tuple(one for one, box in self._practices.items() if box.isChecked())
