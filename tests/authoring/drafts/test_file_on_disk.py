"""A scenario's file is read and written without changing what nobody changed."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.drafts.file_on_disk import (
    CannotOpenError,
    read_file,
    write_file,
)
from simulator.practice.glimpse import glimpse
from simulator.records.exports.whole_file import NotWrittenError

TYPED = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]))


@given(TYPED, st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_is_read_again(tmp_path_factory, text, newline):
    path = tmp_path_factory.mktemp("draft") / "a.yaml"
    mark = write_file(path, text, newline)
    found = read_file(path)
    # A byte order mark is not part of the text.
    assert found.text == text.removeprefix("\ufeff")
    assert found.mark == mark


def test_line_ends_of_windows_are_kept(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: 1\r\nb: 2\r\n")
    found = read_file(path)
    assert found.text == "a: 1\nb: 2\n"
    write_file(path, found.text + "c: 3\n", found.newline)
    assert path.read_bytes() == b"a: 1\r\nb: 2\r\nc: 3\r\n"


@pytest.mark.parametrize(
    ("data", "told"), [(b"a: 1\n\xff\xfe", "line 2"), (b"x" * 2_000_001, "2 MB")]
)
def test_a_file_that_holds_no_text_is_refused_with_the_reason(tmp_path, data, told):
    path = tmp_path / "a.yaml"
    path.write_bytes(data)
    with pytest.raises(CannotOpenError) as refused:
        read_file(path)
    assert told in refused.value.message


def test_a_missing_file_is_refused_with_the_reason(tmp_path):
    with pytest.raises(CannotOpenError, match="No such file"):
        read_file(tmp_path / "none.yaml")


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path):
    path = tmp_path / "a.yaml"
    path.mkdir()
    with pytest.raises(NotWrittenError):
        write_file(path, "text", "\n")
    assert path.is_dir()


def test_a_glimpse_tells_a_file_that_was_replaced_whole(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_text("one")
    before = glimpse(path)
    other = tmp_path / "b.yaml"
    other.write_text("two")
    os.utime(other, ns=(before.changed_ns, before.changed_ns))
    other.replace(path)
    assert glimpse(path) != before


def test_a_glimpse_at_nothing_is_none(tmp_path):
    assert glimpse(tmp_path / "none") is None
