"""W501: no validating reply, or none but validating ones, judged at the trust there can be."""

from __future__ import annotations

import pytest

FOLLOW = 'follow: {say: "[You sound worn out](feeling-reflection)"}'
ADVISE = 'advise: {say: "[You could try milk](unasked-advice)"}'
GUESS = 'guess: {say: "[I may be off, but it seems lonely](meaning-reflection)"}'
TOO_SOON = 'guess: {say: "[I may be off](meaning-reflection)", when: trust < 8}'
IN_TIME = 'guess: {say: "[I may be off](meaning-reflection)", when: trust >= 8}'
MIXED = 'mixed: {say: "[You sound worn out](feeling-reflection). [Try milk](unasked-advice)"}'
GREET = 'greet: {say: "[Hello](small-talk)"}'
REPAIR = 'sorry: {say: "[I went too fast](rupture-repair)", when: rupture}'

NONE = "no reply in “hello” validates, so the trainee cannot do well here"
ALL = "every reply in “hello” validates, so there is nothing to choose"


@pytest.mark.parametrize(
    "replies", [(ADVISE,), (ADVISE, GREET), (ADVISE, MIXED), (ADVISE, TOO_SOON)]
)
def test_a_moment_without_a_validating_reply_is_told_at_its_id(warned_moment, replies):
    found = warned_moment(*replies)

    assert found.messages == [NONE]
    assert found.pointed_at == ["hello"]


@pytest.mark.parametrize("replies", [(FOLLOW,), (FOLLOW, REPAIR), (FOLLOW, IN_TIME)])
def test_a_moment_with_none_but_validating_replies_is_told(warned_moment, replies):
    assert warned_moment(*replies, more="trust: 9\n").messages == [ALL]


@pytest.mark.parametrize(
    "replies",
    [
        (FOLLOW, ADVISE),
        (FOLLOW, GREET),
        (FOLLOW, MIXED),
        (REPAIR, ADVISE),
        (FOLLOW, GUESS),
        (GREET, FOLLOW, IN_TIME),
    ],
)
def test_a_moment_with_something_to_choose_is_passed_over(warned_moment, replies):
    assert warned_moment(*replies).messages == []


def test_at_the_very_start_trust_is_the_authors_number(warned_moment):
    assert warned_moment(GUESS, ADVISE, more="trust: 7\n").messages == [NONE]
    assert warned_moment(GUESS, ADVISE, more="trust: 8\n").messages == []


def test_a_start_that_is_returned_to_may_be_reached_with_any_trust(warned):
    sample = (
        "moments:\n  hello:\n    client: I can't sleep.\n    replies:\n"
        '      guess: {say: "[I may be off](meaning-reflection)", go: bye}\n'
        '      advise: {say: "[You could try milk](unasked-advice)", go: hello}\n'
    )

    assert warned(sample).messages == []


def test_a_moment_that_ends_the_scenario_has_nothing_to_choose_and_is_passed_over(warned_moment):
    assert "bye" not in " ".join(warned_moment(FOLLOW).messages)
