"""The scenario that is being written, played beside its text by real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
)

from simulator.authoring.insights.gathering import insights_of
from simulator.gui.author.preview.panel import PreviewPanel
from simulator.gui.fold_out import FoldOut
from simulator.gui.player.reply_button import ReplyButton
from simulator.gui.theme.appearance import ThemeChoice
from simulator.scenario.loading import Loaded, load_source
from simulator.session.survey.survey import survey_of
from tests.gui.person import PATIENCE, Person
from tests.gui.tabbing import controls_of, nameless, never_reached

# The window is no wider than the panel lets it be, which an offscreen one cannot be told.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def author(sits_at, edited) -> Person:
    person = sits_at(PreviewPanel)
    person.one(PreviewPanel).show_scenario(edited())
    return person


def panel(person: Person) -> PreviewPanel:
    return person.one(PreviewPanel)


def shows(person: Person, loaded: Loaded) -> None:
    """The text has been edited."""
    panel(person).show_scenario(loaded)
    QApplication.processEvents()


def plays_from(person: Person, moment: str) -> None:
    """Somewhere else a moment was chosen to play from."""
    panel(person).play_from(moment)
    QApplication.processEvents()


def test_it_begins_with_the_client_s_first_words_and_the_replies(author):
    assert author.sees("“Shall I go on?”")
    assert author.sees("door  ·  trust 6")
    assert sorted(author.replies()) == ["joke", "stay"]


def test_a_reply_is_explained_as_to_the_trainee_and_goes_on(author):
    author.replies_with("stay")
    assert author.sees("VALIDATES  ·  ")
    assert author.sees("trust 6 → 7")
    author.clicks("Go on")
    assert author.sees("“It broke in June.”")
    assert author.sees("kitchen  ·  trust 7")


def test_it_is_played_by_keys_alone(author):
    author.tabs_to("1. ")
    order = author.replies()
    author.presses(Qt.Key.Key_1 if order[0] == "stay" else Qt.Key.Key_2)
    assert author.sees("VALIDATES  ·  ")
    author.presses(Qt.Key.Key_Return)
    assert author.sees("“It broke in June.”")
    author.presses(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert author.sees("“Shall I go on?”")


def test_back_one_and_start_again_lead_back(author):
    assert not author.button("Back one").isEnabled()
    author.plays("stay")
    author.clicks("Back one")
    assert author.sees("“Shall I go on?”")
    author.plays("stay", "nod")
    assert author.sees("THE MEETING ENDS HERE")
    assert author.sees("It is over")
    author.clicks("Start again")
    assert author.sees("“Shall I go on?”")


def test_taking_back_from_the_explanation_goes_one_back(author):
    author.replies_with("joke")
    author.clicks("Take it back")
    assert sorted(author.replies()) == ["joke", "stay"]


def test_it_plays_from_any_moment(author):
    plays_from(author, "kitchen")
    assert author.sees("“It is only a kettle.”")
    assert author.replies() == ["nod"]


def test_the_start_can_have_any_trust_facts_rupture_and_shared_things(author):
    plays_from(author, "kitchen")
    author.clicks("Start from…")
    author.clicks(next(box for box in author.all(QCheckBox) if "torn" in box.accessibleName()))
    assert author.sees("“You laughed.”")
    author.clicks(next(box for box in author.all(QCheckBox) if "asked-" in box.accessibleName()))
    author.one(QSlider).setFocus()
    author.presses(Qt.Key.Key_Right)
    assert author.sees("“It broke in June.”")
    assert author.sees("kitchen  ·  trust 7")
    author.clicks("Start as the scenario begins")
    assert author.sees("“Shall I go on?”")
    assert not any(box.isChecked() for box in author.all(QCheckBox))


def test_what_was_shared_before_opens_what_waits_for_it(author):
    plays_from(author, "kitchen")
    author.clicks("Start from…")
    label = next(one for one in author.all(QLabel) if one.text().startswith("secret:"))
    author.clicks(label)
    assert sorted(author.replies()) == ["nod", "thank"]


def test_the_moment_is_chosen_from_a_list_by_keys(author):
    author.tabs_to("Start from…")
    author.presses(Qt.Key.Key_Return)
    author.tabs_to("Moment to start from")
    author.presses(Qt.Key.Key_Down)
    assert author.one(QComboBox).currentText() == "kitchen"
    assert author.sees("“It is only a kettle.”")


def test_only_what_conditions_ask_about_can_be_chosen(author, edited):
    author.clicks("Start from…")
    assert not author.sees("REPLIES GIVEN BEFORE")
    asking = edited(("when: rupture,", "when: turn > 2 and visited(door) and said(door.stay),"))
    shows(author, asking)
    assert author.sees("REPLIES GIVEN BEFORE")
    assert author.sees("WHERE A REPLY WAS GIVEN BEFORE")
    assert author.sees("door.stay")


def test_why_this_line_tells_the_variant_and_its_condition(author):
    author.plays("stay")
    author.clicks("Why this line?")
    assert author.sees("The reply “stay” always leads to “kitchen”.")
    assert author.sees("Variant 1 of 3: “trust >= 7 and asked-gently” holds")
    plays_from(author, "kitchen")
    assert author.sees("Not variant 2: “rupture” does not hold (no rupture is open).")
    assert author.sees("thank: “shared(secret)” does not hold (secret has not been shared).")


def test_an_edit_shows_at_once_and_keeps_the_place(author, edited):
    author.plays("stay")
    shows(author, edited(("It broke in June.", "It broke in May.")))
    assert author.sees("“It broke in May.”")


def test_an_edit_keeps_the_explanation_in_view(author, edited):
    author.replies_with("stay")
    shows(author, edited(("As you like", "As you please")))
    author.waits_for("“As you please”")
    assert author.sees("VALIDATES  ·  ")


def test_a_place_that_is_gone_gives_way_to_the_one_before_and_says_why(author, edited):
    author.plays("stay")
    author.replies_with("nod")
    shows(author, edited(("      nod:", "      bow:")))
    assert author.sees("The reply “kitchen.nod” is no longer there")
    assert sorted(author.replies()) == ["bow", "thank"]


def test_a_mistake_keeps_the_last_version_and_names_its_line(author, edited):
    author.plays("stay")
    shows(author, edited(("start: door", "start: dor")))
    assert author.sees("Showing the version before the mistake on line 13.")
    assert author.sees("“It broke in June.”")
    author.replies_with("nod")
    shows(author, edited())
    assert not author.sees("Showing the version")


def test_a_text_that_never_could_be_played_says_what_to_do(sits_at):
    person = sits_at(PreviewPanel)
    assert person.sees("There is nothing to play yet.")
    shows(person, load_source("\n", "new.yaml"))
    assert person.sees("There is nothing to play yet.")
    shows(person, load_source("format: 1\nid: [", "new.yaml"))
    assert person.sees("There is a mistake on line 2: mend it to play.")
    assert not person.button("Start again").isEnabled()


def test_a_dead_end_says_that_it_is_one(author, edited):
    dead = edited(("nod: {do:", "nod: {when: trust > 19, do:"))
    shows(author, dead)
    plays_from(author, "kitchen")
    assert author.sees("A DEAD END")


def test_edits_leave_the_focus_with_whoever_types(author, edited):
    author.plays("stay")
    author.one(QPlainTextEdit).setFocus()
    shows(author, edited(("nod: {do:", "nod: {when: trust > 19, do:")))
    shows(author, edited())
    assert author.focus is author.one(QPlainTextEdit)


def test_numbers_typed_into_the_text_choose_no_reply(author):
    author.one(QPlainTextEdit).setFocus()
    author.presses(Qt.Key.Key_1)
    assert author.one(QPlainTextEdit).toPlainText() == "1"
    assert len(author.replies()) == 2


def test_what_an_edit_does_not_touch_stays_the_very_same_widget(author, edited):
    before = author.all(ReplyButton)
    shows(author, edited(("client: Bye.", "client: Good-bye.")))
    assert author.all(ReplyButton) == before


def test_it_tells_which_moment_is_shown(author, qtbot):
    shown = []
    panel(author).moment_shown.connect(shown.append)
    author.replies_with("stay")
    assert shown == []
    author.clicks("Go on")
    author.clicks("Start again")
    assert shown == ["kitchen", "door"]


def test_it_asks_for_the_place_in_the_text(author):
    asked = []
    panel(author).go_to_text.connect(lambda moment, reply: asked.append((moment, reply)))
    author.clicks("Show this place in the text")
    author.replies_with("stay")
    author.clicks("Show this place in the text")
    assert asked == [("door", ""), ("door", "stay")]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_nothing_is_wider_than_a_narrow_panel(author, edited, theme, percent):
    author.appearance.choose_theme(theme)
    author.appearance.choose_text_size(percent)
    for fold in author.all(FoldOut):
        fold.open()
    author.replies_with("joke")
    for fold in author.all(FoldOut):
        fold.open()
    area = author.one(QScrollArea)
    author.qtbot.waitUntil(
        lambda: area.widget().width() <= area.viewport().width(), timeout=PATIENCE
    )
    assert panel(author).width() == 420


def test_every_control_has_a_name_and_can_be_tabbed_to(author):
    for fold in author.all(FoldOut):
        fold.open()
    controls = controls_of(author, panel(author))
    assert nameless(controls) == []
    author.tabs_to("Start from…")
    assert never_reached(author, controls) == set()


def test_buttons_become_signs_where_their_words_have_no_room(author):
    def waits(until: Callable[[], bool]) -> None:
        author.qtbot.waitUntil(until, timeout=PATIENCE)

    def words() -> list[str]:
        return [one.text() for one in author.all(QPushButton)]

    author.appearance.choose_text_size(200)
    waits(lambda: words()[-3:] == ["", "", ""])
    author.appearance.choose_text_size(100)
    waits(lambda: {"Back one", "Start again", "To the text"} <= set(words()))


def test_what_is_known_of_a_moment_leads_the_real_way_to_it(author, edited):
    scenario = edited().scenario
    author.clicks("Start from…")
    assert not author.sees("Meetings come here")
    panel(author).show_insights(insights_of(scenario, survey_of(scenario)))
    plays_from(author, "kitchen")
    assert author.sees("Meetings come here with trust 7.")
    author.clicks("Play the way here")
    assert author.sees("“It broke in June.”")
    assert author.sees("kitchen  ·  trust 7")
    author.clicks("Back one")
    assert author.sees("“Shall I go on?”")
