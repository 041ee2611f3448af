"""What both sides changed is in the merged text; what excludes each other is told, not lost."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.editing.changed_lines import changed_lines, lines_of
from simulator.authoring.editing.edit import apply_edits
from simulator.authoring.editing.merging import merge

texts = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "d", "\n", " e\n"]), max_size=8).map("".join)


@given(texts, texts)
def test_the_changes_of_lines_make_the_new_text(old, new):
    lines = lines_of(old)
    for change in reversed(changed_lines(lines, lines_of(new))):
        lines[change.start : change.end] = change.lines
    assert "".join(lines) == new


@given(st.text())
def test_lines_joined_are_the_text(text):
    assert "".join(lines_of(text)) == text


@given(texts, texts)
def test_one_who_changed_nothing_gets_the_other_text(base, other):
    for merged in (merge(base, base, other), merge(base, other, base), merge(base, other, other)):
        assert merged.text == other
        assert merged.conflicts == ()


@given(texts, texts, texts)
def test_without_a_conflict_it_does_not_matter_who_is_who(base, mine, theirs):
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert len(one.conflicts) == len(other.conflicts)
    if not one.conflicts:
        assert one.text == other.text


@given(texts, texts, texts)
def test_taking_theirs_everywhere_is_the_merge_from_their_side(base, mine, theirs):
    merged = merge(base, mine, theirs)
    for conflict in merged.conflicts:
        assert merged.text[conflict.start : conflict.end] == conflict.mine
    edits = [conflict.taking_theirs for conflict in merged.conflicts]
    assert apply_edits(merged.text, edits) == merge(base, theirs, mine).text


@given(st.integers(0, 10_000))
def test_changes_far_apart_are_all_in(seed):
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    base = [f"line {number}\n" for number in range(30)]
    mine, theirs, both = list(base), list(base), list(base)
    for number in range(0, 30, 2):
        new = f"line {number} anew\n" * chance.randint(0, 2)
        side = chance.choice([mine, theirs, []])
        if side:
            side[number] = both[number] = new
    merged = merge("".join(base), "".join(mine), "".join(theirs))
    assert merged.conflicts == ()
    assert merged.text == "".join(both)


def test_neighbouring_lines_do_not_disturb_each_other():
    merged = merge("heard: a\nwhy: b\n", "heard: A\nwhy: b\n", "heard: a\nwhy: B\n")
    assert merged.text == "heard: A\nwhy: B\n"
    assert merged.conflicts == ()


def test_the_same_line_changed_by_both_keeps_mine_and_tells_theirs():
    merged = merge("a\nb\nc\n", "a\nmine\nc\n", "a\ntheirs\nc\n")
    (conflict,) = merged.conflicts
    assert merged.text == "a\nmine\nc\n"
    assert (conflict.base, conflict.mine, conflict.theirs) == ("b\n", "mine\n", "theirs\n")


def test_both_adding_at_the_same_place_is_a_conflict():
    merged = merge("a\nb\n", "a\nmine\nb\n", "a\ntheirs\nb\n")
    assert [conflict.theirs for conflict in merged.conflicts] == ["theirs\n"]


def test_a_line_deleted_by_one_and_changed_by_the_other_is_a_conflict():
    merged = merge("a\nb\nc\n", "a\nc\n", "a\nB\nc\n")
    (conflict,) = merged.conflicts
    assert (merged.text, conflict.mine, conflict.theirs) == ("a\nc\n", "", "B\n")


def test_a_whole_scenario_takes_a_change_at_each_end(shipped_text):
    mine = shipped_text.replace("\ntitle: ", "\ntitle: New ", 1)
    theirs = shipped_text + "# Checked in spring.\n"
    merged = merge(shipped_text, mine, theirs)
    assert merged.text == mine + "# Checked in spring.\n"
    assert merged.conflicts == ()
