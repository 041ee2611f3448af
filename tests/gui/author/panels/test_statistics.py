"""The statistics page, with real statistics, used by real clicks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea

from simulator.authoring.insights.figures import Spot
from simulator.authoring.insights.gathering import insights_of
from simulator.gui.author.statistics.figures_model import FigureRow, FiguresModel
from simulator.gui.author.statistics.figures_table import FiguresTable
from simulator.gui.author.statistics.panel import StatisticsPanel
from simulator.gui.theme.appearance import ThemeChoice
from simulator.scenario.loading import load_source
from simulator.session.survey.survey import survey_of
from tests.gui.person import PATIENCE, Person
from tests.gui.tabbing import controls_of, nameless, never_reached

# The window is no wider than the panel lets it be, which an offscreen one cannot be told.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(sits_at) -> Person:
    return sits_at(StatisticsPanel)


@pytest.fixture
def author(desk, edited) -> Person:
    works_out(desk, edited())
    return desk


def panel(person: Person) -> StatisticsPanel:
    return person.one(StatisticsPanel)


def shows(person: Person, loaded) -> None:
    panel(person).show_scenario(loaded)


def works_out(person: Person, loaded) -> None:
    shows(person, loaded)
    panel(person).show_insights(insights_of(loaded.scenario, survey_of(loaded.scenario)))
    person.qtbot.wait(20)


def table(person: Person, name: str) -> FiguresTable:
    return next(one for one in person.all(FiguresTable) if one.accessibleName().startswith(name))


def cells(shown: FiguresTable) -> list[list[str]]:
    model = shown.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def clicks_row(person: Person, shown: FiguresTable, row: int) -> None:
    person.one(QScrollArea).ensureWidgetVisible(shown)
    middle = shown.visualRect(shown.model().index(row, 0)).center()
    person.clicks_at(shown.viewport(), QPoint(middle))


def test_it_says_that_it_is_working_and_then_what_it_found(desk, edited):
    assert desk.sees("There is nothing to work out yet.")
    shows(desk, edited())
    assert desk.sees("Working it out…")
    works_out(desk, edited())
    assert desk.sees("Of the text as it stands.")
    assert desk.sees("WORTH MENDING")
    assert desk.sees("“secret” is shared from trust 7 on; guessing hears it 50 times in 100.")


def test_moments_stand_in_a_table_with_their_trust_and_odds(author):
    assert cells(table(author, "Moments")) == [
        ["door", "6", "100"],
        ["kitchen", "7", "50"],
        ["end", "3–9", "100"],
    ]


def test_endings_disclosures_and_practices_have_tables_of_their_own(author):
    assert cells(table(author, "Endings")) == [["It is over", "growing", "100"]]
    assert cells(table(author, "Disclosures")) == [["secret", "7", "50"]]
    practices = {row[0]: row[1:] for row in cells(table(author, "Practices"))}
    assert len(practices) == 8
    assert practices["Letting the client lead"][0] == "2"


def test_verdicts_stand_in_a_table_with_the_length_of_their_replies(author):
    verdicts = {row[0]: row[1:] for row in cells(table(author, "Verdicts"))}
    assert verdicts["validates"] == ["3", "3"]
    assert verdicts["dismisses"] == ["1", "1"]
    assert verdicts["neutral"] == ["0", "–"]


def test_a_click_on_a_row_leads_to_the_text(author):
    asked = []
    panel(author).go_to_text.connect(lambda moment, reply: asked.append((moment, reply)))
    clicks_row(author, table(author, "Moments"), 1)
    assert asked == [("kitchen", "")]


def test_rows_are_chosen_by_arrows_and_enter(author):
    asked = []
    panel(author).go_to_text.connect(lambda moment, reply: asked.append((moment, reply)))
    author.tabs_to("Moments")
    author.presses(Qt.Key.Key_Down)
    author.presses(Qt.Key.Key_Return)
    assert asked == [("kitchen", "")]


def test_a_row_of_several_places_leads_to_one_after_another(author):
    asked = []
    panel(author).go_to_text.connect(lambda moment, reply: asked.append(moment))
    rows = cells(table(author, "Practices"))
    leads = next(row for row, cell in enumerate(rows) if cell[0] == "Letting the client lead")
    for _ in range(3):
        clicks_row(author, table(author, "Practices"), leads)
    assert asked == ["door", "kitchen", "door"]


def test_a_sentence_leads_to_each_of_its_places_in_turn(author, edited):
    hidden = edited(
        ("      joke:\n", "      joke:\n        when: trust > 19\n"),
        ("nod: {do:", "nod: {when: trust > 19, do:"),
    )
    works_out(author, hidden)
    assert author.sees("Nobody is ever offered")
    asked = []
    panel(author).go_to_text.connect(lambda moment, reply: asked.append((moment, reply)))
    author.clicks("Show in the text: door.joke  (1 of 2)")
    author.clicks("Show in the text: kitchen.nod  (2 of 2)")
    assert asked == [("door", "joke"), ("kitchen", "nod")]


def test_what_was_found_stays_while_the_next_version_is_worked_out(author, edited):
    shows(author, edited(("trust: 6", "trust: 5")))
    assert author.sees("Working it out…")
    assert author.sees("“secret” is shared from trust 7 on")
    works_out(author, edited(("trust: 6", "trust: 5")))
    assert author.sees("“secret” is never shared.")
    assert author.sees("Of the text as it stands.")


def test_a_mistake_keeps_the_last_figures_and_names_its_line(author, edited):
    shows(author, edited(("start: door", "start: dor")))
    assert author.sees("These are of the version before the mistake on line 13.")
    assert author.sees("“secret” is shared from trust 7 on")
    works_out(author, edited())
    assert author.sees("Of the text as it stands.")


def test_a_text_that_never_could_be_played_says_what_to_do(desk):
    shows(desk, load_source("", "new.yaml"))
    assert desk.sees("There is nothing to work out yet.")
    shows(desk, load_source("format: 1\nid: [", "new.yaml"))
    assert desk.sees("There is a mistake on line 2: mend it first.")


def test_what_cannot_be_worked_out_is_told_plainly(desk, edited):
    shows(desk, edited())
    panel(desk).show_insights(None)
    assert desk.sees("This version could not be worked out.")


def test_figures_that_arrive_leave_the_focus_with_whoever_types(author, edited):
    author.one(QPlainTextEdit).setFocus()
    works_out(author, edited(("trust: 6", "trust: 5")))
    assert author.sees("“secret” is never shared.")
    assert author.focus is author.one(QPlainTextEdit)


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_nothing_is_wider_than_a_narrow_panel(author, theme, percent):
    author.appearance.choose_theme(theme)
    author.appearance.choose_text_size(percent)
    area = author.one(QScrollArea)

    def all_fits() -> bool:
        return area.widget().width() <= area.viewport().width() and all(
            shown.horizontalHeader().length() <= shown.viewport().width()
            and shown.verticalHeader().length() <= shown.viewport().height()
            for shown in author.all(FiguresTable)
        )

    author.qtbot.waitUntil(all_fits, timeout=PATIENCE)


def test_every_control_has_a_name_and_can_be_tabbed_to(author):
    controls = controls_of(author, panel(author))
    assert nameless(controls) == []
    author.one(QPlainTextEdit).setFocus()
    assert never_reached(author, controls) == set()


def test_the_model_of_a_table_keeps_qt_s_rules(qtmodeltester):
    model = FiguresModel(("Moment", "Trust"))
    qtmodeltester.check(model)
    model.show_rows([FigureRow(("door", "6")), FigureRow(("end", "7"), (Spot("end"),))])
    qtmodeltester.check(model)
    model.show_rows([FigureRow(("door", "6")), FigureRow(("end", "8"))])
    model.show_rows([FigureRow(("door", "6"))])
    qtmodeltester.check(model)
