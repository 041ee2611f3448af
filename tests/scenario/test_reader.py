"""What cannot be read: refused at a place, at once, and never by an exception."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from simulator.scenario.diagnostics import Span
from simulator.scenario.loading import load_scenario, load_source
from simulator.scenario.reader import MAX_DEPTH, MAX_TEXT, MAX_VALUES
from simulator.scenario.source import MAX_BYTES


def codes(loaded):
    return [problem.code for problem in loaded.diagnostics]


def only(loaded):
    (problem,) = loaded.diagnostics
    return problem


def written(folder, data):
    path = folder / "scenario.yaml"
    path.write_bytes(data)
    return path


def test_a_missing_file_is_not_readable(tmp_path):
    problem = only(load_scenario(tmp_path / "nowhere.yaml"))

    assert (problem.code, problem.span) == ("E001", Span(1, 1, 1, 1))
    assert problem.message == "there is no such file"


def test_a_folder_is_not_readable(tmp_path):
    assert only(load_scenario(tmp_path)).message == "this is not a regular file"


def test_a_path_through_a_file_is_not_readable(tmp_path):
    file = written(tmp_path, b"")

    assert codes(load_scenario(file / "inside.yaml")) == ["E001"]


def test_a_path_no_system_can_have_is_not_readable():
    assert codes(load_scenario(Path("nul\0inside.yaml"))) == ["E001"]
    assert codes(load_scenario(Path("long" * 5_000))) == ["E001"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.yaml")

    assert only(load_scenario(tmp_path / "pipe.yaml")).message == "this is not a regular file"


def test_a_loop_of_links_is_not_readable(tmp_path):
    link = tmp_path / "loop.yaml"
    try:
        link.symlink_to(link)
    except OSError:
        pytest.skip("this system lets nobody make links")

    assert codes(load_scenario(link)) == ["E001"]


def test_a_file_one_may_not_read_says_why(tmp_path, monkeypatch):
    path = written(tmp_path, b"format: 1")

    def refuse(*_args, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)

    assert only(load_scenario(path)).message == "the file cannot be read: Permission denied"


def test_an_empty_file_says_so(tmp_path):
    problem = only(load_scenario(written(tmp_path, b"")))

    assert (problem.code, problem.message) == ("E103", "the file is empty")


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf", b"\n\n \n", b"# only a comment\n"])
def test_a_file_without_a_value_is_empty(tmp_path, data):
    assert only(load_scenario(written(tmp_path, data))).message == "the file is empty"


def test_a_file_at_the_size_limit_is_read(tmp_path, smallest):
    data = smallest.encode()
    padded = data + b"#" * (MAX_BYTES - len(data) - 1) + b"\n"

    assert load_scenario(written(tmp_path, padded)).scenario is not None
    assert only(load_scenario(written(tmp_path, padded + b"\n"))).code == "E001"


@pytest.mark.parametrize(
    ("data", "span"),
    [
        (b"title: caf\xe9 noir", Span(1, 11, 1, 12)),
        ("title: 😀é\r\nx: ".encode() + b"\xff", Span(2, 4, 2, 5)),
        (b"\xef\xbb\xbfa: \xed\xa0\x80", Span(1, 4, 1, 5)),
        ("\ufeffa: 1".encode("utf-16-le"), Span(1, 1, 1, 2)),
        (b"\x89PNG\r\n\x1a\n\0\0", Span(1, 1, 1, 2)),
    ],
)
def test_what_is_not_utf8_is_refused_at_its_first_bad_byte(tmp_path, data, span):
    problem = only(load_scenario(written(tmp_path, data)))

    assert (problem.code, problem.span) == ("E001", span)
    assert problem.message == "the file is not UTF-8 text"


def test_a_binary_file_is_not_listed_byte_for_byte(tmp_path):
    found = load_scenario(written(tmp_path, b"\x7fELF\x01\x01" + bytes(1000))).diagnostics

    assert len(found) < 30
    assert found[-1].message == "the file is full of control characters"


def nested(levels):
    return "x-deep: " + "[" * levels + "]" * levels + "\n"


def test_nesting_up_to_the_limit_is_allowed(smallest):
    assert load_source(smallest + nested(MAX_DEPTH - 1), "s").scenario is not None
    problem = only(load_source(smallest + nested(MAX_DEPTH), "s"))
    assert problem.code == "E001"
    assert problem.span.col == len("x-deep: ") + MAX_DEPTH


def test_so_many_values_are_allowed_and_no_more(smallest):
    start = smallest + "x-many: ["
    room = MAX_VALUES - values_in(smallest) - 2

    assert load_source(start + "a," * room + "]\n", "s").scenario is not None
    problem = only(load_source(start + "a," * (room + 1) + "]\n", "s"))
    assert problem.message == "the file holds more than 200,000 values"
    assert problem.span.col == len("x-many: [") + 2 * room + 1


def values_in(text):
    """Names, texts, lists and mappings of the smallest sample, counted another way."""
    import yaml

    def count(value):
        if isinstance(value, dict):
            return 1 + sum(1 + count(inner) for inner in value.values())
        return 1 + sum(map(count, value)) if isinstance(value, list) else 1

    return count(yaml.safe_load(text))


@pytest.mark.parametrize("char", ["x", "é", "你", "😀"])
def test_a_text_may_be_64_kb_long_and_no_longer(smallest, char):
    longest = char * (MAX_TEXT // len(char.encode()))

    assert load_source(smallest + f"license: {longest}\n", "s").scenario is not None
    problem = only(load_source(smallest + f"license: {longest}{char}\n", "s"))
    assert problem.message == "this text is longer than 64 kB"
    assert problem.span.col == len("license: ") + 1


def test_a_text_too_long_is_not_judged_again(smallest):
    huge = '"' + "[x](no-such-technique)" * 4_000 + '"'
    text = smallest.replace('"[What brings you here?](open-question)"', huge)

    assert codes(load_source(text, "s")) == ["E001"]


def test_a_flood_of_problems_is_cut_and_says_so(smallest):
    flood = "".join(f"unknown-{number}: 1\n" for number in range(5_000))
    found = load_source(smallest + flood, "s").diagnostics

    assert len(found) == 1_000
    assert found[-1].help.endswith("(There may be more problems: mend these first.)")


def test_diagnostics_name_the_file_as_they_are_told_to(tmp_path):
    path = written(tmp_path, b"")

    assert only(load_scenario(path)).path == str(path)
    assert only(load_scenario(path, shown="shelf/empty.yaml")).path == "shelf/empty.yaml"


def test_reading_leaves_the_file_alone(tmp_path, smallest):
    path = written(tmp_path, smallest.encode())
    path.chmod(stat.S_IRUSR)
    before = path.stat()

    load_scenario(path)

    assert path.read_bytes() == smallest.encode()
    assert path.stat().st_mtime_ns == before.st_mtime_ns
