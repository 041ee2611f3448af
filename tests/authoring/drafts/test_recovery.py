"""What was typed and not saved is there again after a crash, whole or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.drafts.recovery import Draft, DraftShelf, new_key
from simulator.records.exports.whole_file import NotWrittenError

DRAFT = Draft("k1", "/somewhere/a.yaml", "mark", "as saved", "as typed")


@given(st.text(), st.text(), st.text())
def test_any_text_that_is_kept_is_left_over_for_the_next_run(tmp_path_factory, path, base, text):
    folder = tmp_path_factory.mktemp("drafts")
    draft = Draft(new_key(), path, "mark", base, text)
    DraftShelf(folder).keep(draft)
    assert DraftShelf(folder).left_over() == (draft,)


def test_what_this_run_keeps_is_no_left_over(tmp_path):
    shelf = DraftShelf(tmp_path)
    shelf.keep(DRAFT)
    assert shelf.left_over() == ()


def test_what_is_dropped_is_gone(tmp_path):
    shelf = DraftShelf(tmp_path)
    shelf.keep(DRAFT)
    shelf.drop(DRAFT.key)
    assert DraftShelf(tmp_path).left_over() == ()


def test_only_the_latest_state_is_kept(tmp_path):
    shelf = DraftShelf(tmp_path)
    shelf.keep(DRAFT)
    later = Draft(DRAFT.key, DRAFT.path, DRAFT.base, DRAFT.base_text, "later")
    shelf.keep(later)
    assert DraftShelf(tmp_path).left_over() == (later,)


@pytest.mark.parametrize("cut", [0, 1, 9, 20, -1])
def test_a_damaged_draft_is_never_taken_for_a_whole_one(tmp_path, cut):
    DraftShelf(tmp_path).keep(DRAFT)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:cut])
    assert DraftShelf(tmp_path).left_over() == ()


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWrittenError, match="file"):
        DraftShelf(tmp_path / "file" / "drafts").keep(DRAFT)


def test_no_folder_means_nothing_left_over(tmp_path):
    assert DraftShelf(tmp_path / "none").left_over() == ()
