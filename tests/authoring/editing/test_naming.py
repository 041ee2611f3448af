"""An id leads to its definition and its uses, and is renamed everywhere or not at all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.editing.edit import apply_edits
from simulator.authoring.editing.naming import definition_of, rename, uses_of
from simulator.authoring.editing.outline import outline_of
from simulator.scenario.loading import load_source
from simulator.scenario.taxonomy import Technique

#: How many ids of each scenario are tried, spread over the file.
TRIED = 12


def renamed(source: str, offset: int, new: str) -> str:
    renaming = rename(source, offset, new)
    assert renaming.refused is None
    return apply_edits(source, renaming.edits)


def plain(value: Any, old: str = "", fresh: str = "") -> Any:
    """A model as plain data, with ``fresh`` called ``old`` again."""
    if isinstance(value, Technique):
        return value.id
    if isinstance(value, str):
        return re.sub(rf"(?<![\w-]){fresh}(?![\w-])", old, value) if fresh else str(value)
    if is_dataclass(value):
        return [plain(getattr(value, one.name), old, fresh) for one in fields(value)]
    if isinstance(value, Mapping):
        return [(plain(name, old, fresh), plain(one, old, fresh)) for name, one in value.items()]
    if isinstance(value, frozenset):
        return sorted(repr(plain(one, old, fresh)) for one in value)
    if isinstance(value, list | tuple):
        return [plain(one, old, fresh) for one in value]
    return value


def test_renaming_any_id_and_back_gives_the_same_text_and_in_between_the_same_model(shipped_text):
    before = plain(load_source(shipped_text, "x").scenario)
    entries = outline_of(shipped_text).entries
    for entry in entries[:: max(1, len(entries) // TRIED)]:
        # As long as the old one, so that conditions keep their offsets.
        fresh = "zq" + "x" * (len(entry.id) - 2) if len(entry.id) > 1 else "0"
        changed = renamed(shipped_text, entry.start, fresh)
        scenario = load_source(changed, "x").scenario

        assert scenario is not None
        assert plain(scenario, entry.id, fresh) == before
        assert renamed(changed, entry.start, entry.id) == shipped_text


def test_renaming_touches_nothing_but_that_name(small):
    new = renamed(small, small.index("sister:\n    client"), "brother")
    assert new == small.replace("go: sister", "go: brother").replace("  sister:\n", "  brother:\n")


def test_an_id_is_renamed_inside_conditions(small):
    text = small.replace("when: shared(lost-job)", "when: said(arrival.follow) and promised")
    for old, new in (("arrival", "door"), ("follow", "stay"), ("promised", "a-word")):
        text = renamed(
            text,
            outline_of(text)
            .uses_of(next(one for one in outline_of(text).entries if one.id == old))[-1]
            .start,
            new,
        )
    assert "when: said(door.stay) and a-word" in text
    assert "stronger: stay" in text
    assert "start: door" in text
    assert "set: [a-word]" in text


def test_a_reply_of_the_same_name_in_another_moment_keeps_it(small):
    text = small.replace("      ask:\n", "      follow:\n")
    new = renamed(text, text.index("follow:\n        say"), "stay")
    assert new.count("follow:") == 1
    assert "stronger: stay" in new


def test_an_id_in_quotes_keeps_its_quotes(small):
    text = small.replace("  sister:\n", '  "sister":\n')
    new = renamed(text, text.index("go: sister") + 5, "brother")
    assert '  "brother":\n' in new


@pytest.mark.parametrize(
    ("at", "new", "reason"),
    [
        ("go: sister", "The Sister", "is not an id"),
        ("go: sister", "", "Give the new name"),
        ("go: sister", "arrival", "There is a moment “arrival” already."),
        ("stronger: follow", "wait", "There is a reply “wait” in “arrival” already."),
        ("unset: [promised", "trust", "is a word of the conditions"),
        ("title: My", "new", "no id here"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_the_reason(small, at, new, reason):
    renaming = rename(small, small.index(at) + len(at), new)
    assert renaming.edits == ()
    assert reason in str(renaming.refused)


def test_a_reply_that_a_condition_means_in_several_moments_is_not_renamed(small):
    text = small.replace("      ask:\n", "      follow:\n").replace(
        "shared(lost-job)", "said(follow)"
    )
    renaming = rename(text, text.index("follow:\n        say"), "stay")
    assert "“said(follow)” in “sister” means the replies of this name in other moments" in (
        str(renaming.refused)
    )
    assert "write “said(arrival.follow)” there first" in str(renaming.refused)


def test_a_definition_may_take_the_name_that_everything_else_uses_already(small):
    text = small.replace("  sister:\n", "  sitser:\n")
    assert renamed(text, text.index("sitser:"), "sister") == small


def test_a_use_leads_to_its_definition(shipped_text):
    outline = outline_of(shipped_text)
    for use in outline.uses[::7]:
        start, end = definition_of(shipped_text, use.start)
        assert shipped_text[start:end] == use.id
        assert (use.start, use.end) in uses_of(shipped_text, start)


def test_a_missing_id_has_uses_and_no_definition(small):
    text = small.replace("to: close-open", "to: nowhere")
    offset = text.index("nowhere")
    assert definition_of(text, offset) is None
    assert uses_of(text, offset) == ((offset, offset + len("nowhere")),)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_text_can_be_asked_at_any_place(small, data):
    start = data.draw(st.integers(0, len(small)))
    length = data.draw(st.integers(0, 200))
    typed = data.draw(st.text("[]{}()\"':#|>-\n \tab&*!é.", max_size=8))
    text = small[:start] + typed + small[start + length :]
    offset = data.draw(st.integers(-1, len(text) + 1))
    definition_of(text, offset)
    uses_of(text, offset)
    renaming = rename(text, offset, "fresh-name")
    assert bool(renaming.edits) != bool(renaming.refused)
    apply_edits(text, renaming.edits)
