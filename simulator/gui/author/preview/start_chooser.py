"""Chooses where a preview begins: the moment, and how things stand in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from simulator.authoring.previewing.start import StartState, state_at
from simulator.gui.author.preview.check_line import CheckLine
from simulator.gui.author.preview.number_slider import NumberSlider
from simulator.gui.box_names import name_box
from simulator.gui.buttons import push_button
from simulator.gui.column import Column
from simulator.gui.labels import wrapped_label
from simulator.gui.translating import translate
from simulator.scenario.model import TRUST_MAX, MomentId, Scenario

_Id = TypeVar("_Id")
#: A moment's id may be long; the box asks for no more than this many characters' room.
_FEWEST_LETTERS = 6
#: Nor does it have to be wider than this, in pixels.
_NARROWEST = 80


class StartChooser(QWidget):
    """Fields for everything a condition can ask about.

    Signals:
        start_changed: the person chose something; ``start`` has it all.
        way_requested: play from the beginning to the chosen moment.
    """

    start_changed = Signal()
    way_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._start = StartState()
        self._scenario: Scenario | None = None
        self._trusts: Mapping[MomentId, tuple[int, int]] = {}
        self._moment_label = wrapped_label(translate("Preview", "MOMENT"), "caption")
        self._moment = QComboBox()
        self._moment.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._moment.setMinimumContentsLength(_FEWEST_LETTERS)
        self._moment.setMinimumWidth(_NARROWEST)
        self._moment.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._trust = NumberSlider(translate("Preview", "Trust to start with"))
        self._turn = NumberSlider(translate("Preview", "Replies given before"))
        self._met = wrapped_label(role="quiet")
        self._way = push_button(translate("Preview", "Play the way here"), "disclosure")
        self._rupture = CheckLine(translate("Preview", "Something is torn and not yet mended"))
        self._lists = Column(spacing=6)
        self._turn_part = Column(spacing=4)
        self._reset = push_button(translate("Preview", "Reset"), "quiet")

        self._lay_out()

        name_box(self._moment, translate("Preview", "Moment to start from"), self._moment_label)
        self._reset.setAccessibleName(translate("Preview", "Start as the scenario begins"))

        self._moment.activated.connect(self._on_moment_chosen)
        self._trust.number_chosen.connect(self._on_trust_chosen)
        self._turn.number_chosen.connect(self._on_turn_chosen)
        self._rupture.ticked.connect(self._on_rupture_ticked)
        self._reset.clicked.connect(self._on_reset)
        self._way.clicked.connect(self.way_requested)
        self._show_known()

    @property
    def start(self) -> StartState:
        """What has been chosen."""
        return self._start

    def show_scenario(self, scenario: Scenario) -> None:
        """Offer what ``scenario`` has; what was chosen stays chosen."""
        before, self._scenario = self._scenario, scenario
        if before is None or tuple(before.moments) != tuple(scenario.moments):
            self._moment.clear()
            self._moment.addItems([str(moment) for moment in scenario.moments])
        if before is None or _conditions(before) != _conditions(scenario):
            self._turn_part.setVisible(scenario.asked.turn > 0)
            self._fill_lists(scenario)
        self._show_start()

    def show_known(self, trusts: Mapping[MomentId, tuple[int, int]]) -> None:
        """Tell with how much trust, least and most, meetings come to the chosen moment."""
        self._trusts = trusts
        self._show_known()

    def choose_start(self, start: StartState) -> None:
        """Start as told; the parent knows already."""
        self._start = start
        if self._scenario is not None:
            self._fill_lists(self._scenario)
        self._show_start()

    def choose_moment(self, moment: MomentId) -> None:
        """Start from ``moment``, all else as it was chosen; the parent knows already."""
        self._start = replace(self._start, moment=moment)
        self._show_start()

    def _on_moment_chosen(self, place: int) -> None:
        self._choose(replace(self._start, moment=MomentId(self._moment.itemText(place))))

    def _on_trust_chosen(self, trust: int) -> None:
        self._choose(replace(self._start, trust=trust))

    def _on_turn_chosen(self, turn: int) -> None:
        self._choose(replace(self._start, turn=turn))

    def _on_rupture_ticked(self, is_ticked: bool) -> None:
        self._choose(replace(self._start, rupture=is_ticked))

    def _on_reset(self) -> None:
        self.choose_start(StartState())
        self.start_changed.emit()

    def _choose(self, start: StartState) -> None:
        self._start = start
        self._show_start()
        self.start_changed.emit()

    def _show_start(self) -> None:
        if self._scenario is None:
            return
        state = state_at(self._scenario, self._start)
        self._moment.setCurrentText(state.moment)
        self._trust.show_number(state.trust, TRUST_MAX)
        self._turn.show_number(state.turn, self._scenario.asked.turn)
        self._rupture.show_ticked(state.rupture)
        self._show_known()

    def _show_known(self) -> None:
        moment = None if self._scenario is None else state_at(self._scenario, self._start).moment
        met = None if moment is None else self._trusts.get(moment)
        if met is not None:
            least, most = met
            text = translate("Preview", "Meetings come here with trust {least} to {most}.")
            if least == most:
                text = translate("Preview", "Meetings come here with trust {least}.")
            self._met.setText(text.format(least=least, most=most))
        self._met.setVisible(met is not None)
        self._way.setVisible(met is not None)

    def _fill_lists(self, scenario: Scenario) -> None:
        self._lists.clear()
        start, asked = self._start, scenario.asked
        self._add_list(
            translate("Preview", "WHAT IS TRUE"),
            ((name, f"{name}: {means}") for name, means in scenario.facts.items()),
            start.facts,
            lambda found: replace(self._start, facts=found),
        )
        self._add_list(
            translate("Preview", "WHAT WAS SHARED BEFORE"),
            ((one.id, f"{one.id}: {one.shares}") for one in scenario.disclosures.values()),
            start.shared,
            lambda found: replace(self._start, shared=found),
        )
        self._add_list(
            translate("Preview", "WHERE A REPLY WAS GIVEN BEFORE"),
            ((moment, str(moment)) for moment in sorted(asked.visited)),
            start.visited,
            lambda found: replace(self._start, visited=found),
        )
        self._add_list(
            translate("Preview", "WHAT WAS SAID BEFORE"),
            ((pair, f"{pair[0]}.{pair[1]}") for pair in sorted(asked.said)),
            start.said,
            lambda found: replace(self._start, said=found),
        )

    def _add_list(
        self,
        caption: str,
        choices: Iterable[tuple[_Id, str]],
        chosen: frozenset[_Id],
        changed: Callable[[frozenset[_Id]], StartState],
    ) -> None:
        """A caption and a line for each choice; nothing at all when there is none."""
        ticked = set(chosen)

        def on_ticked(name: _Id, is_ticked: bool) -> None:
            (ticked.add if is_ticked else ticked.discard)(name)
            self._choose(changed(frozenset(ticked)))

        for place, (name, text) in enumerate(choices):
            if not place:
                self._lists.add(wrapped_label(caption, "caption"))
            line = CheckLine(text)
            line.show_ticked(name in ticked)
            line.ticked.connect(partial(on_ticked, name))
            self._lists.add(line)

    def _lay_out(self) -> None:
        self._turn_part.add(wrapped_label(translate("Preview", "REPLIES GIVEN BEFORE"), "caption"))
        self._turn_part.add(self._turn)
        column = Column(spacing=6, margins=(8, 4, 8, 8))
        column.add(self._moment_label)
        column.add(self._moment)
        column.add(wrapped_label(translate("Preview", "TRUST, 0 TO 20"), "caption"))
        column.add(self._trust)
        column.add(self._met)
        column.add(self._way)
        column.add(self._rupture)
        column.add(self._lists)
        column.add(self._turn_part)
        column.add(self._reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column)


def _conditions(scenario: Scenario) -> tuple[object, ...]:
    """All that a condition can ask about but trust and rupture."""
    return (
        tuple(scenario.facts.items()),
        tuple(scenario.disclosures.values()),
        scenario.asked,
    )
