"""Cues: found as whole words where they are meant, and passed over where they are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.scenario.cues import CueFinder
from simulator.scenario.taxonomy import Technique, shipped_taxonomy

TECHNIQUES = shipped_taxonomy().techniques
SHIPPED = CueFinder(TECHNIQUES.values())


def finder(*cues: str) -> CueFinder:
    return CueFinder([replace(TECHNIQUES["minimising"], cues=cues)])


def words_found(text: str, *cues: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in finder(*cues).find(text)]


@pytest.mark.parametrize(
    ("text", "cue", "found"),
    [
        ("It's fine.", "it is fine", "It's fine"),
        ("It is fine.", "it's fine", "It is fine"),
        ("You couldn’t know.", "you could not", "You couldn’t"),
        ("I'd suggest a walk.", "i would suggest", "I'd suggest"),
        ("I had suggested it.", "i'd suggested", "I had suggested"),
        ("It's fine,\n   really.", "it's fine, really", "It's fine,\n   really"),
        ("It works in the end.", "it … in the end", "It works in the end"),
        ("It'll sort itself out.", "it'll … out", "It'll sort itself out"),
        ("That's odd, that's hard.", "that's odd/hard", "That's odd"),
        ("I know, you'll be fine.", "you'll be fine", "you'll be fine"),
        ("I'm sure that you'll be fine.", "you'll be fine", "you'll be fine"),
        ("I think you'll be fine.", "you'll be fine", "you'll be fine"),
        ("You told me, and I think you'll be fine.", "you'll be fine", "you'll be fine"),
        ("It can be done day or night.", "… day or night", "day or night"),
        ("I hear you, Sam.", "i hear you,", "I hear you"),
        ("So, since when?", "since when?", "since when"),
    ],
)
def test_a_cue_is_found_where_it_is_meant(text, cue, found):
    assert words_found(text, cue)[:1] == [found]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The unit's finest.", "it's fine"),
        ("It was never fine in the end.", "it … in the end"),
        ("It is a very long way out of town in the end.", "it … in the end"),
        ("Take all the time you need to.", "you need to"),
        ("It isn't easy to trust me.", "trust me"),
        ("“It's fine,” she says.", "it's fine"),
        ('"It\'s fine" again.', "it's fine"),
        ("\u2018It is fine\u2019 again.", "it's fine"),
        ("They say it's fine.", "it's fine"),
        ("It's fine, people told you.", "it's fine"),
        ("I won't say it's fine.", "it's fine"),
        ("It's not as if it's fine.", "it's fine"),
        ("I won't tell, unless you're in danger.", "i won't tell"),
        ("I'll ring her only if you agree.", "i'll ring her"),
        ("I hear you very faintly.", "i hear you,"),
        ("It has been so since when he left.", "since when?"),
        ("Since when does he call?", "since when?"),
    ],
)
def test_a_cue_is_passed_over_where_it_is_not_meant(text, cue):
    assert words_found(text, cue) == []


def test_three_questions_in_one_reply_are_a_row_and_two_are_none():
    row = "…? …? …?"

    assert words_found("Who? When? And where was that?", row) == ["Who? When? And where was that?"]
    assert words_found("Who? When was that? I see.", row) == []
    assert words_found("Who? I see. When was that? Yes. Where?", row) == []
    assert words_found("So you went home, yeah? Right? And what then?", row) == []


def test_what_is_found_comes_as_it_is_spoken():
    text = "Don't cry. It's fine, you know."

    assert words_found(text, "it's fine", "don't cry") == ["Don't cry", "It's fine"]


@pytest.mark.parametrize("text", ["", "…", "?!?", "“", "(", "’s", "a" * 64_000, "? " * 30_000])
def test_odd_texts_are_read_without_a_word_of_complaint(text):
    assert all(0 <= hit.start <= hit.end <= len(text) for hit in SHIPPED.find(text))


def in_quotes(text: str) -> str:
    """What stands between the first quotation marks or parentheses."""
    return text.partition("”")[0].lstrip("“") if text.startswith("“") else text.partition(")")[0]


@pytest.mark.parametrize("technique", TECHNIQUES.values(), ids=lambda technique: technique.id)
def test_what_only_looks_like_a_technique_is_not_read_as_it(technique: Technique):
    found = {hit.technique.id for hit in SHIPPED.find(in_quotes(technique.non_example))}

    assert technique.id not in found


@pytest.mark.parametrize("technique", TECHNIQUES.values(), ids=lambda technique: technique.id)
def test_no_example_of_a_helpful_technique_reads_as_a_harmful_one(technique: Technique):
    found = {hit.technique.verdict for hit in SHIPPED.find(technique.example)}

    if not technique.verdict.is_harmful:
        assert not any(verdict.is_harmful for verdict in found)
