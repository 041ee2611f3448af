"""W503: words that read like another technique, and numbers that contradict the marks."""

from __future__ import annotations

import pytest

from simulator.scenario.checks.w503_reads_otherwise import CODE

FOLLOW = 'follow: {say: "[You sound worn out](feeling-reflection)"}'
ADVISE = 'advise: {say: "[Try milk](unasked-advice)"}'


@pytest.fixture
def told(warned_moment):
    """Messages and places of W503 for one reply beside two that are in order."""

    def check(reply: str, more: str = "") -> list[tuple[str, str]]:
        found = warned_moment(FOLLOW, ADVISE, reply, more=more)
        return [
            (problem.message, place)
            for problem, place in zip(found.diagnostics, found.pointed_at, strict=True)
            if problem.code == CODE
        ]

    return check


@pytest.mark.parametrize(
    ("reply", "message", "place"),
    [
        (
            """r: {say: "[It's hard. Don't worry, Ada](warm-reaction)"}""",
            "“Don't worry” reads like “Empty reassurance” and is marked as “Warm human reaction”",
            "Don't worry",
        ),
        (
            """r: {say: "[You lie awake](paraphrase). If I were you I'd get up."}""",
            "“If I were you” reads like “Unasked advice” and bears no mark",
            "If I were you",
        ),
        (
            """r: {say: "[Get up](directing). Thank you for telling me."}""",
            "“Thank you for telling me” reads like “Thanking for the trust” and bears no mark",
            "Thank you for telling me",
        ),
        (
            """r: {say: "[Oh \\\\[well\\\\]. You'll be fine](structuring)"}""",
            "“You'll be fine” reads like “Empty reassurance” and is marked as “Structuring”",
            "You'll be fine",
        ),
    ],
)
def test_misread_words_are_told_where_they_stand(told, reply, message, place):
    assert told(reply) == [(message, place)]


def test_words_folded_over_two_lines_are_pointed_at_as_they_stand(warned_moment):
    reply = 'r: {say: "[So. If I\n        were you, I\'d sleep](paraphrase)"}'
    found = warned_moment(FOLLOW, ADVISE, reply)

    assert found.pointed_at == ["If I\n        were you"]


@pytest.mark.parametrize(
    "reply",
    [
        """r: {say: "[Don't worry, Ada](false-reassurance)"}""",
        """r: {say: "[Don't worry](false-reassurance). Really, you'll be fine."}""",
        """r: {say: "[Don't worry, Ada](minimising)"}""",
        """r: {say: "[They all say “don't worry”](paraphrase)"}""",
        """r: {say: "[You sound sad](feeling-reflection). Thank you for telling me."}""",
        """r: {say: "[Thank you for telling me, I hear you, it's common](empty-script)"}""",
        """r: {say: "[What was that like for you](rupture-repair)?"}""",
        """r: {do: "[You nod. Don't worry, your face says](holding-space)"}""",
        """r: {say: "[You sound sad](feeling-reflection). It's free, by the way."}""",
    ],
)
def test_words_whose_marking_changes_nothing_are_passed_over(told, reply):
    assert told(reply) == []


def test_one_technique_is_told_once_in_a_reply(told):
    assert len(told("""r: {say: "[Don't worry. You'll be fine](warm-reaction)"}""")) == 1


def test_words_of_another_language_are_not_judged(told):
    reply = """r: {say: "[Don't worry, Ada](warm-reaction)"}"""

    assert told(reply, more="language: de\n") == []
    assert len(told(reply, more="language: en-GB\n")) == 1


@pytest.mark.parametrize(
    ("reply", "message", "place"),
    [
        (
            'r: {say: "[Get up](directing)", trust: 1}',
            "the reply “r” adds 1 trust, and its marks only harm",
            "1",
        ),
        (
            'r: {say: "[Awake, then](paraphrase)", trust: -2}',
            "the reply “r” takes 2 trust, and its marks only help",
            "-2",
        ),
    ],
)
def test_a_number_that_contradicts_the_marks_is_told_at_the_number(told, reply, message, place):
    assert told(reply) == [(message, place)]


@pytest.mark.parametrize(
    "reply",
    [
        'r: {say: "[Get up](directing)", trust: 0}',
        'r: {say: "[Get up](directing)", trust: -6}',
        'r: {say: "[Awake, then](paraphrase)", trust: 6}',
        'r: {say: "[Awake, then](paraphrase). [Get up](directing)", trust: 1}',
        'r: {say: "[I may be off](meaning-reflection)", trust: -1}',
        'r: {say: "[Hello](small-talk)", trust: -1}',
    ],
)
def test_a_number_that_may_be_meant_is_passed_over(told, reply):
    assert told(reply) == []
