"""Cards, offers and fixes speak the language of the window; techniques are named in it too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMenu

from simulator.gui.author.forms.technique_picker import TechniquePicker
from simulator.gui.author.text.completion_popup import CompletionPopup
from simulator.gui.author.text.hover_card import HoverCard
from simulator.scenario.languages import Language
from simulator.scenario.loading import load_source
from simulator.scenario.shape import MOMENT, REPLY, SCENARIO
from simulator.scenario.taxonomy import shipped_taxonomy

from ..conftest import MIRRORED
from ..english_left import english_left, written_in
from .conftest import VISIT, Author
from .filling_in import Form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SPANISH = shipped_taxonomy(Language.SPANISH)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def spanish(speaks: Callable[[str], None], request: pytest.FixtureRequest) -> Author:
    """Somebody who writes in Spanish."""
    speaks("es")
    found: Author = request.getfixturevalue("author")
    return found


@pytest.fixture
def mirrored(speaks: Callable[[str], None], request: pytest.FixtureRequest) -> Author:
    """Somebody who writes in the language in which all that is translated bears accents."""
    speaks(MIRRORED)
    found: Author = request.getfixturevalue("author")
    return found


def card_at(author: Author, words: str) -> list[str]:
    """What the card about these words says."""
    author.puts_caret(words)
    author.presses(Qt.Key.Key_Right)
    author.presses(Qt.Key.Key_F1)
    (card,) = author.person.all(HoverCard)
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def offers(author: Author) -> Iterator[str]:
    """All rows of the list beside the caret, and the explanation of the first."""
    (popup,) = author.person.all(CompletionPopup)
    rows = popup.findChild(QListWidget)
    for place in range(rows.count()):
        yield rows.item(place).text()
        yield rows.item(place).data(Qt.ItemDataRole.AccessibleTextRole)
    yield from (label.text() for label in popup.findChildren(QLabel) if label.isVisible())


def as_it_is() -> set[str]:
    """What the file says, and the names of its format."""
    scenario = load_source(VISIT, "x").scenario
    ids = {*scenario.moments, *scenario.endings, *scenario.facts}
    ids |= {name for moment in scenario.moments.values() for name in moment.replies}
    return {*written_in(scenario), *ids, *REPLY.fields, *MOMENT.fields, *SCENARIO.fields}


def test_a_technique_s_card_is_spanish(spanish: Author) -> None:
    title, *lines = card_at(spanish, "minimising")
    technique = SPANISH.techniques["minimising"]
    assert title == f"{technique.name}: desestima"
    assert technique.definition in lines


def test_a_technique_is_found_by_its_spanish_name(spanish: Author) -> None:
    start = spanish.text.index("minimising")
    spanish.editor.select(start, start + len("minimising"))
    spanish.types("parafr")
    assert any(SPANISH.techniques["paraphrase"].definition in one for one in offers(spanish))
    spanish.presses(Qt.Key.Key_Return)
    assert "(paraphrase)" in spanish.text


def test_the_picker_and_the_card_name_a_technique_alike(spanish: Author) -> None:
    title, *_ = card_at(spanish, "minimising")
    spanish.page.adding.add_reply()
    picker = Form().dialog.findChild(TechniquePicker)
    QTest.keyClicks(picker.focusProxy(), "importancia")
    rows = picker.findChild(QListWidget)
    names = [rows.item(place).text() for place in range(rows.count())]
    assert title.partition(":")[0] in names


def test_a_new_scenario_is_begun_in_spanish(spanish: Author) -> None:
    spanish.page.adding.begin_scenario()
    form = Form()
    form.answers("El nombre de la persona", "Bilal")
    form.is_done()
    loaded = load_source(spanish.page.workbench.editor.text, "new")
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert loaded.scenario.language == "es"
    assert loaded.scenario.title == "Un primer encuentro con Bilal"


def test_the_language_of_a_new_scenario_can_be_chosen(author: Author) -> None:
    author.page.adding.begin_scenario()
    form = Form()
    form.answers("The client’s name", "Bilal")
    form.chooses("The language it is written in", "Español")
    form.is_done()
    scenario = load_source(author.page.workbench.editor.text, "new").scenario
    assert scenario is not None
    assert (scenario.language, scenario.moments["llegada"].replies["seguir"].text) == (
        "es",
        "Casi no vienes. ¿Por dónde te gustaría empezar?",
    )


@pytest.mark.parametrize(
    "words", ["heard:", "client:", "door:\n", "guarded", "start:", "level:", "minutes:"]
)
def test_no_card_has_a_text_that_went_past_the_translation(mirrored: Author, words: str) -> None:
    said = card_at(mirrored, words)
    assert said
    assert english_left(said, as_it_is() | {"guarded"}) == set()


@pytest.mark.parametrize(
    ("before", "typed"), [("level:", "c"), ("feeling: ", ""), ("    client:", "    r")]
)
def test_no_offer_has_a_text_that_went_past_the_translation(
    mirrored: Author, before: str, typed: str
) -> None:
    mirrored.puts_caret(before, behind=not typed)
    mirrored.types(typed)
    mirrored.presses(Qt.Key.Key_Space, CONTROL)
    said = list(offers(mirrored))
    assert said
    names = {str(one) for one in load_source(VISIT, "x").scenario.moments}
    values = {row.split(".")[0] for row in said}
    assert english_left(said, as_it_is() | names | values) == set()


def test_no_fix_has_a_name_that_went_past_the_translation(mirrored: Author) -> None:
    mirrored.puts_caret("go: chair", behind=True)
    mirrored.types("s")
    mirrored.waits(lambda: "E201" in mirrored.codes)
    mirrored.page.workbench.want_fix()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text() for action in menu.actions()]
    menu.close()
    assert len(titles) > 1
    assert english_left(titles, {"chair", "chairs"}) == set()


def test_a_name_is_refused_in_the_language(mirrored: Author) -> None:
    place = mirrored.text.index("go: chair") + 5
    mirrored.editor.select(place, place)
    mirrored.presses(Qt.Key.Key_F2)
    QTest.keyClicks(mirrored.person.focus, "door")
    mirrored.presses(Qt.Key.Key_Return)
    assert mirrored.person.sees("álréády")
