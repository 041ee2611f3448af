"""The text: readable as it is, and nothing in it does anything when it is formatted."""

from __future__ import annotations

import re

import pytest

from simulator.feedback.turning import surveyed_turning
from simulator.records.exports.composing import document_of
from simulator.records.exports.formats import Format, written
from simulator.records.exports.markdown import escaped, markdown_of
from simulator.session.transcript import Transcript

from .hostile import MARKUP, ODD

#: What is left of a line that we wrote once its words are gone.
_OURS = re.compile(r"(#{1,3} |> |- )?[^*]*(\*{1,2}[^*]+\*{1,2})?[^*]*")


def text_of(transcript: Transcript, earlier: Transcript | None = None) -> str:
    """The Markdown of a meeting with all that can be told of it."""
    return markdown_of(document_of(transcript, surveyed_turning(transcript), earlier))


def bare(text: str) -> str:
    """The text without what is escaped in it."""
    return re.sub(r"\\[!-/:-@\[-`{-~]", "", text)


@pytest.mark.parametrize("text", MARKUP + ODD)
@pytest.mark.parametrize("replies", [("feel", "wait"), ("belittle", "stay"), ("befriend", "wait")])
def test_no_text_becomes_markup(visit, replies, text):
    written = bare(text_of(visit(*replies, text=text), visit("feel", "stay", text=text)))
    assert not set("<`[]|~_$") & set(written)
    assert re.findall(r"&(?!amp;|lt;|gt;)", written) == []
    assert "://" not in written
    assert all(_OURS.fullmatch(line) for line in written.splitlines())


@pytest.mark.parametrize("text", MARKUP)
def test_no_text_becomes_a_heading(visit, text):
    def headings(written: str) -> int:
        return sum(line.startswith("#") for line in written.splitlines())

    assert headings(text_of(visit(text=text))) == headings(text_of(visit()))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# no heading", r"\# no heading"),
        ("#tag", "#tag"),
        ("- no point", r"\- no point"),
        ("+ no point", r"\+ no point"),
        ("1. no number", r"1\. no number"),
        ("---", r"\---"),
        ("===", r"\==="),
        ("-5 degrees", "-5 degrees"),
        ("    no code", "no code"),
        ("> no quotation", "&gt; no quotation"),
        ("two\nlines", "two  \nlines"),
        ("two\n# lines", "two  \n\\# lines"),
        ("a_b*c", r"a\_b\*c"),
        ("www.example.org", r"www\.example.org"),
        ("https://example.org", r"https\://example.org"),
        ("plain, ordinary prose: “yes” – no!", "plain, ordinary prose: “yes” – no!"),
    ],
)
def test_what_would_mean_something_is_escaped_and_nothing_else(text, written):
    assert escaped(text) == written


@pytest.mark.parametrize("text", ODD)
def test_odd_characters_end_as_text_that_can_be_saved(visit, text):
    data = written(document_of(visit(text=text)), Format.MARKDOWN).decode("utf-8")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]", data)


def test_the_same_meeting_gives_the_same_text(visit):
    assert text_of(visit()) == text_of(visit())


MEETING = """\
A short visit

# A beginning

**Ada, 30, in the room, 2 replies**

## How trust went

Trust began at 6 of 20. Turn 1: validates, 8. Turn 2: validates, 9.

## What Ada shared, and what stayed unsaid

**Shared**

Her brother has died.

**Unsaid**

She owes money to a friend.

## What you did, over the whole meeting

**Every practice, counted**

## Turn by turn

### Turn 1

**Ada**

I nearly did not come.

(Still in her coat.)

**You said**

> You sound worn out.

**validates · reflecting the feeling** (trust 6 → 8)

Taken back before: “You could sleep more.”

### Turn 2

**Ada**

My brother died in spring.

Shared here for the first time: Her brother has died.

**You did**

> *You nod and wait.*

**validates · staying quietly present** (trust 8 → 9)

### The last words

**Ada**

Thank you. Until next week.

## What stays with you

**You wrote**

It stays with me.

## About this file
"""


def test_a_short_meeting_reads_like_this(visit):
    """All that was said and what it counted as, in order; explanations stand in between."""
    written = text_of(visit()).splitlines()
    at = -1
    for line in MEETING.splitlines():
        if line:
            assert line in written[at + 1 :], line
            at = written.index(line, at + 1)


def test_two_attempts_are_told_one_after_the_other(visit):
    lines = text_of(visit("feel", "stay"), visit("feel", "wait", note=None)).splitlines()
    earlier, this_time = lines.index("**Earlier**"), lines.index("**This time**")
    assert lines[earlier + 2] == "- Turn 2, validates, trust 9: (You nod and wait.)"
    assert lines[this_time + 2].startswith("- Turn 2, validates, trust ")
    assert lines[this_time + 2].endswith(": “You miss him.”")
