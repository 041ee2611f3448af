"""A scenario for review on paper: whole, numbered, with room for notes, and nothing clipped."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from simulator.authoring.review.composing import review_of
from simulator.authoring.review.document import Piece
from simulator.authoring.review.whole import Review, whole_review
from simulator.gui.author.sharing.review_paper import review_pdf
from simulator.gui.file_writing import FileWriting
from simulator.gui.theme.fonts import load_fonts
from simulator.resources import scenarios_dir
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import Scenario

from ...conftest import HERE
from ...person import PATIENCE

ODD = "half \ud83d \x1b[31m שלום \u202eabc <b>bold</b> &amp; \U0001f98a"


@pytest.fixture(autouse=True)
def typeface(qapp) -> None:
    load_fonts()


@pytest.fixture(scope="module")
def review() -> Review:
    return whole_review(_scenario(scenarios_dir() / "first-visit-maya.yaml"))


@pytest.fixture(scope="module")
def pages(review: Review, qapp, tmp_path_factory) -> list[str]:
    """The words of each page, as a reader finds them."""
    load_fonts()
    folder = tmp_path_factory.mktemp("paper")
    file = folder / "review.pdf"
    file.write_bytes(review_pdf(review.document, review.map_svg))
    return _ran("pdftotext", "-layout", str(file), "-").split("\f")[:-1]


def test_every_moment_reply_and_ending_is_in_it(review, pages):
    told = " ".join(" ".join(pages).split())
    for moment in review.document.moments:
        assert f"{moment.number} {moment.name}" in told
        for reply in moment.replies:
            assert reply.name in told
            assert reply.counts_as.capitalize() in told
    for ending in review.document.endings:
        assert ending.title in told
    for sentence in review.document.statistics:
        assert sentence.split()[0] in told
    assert review.document.fiction in " ".join(pages[0].split())


def test_every_page_has_its_number_and_the_fiction_notice(review, pages):
    for number, page in enumerate(pages, start=1):
        last = page.strip().splitlines()[-1]
        assert last.endswith(f"{number} / {len(pages)}")
        assert "fictional" in last


def test_the_contents_name_the_page_each_moment_begins_on(review, pages):
    told = "\n".join(pages[:3])
    for moment in review.document.moments:
        name = f"{moment.number}\\s+{re.escape(moment.name)}"
        entry = re.search(rf"^\s*{name}\s+(?:start |ending )?\s*(\d+)$", told, re.MULTILINE)
        assert entry is not None, moment.name
        page = pages[int(entry[1]) - 1]
        assert re.search(rf"^\s*{name}\s*$", page, re.MULTILINE), moment.name


def test_every_page_but_the_map_has_room_for_notes(pages):
    without = [number for number, page in enumerate(pages) if "Notes" not in page.split()]
    assert len(without) == 1


def test_a_wide_map_lies_on_its_long_side_and_the_rest_does_not(tmp_path):
    document = review_of(_scenario(HERE / "short-visit.yaml"))
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 300" width="900" height="300">'
        "<rect width='900' height='300' fill='#123456'/></svg>"
    )
    file = tmp_path / "review.pdf"
    file.write_bytes(review_pdf(document, svg))
    told = _ran("pdfinfo", "-f", "1", "-l", "99", str(file))
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", told)
    wide = [float(width) > float(height) for width, height in sizes]
    assert wide.count(True) == 1
    number = wide.index(True) + 1
    assert 1 < number < len(wide)
    page = _drawn(file, number, tmp_path)
    assert page.width() > page.height()
    assert page.pixelColor(page.width() // 2, page.height() // 4).name() == "#123456"


def test_no_ink_runs_off_any_page_or_into_the_notes(review, tmp_path):
    file = tmp_path / "review.pdf"
    file.write_bytes(review_pdf(review.document, ""))
    for number in (1, 2, 3, 9):
        page = _drawn(file, number, tmp_path)
        for edge in (0.03, 0.97):
            column = round(page.width() * edge)
            assert _is_blank(page, column, 0.0, 1.0), (number, edge)
        # Half way into the column for notes, below its heading and above the foot.
        assert _is_blank(page, round(page.width() * 0.85), 0.1, 0.92), number


def test_in_another_thread_the_same_paper_is_made(qtbot, review, tmp_path):
    """Every page looks the same, in the same typeface."""
    here, there = tmp_path / "here.pdf", tmp_path / "there.pdf"
    here.write_bytes(review_pdf(review.document, review.map_svg))
    owner = QObject()
    writing = FileWriting(owner)
    writing.write(there, partial(review_pdf, review.document, review.map_svg))
    qtbot.waitUntil(there.exists, timeout=PATIENCE)
    writing.close()
    owner.deleteLater()
    assert _undated(there) == _undated(here)


def _undated(file: Path) -> bytes:
    """What a PDF holds but for the time and the name it is given each time it is made."""
    own = rb"\(D:\d+[^)]*\)|\d{4}-\d\d-\d\dT[\d:.Z+-]+|uuid:[0-9a-f-]+|/ID \[.*?\]"
    return re.sub(own, b"", file.read_bytes())


def test_odd_words_go_through():
    scenario = _scenario(HERE / "short-visit.yaml")
    document = review_of(scenario)
    reply = replace(document.moments[0].replies[0], pieces=(Piece(ODD),))
    moment = replace(document.moments[0], replies=(reply,))
    changed = replace(document, title=ODD, moments=(moment, *document.moments[1:]))
    assert review_pdf(changed, "").startswith(b"%PDF-")


def test_a_scenario_without_a_map_has_no_page_for_one(tmp_path):
    document = review_of(_scenario(HERE / "short-visit.yaml"))
    file = tmp_path / "review.pdf"
    file.write_bytes(review_pdf(document, ""))
    words = _ran("pdftotext", "-layout", str(file), "-").split("\f")[:-1]
    assert all("Notes" in page.split() for page in words)


def _scenario(path: Path) -> Scenario:
    scenario = load_scenario(path).scenario
    assert scenario is not None
    return scenario


def _drawn(file: Path, number: int, folder: Path) -> QImage:
    place = str(number)
    _ran("pdftoppm", "-r", "60", "-f", place, "-l", place, "-png", str(file), str(folder / "p"))
    (drawn,) = folder.glob("p-*.png")
    image = QImage(str(drawn))
    drawn.unlink()
    return image


def _is_blank(page: QImage, column: int, top: float, bottom: float) -> bool:
    rows = range(round(page.height() * top), round(page.height() * bottom))
    return all(page.pixelColor(column, row).lightness() > 250 for row in rows)


def _ran(program: str, *arguments: str) -> str:
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not installed")
    ran = subprocess.run([found, *arguments], capture_output=True, check=True, encoding="utf-8")
    return ran.stdout
