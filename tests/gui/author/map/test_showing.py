"""Maps come and go: in place, in any theme and size of text, as files, and without a wait."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGraphicsSimpleTextItem,
    QPushButton,
    QTreeView,
)

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode
from simulator.authoring.mapping.layout import MOST_MOMENTS, layout_of
from simulator.authoring.mapping.outline import graph_of_outline
from simulator.authoring.mapping.svg import svg_of
from simulator.gui.author.map.minimap import MiniMap
from simulator.gui.author.map.painting import png_of
from simulator.gui.theme.appearance import ThemeChoice
from simulator.scenario.diagnostics import Report
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.reader import read_source
from simulator.session.survey.survey import survey_of
from tests.gui.person import looks

from .map_reader import PATIENCE, ROOMS, MapReader, chain_of

SCENARIOS = Path(__file__).resolve().parents[4] / "scenarios"


def test_the_whole_map_is_in_view_at_first(author: MapReader) -> None:
    for node in ROOMS.nodes:
        assert author.view.viewport().rect().contains(author.place_of(node.id))


def test_the_edited_moment_is_lit_and_comes_into_view(author: MapReader) -> None:
    author.qtbot.keyClicks(author.view, "+++++++")
    author.view.centre_on(-1000, -1000)
    author.panel.light("gate")
    assert author.view.lit == "gate"
    assert author.view.viewport().rect().contains(author.place_of("gate"))


def test_the_map_stays_where_it_was_while_the_scenario_is_edited(author: MapReader) -> None:
    author.qtbot.keyClicks(author.view, "+++")
    author.view.centre_on(*author.view.picture.layout.nodes["gate"].middle)
    before, zoom = author.place_of("gate"), author.view.zoom
    cellar = MapNode("cellar", "It is dark down here.")
    more = (*ROOMS.edges, MapEdge("hall", "cellar", "down"), MapEdge("cellar", "kitchen", "up"))
    author.is_shown(MapGraph("Rooms", (*ROOMS.nodes, cellar), more))
    moved = author.place_of("gate") - before
    assert moved.manhattanLength() <= 3
    assert author.view.zoom == pytest.approx(zoom)


def test_the_newest_map_wins(author: MapReader) -> None:
    for at in range(5):
        author.panel.show_graph(MapGraph(f"Old {at}", ROOMS.nodes[:1], ()))
    author.is_shown(MapGraph("New", ROOMS.nodes[:2], ROOMS.edges[:2]))
    author.qtbot.wait(200)
    assert author.view.picture.graph.title == "New"


def test_nothing_to_show_says_what_to_do(author: MapReader) -> None:
    author.panel.show_scenario(None)
    assert author.sees("The map appears here once the text has a moment.")
    author.is_shown(ROOMS)
    assert author.view.isVisible()


def test_a_map_too_large_to_draw_can_be_read_as_a_list(opens: Callable[[], MapReader]) -> None:
    author = opens()
    nodes = tuple(MapNode(f"m{at}", is_start=at == 0) for at in range(MOST_MOMENTS + 1))
    author.is_shown(MapGraph("Large", nodes, ()))
    assert author.panel.findChild(QTreeView).isVisible()
    assert author.sees("too many to draw")


@pytest.fixture(scope="module")
def maya() -> Scenario:
    scenario = load_scenario(SCENARIOS / "first-visit-maya.yaml").scenario
    assert scenario is not None
    return scenario


def test_heat_shows_trust_in_words(opens: Callable[[], MapReader], maya: Scenario) -> None:
    author = opens()
    with author.qtbot.waitSignal(author.panel.map_shown, timeout=PATIENCE):
        author.panel.show_scenario(maya, survey_of(maya))
    with author.qtbot.waitSignal(author.panel.map_shown, timeout=PATIENCE):
        author.panel.set_heat("trust")
    assert author.panel.findChild(QComboBox).currentText() == "Trust reached"
    with pytest.raises(ValueError, match="warm"):
        author.panel.set_heat("warm")


@pytest.mark.parametrize("theme", [ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST])
def test_another_theme_paints_the_map_anew(author: MapReader, theme: ThemeChoice) -> None:
    with author.qtbot.waitSignal(author.panel.map_shown, timeout=PATIENCE):
        author.appearance.choose_theme(theme)
    background = author.view.scene().backgroundBrush().color().name()
    assert background == author.appearance.colours.window


def test_large_text_enlarges_the_map(author: MapReader) -> None:
    author.qtbot.keyClicks(author.view, "+++")
    before, scale = author.view.zoom, author.view.transform().m11()
    with author.qtbot.waitSignal(author.panel.map_shown, timeout=PATIENCE):
        author.appearance.choose_text_size(200)
    assert author.view.zoom == pytest.approx(before)
    assert author.view.transform().m11() == pytest.approx(2 * scale)


def test_the_map_is_painted_as_png(qapp: QApplication) -> None:
    picture = QImage.fromData(png_of(svg_of(ROOMS, layout_of(ROOMS))))
    assert picture.width() > 1000
    assert {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())} > {
        "#ffffff"
    }


def test_closing_in_the_middle_of_the_work_is_harmless(opens: Callable[[], MapReader]) -> None:
    author = opens()
    author.panel.show_graph(chain_of(600))
    author.qtbot.wait(60)
    author.panel.close_work()
    assert not author.panel.is_busy
    author.panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_without_another_process_the_map_is_laid_out_all_the_same(
    opens: Callable[[], MapReader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    author = opens()
    author.is_shown(ROOMS)
    assert author.view.picture.graph is ROOMS


def test_a_process_that_fails_leaves_the_map_to_this_one(
    opens: Callable[[], MapReader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.gui.author.map.laying_out._SERVICE", "simulator.nothing")
    author = opens()
    author.is_shown(ROOMS)
    assert author.view.picture.graph is ROOMS


def test_what_replies_can_cost_is_shown_in_numbers(
    opens: Callable[[], MapReader], maya: Scenario
) -> None:
    author = opens()
    author.panel.set_heat("regret")
    with author.qtbot.waitSignal(author.panel.map_shown, timeout=PATIENCE):
        author.panel.show_scenario(maya, survey_of(maya))
    items = author.view.scene().items()
    texts = {item.text() for item in items if isinstance(item, QGraphicsSimpleTextItem)}
    assert any(text.startswith("−") for text in texts)


def test_a_file_with_errors_has_a_map_of_what_can_be_made_out(
    opens: Callable[[], MapReader],
) -> None:
    author = opens()
    source = "start: hall\nmoments:\n  hall:\n    replies:\n      on: {say: Well, go: nowhere}\n"
    author.is_shown(graph_of_outline(read_source(source, Report("broken.yaml")).root))
    author.qtbot.mouseMove(author.view.viewport(), author.place_of("nowhere"))
    assert author.sees("nowhere: no such moment")


def test_with_large_text_and_little_room_every_control_is_whole(author: MapReader) -> None:
    author.appearance.choose_text_size(200)
    author.panel.resize(400, 390)
    panel = author.panel
    for control in (*panel.findChildren(QPushButton), *panel.findChildren(QComboBox)):
        assert looks(lambda one=control: one.visibleRegion().boundingRect() == one.rect())


def test_the_map_in_small_leaves_most_of_the_map_free(author: MapReader) -> None:
    author.panel.resize(300, 380)
    author.qtbot.keyClicks(author.view, "+++++++")
    (small,) = author.panel.findChildren(MiniMap)
    author.qtbot.waitUntil(small.isVisible, timeout=PATIENCE)
    assert small.width() <= author.view.width() * 0.3
