"""The desktop entry: it starts this program with the file, and takes no other's place."""

from __future__ import annotations

import configparser
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.cli.desktop_entry import command_line, entry_path

from .conftest import Ran

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux desktops read such files")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of nobody's; returns where the entry goes."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share" / "applications" / "safe-space.desktop"


def fields(entry: str) -> dict[str, str]:
    """What an entry says."""
    parser = configparser.RawConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[method-assign,assignment] # names keep their capitals
    parser.read_string(entry)
    return dict(parser["Desktop Entry"])


def test_the_entry_is_printed_and_nothing_written(command: Callable[..., Ran], home: Path) -> None:
    ran = command("desktop-entry")
    assert ran.code == 0
    found = fields(ran.out)
    assert (found["Type"], found["Name"]) == ("Application", "Safe Space")
    assert "application/yaml" in found["MimeType"].split(";")
    assert found["MimeType"].endswith(";")
    assert Path(found["Icon"]).is_file()
    assert not home.exists()


def test_the_command_of_the_entry_starts_this_program(
    command: Callable[..., Ran], home: Path
) -> None:
    found = fields(command("desktop-entry").out)
    words = shlex.split(found["Exec"].replace("\\\\", "\\"))
    assert words[-1] == "%f"
    told = subprocess.run(
        [*words[:-1], "--version"],
        cwd=found.get("Path"),
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    assert told.stdout.startswith("safe-space ")


def test_a_data_folder_that_is_named_is_part_of_the_command(
    command: Callable[..., Ran], tmp_path: Path
) -> None:
    found = fields(command("desktop-entry", "--data", str(tmp_path / "a b")).out)
    assert f'"--data" "{tmp_path / "a b"}"' in found["Exec"]


@linux
def test_an_installed_entry_is_what_is_printed(command: Callable[..., Ran], home: Path) -> None:
    ran = command("desktop-entry", "--install")
    assert ran.code == 0
    assert str(home) in ran.out
    assert "xdg-mime default safe-space.desktop application/yaml" in ran.out
    assert home.read_text("utf-8") == command("desktop-entry").out


@linux
def test_installing_again_changes_nothing(command: Callable[..., Ran], home: Path) -> None:
    command("desktop-entry", "--install")
    assert command("desktop-entry", "--install").code == 0


@linux
def test_another_entry_of_the_name_is_replaced_by_force_only(
    command: Callable[..., Ran], home: Path
) -> None:
    home.parent.mkdir(parents=True)
    home.write_text("[Desktop Entry]\nName=Mine\n", "utf-8")
    ran = command("desktop-entry", "--install")
    assert ran.code == 1
    assert "--force" in ran.err
    assert "Name=Mine" in home.read_text("utf-8")
    assert command("desktop-entry", "--install", "--force").code == 0
    assert "Name=Safe Space" in home.read_text("utf-8")


@linux
def test_where_it_cannot_be_written_it_says_why(command: Callable[..., Ran], home: Path) -> None:
    home.parent.parent.write_text("a file where the folder should be", "utf-8")
    ran = command("desktop-entry", "--install")
    assert ran.code == 1
    assert ran.err.startswith("Not written: ")


def test_a_data_home_that_is_not_absolute_is_ignored(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = Path.home() / ".local" / "share" / "applications" / "safe-space.desktop"
    assert entry_path({"XDG_DATA_HOME": "somewhere"}) == usual
    assert entry_path({}) == usual


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\n\r\0%")), min_size=1))
def test_any_words_come_out_of_the_command_as_they_went_in(words: list[str]) -> None:
    line = command_line(words).replace("\\\\", "\\")
    # As the standard has it: in quotes, a backslash before what else would have a meaning.
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', line)
    assert [re.sub(r"\\(.)", r"\1", word) for word in quoted] == words
