"""The ids found in a hurry are those that the outline finds."""

from __future__ import annotations

import pytest

from simulator.authoring.editing.known import known_ids
from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.outline import outline_of

KINDS = [IdKind.MOMENT, IdKind.FACT, IdKind.DISCLOSURE, IdKind.ENDING]


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_ids_are_found_as_in_the_outline(whole_text, kind):
    found = [one.id for one in known_ids(whole_text, kind)]
    assert found == [entry.id for entry in outline_of(whole_text).of_kind(kind)]


def test_the_same_replies_are_found_as_in_the_outline(whole_text):
    outline = outline_of(whole_text)
    for moment in outline.moments:
        found = [one.id for one in known_ids(whole_text, IdKind.REPLY, moment.id)]
        assert found == [reply.id for reply in outline.replies_of(moment.id)]


def test_an_id_comes_with_the_beginning_of_what_it_says(small):
    assert known_ids(small, IdKind.MOMENT)[1] == (
        *("sister", "…I got fired. Nobody knows. Not even her."),
    )
    assert (
        known_ids(small, IdKind.REPLY, "arrival")[2].says == "You nod, and leave her the silence."
    )


@pytest.mark.parametrize("style", ["braces", "lines"])
def test_what_an_id_says_is_shown_as_it_reads(style):
    client, reply = r'"\"Fine,\" she said."', r'"You said \"[fine](paraphrase)\"."'
    other = "'It''s late.'"
    replies = f"{{hear: {{say: {reply}, go: b}}, wait: {{say: {other}, go: b}}}}"
    here = f"{{client: {client}, replies: {replies}}}"
    if style == "lines":
        here = f"\n    client: {client}\n    replies: {replies}"
    text = f"facts:\n  late: {other}\nmoments:\n  a: {here}\n  b:\n    client: {other}\n"
    if style == "lines":
        assert dict(known_ids(text, IdKind.MOMENT)) == {
            "a": '"Fine," she said.',
            "b": "It's late.",
        }
    assert dict(known_ids(text, IdKind.REPLY, "a")) == {
        "hear": 'You said "fine".',
        "wait": "It's late.",
    }
    assert dict(known_ids(text, IdKind.FACT)) == {"late": "It's late."}


def test_a_reply_that_is_clipped_shows_nothing_of_its_marks(small):
    long = "You came all the same, though nobody at all had asked you how it was for you"
    text = small.replace("and you came anyway", long)
    found = {one.id: one.says for one in known_ids(text, IdKind.REPLY, "arrival")}
    clipped = next(says for says in found.values() if "You came all the same" in says)
    assert len(clipped) <= 80
    assert "(" not in clipped
    assert "[" not in clipped


@pytest.mark.parametrize("kind", IdKind)
@pytest.mark.parametrize(
    "text", ["", "start: here", "moments:", "moments: {a: {client: Hi}}", "- a"]
)
def test_a_text_without_such_a_section_has_none(text, kind):
    known = [one.id for one in known_ids(text, kind, "b")]
    assert known == (["a"] if "{" in text and kind is IdKind.MOMENT else [])
