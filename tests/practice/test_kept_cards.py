"""The cards kept between two runs: used only while they still hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from simulator.practice import kept_cards
from simulator.practice.card import Card, Unfinished
from simulator.practice.card_making import make_cards
from simulator.practice.glimpse import glimpse
from simulator.practice.kept_cards import KeptCards
from simulator.practice.shelf import load_shelf
from simulator.scenario.message import message_of


@pytest.fixture
def file(write: Callable[..., Path]) -> Path:
    """One scenario file."""
    return write("tiny.yaml", client="{name: Ada, age: 30, looks: {seed: ada, head: bun}}")


@pytest.fixture
def kept(tmp_path: Path, file: Path) -> KeptCards:
    """The keeper of its cards."""
    return KeptCards(tmp_path, [file])


def cards_of(file: Path) -> tuple[Card, ...]:
    """The cards as the library would show them."""
    return make_cards(load_shelf([file]), {})


def test_cards_come_back_as_they_were(kept: KeptCards, file: Path) -> None:
    (card,) = cards_of(file)
    left = Card(
        **{name: getattr(card, name) for name in Card.__slots__ if name != "unfinished"},
        unfinished=Unfinished("s1", 3, "2026-03-02T12:00:00"),
    )
    kept.write([left])
    assert kept.read() == (left,)


def test_the_problems_of_a_broken_file_come_back_too(kept: KeptCards, file: Path) -> None:
    file.write_text("format: 1\nid: broken\n", "utf-8")
    (broken,) = cards_of(file)
    assert broken.problems
    kept.write([broken])
    assert kept.read() == (broken,)


def english_only(kept: dict[str, Any]) -> None:
    """As problems were kept before they could be told in any language."""
    kept.update(says=str(message_of(kept.pop("told"))))
    del kept["advice"]


def told_as_text(kept: dict[str, Any]) -> None:
    kept["told"] = str(message_of(kept["told"]))


def without_values(kept: dict[str, Any]) -> None:
    del kept["told"]["values"]


@pytest.mark.parametrize("spoil", [english_only, told_as_text, without_values])
def test_problems_kept_in_another_shape_are_as_good_as_none(
    tmp_path: Path, kept: KeptCards, file: Path, spoil: Callable[[dict[str, Any]], None]
) -> None:
    file.write_text("format: 1\nid: broken\n", "utf-8")
    kept.write(cards_of(file))
    path = tmp_path / "library.json"
    whole = json.loads(path.read_text("utf-8"))
    spoil(whole["cards"][0]["problems"][0])
    path.write_text(json.dumps(whole), "utf-8")
    assert kept.read() == ()
    kept.write(cards_of(file))
    assert kept.read() == cards_of(file)


def test_nothing_is_kept_at_the_first_start(kept: KeptCards) -> None:
    assert kept.read() == ()


def test_cards_of_a_file_that_was_touched_no_longer_count(kept: KeptCards, file: Path) -> None:
    kept.write(cards_of(file))
    file.write_text(file.read_text("utf-8") + "# more\n", "utf-8")
    assert kept.read() == ()


def test_cards_no_longer_count_when_a_file_has_come_or_gone(
    tmp_path: Path, file: Path, write: Callable[..., Path]
) -> None:
    KeptCards(tmp_path, [file]).write(cards_of(file))
    other = write("other.yaml", id="other")
    assert KeptCards(tmp_path, [file, other]).read() == ()
    file.unlink()
    assert KeptCards(tmp_path, [file]).read() == ()


def test_cards_of_another_version_of_the_program_do_not_count(
    kept: KeptCards, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.write(cards_of(file))
    monkeypatch.setattr(kept_cards, "__version__", "999.0")
    assert kept.read() == ()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text[: len(text) // 2],
        lambda text: "",
        lambda text: "[]",
        lambda text: "null",
        lambda text: '{"stamp": null}',
        lambda text: text.replace('"practices"', '"practises"'),
        lambda text: text.replace('"unfinished": null', '"unfinished": [1]'),
        lambda text: text.replace('"looks": [', '"looks": [7, '),
        lambda text: "\x00" + text,
    ],
)
def test_a_damaged_file_is_as_good_as_none(
    tmp_path: Path, kept: KeptCards, file: Path, spoil: Callable[[str], str]
) -> None:
    kept.write(cards_of(file))
    (path,) = tmp_path.glob("*.json")
    path.write_text(spoil(path.read_text("utf-8")), "utf-8")
    assert kept.read() == ()


def test_files_that_were_opened_by_hand_are_not_kept(
    tmp_path: Path, kept: KeptCards, file: Path, write: Callable[..., Path]
) -> None:
    opened = write("opened.yaml", id="opened")
    kept.write([*cards_of(opened), *cards_of(file)])
    assert kept.read() == cards_of(file)


def test_where_nothing_can_be_written_nothing_is_raised(tmp_path: Path, file: Path) -> None:
    nowhere = KeptCards(tmp_path / "nowhere" / "at-all", [file])
    nowhere.write(cards_of(file))
    assert nowhere.read() == ()


def test_writing_leaves_one_whole_file_and_no_scraps(
    tmp_path: Path, kept: KeptCards, file: Path
) -> None:
    kept.write(cards_of(file))
    kept.write(cards_of(file))
    (path,) = (found for found in tmp_path.iterdir() if found != file)
    assert json.loads(path.read_text("utf-8"))["cards"][0]["title"] == "One room"


def test_cards_of_ones_own_files_are_kept_as_long_as_those_are_as_they_were_read(
    tmp_path: Path, file: Path, write: Callable[..., Path]
) -> None:
    own = write("own.yaml", id="own")
    cards = (replace(cards_of(own)[0], own=True), *cards_of(file))
    look = glimpse(own)
    assert look is not None
    seen = {own: look}
    KeptCards(tmp_path, [file]).write(cards, seen)
    assert KeptCards(tmp_path, [file], [own]).read() == cards
    assert KeptCards(tmp_path, [file]).read() == ()


def test_an_own_file_changed_since_it_was_read_does_not_pass_for_shown(
    tmp_path: Path, file: Path, write: Callable[..., Path]
) -> None:
    own = write("own.yaml", id="own")
    look = glimpse(own)
    assert look is not None
    seen = {own: look}
    cards = (*cards_of(own), *cards_of(file))
    write("own.yaml", id="own", title="Changed in between")
    KeptCards(tmp_path, [file], [own]).write(cards, seen)
    assert KeptCards(tmp_path, [file], [own]).read() == ()
