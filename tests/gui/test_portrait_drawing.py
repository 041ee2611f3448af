"""What is drawn of a client: faces, looks, ages, and what is kept on disk."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from simulator.gui.portrait import drawing
from simulator.gui.portrait.canvas import is_portrait
from simulator.gui.portrait.drawing import Portfolio, PortraitError, draw_portrait
from simulator.gui.portrait.expressions import describe, expression_of
from simulator.gui.portrait.likeness import likeness_of
from simulator.scenario.model import Feeling, Looks

KNOWN = {
    "head": ("bun", "bear", "short1"),
    "accessories": ("glasses", "sunglasses"),
    "facialHair": ("full",),
}
MAYA = Looks("maya", (("head", "bun"), ("skin", "#ae5d29")))


def test_every_feeling_has_a_face_of_its_own() -> None:
    faces = {expression_of(feeling).marks for feeling in Feeling}
    assert len(faces) == len(Feeling)


def test_every_feeling_gives_another_drawing() -> None:
    drawings = {draw_portrait(MAYA, 34, feeling) for feeling in Feeling}
    assert len(drawings) == len(Feeling)


def test_every_feeling_is_told_in_words_of_its_own() -> None:
    words = {describe(feeling) for feeling in Feeling}
    assert len(words) == len(Feeling)
    assert "" not in words


def test_a_withdrawn_client_has_turned_away() -> None:
    assert expression_of(Feeling.WITHDRAWN).turned
    assert "scale(-1, 1)" in draw_portrait(MAYA, 34, Feeling.WITHDRAWN)
    assert "scale(-1, 1)" not in draw_portrait(MAYA, 34, Feeling.GUARDED)


def test_a_portrait_is_well_formed_and_small() -> None:
    svg = draw_portrait(MAYA, 34, Feeling.CALM)
    assert ET.fromstring(svg).tag == "{http://www.w3.org/2000/svg}svg"  # noqa: S314
    assert is_portrait(svg)
    assert len(svg) < 60_000


def test_the_authors_colours_are_in_the_portrait() -> None:
    looks = Looks("a", (("skin", "#c0ffee"), ("clothing", "#123456"), ("hair", "#abcdef")))
    svg = draw_portrait(looks, 34, Feeling.CALM)
    assert all(colour in svg for colour in ("#c0ffee", "#123456", "#abcdef"))


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("head", "no-such-head"),
        ("head", ""),
        ("accessories", "monocle"),
        ("facial-hair", "<svg>"),
        ("skin", "red"),
        ("hair", "url(#x)"),
        ("clothing", '#12345"'),
    ],
)
def test_an_unknown_option_falls_back_to_the_seed(option: str, value: str) -> None:
    plain = draw_portrait(Looks("maya"), 34, Feeling.CALM)
    assert draw_portrait(Looks("maya", ((option, value),)), 34, Feeling.CALM) == plain


def test_the_seed_alone_tells_people_apart() -> None:
    drawings = {draw_portrait(Looks(seed), 40, Feeling.CALM) for seed in "abcdefgh"}
    assert len(drawings) == 8


@pytest.mark.parametrize("seed", ["", "\ud800", "x" * 5000, "<&>\"'", "名前"])
def test_any_seed_can_be_drawn(seed: str) -> None:
    assert is_portrait(draw_portrait(Looks(seed), 40, Feeling.CALM))


def test_nobody_becomes_a_bear_by_chance() -> None:
    heads = {likeness_of(Looks(str(seed)), 40, KNOWN).head for seed in range(300)}
    assert "bear" not in heads
    assert len(heads) > 10


def test_a_child_has_no_beard_whatever_the_author_wrote() -> None:
    looks = Looks("a", (("facial-hair", "full"),))
    assert likeness_of(looks, 12, KNOWN).facial_hair == ""
    assert likeness_of(looks, 30, KNOWN).facial_hair == "full"


def test_a_child_an_adolescent_and_an_adult_are_built_differently() -> None:
    looks = Looks("a", (("head", "bun"),))
    assert len({draw_portrait(looks, age, Feeling.CALM) for age in (8, 16, 34)}) == 3


def test_a_drawing_that_fails_is_one_kind_of_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise KeyError("components")

    monkeypatch.setattr(drawing, "definition_of", fail)
    with pytest.raises(PortraitError, match="could not be drawn"):
        draw_portrait(Looks("never drawn before"), 34, Feeling.CALM)


class TestPortfolio:
    def test_a_kept_portrait_is_not_drawn_again(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        first = Portfolio(tmp_path).portrait(MAYA, 34, Feeling.CALM)
        monkeypatch.setattr(drawing, "draw_portrait", _must_not_be_called)
        assert Portfolio(tmp_path).portrait(MAYA, 34, Feeling.CALM) == first

    @pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"<svg />", b"half"])
    def test_a_damaged_file_is_drawn_anew(self, tmp_path: Path, damage: bytes) -> None:
        whole = Portfolio(tmp_path).portrait(MAYA, 34, Feeling.CALM)
        (file,) = tmp_path.iterdir()
        kept = file.read_bytes()
        file.write_bytes(kept[: len(kept) // 2] if damage == b"half" else damage)
        assert Portfolio(tmp_path).portrait(MAYA, 34, Feeling.CALM) == whole
        assert file.read_bytes() == kept

    def test_one_flipped_letter_is_noticed(self, tmp_path: Path) -> None:
        whole = Portfolio(tmp_path).portrait(MAYA, 34, Feeling.CALM)
        (file,) = tmp_path.iterdir()
        file.write_text(file.read_text("utf-8").replace("#ae5d29", "#00ff00", 1), "utf-8")
        assert Portfolio(tmp_path).portrait(MAYA, 34, Feeling.CALM) == whole

    def test_a_folder_that_cannot_be_written_costs_nothing(self, tmp_path: Path) -> None:
        blocked = tmp_path / "file"
        blocked.write_text("in the way", "utf-8")
        svg = Portfolio(blocked / "portraits").portrait(MAYA, 34, Feeling.CALM)
        assert is_portrait(svg)
        assert blocked.read_text("utf-8") == "in the way"

    def test_nothing_half_written_is_left_behind(self, tmp_path: Path) -> None:
        portfolio = Portfolio(tmp_path)
        for feeling in (Feeling.CALM, Feeling.SAD):
            portfolio.portrait(MAYA, 34, feeling)
        assert sorted(file.suffix for file in tmp_path.iterdir()) == [".svg", ".svg"]

    def test_the_folder_does_not_grow_for_ever(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(drawing, "MAX_FILES", 4)
        feelings = list(Feeling)[:6]
        for age, feeling in enumerate(feelings):
            Portfolio(tmp_path).portrait(MAYA, 34, feeling)
            newest = max(tmp_path.iterdir(), key=lambda file: file.stat().st_mtime)
            os.utime(newest, (age, age))
        kept = len(list(tmp_path.iterdir()))
        assert kept <= 4
        monkeypatch.setattr(drawing, "draw_portrait", _must_not_be_called)
        assert Portfolio(tmp_path).portrait(MAYA, 34, feelings[-1])


def _must_not_be_called(*_: object) -> str:
    pytest.fail("drawn again")
