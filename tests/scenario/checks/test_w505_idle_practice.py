"""W505: a declared practice that no helpful or neutral technique exercises."""

from __future__ import annotations

import pytest

FOLLOW = 'follow: {say: "[You sound worn out](feeling-reflection)"}'
ADVISE = 'advise: {say: "[Try milk](unasked-advice)"}'
HURRY = 'hurry: {say: "[We have ten minutes](structuring)"}'


def test_an_idle_practice_is_told_where_it_is_declared(warned_moment):
    more = "practices:\n- empathy\n- valuing\n- boundaries\n"
    found = warned_moment(FOLLOW, ADVISE, more=more)

    assert found.messages == [
        "no reply exercises the practice “valuing”",
        "no reply exercises the practice “boundaries”",
    ]
    assert found.pointed_at == ["valuing", "boundaries"]


@pytest.mark.parametrize("practice", ["empathy", "validating", "active-listening", "environment"])
def test_a_practice_of_a_helpful_or_neutral_technique_is_exercised(warned_moment, practice):
    more = f"practices: [{practice}]\n"

    assert warned_moment(FOLLOW, ADVISE, HURRY, more=more).messages == []


def test_a_practice_that_can_only_be_failed_is_idle(warned_moment):
    more = "practices: [client-leads]\n"

    assert len(warned_moment(FOLLOW, ADVISE, more=more).messages) == 1
