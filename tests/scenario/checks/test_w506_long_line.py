"""W506: more than 80 words of the client's, or 60 of the trainee's, in one turn."""

from __future__ import annotations

import pytest

FOLLOW = 'follow: {say: "[You sound worn out](feeling-reflection)"}'
ADVISE = 'advise: {say: "[Try milk](unasked-advice)"}'


def words(count: int) -> str:
    return " ".join(["don't"] * (count - 1) + ["end"])


def reply(count: int, field: str = "say") -> str:
    return f'long: {{{field}: "[{words(count)}](paraphrase)"}}'


def test_a_reply_is_too_long_from_its_61st_word(warned_moment):
    found = warned_moment(FOLLOW, ADVISE, reply(61))

    assert found.messages == [
        "this reply has 61 words in one turn, and more than 60 are hard to take in"
    ]
    assert found.pointed_at == ["end"]


def test_a_clients_line_is_too_long_from_its_81st_word(warned_moment):
    found = warned_moment(FOLLOW, ADVISE, client=words(81))

    assert found.messages == [
        "the client speaks 81 words in one turn, and more than 80 are hard to take in"
    ]
    assert found.pointed_at == ["end"]


def test_each_variant_is_measured_and_pointed_at(warned_moment):
    client = (
        f"[{{say: Hello., when: rupture}}, {{say: >\n     {words(40)}\n     {words(42)}\n   }}]"
    )
    client = client.replace(">\n", "\n")
    found = warned_moment(FOLLOW, ADVISE, client=client)

    assert found.codes == ["W506"]
    assert found.pointed_at == ["don't end"]


@pytest.mark.parametrize("long", [reply(60), reply(200, "do")])
def test_what_is_short_or_done_is_passed_over(warned_moment, long):
    assert warned_moment(FOLLOW, ADVISE, long, client=words(80)).messages == []


def test_what_is_there_before_the_client_comes_is_not_spoken(warned_moment):
    assert warned_moment(FOLLOW, ADVISE, client=words(99) + "\n    room: yes").messages == []
