"""Opens the forms over the text, and makes the change they ask for, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from simulator.authoring.editing.edit import TextEdit, apply_edits
from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.new_scenario import new_scenario
from simulator.authoring.editing.outline import outline_of
from simulator.gui.author.forms.ending_form import EndingForm
from simulator.gui.author.forms.form_dialog import FormDialog
from simulator.gui.author.forms.moment_form import MomentForm
from simulator.gui.author.forms.new_scenario_form import NewScenarioForm
from simulator.gui.author.forms.portrait_form import PortraitForm
from simulator.gui.author.forms.reply_form import ReplyForm
from simulator.gui.author.text.text_editor import TextEditor
from simulator.gui.theme.appearance import Appearance


class Adding(QObject):
    """The forms of one desk.

    Signals:
        begun: the text of a new scenario.
    """

    begun = Signal(str)

    def __init__(self, appearance: Appearance, editor: TextEditor, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._editor = editor
        self._window = window

    @Slot()
    def begin_scenario(self) -> None:
        """Ask what a new scenario is about."""
        form = NewScenarioForm(self._appearance, self._window)
        self._open(form, partial(self._begin, form))

    @Slot()
    def add_moment(self) -> None:
        """Ask for a moment, to stand behind the one the caret is in."""
        form = MomentForm(self._appearance, self._window, self._editor.text, self._editor.offset)
        self._open(form, partial(self._add_moment, form))

    @Slot()
    def add_reply(self) -> None:
        """Ask for a reply to the moment the caret is in."""
        form = ReplyForm(self._appearance, self._window, self._editor.text, self._editor.offset)
        self._open(form, partial(self._add_reply, form))

    @Slot()
    def add_ending(self) -> None:
        """Ask for an ending."""
        form = EndingForm(self._appearance, self._window, self._editor.text)
        self._open(form, partial(self._add_ending, form))

    @Slot()
    def choose_portrait(self) -> None:
        """Ask what the client looks like."""
        form = PortraitForm(self._appearance, self._window, self._editor.text)
        self._open(form, partial(self._choose_portrait, form))

    def _open(self, form: FormDialog, do: Callable[[], None]) -> None:
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(do)
        form.finished.connect(self._give_focus_back)
        form.open()

    def _give_focus_back(self) -> None:
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, form: NewScenarioForm) -> None:
        self.begun.emit(new_scenario(form.wanted()))

    def _add_moment(self, form: MomentForm) -> None:
        self._make(form.edits(), IdKind.MOMENT, form.id, "")

    def _add_reply(self, form: ReplyForm) -> None:
        moment, reply = form.place
        self._make(form.edits(), IdKind.REPLY, reply, moment)

    def _add_ending(self, form: EndingForm) -> None:
        self._make(form.edits(), IdKind.MOMENT, form.moment, "")

    def _choose_portrait(self, form: PortraitForm) -> None:
        self._editor.change(form.edits())

    def _make(self, edits: tuple[TextEdit, ...], kind: IdKind, name: str, moment: str) -> None:
        """Change the text, and go to what is new."""
        if not edits:
            return
        entry = outline_of(apply_edits(self._editor.text, edits)).find(kind, name, moment)
        self._editor.change(edits, (entry.start, entry.end) if entry is not None else None)
