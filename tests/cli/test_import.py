"""``safe-space import``: what it writes and prints, its exit codes, and what it never does."""

from __future__ import annotations

import json
import os
import re

import pytest

STORY = """\
:: StoryTitle
A first visit

:: Start
I nearly didn't come. <<set $met to true>>
[[Tell me more|Sister]]

:: Sister
She worries.
"""


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "visit.twee"
    path.write_text(STORY, "utf-8")
    return path


def test_a_story_becomes_a_scenario_whose_only_errors_are_missing_marks(command, story, tmp_path):
    out = tmp_path / "first-visit.yaml"
    ran = command("import", story, "--out", out)

    assert ran.code == 0
    assert ran.err.startswith(
        f"Written to {out}: 2 moments, 1 reply to be marked, 1 ending. Noted:"
    )
    checked = command("check", out)
    assert set(re.findall(r": (E\d{3}) ", checked.out)) == {"E203"}
    assert checked.code == 1


def test_the_id_is_the_files_name(command, story, tmp_path):
    command("import", story, "--out", tmp_path / "First visit.yaml")

    assert "\nid: first-visit\n" in (tmp_path / "First visit.yaml").read_text("utf-8")


def test_what_could_not_be_carried_is_printed_with_its_place(command, story, tmp_path):
    ran = command("import", story, "--out", tmp_path / "out.yaml")

    assert (
        f"{story}:5:23: the variable in <<set $met to true>> is left out\n"
        "    help: Use a fact (“facts”, “set”) if something later depends on it.\n"
    ) in ran.out


def test_json_has_the_same_notes(command, story, tmp_path):
    ran = command("import", story, "--out", tmp_path / "out.yaml", "--json")
    found = json.loads(ran.out)

    assert (found["title"], found["moments"], found["replies"]) == ("A first visit", 2, 1)
    assert found["notes"][0] == {
        "line": 5,
        "col": 23,
        "node": "",
        "file": "",
        "kind": "left-out",
        "message": "the variable in <<set $met to true>> is left out",
        "help": "Use a fact (“facts”, “set”) if something later depends on it.",
    }


def test_a_finished_import_can_be_played(command, story, tmp_path):
    out = tmp_path / "visit.yaml"
    command("import", story, "--out", out)
    text = out.read_text("utf-8").replace('"Tell me more"', '"[Tell me more](open-question)"')
    out.write_text(text, "utf-8")

    ran = command("play", out, "--replies", "tell-me-more")
    assert ran.code == 0
    assert "She worries." in ran.out


def test_a_file_that_is_there_is_kept_unless_forced(command, story, tmp_path):
    out = tmp_path / "visit.yaml"
    out.write_text("mine", "utf-8")
    ran = command("import", story, "--out", out)

    assert (ran.code, ran.out) == (2, "")
    assert "Choose another name, or write over it with --force." in ran.err
    assert out.read_text("utf-8") == "mine"
    assert command("import", story, "--out", out, "--force").code == 0
    assert "id: visit" in out.read_text("utf-8")


def test_a_link_that_leads_nowhere_is_not_written_through(command, story, tmp_path):
    out = tmp_path / "visit.yaml"
    try:
        out.symlink_to(tmp_path / "elsewhere.yaml")
    except OSError:
        pytest.skip("this system lets nobody make links")

    assert command("import", story, "--out", out).code == 2
    assert not (tmp_path / "elsewhere.yaml").exists()


@pytest.mark.parametrize("name", ["visit.twee", "visit", "visit.json"])
def test_a_name_that_is_no_scenarios_is_wrong_usage(command, story, tmp_path, name):
    ran = command("import", story, "--out", tmp_path / "sub" / name)

    assert ran.code == 2
    assert "Name a file that ends in .yaml." in ran.err


def test_a_story_that_cannot_be_read_writes_nothing(command, tmp_path):
    story = tmp_path / "visit.twee"
    story.write_bytes(b":: Start\n\xff\n")
    ran = command("import", story, "--out", tmp_path / "out.yaml")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        f"{story}:2:1: the file is not UTF-8 text\n"
        "    help: Save it as UTF-8 in your editor, or check that it is a story's file at all.\n"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["visit.twee"]


def test_a_folder_that_is_not_there_is_told(command, story, tmp_path):
    ran = command("import", story, "--out", tmp_path / "nowhere" / "out.yaml")

    assert ran.code == 1
    assert "there is no folder" in ran.err


def test_a_folder_in_the_place_of_the_file_is_kept(command, story, tmp_path):
    (tmp_path / "out.yaml").mkdir()
    ran = command("import", story, "--out", tmp_path / "out.yaml", "--force")

    assert ran.code == 1
    assert "is a folder" in ran.err


def test_a_story_of_an_archive_can_be_chosen(command, tmp_path):
    story = tmp_path / "archive.html"
    one = '<tw-storydata name="{0}"><tw-passagedata name="{0}">Hi.</tw-passagedata></tw-storydata>'
    story.write_text(one.format("One") + one.format("Two"), "utf-8")

    out = tmp_path / "two.yaml"
    assert command("import", story, "--out", out, "--story", "Two").code == 0
    assert "title: Two" in out.read_text("utf-8")
    ran = command("import", story, "--out", out, "--force", "--story", "Three")
    assert ran.code == 1
    assert "Choose one of: “One”, “Two”." in ran.err


@pytest.mark.parametrize(
    "arguments", [[], ["a.twee"], ["--out", "b.yaml"], ["a", "b", "--out", "c"]]
)
def test_wrong_usage_exits_2(command, arguments):
    ran = command("import", *arguments)

    assert ran.code == 2
    assert ran.err.startswith("usage: ")


@pytest.mark.skipif(os.name == "nt", reason="no such name can be made there")
def test_neither_a_file_name_nor_a_story_can_write_to_the_terminal(command, tmp_path):
    story = tmp_path / "red\x1b[31m.twee"
    story.write_text(":: Start \x1b[31m\nHi.\n[[a\x1b[0m|b\x1b[0m]]\n<<set \x1b[1m>>", "utf-8")
    ran = command("import", story, "--out", tmp_path / "out\x1b[1m.yaml")

    assert ran.code == 0
    assert "\x1b" not in ran.out + ran.err
    assert "\x1b" not in (tmp_path / "out\x1b[1m.yaml").read_text("utf-8")
