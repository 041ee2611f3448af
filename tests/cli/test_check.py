"""``safe-space check``: what it prints, where it looks, and its exit codes."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

FAULTY = "format: 1\nid: Faulty One\n"


def errors(text):
    """The errors printed; warnings are for whoever writes the scenario to weigh."""
    return re.findall(r"^.*:\d+:\d+: E\d{3} .*$", text, re.MULTILINE)


@pytest.fixture
def faulty(tmp_path):
    path = tmp_path / "faulty.yaml"
    path.write_text(FAULTY, encoding="utf-8")
    return path


@pytest.fixture
def tiny(tiny):
    """The small scenario without what nobody ever shares in it: that is a warning."""
    text = tiny.read_text("utf-8")
    tiny.write_text(text.replace("  why: {shares: Why she lost it.}\n", ""), "utf-8")
    return tiny


def test_a_valid_scenario_prints_no_error_and_exits_0(command, tiny):
    ran = command("check", tiny)

    assert (ran.code, errors(ran.out)) == (0, [])
    assert ran.err.startswith("1 file checked: 0 errors")


def test_text_has_a_line_per_problem_and_a_help_line(command, faulty):
    ran = command("check", faulty)

    assert ran.code == 1
    assert (
        f"{faulty}:2:5: E104 “Faulty One” is not an id\n"
        "    help: Use small letters, digits and single hyphens, for example “faulty-one”.\n"
    ) in ran.out
    assert ran.err == "1 file checked: 11 errors.\n"


def test_json_is_a_list_of_the_same_problems(command, faulty):
    ran = command("check", "--format", "json", faulty)
    found = json.loads(ran.out)

    assert ran.code == 1
    assert found[-1] == {
        "path": str(faulty),
        "line": 2,
        "col": 5,
        "end_line": 2,
        "end_col": 15,
        "severity": "error",
        "code": "E104",
        "message": "“Faulty One” is not an id",
        "help": "Use small letters, digits and single hyphens, for example “faulty-one”.",
    }
    assert len(found) == 11


def test_json_of_a_valid_scenario_is_a_list_without_errors(command, tiny):
    ran = command("check", "--format=json", tiny)
    found = json.loads(ran.out)

    assert (ran.code, type(found)) == (0, list)
    assert "error" not in [problem["severity"] for problem in found]


def test_the_shipped_scenarios_have_no_errors(command):
    folder = Path(__file__).resolve().parents[2] / "scenarios"

    assert command("check", folder).code == 0


def test_a_folder_is_searched_below_and_in_order(command, tmp_path):
    for name in ("b/two.YML", "b/deep/three.yaml", "a/one.yaml", "note.txt", "c.yaml/four.yaml"):
        path = tmp_path / "shelf" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")

    found = json.loads(command("check", "--format", "json", tmp_path / "shelf").out)

    names = [Path(problem["path"]).relative_to(tmp_path / "shelf").as_posix() for problem in found]
    assert names == ["a/one.yaml", "b/two.YML", "b/deep/three.yaml", "c.yaml/four.yaml"]


def test_hidden_files_and_folders_are_passed_over(command, tmp_path, tiny):
    for name in (".hidden.yaml", ".git/config.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(FAULTY, encoding="utf-8")

    assert command("check", tmp_path).err.startswith("1 file checked: 0 errors")
    assert command("check", tmp_path / ".hidden.yaml").code == 1


def test_a_file_named_twice_is_checked_once(command, tmp_path, faulty):
    assert command("check", faulty, tmp_path, faulty).err == "1 file checked: 11 errors.\n"


def test_a_missing_path_is_a_problem_of_its_own(command, tmp_path, tiny):
    ran = command("check", tiny, tmp_path / "nowhere.yaml")

    assert ran.code == 1
    assert f"{tmp_path / 'nowhere.yaml'}:1:1: E001 there is no such file" in ran.out


def test_links_that_lead_in_a_circle_are_survived(command, tmp_path, tiny):
    try:
        (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "self.yaml").symlink_to(tmp_path / "self.yaml")
    except OSError:
        pytest.skip("this system lets nobody make links")

    ran = command("check", tmp_path)

    assert ran.code == 1
    assert "self.yaml:1:1: E001 the file cannot be read" in ran.out
    assert len(errors(ran.out)) == 1
    assert ran.err.startswith("2 files checked: 1 error")


def test_a_folder_one_may_not_read_is_reported_and_the_rest_checked(
    command, tmp_path, tiny, monkeypatch
):
    closed = tmp_path / "closed"
    closed.mkdir()
    scan = os.scandir

    def refuse(path):
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    ran = command("check", tmp_path)

    assert ran.code == 1
    assert f"{closed}:1:1: E001 the folder cannot be read: Permission denied" in ran.out
    assert ran.err.startswith("1 file checked: 1 error")


def test_a_folder_without_scenarios_is_wrong_usage(command, tmp_path):
    (tmp_path / "notes.txt").write_text("nothing", encoding="utf-8")

    ran = command("check", tmp_path)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "There is no scenario file (.yaml) in there.\n"


@pytest.mark.parametrize("arguments", [[], ["--format", "xml", "a.yaml"], ["--fast", "a.yaml"]])
def test_wrong_usage_exits_2(command, arguments):
    ran = command("check", *arguments)

    assert ran.code == 2
    assert ran.err.startswith("usage: ")


@pytest.mark.skipif(os.name == "nt", reason="no such name can be made there")
def test_a_file_name_cannot_write_to_the_terminal(command, tmp_path):
    path = tmp_path / "red\x1b[31m\n.yaml"
    path.write_text("", encoding="utf-8")

    text = command("check", path).out
    found = json.loads(command("check", "--format", "json", path).out)

    assert "\x1b" not in text
    assert "redU+001B[31m⏎.yaml:1:1: E103 the file is empty" in text
    assert found[0]["path"] == str(path)


@pytest.mark.parametrize(
    ("replace", "by", "code", "found"),
    [
        ('{say: "[Thank you]', '{when: trust > 9, say: "[Thank you]', 0, "W402"),
        ("go: end", "go: room", 1, "E302"),
    ],
)
def test_what_the_states_prove_is_told_with_its_place(command, tiny, replace, by, code, found):
    text = tiny.read_text("utf-8")
    tiny.write_text(text.replace(replace, by), "utf-8")
    ran = command("check", tiny)

    assert ran.code == code
    assert f": {found} " in ran.out


def test_a_dead_end_is_an_error_with_a_way_to_it(command, tiny):
    text = tiny.read_text("utf-8")
    for reply in ("[Thank you]", "[It is only a job]"):
        text = text.replace(f'{{say: "{reply}', f'{{when: trust > 7, say: "{reply}')
    tiny.write_text(text, "utf-8")
    ran = command("check", "--format", "json", tiny)
    (problem,) = json.loads(ran.out)

    assert ran.code == 1
    assert (problem["code"], problem["severity"], problem["line"]) == ("E301", "error", 24)
    assert problem["message"] == "dead end: after nod no reply of “told” is on offer"
