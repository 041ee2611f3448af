"""Opening a scenario file from elsewhere: as an argument, dropped, or unfit to be one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import HERE, Opens
from .dropping import drop
from .person import Person


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A scenario file somebody brought along."""
    file = tmp_path / "brought.yaml"
    text = (HERE / "short-visit.yaml").read_text("utf-8")
    file.write_text(text.replace("id: short-visit", "id: brought"), "utf-8")
    return file


def test_a_file_named_at_the_start_opens_at_its_briefing(opens: Opens, brought: Path) -> None:
    person = opens(begun=False)
    person.window.begin(brought)
    person.window.show()
    assert person.sees("Before Ada comes")
    person.clicks("Sit down with Ada")
    assert person.sees("“I nearly did not come.”")


def test_a_file_dropped_on_a_briefing_opens_at_its_own(guest: Person, brought: Path) -> None:
    guest.opens("My sister booked this")
    drop(guest, brought)
    assert guest.sees("Before Ada comes")


def test_an_opened_file_stands_on_the_shelf_afterwards(guest: Person, brought: Path) -> None:
    guest.opens("My sister booked this")
    drop(guest, brought)
    guest.clicks("Back to the library")
    assert guest.sees("A short visit")
    assert guest.sees("My sister booked this")


def _missing(path: Path) -> None:
    """Nothing is made."""


def _folder(path: Path) -> None:
    path.mkdir()


def _binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 8)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _too_large(path: Path) -> None:
    path.write_bytes(b"# a long comment\n" * 130_000)


def _control_characters(path: Path) -> None:
    path.write_text("format: 1\ntitle: a\x07b\n", "utf-8")


@pytest.mark.parametrize(
    "make", [_missing, _folder, _binary, _empty, _too_large, _control_characters]
)
def test_a_file_that_is_no_scenario_is_told_on_its_card(
    guest: Person, tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "strange.yaml"
    make(path)
    guest.window.open_file(path)
    assert guest.sees("strange.yaml cannot be played yet")
    told = [text for text in guest.texts() if text.startswith("Line ") and "(E" in text]
    assert told
    assert all(len(text) < 500 for text in told)
    guest.sits_down("My sister booked this")
    assert guest.has_button("Take back")


def test_a_mended_file_opened_again_replaces_its_card(guest: Person, brought: Path) -> None:
    whole = brought.read_text("utf-8")
    brought.write_text(whole.replace("format: 1", "fromat: 1"), "utf-8")
    guest.window.open_file(brought)
    assert guest.sees("brought.yaml cannot be played yet")
    brought.write_text(whole, "utf-8")
    guest.window.open_file(brought)
    guest.clicks("Back to the library")
    assert not guest.sees("brought.yaml cannot be played yet")
    assert guest.sees("A short visit")
