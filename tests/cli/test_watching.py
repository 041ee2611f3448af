"""``check --watch``: what changes is told once, and half a file is nobody's mistake."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from simulator.cli.watching import Watcher, watch

GOOD = "start: room"
BAD = "start: rom"


@pytest.fixture
def sound(tiny) -> Path:
    """The small scenario without what nobody ever shares in it."""
    text = tiny.read_text("utf-8").replace("  why: {shares: Why she lost it.}\n", "")
    tiny.write_text(text, "utf-8")
    return tiny


def change(file, old, new):
    """Save as most editors do: beside it first, then in its place."""
    part = file.with_name("part.tmp")
    part.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    part.replace(file)


def codes(news):
    return [
        ([problem.code for problem in one.new], [problem.code for problem in one.mended])
        for one in news
    ]


def settled(watcher):
    """Two looks: the first sees a change, the second that it has come to rest."""
    return [*watcher.look(), *watcher.look()]


def watching(*paths):
    watcher = Watcher(paths)
    watcher.look()
    return watcher


def test_the_first_look_tells_everything_at_once(sound):
    change(sound, GOOD, BAD)
    assert codes(Watcher([sound]).look()) == [(["E201"], [])]


def test_only_what_is_new_and_what_is_mended_is_told(sound):
    watcher = watching(sound)
    change(sound, GOOD, BAD)
    assert codes(settled(watcher)) == [(["E201"], [])]
    assert settled(watcher) == []
    change(sound, "level: foundation", "level: hard")
    (news,) = settled(watcher)
    assert codes([news]) == [(["E103"], [])]
    assert len(news.left) == 2
    change(sound, BAD, GOOD)
    assert codes(settled(watcher)) == [([], ["E201"])]


def test_a_problem_that_only_moved_to_another_line_is_not_new(sound):
    change(sound, GOOD, BAD)
    watcher = watching(sound)
    change(sound, "format: 1", "# A comment.\nformat: 1")
    assert settled(watcher) == []
    assert watcher.problems[0].span.line == sound.read_text("utf-8").split(BAD)[0].count("\n") + 1


def test_a_file_that_is_still_being_written_is_left_in_peace(sound):
    watcher = watching(sound)
    whole = sound.read_text("utf-8")
    for length in (10, 200, 400):
        sound.write_text(whole[:length], "utf-8")
        assert watcher.look() == []
    sound.write_text(whole, "utf-8")
    assert settled(watcher) == []


def test_a_file_deleted_and_written_anew_is_told_as_it_then_is(sound):
    watcher = watching(sound)
    text = sound.read_text("utf-8")
    sound.unlink()
    assert watcher.look() == []
    sound.write_text(text.replace(GOOD, BAD), "utf-8")
    assert codes(settled(watcher)) == [(["E201"], [])]


def test_a_named_file_that_stays_away_is_a_problem_until_it_is_back(sound):
    watcher = watching(sound)
    text = sound.read_text("utf-8")
    sound.unlink()
    assert codes(settled(watcher)) == [(["E001"], [])]
    sound.write_text(text, "utf-8")
    assert codes(settled(watcher)) == [([], ["E001"])]


def test_in_a_folder_new_files_are_found_and_lost_ones_forgotten(sound, tmp_path):
    watcher = watching(tmp_path)
    other = tmp_path / "other.yaml"
    other.write_text("format: 2\n", "utf-8")
    (news,) = settled(watcher)
    assert (news.path, watcher.files) == (other, 2)
    other.unlink()
    (news,) = settled(watcher)
    assert (news.path, news.new, news.left) == (other, (), ())
    assert (watcher.files, watcher.problems) == (1, [])


def test_a_folder_that_goes_and_comes_back_is_watched_on(sound, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    sound.replace(folder / "tiny.yaml")
    watcher = watching(folder)
    folder.rename(tmp_path / "away")
    assert codes(settled(watcher)) == [(["E001"], [])]
    (tmp_path / "away").rename(folder)
    assert codes(settled(watcher)) == [([], ["E001"])]
    assert watcher.files == 1


def test_what_cannot_be_read_as_text_is_told_and_then_mended(sound):
    watcher = watching(sound)
    text = sound.read_bytes()
    sound.write_bytes(b"\xff\xfe\x00")
    assert codes(settled(watcher)) == [(["E001"], [])]
    sound.write_bytes(text)
    assert codes(settled(watcher)) == [([], ["E001"])]


def test_it_prints_until_it_is_interrupted(sound, capsys):
    steps = iter([lambda: change(sound, GOOD, BAD), None, lambda: change(sound, BAD, GOOD), None])

    def wait(_):
        step = next(steps, KeyboardInterrupt)
        if step is KeyboardInterrupt:
            raise KeyboardInterrupt
        if step is not None:
            step()

    assert watch([sound], wait) == 0
    printed = capsys.readouterr()
    assert printed.err.startswith("1 file checked: nothing to mend. Watching for changes")
    place = f"{sound}:14:8: E201"
    first, _, count, mended, clean = printed.out.splitlines()
    assert first.startswith(place)
    assert count == f"{sound}: 1 error."
    assert mended.startswith(f"mended: {place}")
    assert clean == f"{sound}: nothing to mend."


def test_errors_that_are_left_end_it_with_1(sound):
    def wait(_):
        raise KeyboardInterrupt

    change(sound, GOOD, BAD)
    assert watch([sound], wait) == 1


@pytest.mark.parametrize("other", [("--format", "json"), ("--format=github",), ("--summary",)])
def test_it_prints_text_alone(command, sound, other):
    ran = command("check", "--watch", *other, sound)
    assert ran.code == 2
    assert "leave out “--format” and “--summary”" in ran.err


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C cannot be sent to one program there")
def test_the_program_tells_a_change_and_ends_quietly(sound):
    program = subprocess.Popen(
        [sys.executable, "-m", "simulator", "check", "--watch", str(sound)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        # A shell that runs the tests in the background has them ignore Ctrl+C.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
    # Nothing below waits for ever, whatever the program does.
    end = threading.Timer(60, program.kill)
    end.start()
    try:
        assert "Watching for changes" in program.stderr.readline()
        change(sound, GOOD, BAD)
        assert "E201" in program.stdout.readline()
        program.send_signal(signal.SIGINT)
        _, rest = program.communicate()
    finally:
        end.cancel()
        program.kill()
    assert (program.returncode, rest.strip()) == (1, "")
