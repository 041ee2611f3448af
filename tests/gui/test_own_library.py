"""One's own library: filled by dropping files, its cards looked after, from the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from simulator.gui.library import asking
from simulator.gui.library.broken_card import BrokenCard
from simulator.gui.library.library_button import LibraryButton
from simulator.gui.library.own_button import OwnButton
from simulator.gui.library.scenario_card import ScenarioCard

from .conftest import HERE, Opens
from .dropping import drag, drop, files, leave
from .person import PATIENCE, Person

#: What is to be seen while something can be dropped.
HINT = "Drop here to add to your library"
Brings = Callable[..., Path]


@pytest.fixture
def brings(tmp_path: Path) -> Brings:
    """Brings the short visit along from elsewhere, under another id and title."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()

    def bring(name: str, scenario: str = "brought", title: str = "A late visit") -> Path:
        text = (HERE / "short-visit.yaml").read_text("utf-8")
        text = text.replace("id: short-visit", f"id: {scenario}")
        (folder / name).write_text(text.replace("title: A short visit", f"title: {title}"), "utf-8")
        return folder / name

    return bring


def own_files(person: Person) -> list[str]:
    """What lies in the library's folder."""
    return sorted(path.name for path in (person.data / "scenarios").glob("*.yaml"))


def chooses(menu: QMenu, name: str) -> None:
    """Choose an entry of a menu."""
    if menu.isEmpty():
        menu.aboutToShow.emit()
    (action,) = (one for one in menu.actions() if one.text() == name)
    action.trigger()


def own_menu(person: Person) -> QMenu:
    """The menu of the only card of one's own."""
    menu = person.one(OwnButton).menu()
    assert menu is not None
    return menu


def test_a_dropped_file_stands_in_the_library_as_ones_own(visitor: Person, brings: Brings) -> None:
    source = brings("late.yaml")
    drop(visitor, source)
    visitor.waits_for("“A late visit” is in your library now.")
    assert own_files(visitor) == ["late.yaml"]
    assert (visitor.data / "scenarios" / "late.yaml").read_bytes() == source.read_bytes()
    card = next(one for one in visitor.all(ScenarioCard) if "A late visit" in one.accessibleName())
    visitor.qtbot.waitUntil(card.hasFocus, timeout=PATIENCE)
    assert visitor.one(OwnButton).accessibleName() == "Yours: what you can do with A late visit"
    visitor.opens("A late visit")
    assert visitor.sees("Before Ada comes")
    assert not visitor.has_button("Add to my library")


def test_the_library_shows_where_to_drop_only_while_files_are_dragged(
    visitor: Person, brings: Brings
) -> None:
    assert not visitor.sees(HINT)
    assert drag(visitor, files(brings("late.yaml")))
    assert visitor.sees(HINT)
    leave(visitor)
    assert not visitor.sees(HINT)
    drop(visitor, brings("late.yaml"))
    assert not visitor.sees(HINT)


def test_what_is_no_file_of_this_computer_is_not_taken(visitor: Person) -> None:
    words, web = QMimeData(), QMimeData()
    words.setText("some words")
    web.setUrls([QUrl("https://example.org/visit.yaml")])
    assert not drag(visitor, words)
    assert not drag(visitor, web)
    assert not visitor.sees(HINT)


def test_each_of_several_files_is_told_of(visitor: Person, brings: Brings, tmp_path: Path) -> None:
    drop(visitor, brings("late.yaml"))
    visitor.waits_for("is in your library now")
    (tmp_path / "photo.png").write_bytes(b"x")
    (tmp_path / "torn.yaml").write_text("format: 1\n", "utf-8")
    two = [brings("b.yaml", "b", "Visit B"), brings("c.yaml", "c", "Visit C")]
    drop(visitor, *two, brings("late.yaml"), tmp_path / "torn.yaml", tmp_path / "photo.png")
    visitor.waits_for("2 scenarios are in your library now: “Visit B”, “Visit C”")
    assert visitor.sees("“torn.yaml” is in your library, but can’t be played yet: ")
    assert visitor.sees("“A late visit” was in your library already.")
    assert visitor.sees("“photo.png” is no scenario file: those end in .yaml or .yml.")
    assert own_files(visitor) == ["b.yaml", "c.yaml", "late.yaml", "torn.yaml"]
    assert visitor.one(BrokenCard).accessibleName().startswith("torn.yaml cannot be played yet")


def test_a_dropped_folder_brings_its_scenarios(visitor: Person, brings: Brings) -> None:
    folder = brings("b.yaml", "b", "Visit B").parent
    brings("c.yaml", "c", "Visit C")
    drop(visitor, folder)
    visitor.waits_for("2 scenarios are in your library now")


def test_another_version_waits_for_an_answer_and_may_be_left(
    visitor: Person, brings: Brings
) -> None:
    drop(visitor, brings("late.yaml"))
    visitor.waits_for("is in your library now")
    drop(visitor, brings("new.yaml", title="A later visit"))
    visitor.waits_for("both have the id “brought”")
    visitor.clicks("Keep the one I have")
    assert not visitor.sees("both have the id")
    assert own_files(visitor) == ["late.yaml"]
    assert visitor.sees("A late visit")


def test_another_version_takes_the_place_of_the_old_one_when_told_to(
    visitor: Person, brings: Brings
) -> None:
    drop(visitor, brings("late.yaml"))
    visitor.waits_for("is in your library now")
    drop(visitor, brings("new.yaml", title="A later visit"))
    visitor.waits_for("both have the id “brought”")
    visitor.clicks("Replace it")
    visitor.waits_for("“A later visit” is in your library now.")
    assert own_files(visitor) == ["late.yaml"]
    assert len(visitor.all(OwnButton)) == 1
    removed = visitor.data / "scenarios" / "removed" / "late.yaml"
    assert "A late visit" in removed.read_text("utf-8")


def test_a_file_from_elsewhere_is_added_from_its_briefing(visitor: Person, brings: Brings) -> None:
    visitor.window.open_file(brings("late.yaml"))
    visitor.clicks("Add to my library")
    visitor.waits_for("In your library now")
    assert own_files(visitor) == ["late.yaml"]
    assert visitor.sees("Before Ada comes")
    visitor.clicks("Back to the library")
    assert len(visitor.all(OwnButton)) == 1


def test_what_came_along_is_not_offered_to_be_added(visitor: Person) -> None:
    visitor.opens("A short visit")
    assert not visitor.has_button("Add to my library")


def test_a_question_about_what_was_added_from_a_briefing_waits_in_the_library(
    visitor: Person, brings: Brings
) -> None:
    drop(visitor, brings("late.yaml"))
    visitor.waits_for("is in your library now")
    visitor.window.open_file(brings("new.yaml", title="A later visit"))
    visitor.clicks("Add to my library")
    visitor.waits_for("both have the id “brought”")
    assert visitor.has_button("Replace it")


def test_a_file_taken_out_can_be_put_back(visitor: Person, brings: Brings) -> None:
    drop(visitor, brings("late.yaml"))
    visitor.waits_for("is in your library now")
    chooses(own_menu(visitor), "Remove from my library")
    visitor.qtbot.waitUntil(lambda: not visitor.all(OwnButton), timeout=PATIENCE)
    assert own_files(visitor) == []
    visitor.waits_for("“A late visit” is no longer in your library.")
    visitor.clicks("Put it back")
    visitor.qtbot.waitUntil(lambda: len(visitor.all(OwnButton)) == 1, timeout=PATIENCE)
    assert own_files(visitor) == ["late.yaml"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_a_card_is_reached_and_opened_by_keys(visitor: Person, brings: Brings) -> None:
    drop(visitor, brings("late.yaml"))
    visitor.waits_for("is in your library now")
    visitor.qtbot.waitUntil(
        lambda: "A late visit" in visitor.focus.accessibleName(), timeout=PATIENCE
    )
    visitor.presses(Qt.Key.Key_Tab)
    assert visitor.focus is visitor.one(OwnButton)

    def choose_in_menu() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.setActiveAction(menu.actions()[0])
        QTest.keyClick(menu, Qt.Key.Key_Return)

    # Some versions of Qt come back from the key only once the menu is closed.
    QTimer.singleShot(0, visitor.window, choose_in_menu)
    QTest.keyClick(visitor.focus, Qt.Key.Key_Space)
    visitor.waits_for("late.yaml")
    assert visitor.has_button("Back to the library")


class Shown(QObject):
    """Stands where the system's window of folders is."""

    def __init__(self) -> None:
        super().__init__()
        self.folders: list[Path] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        """Note what was to be shown."""
        self.folders.append(Path(url.toLocalFile()))


@pytest.fixture
def shown() -> Iterator[Shown]:
    """What would be shown in the system's window of folders."""
    found = Shown()
    QDesktopServices.setUrlHandler("file", found, "show")
    yield found
    QDesktopServices.unsetUrlHandler("file")


def test_the_folder_of_the_library_is_shown(visitor: Person, brings: Brings, shown: Shown) -> None:
    menu = visitor.one(LibraryButton).menu()
    assert menu is not None
    chooses(menu, "Open my library folder")
    assert shown.folders == [visitor.data / "scenarios"]
    assert shown.folders[0].is_dir()
    drop(visitor, brings("late.yaml"))
    visitor.waits_for("is in your library now")
    chooses(own_menu(visitor), "Show in folder")
    assert shown.folders[1:] == [visitor.data / "scenarios"]


def test_files_can_be_chosen_instead_of_dropped(
    visitor: Person, brings: Brings, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [brings("late.yaml")]
    monkeypatch.setattr(asking, "asks_for_files", lambda _parent: chosen)
    menu = visitor.one(LibraryButton).menu()
    assert menu is not None
    chooses(menu, "Add scenario files…")
    visitor.waits_for("“A late visit” is in your library now.")


def test_another_folder_is_followed_and_remembered(
    opens: Opens, own_scenarios: Path, brings: Brings, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = brings("late.yaml").parent
    person = opens(own_scenarios)
    monkeypatch.setattr(asking, "asks_for_folder", lambda _parent, _present: folder)
    menu = person.one(LibraryButton).menu()
    assert menu is not None
    chooses(menu, "Choose another folder…")
    person.qtbot.waitUntil(lambda: len(person.all(OwnButton)) == 1, timeout=PATIENCE)
    assert person.sees(f"Your library is in the folder {folder} now.")
    person.window.close()
    again = opens(own_scenarios)
    assert again.sees("A late visit")
    assert again.one(OwnButton)


def test_a_new_text_is_saved_in_the_folder_chosen_last(
    opens: Opens, own_scenarios: Path, brings: Brings, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = brings("late.yaml").parent
    person = opens(own_scenarios)
    filing = person.window.author.filing
    filing.begin("id: fresh\n")
    monkeypatch.setattr(asking, "asks_for_folder", lambda _parent, _present: folder)
    menu = person.one(LibraryButton).menu()
    assert menu is not None
    chooses(menu, "Choose another folder…")
    asked: list[Path] = []
    monkeypatch.setattr(filing, "_asks_where", lambda _parent, path: asked.append(path))
    filing.save()
    assert asked == [folder / "fresh.yaml"]


def test_a_search_that_hides_a_new_file_gives_way(visitor: Person, brings: Brings) -> None:
    visitor.presses(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    visitor.qtbot.keyClicks(visitor.focus, "a horse")
    assert not visitor.all(ScenarioCard)
    drop(visitor, brings("late.yaml"))
    visitor.waits_for("is in your library now")
    assert visitor.sees("A late visit")
    assert len(visitor.all(ScenarioCard)) == 2


def test_every_button_of_a_notice_says_what_it_is_about(visitor: Person, brings: Brings) -> None:
    drop(visitor, brings("late.yaml"))
    visitor.waits_for("is in your library now")
    chooses(own_menu(visitor), "Remove from my library")
    visitor.waits_for("is no longer in your library")
    button = next(one for one in visitor.all(QPushButton) if one.text() == "Put it back")
    assert "A late visit" in button.accessibleName()
