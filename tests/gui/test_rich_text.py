"""Scenario text is never read as markup: no file it names is opened, and it is shown as it is.

Qt's own labels open local files that rich text names; the control shows that the watch sees it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from simulator.gui.fold_out import FoldOut
from simulator.gui.library.scenario_card import ScenarioCard

from .conftest import Opens
from .person import Person
from .watching import Watch, watching

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs inotify")

#: “C” stands for the watched folder.
PAYLOADS = {
    "img-abs": '<img src="C/a.png">',
    "img-file": '<img src="file://C/a.png">',
    "img-http": '<img src="http://127.0.0.1:9/a.png">',
    "img-rel": '<img src="../canary/a.png">',
    "img-unc": r'<img src="\\127.0.0.1\share\a.png">',
    "img-slashslash": '<img src="//127.0.0.1/share/a.png">',
    "img-data": '<img src="data:image/png;base64,iVBORw0KGgo=">',
    "img-qrc": '<img src=":/a.png">',
    "img-svg": '<img src="C/a.svg">',
    "css-url": '<div style="background-image:url(C/a.png)">x</div>',
    "css-import": '<style>@import url("C/a.css"); p{background:url(C/b.png)}</style><p>x',
    "link-css": '<link rel="stylesheet" href="C/a.css"><p>x',
    "list-img": '<ul style="list-style-image:url(C/a.png)"><li>x</ul>',
    "table-bg": '<table background="C/a.png"><tr><td background="C/b.png">x</table>',
    "body-bg": '<body background="C/a.png">x</body>',
    "anchor": '<a href="file://C/a.txt">x</a>',
    "iframe": '<iframe src="C/a.html"></iframe><object data="C/a"></object>',
    "script": '<script src="C/a.js"></script>x',
    "img-huge": '<img src=":/x.png" width="100000000" height="100000000">x',
    "font-huge": '<p style="font-size:1000000000px">x</p>',
    "entity": "<!DOCTYPE x><p>&amp;</p>",
}

#: Every slot of the format that a person reads; “P” stands for the payload.
TEMPLATE = """
format: 1
id: baited
title: "T P"
summary: "S P"
level: foundation
minutes: 2
setting: in-person
practices: [validating]
authors: ["A P"]
content-notes: ["N P"]
goals: ["G P"]
client: {name: "Ada P", age: 30, pronouns: "O P", background: "B P"}
facts: {known: "F P"}
disclosures:
  told: {shares: "D P", matters: "M P"}
  kept: {shares: "K P", matters: "L P"}
start: door
moments:
  door:
    client: [{say: "C P", manner: "R P", feeling: sad, shares: told}]
    replies:
      feel: {say: "[E P](feeling-reflection)", heard: "H P", why: "W P", go: out, set: [known]}
      hurt: {say: "[V P](minimising)", heard: "H P", why: "W P", go: out}
      wait: {do: "[U P](holding-space)", go: out}
  out: {client: "Z P", manner: "Y P", ending: over}
endings:
  over: {title: "X P", meaning: "Q P", alliance: growing}
"""


@pytest.fixture
def canary(tmp_path: Path) -> Path:
    """A folder of files that payloads name, all of them readable."""
    folder = tmp_path / "canary"
    folder.mkdir()
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    for name in ("a.png", "b.png"):
        assert picture.save(str(folder / name))
    for name in ("a.css", "a.txt", "a.html", "a.js", "a.svg", "a"):
        (folder / name).write_text("p { color: red }", "utf-8")
    return folder


@pytest.fixture
def watch(canary: Path) -> Iterator[Watch]:
    """What is touched in the canary's folder from now on."""
    with watching(canary) as found:
        yield found


def baited(payload: str, canary: Path) -> str:
    """A scenario with this payload in every slot."""
    inside = json.dumps(payload.replace("C/", f"{canary}/"))[1:-1]
    return TEMPLATE.replace(" P", f" {inside}")


def look(person: Person) -> set[str]:
    """Have everything on the screen painted; returns all its words."""
    person.window.grab()
    QApplication.processEvents()
    return set(person.texts())


def open_folds(person: Person) -> None:
    """Open everything that can be folded out, and what that brings."""
    for _ in range(2):
        for fold in person.all(FoldOut):
            fold.open()
        look(person)


def words_of_every_screen(person: Person) -> set[str]:
    """Go from the library to the debrief; returns all words on the way."""
    seen = look(person)
    person.clicks(person.one(ScenarioCard))
    seen |= look(person)
    person.clicks("Sit down with")
    seen |= look(person)
    person.replies_with("hurt")
    open_folds(person)
    seen |= look(person)
    person.clicks("Go on")
    seen |= look(person)
    person.clicks("Look back on it")
    open_folds(person)
    return seen | look(person)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_screen_reads_scenario_text_as_markup(
    opens: Opens, tmp_path: Path, canary: Path, watch: Watch, payload: str
) -> None:
    folder = tmp_path / "scenarios"
    folder.mkdir()
    (folder / "baited.yaml").write_text(baited(PAYLOADS[payload], canary), "utf-8")
    (folder / "broken.yaml").write_text(
        baited(PAYLOADS[payload], canary).replace("goals:", "gaols:"), "utf-8"
    )
    shown = PAYLOADS[payload].replace("C/", f"{canary}/")
    seen = words_of_every_screen(opens(folder))
    assert watch.touched() == set()
    for slot in "TSNGBDMKLCREHWUVZYXQ":
        assert any(f"{slot} {shown}" in text for text in seen), f"slot {slot} was never shown"


def test_an_ordinary_label_would_be_seen_to_open_the_file(
    qtbot: QtBot, canary: Path, watch: Watch
) -> None:
    label = QLabel(PAYLOADS["img-abs"].replace("C/", f"{canary}/"))
    qtbot.addWidget(label)
    label.show()
    label.grab()
    assert "a.png" in watch.touched()


def test_no_widget_carries_a_tool_tip_made_of_scenario_text(
    opens: Opens, tmp_path: Path, canary: Path
) -> None:
    folder = tmp_path / "scenarios"
    folder.mkdir()
    (folder / "baited.yaml").write_text(baited(PAYLOADS["img-abs"], canary), "utf-8")
    person = opens(folder)
    person.clicks(person.one(ScenarioCard))
    person.clicks("Sit down with")
    assert [button for button in person.all(QAbstractButton) if "<img" in button.toolTip()] == []
