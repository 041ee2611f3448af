"""The debrief on paper: pages, typeface, words, and the signs it shares with the screen."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from simulator.gui.debrief.paper.lines import Column, Type, text_strips
from simulator.gui.debrief.paper.pdf import pdf_of
from simulator.gui.debrief.paper.strips import POINT, Strip, pages_of
from simulator.gui.theme.colours import LIGHT
from simulator.gui.theme.fonts import load_fonts
from simulator.gui.verdict_shape import paint_verdict
from simulator.records.exports.composing import document_of
from simulator.records.exports.ink import HAIRLINE, INKS, QUIET, TEXT
from simulator.records.exports.sign_svg import SIDE, sign_shape
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import ReplyId, Scenario
from simulator.scenario.taxonomy import Verdict
from simulator.session.log import Noted, Started
from simulator.session.transcript import Transcript, fold, open_transcript

from .conftest import HERE

ODD = ("half \ud83d", "\x00\x1b[31m", "שלום \u202eabc", "<b>bold</b> &amp;", "\U0001f98a fox")


@pytest.fixture(autouse=True)
def typeface(qapp) -> None:
    load_fonts()


@pytest.fixture
def visit() -> Transcript:
    return opened(load_scenario(HERE / "short-visit.yaml").scenario, "befriend", "wait")


def opened(scenario: Scenario | None, *replies: str) -> Transcript:
    assert scenario is not None
    transcript = open_transcript(scenario, Started(scenario.id, "0" * 64, 1))
    for reply in replies:
        transcript = transcript.with_reply(ReplyId(reply))
    return transcript


def made(transcript: Transcript, earlier: Transcript | None = None) -> bytes:
    """The PDF of a meeting, without what else was possible in it."""
    return pdf_of(document_of(transcript, None, earlier))


def page_count(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def words_of(pdf: bytes, folder: Path) -> str:
    """What a reader finds when searching the PDF."""
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not installed")
    file = folder / "debrief.pdf"
    file.write_bytes(pdf)
    ran = subprocess.run(
        [reader, "-layout", str(file), "-"], capture_output=True, check=True, encoding="utf-8"
    )
    return ran.stdout


def test_a_pdf_has_pages_and_the_typeface_inside(visit):
    pdf = made(visit)
    assert pdf.startswith(b"%PDF-")
    assert page_count(pdf) >= 2
    assert b"AtkinsonHyperlegible" in pdf
    assert b"/FontFile2" in pdf


def test_the_words_of_the_meeting_can_be_found_in_the_pdf(visit, tmp_path):
    words = words_of(made(fold(visit, Noted("I hurried."))), tmp_path)
    for expected in (
        "A beginning",
        "Keep these apart from everything else",
        "Let us have a coffee some time.",
        "trust 6 → 2",
        "I hurried.",
        "The client is fictional.",
        "1/3",
    ):
        assert expected in words


def test_two_attempts_stand_beside_each_other_on_paper(visit, tmp_path):
    first = opened(visit.scenario, "befriend", "stay")
    lines = words_of(made(visit, first), tmp_path).splitlines()
    assert any(re.search(r"Earlier {5,}This time", line) for line in lines)
    assert any(re.search(r"“You miss him.” {5,}\(You nod and wait.\)", line) for line in lines)


@pytest.mark.parametrize("text", ODD)
def test_odd_and_hostile_text_is_set_as_it_stands(visit, tmp_path, text):
    pdf = made(fold(visit, Noted(f"Before {text}\nafter")))
    words = words_of(pdf, tmp_path)
    assert "Before" in words
    assert "after" in words
    assert ("<b>bold</b> &amp;" in words) == (text == ODD[3])


def test_a_pdf_of_forty_turns_takes_less_than_a_second_of_work(meet):
    chance = random.Random(4)  # noqa: S311  # nothing here is a secret
    usual = ("feel", "ask", "follow", "advise", "belittle", "befriend", "repair")
    transcript = meet(*chance.choices(usual, k=39), "leave")
    assert len(transcript.turns) == 40
    taken = []
    for _ in range(3):
        before = time.process_time()
        made(transcript)
        taken.append(time.process_time() - before)
    assert min(taken) <= 1.0


def strip(height: float, *, keeps_next: bool = False, gap: float = 0.0) -> Strip:
    return Strip(height, lambda painter, corner: None, gap, keeps_next)


def test_strips_fill_pages_in_order_and_none_hangs_over_the_edge():
    strips = [strip(7 + number % 5, gap=3) for number in range(40)]
    pages = pages_of(strips, 50)
    assert [placed.strip for page in pages for placed in page] == strips
    assert all(page[0].top == 0 for page in pages)
    assert all(placed.top + placed.strip.height <= 50 for page in pages for placed in page)


def test_what_keeps_together_stands_on_one_page():
    heading = strip(10, keeps_next=True)
    pages = pages_of([strip(35), heading, strip(10)], 50)
    assert [len(page) for page in pages] == [1, 2]


def test_what_keeps_together_and_fits_on_no_page_is_cut_all_the_same():
    pages = pages_of([strip(20, keeps_next=True)] * 5, 50)
    assert [len(page) for page in pages] == [2, 2, 1]


def test_no_page_ends_with_a_first_line_or_begins_with_a_last_one():
    lines = text_strips([Column("word " * 200, Type(), 0, 1500)])
    kept = [line.keeps_next for line in lines]
    assert len(kept) > 5
    assert kept[0]
    assert kept[-2:] == [True, False]
    assert not any(kept[1:-2])


def test_the_colours_on_paper_are_those_of_the_light_theme():
    assert (LIGHT.text, LIGHT.quiet_text, LIGHT.border) == (TEXT, QUIET, HAIRLINE)
    assert {verdict: (one.ink, one.wash) for verdict, one in INKS.items()} == {
        Verdict(name): (one.ink, one.wash) for name, one in LIGHT.verdicts.items()
    }


def painted(paint) -> QImage:
    image = QImage(64, 64, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> float:
    """How far two pictures differ, as a share of their ink."""
    pairs = list(zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))
    return sum(abs(a - b) for a, b in pairs) / sum(255 - a for a, _ in pairs)


def drawn_and_painted(drawn: Verdict, on_screen: Verdict) -> float:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">'
    svg += f"{sign_shape(drawn, '#000000')}</svg>"
    box = QRectF(0, 0, 64, 64)
    return difference(
        painted(lambda painter: paint_verdict(painter, on_screen, box, QColor("black"))),
        painted(lambda painter: QSvgRenderer(QByteArray(svg.encode())).render(painter, box)),
    )


@pytest.mark.parametrize("verdict", list(Verdict))
def test_the_signs_in_exports_are_those_on_the_screen(qapp, verdict):
    assert drawn_and_painted(verdict, verdict) < 0.08


def test_the_comparison_of_signs_can_tell_them_apart(qapp):
    others = [
        drawn_and_painted(one, other) for one in Verdict for other in Verdict if one is not other
    ]
    assert min(others) > 0.3


def test_sizes_are_counted_in_tenths_of_a_point():
    (line,) = text_strips([Column("Word", Type(10), 0, 5000)])
    assert 11 * POINT < line.height < 16 * POINT
