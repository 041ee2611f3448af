"""A review on paper holds what the document holds, each part with what belongs to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.authoring.review.composing import review_of
from simulator.authoring.review.document import ReviewDocument
from simulator.authoring.review.paper import Entry, Marked, PaperSection, paper_review
from simulator.records.exports.document import Details, Judged, Paragraph
from tests.authoring.visit import visit


@pytest.fixture(scope="module")
def document() -> ReviewDocument:
    scenario = visit().scenario
    assert scenario is not None
    return review_of(scenario)


def test_every_moment_is_in_the_contents_and_has_its_section(document):
    paper = paper_review(document)
    entries = [block for section in paper.opening for block in section.blocks]
    listed = [block.anchor for block in entries if isinstance(block, Entry)]
    anchors = [section.anchor for section in paper.moments if section.anchor]
    assert listed == anchors == [moment.name for moment in document.moments]


def test_every_reply_stands_whole_with_its_verdict_and_where_it_leads(document):
    sections = iter([one for one in paper_review(document).moments if one.verdict is not None])
    for moment in document.moments:
        for reply in moment.replies:
            section = next(sections)
            said, judged, *_, details = section.blocks
            assert isinstance(said, Marked)
            assert [piece.verdict for piece in said.pieces] == [
                piece.verdict for piece in reply.pieces
            ]
            assert isinstance(judged, Judged)
            assert (judged.verdict, judged.aside) == (reply.verdict, reply.name)
            assert isinstance(details, Details)
            rows = dict(details.rows)
            assert rows["Trust"] == reply.trust
            for way in reply.ways:
                assert way.to.text in rows["Leads to"]
    assert next(sections, None) is None


def test_several_ways_on_are_told_apart_and_a_single_one_stands_alone(document):
    replies = [
        dict(section.blocks[-1].rows)["Leads to"]
        for section in paper_review(document).moments
        if section.verdict is not None
    ]
    assert "2 sister" in replies
    assert "• 3 close-open when trust is 10 or more\n• 4 close-guarded otherwise" in replies


def test_endings_and_disclosures_are_told_after_the_moments(document):
    titles = [section.title for section in paper_review(document).moments]
    after = titles[titles.index("Disclosures") :]
    assert after == [
        "Disclosures",
        *(told.shares for told in document.disclosures),
        "Endings",
        *(ending.title for ending in document.endings),
    ]


def test_the_fiction_notice_stands_at_the_start_and_on_every_page(document):
    paper = paper_review(document)
    assert document.fiction in paper.footer
    assert document.fiction in _words(paper.opening[0])


def test_a_files_own_line_ends_mean_nothing_on_paper(document):
    paper = paper_review(replace(document, title="A\nlong\n  title", summary="One\ntwo"))
    assert {"A long title", "One two"} <= set(_words(paper.opening[0]))


def test_what_a_scenario_has_not_got_has_no_heading(document):
    bare = replace(document, content_notes=(), goals=(), paragraphs=(), disclosures=(), endings=())
    titles = [section.title for section in paper_review(bare).opening]
    assert titles == ["", "In numbers", "How to read the replies", "Moments"]
    moments = [section.title for section in paper_review(bare).moments]
    assert not {"Disclosures", "Endings"} & set(moments)


def _words(section: PaperSection) -> list[str]:
    return [block.text for block in section.blocks if isinstance(block, Paragraph)]
