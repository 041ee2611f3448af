"""Help, versions, wrong usage, and files that are no scenarios."""

import json
import subprocess
import sys

import pytest

from simulator import __version__
from simulator.cli.arguments import COMMANDS


def program(*arguments, data=None, **how):
    return subprocess.run(
        [sys.executable, "-m", "simulator", *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
        **how,
    )


def test_help_names_every_command(command):
    ran = command("--help")
    assert ran.code == 0
    for name in COMMANDS:
        assert name in ran.out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_own_help(command, name):
    ran = command(name, "--help")
    assert ran.code == 0
    assert f"safe-space {name}" in ran.out


def test_the_version_is_told(command):
    ran = command("--version")
    assert ran.code == 0
    assert ran.out.strip() == f"safe-space {__version__}"


@pytest.mark.parametrize(
    "arguments",
    [
        ("play",),
        ("play", "tiny.yaml", "--seed", "soon"),
        ("play", "tiny.yaml", "--seed", "9" * 5000),
        ("play", "tiny.yaml", "--loud"),
        ("check",),
        ("check", "--format", "xml", "tiny.yaml"),
        ("show",),
        ("sessions", "extra"),
        ("--loud",),
        ("--data",),
    ],
)
def test_wrong_usage_ends_with_2_and_tells_the_usage(command, arguments):
    ran = command(*arguments)
    assert ran.code == 2
    assert "usage: safe-space" in ran.err


@pytest.mark.parametrize(("typed", "meant"), [("plya", "play"), ("chek", "check")])
def test_a_misspelt_command_is_not_taken_for_a_file(command, typed, meant):
    ran = command(typed)
    assert ran.code == 2
    assert f"Did you mean “{meant}”?" in ran.err


def test_a_command_can_follow_the_data_folder(command, tiny, data):
    assert command("--data", data, "play", tiny, "--replies", "feel", "--record").code == 0
    assert "tiny" in command(f"--data={data}", "sessions").out


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\x01\x02",
        b"\xff\xfe",
        b"just words",
        b"- a list",
        b"format: 1\nid: [",
        b"a: &a [*a]",
        b"\n" * 10 + b"format: 2\n",
    ],
)
def test_a_broken_scenario_is_told_with_its_place_and_what_to_do(command, tmp_path, content):
    file = tmp_path / "broken.yaml"
    file.write_bytes(content)
    ran = command("play", file, "--replies", "feel")
    assert ran.code == 1
    assert f"{file}:" in ran.err
    assert "help: " in ran.err
    assert "Traceback" not in ran.err
    assert ran.out == ""


@pytest.mark.parametrize("name", ["missing.yaml", "a" * 5000, "no\0name", "."])
def test_a_path_that_is_no_file_is_told_so(command, name):
    ran = command("play", name)
    assert ran.code == 1
    assert "E001" in ran.err


def test_an_unknown_id_is_told_which_scenarios_there_are(command):
    ran = command("play", "camera-on-theo")
    assert ran.code == 1
    assert "camera-off-theo" in ran.err


def test_a_file_in_the_way_wins_over_a_shipped_id(command, tiny, monkeypatch):
    (tiny.parent / "camera-off-theo").write_text(tiny.read_text("utf-8"), "utf-8")
    monkeypatch.chdir(tiny.parent)
    assert "Ada" in command("play", "camera-off-theo", "--replies", "feel").out


def test_the_program_runs_as_a_module():
    ran = program("--version")
    assert ran.returncode == 0
    assert ran.stdout.strip() == f"safe-space {__version__}"


def test_a_console_without_curly_quotes_gets_no_traceback(tiny):
    environment = {"PYTHONIOENCODING": "ascii", "PYTHONPATH": ":".join(sys.path)}
    ran = program("play", str(tiny), "--replies", "feel", env=environment)
    assert ran.returncode == 0
    assert "Traceback" not in ran.stderr


def test_a_reader_that_stops_early_gets_no_traceback(tiny):
    script = f"{sys.executable} -m simulator play '{tiny}' --replies feel,thanks | head -n 1"
    ran = subprocess.run(
        ["/bin/sh", "-c", script], capture_output=True, encoding="utf-8", timeout=300, check=False
    )
    assert "Traceback" not in ran.stderr
    assert "BrokenPipe" not in ran.stderr


def test_without_a_command_the_app_opens(command, tiny, data, monkeypatch):
    asked = []
    monkeypatch.setattr("simulator.gui.app.open_app", lambda *given: asked.append(given) or 0)
    assert command().code == 0
    assert command(tiny, "--data", data).code == 0
    assert asked == [(None, None), (tiny, data)]


def test_a_person_who_interrupts_gets_no_traceback(command, tiny, monkeypatch):
    def interrupt(_):
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", interrupt)
    ran = command("play", tiny)
    assert ran.code == 130
    assert "Traceback" not in ran.err


def test_the_schema_is_printed_as_json(command):
    ran = command("schema")
    assert ran.code == 0
    assert json.loads(ran.out)["type"] == "object"
