"""The briefing: who comes, where, what it touches on and what to look out for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from simulator.gui.announcing import announce
from simulator.gui.box_names import name_box
from simulator.gui.buttons import push_button
from simulator.gui.labels import (
    READING_WIDTH,
    bullet_row,
    plain_label,
    role_frame,
    show_tip,
    wrapped_label,
)
from simulator.gui.library.card_words import (
    frame_of,
    language_note,
    language_of,
    practises,
    touches_on,
)
from simulator.gui.margins import set_margins
from simulator.gui.portrait.client_scene import ClientScene
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.gui.words import before_arrival
from simulator.gui.wrapping_row import WrappingRow
from simulator.practice.shelf_words import LEVEL_NAMES, SETTING_NAMES, practice_names, who
from simulator.scenario.fiction import FICTION
from simulator.scenario.model import Mode, Scenario

_MODES = {
    Mode.COACH: QT_TRANSLATE_NOOP("Briefing", "After every reply (Coach)"),
    Mode.SESSION: QT_TRANSLATE_NOOP("Briefing", "Only when the meeting is over (Session)"),
}
_FIXED = {
    Mode.COACH: QT_TRANSLATE_NOOP("Briefing", "After every reply: the author has fixed it."),
    Mode.SESSION: QT_TRANSLATE_NOOP("Briefing", "Only at the end: the author has fixed it."),
}
_NAMING = QT_TRANSLATE_NOOP(
    "Briefing", "After each reply, name what you were doing before you read what it counts as."
)


class BriefingPage(QWidget):
    """Prepares the trainee for one scenario.

    Signals:
        start_requested: sit down with the client, feedback as chosen (the mode's name).
        naming_chosen: whether each reply is to be named before the feedback.
        resume_requested: go on with the session that was left.
        library_requested: back to the library.
        writing_requested: the scenario's text is to be seen.
        adding_requested: the file is to be added to the person's own library.
    """

    start_requested = Signal(str)
    naming_chosen = Signal(bool)
    resume_requested = Signal()
    library_requested = Signal()
    writing_requested = Signal()
    adding_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.setProperty("role", "page")
        self._back = push_button(translate("Briefing", "Library"), "quiet")
        self._write = push_button(translate("Briefing", "Look behind the scenes"), "quiet")
        self._add = push_button(role="quiet")
        self._add.hide()
        self._scene = ClientScene(appearance)
        self._text = QScrollArea()
        self._text.setWidgetResizable(True)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._mode = QComboBox()
        for mode, name in _MODES.items():
            self._mode.addItem(translate("Briefing", name), str(mode))
        self._feedback = plain_label(translate("Briefing", "Feedback"), "quiet")
        self._fixed = plain_label(role="quiet")
        self._naming = QCheckBox(translate("Briefing", "Say first what I am doing"))
        self._start = push_button()
        self._resume = push_button()

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar())
        layout.addLayout(self._body(), 1)
        layout.addWidget(self._foot())

        self._back.setAccessibleName(translate("Briefing", "Back to the library"))
        self._write.setAccessibleName(
            translate("Briefing", "Look behind the scenes: read and write this scenario’s text")
        )
        name_box(self._mode, translate("Briefing", "When you get feedback"), self._feedback)
        self._naming.setAccessibleDescription(translate("Briefing", _NAMING))
        show_tip(self._naming, translate("Briefing", _NAMING))
        self._text.setAccessibleName(translate("Briefing", "About this meeting"))
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.library_requested)
        self._back.clicked.connect(self.library_requested)
        self._write.clicked.connect(self.writing_requested)
        self._add.clicked.connect(self.adding_requested)
        self._naming.toggled.connect(self.naming_chosen)
        self._start.clicked.connect(self._on_start_clicked)
        self._resume.clicked.connect(self.resume_requested)
        appearance.changed.connect(self._show_icons)
        self._show_icons()

    def show_scenario(
        self, scenario: Scenario, unfinished_turn: int | None, *, asks_to_name: bool
    ) -> None:
        """Show the briefing.

        Args:
            scenario: who comes.
            unfinished_turn: where an earlier session was left, if any.
            asks_to_name: whether replies are to be named first, as chosen last.
        """
        name = scenario.client.name
        self._scene.show_client(scenario.client, scenario.setting)
        opening = scenario.moments[scenario.start].variants[-1]
        self._scene.show_feeling(opening.feeling)
        self._text.setWidget(_briefing(scenario))
        self._show_mode(scenario.mode)
        self._naming.setChecked(asks_to_name)
        is_left = unfinished_turn is not None
        self._resume.setVisible(is_left)
        self._resume.setText(
            translate("Briefing", "Go on from turn {turn}").format(turn=unfinished_turn)
            if is_left
            else ""
        )
        self._start.setText(
            translate("Briefing", "Begin afresh")
            if is_left
            else translate("Briefing", "Sit down with {client}").format(client=name)
        )
        _set_role(self._start, "" if is_left else "primary")
        _set_role(self._resume, "primary")
        (self._resume if is_left else self._start).setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_adding(self, *, is_elsewhere: bool) -> None:
        """Offer to add the file to the person's own library, if it lies elsewhere."""
        self._add.setText(translate("Briefing", "Add to my library"))
        self._add.setEnabled(True)
        self._add.setVisible(is_elsewhere)

    def show_added(self) -> None:
        """Say that the file is in the library now."""
        told = translate("Briefing", "In your library now")
        if self._add.hasFocus():
            self._back.setFocus()
        self._add.setText(told)
        self._add.setEnabled(False)
        announce(self, told)

    def _on_start_clicked(self) -> None:
        self.start_requested.emit(self._mode.currentData())

    def _show_mode(self, fixed: Mode | None) -> None:
        """Offer the choice of feedback, or say what the author has fixed."""
        self._mode.setVisible(fixed is None)
        self._fixed.setVisible(fixed is not None)
        if fixed is not None:
            self._fixed.setText(translate("Briefing", _FIXED[fixed]))

    def _bar(self) -> QWidget:
        bar = role_frame("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._add)
        row.addWidget(self._write)
        return bar

    def _body(self) -> QHBoxLayout:
        row = QHBoxLayout()
        set_margins(row, 40, 32, 24, 16)
        row.setSpacing(40)
        row.addWidget(self._scene, 2)
        row.addWidget(self._text, 3)
        return row

    def _foot(self) -> QWidget:
        foot = role_frame("foot")
        row = WrappingRow(gap_before=4)
        row.setContentsMargins(40, 16, 40, 16)
        foot.setLayout(row)
        for widget in (self._feedback, self._mode, self._fixed, self._naming):
            row.addWidget(widget)
        row.addWidget(self._start)
        row.addWidget(self._resume)
        return foot

    def _show_icons(self) -> None:
        accent = self._appearance.colours.accent
        show_icon(self._back, "arrow-left", accent, self._appearance.px(18))
        show_icon(self._write, "pencil", accent, self._appearance.px(18))


def _briefing(scenario: Scenario) -> QWidget:
    content = QWidget()
    content.setProperty("role", "scrolled")
    content.setMaximumWidth(READING_WIDTH * 2)
    column = QVBoxLayout(content)
    set_margins(column, 0, 0, 24, 0)
    column.setSpacing(12)
    notes = touches_on(scenario.content_notes)
    if notes:
        well = role_frame("well")
        inside = QVBoxLayout(well)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(wrapped_label(notes))
        column.addWidget(well)
    column.addWidget(wrapped_label(scenario.title, "display"))
    column.addWidget(wrapped_label(f"{who(scenario.client)}  ·  {_frame(scenario)}", "quiet"))
    column.addWidget(wrapped_label(scenario.summary, "lead"))
    if scenario.client.background:
        column.addWidget(plain_label(before_arrival(scenario.client.name), "lead-strong"))
        column.addWidget(wrapped_label(_joined_lines(scenario.client.background)))
    if scenario.goals:
        column.addWidget(plain_label(translate("Briefing", "What to practise"), "lead-strong"))
        for goal in scenario.goals:
            column.addLayout(bullet_row(goal))
    column.addWidget(wrapped_label(_practised(scenario), "quiet"))
    note = language_note(scenario.language)
    if note:
        column.addWidget(wrapped_label(note, "notice"))
    column.addWidget(wrapped_label(translate("Words", FICTION), "notice"))
    column.addStretch(1)
    return content


def _frame(scenario: Scenario) -> str:
    place, level = SETTING_NAMES[scenario.setting], LEVEL_NAMES[scenario.level]
    frame = frame_of(place, scenario.minutes, level)
    return " · ".join(filter(None, (frame, language_of(scenario.language))))


def _practised(scenario: Scenario) -> str:
    return practises(tuple(practice_names()[practice] for practice in scenario.practices))


def _joined_lines(text: str) -> str:
    """An author breaks lines where the editor is narrow; only blank lines are meant."""
    paragraphs = text.strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _set_role(widget: QWidget, role: str) -> None:
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
