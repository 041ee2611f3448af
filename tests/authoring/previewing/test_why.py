"""Why the client says this line: the variant and the route, each with its condition."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from simulator.authoring.previewing.preview import begin_preview
from simulator.authoring.previewing.start import StartState
from simulator.authoring.previewing.why import Why, why_this


class Told(NamedTuple):
    """The reasons in English."""

    line: tuple[str, ...]
    way: tuple[str, ...]
    hidden: tuple[tuple[str, str], ...]


def told(why: Why) -> Told:
    return Told(
        tuple(map(str, why.line)),
        tuple(map(str, why.way)),
        tuple((reply, str(because)) for reply, because in why.hidden),
    )


def test_the_variant_that_fits_is_told_with_its_condition(kettle):
    why = told(why_this(begin_preview(kettle).reply("stay")))
    assert why.line == (
        ("Variant 1 of 3: “trust >= 7 and asked-gently” holds (trust is 7, asked-gently is true)."),
    )


def test_a_condition_stands_in_the_quotation_marks_of_the_language(kettle):
    (why,) = why_this(begin_preview(kettle).reply("stay")).line
    said = why.said(lambda text: text.replace("“", "«").replace("”", "»"))
    assert "«trust >= 7 and asked-gently»" in said
    assert "“" not in said


def test_variants_passed_over_say_what_they_lacked(kettle):
    why = told(why_this(begin_preview(kettle, StartState("kitchen", 3))))
    assert why.line == (
        "Variant 3 of 3: it has no condition and fits where nothing before it does.",
        (
            "Not variant 1: “trust >= 7 and asked-gently” does not hold "
            "(trust is 3, asked-gently is not true)."
        ),
        "Not variant 2: “rupture” does not hold (no rupture is open).",
    )


def test_a_moment_with_one_line_says_so(kettle):
    why = told(why_this(begin_preview(kettle)))
    assert why.line == ("There is only one thing to say in this moment.",)
    assert why.way == ()


def test_the_route_that_was_taken_is_told_as_trust_stood_after_the_reply(kettle):
    why = told(why_this(begin_preview(kettle, StartState(trust=9)).reply("joke")))
    assert why.way == (
        (
            "The reply “joke” leads to “end”. "
            "Route 2 of 2: it has no condition and fits where nothing before it does."
        ),
        "Not route 1: “trust >= 10” does not hold (trust is 6).",
    )


def test_a_reply_with_one_way_on_says_so(kettle):
    why = told(why_this(begin_preview(kettle).reply("stay")))
    assert why.way == ("The reply “stay” always leads to “kitchen”.",)


def test_a_hidden_reply_says_what_it_waits_for(kettle):
    why = told(why_this(begin_preview(kettle, StartState("kitchen", 3))))
    assert why.hidden == (
        ("thank", "“shared(secret)” does not hold (secret has not been shared)."),
    )


def test_nothing_is_hidden_once_it_is_on_offer(kettle):
    assert told(why_this(begin_preview(kettle).reply("stay"))).hidden == ()


@pytest.mark.parametrize("trust", [0, 6, 20])
def test_every_line_of_every_shipped_scenario_has_a_reason(shipped, trust):
    for moment in shipped.moments:
        preview = begin_preview(shipped, StartState(moment, trust))
        for reply in preview.transcript.offered():
            why = told(why_this(preview.reply(reply.id)))
            assert why.line
            assert why.way
