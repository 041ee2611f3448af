"""``diff``: two versions compared in meaning, and what the exit code says of them."""

from __future__ import annotations

import json

import pytest


@pytest.fixture
def later(tmp_path, tiny):
    """Writes a later version of the small scenario with one stretch changed."""

    def write(old, new):
        text = tiny.read_text("utf-8")
        assert text.count(old) == 1
        file = tmp_path / "later.yaml"
        file.write_text(text.replace(old, new), "utf-8")
        return file

    return write


def test_a_clinical_difference_exits_with_1_and_is_told(command, tiny, later):
    ran = command("diff", tiny, later("(minimising)", "(affirmation)"))
    assert (ran.code, ran.err) == (1, "")
    assert "`belittle` in *told* now counts as validating; it dismissed before." in ran.out


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("I lost my work.", "I've lost my work.", "Only words changed"),
        ("trust: 6", "trust:  6", "Only layout or comments changed"),
        ("goals: [Listen first.]", "goals:\n  - Listen first.  # Always.", "Only layout"),
    ],
)
def test_words_and_layout_exit_with_0(command, tiny, later, old, new, says):
    if old == "trust: 6":
        tiny.write_text(tiny.read_text("utf-8") + "trust: 6\n", "utf-8")
    ran = command("diff", tiny, later(old, new))
    assert ran.code == 0
    assert says in ran.out


def test_a_file_that_cannot_be_read_exits_with_2_and_says_why(command, tiny, later):
    ran = command("diff", tiny, later("start: room", "start: rom"))
    assert ran.code == 2
    assert "later.yaml:" in ran.out
    assert "Did you mean “room”?" in ran.out
    assert command("diff", tiny, tiny.parent / "nowhere.yaml").code == 2


def test_json_is_one_object(command, tiny, later):
    ran = command("diff", "--format", "json", tiny, later("(minimising)", "(affirmation)"))
    report = json.loads(ran.out)
    assert ran.code == 1
    assert report["outcome"] == "clinical"
    assert report["changes"][0]["kind"] == "verdict"


def test_a_shipped_scenario_can_be_named_by_its_id(command):
    ran = command("diff", "first-visit-maya", "primera-visita-maya")
    assert ran.code == 0
    assert "Only words changed" in ran.out


def test_one_version_alone_is_wrong_usage(command, tiny):
    ran = command("diff", tiny)
    assert ran.code == 2
    assert "usage: safe-space diff" in ran.err
