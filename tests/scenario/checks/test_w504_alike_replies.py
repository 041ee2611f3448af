"""W504: two replies that say the same, unless they are never offered together."""

from __future__ import annotations

import pytest

OTHERS = (
    'follow: {say: "[You sound worn out](feeling-reflection)"}',
    'advise: {say: "[Try milk](unasked-advice)"}',
)
LONG = "I wonder what it is that goes round and round when you lie there at night"


def pair(one: str, other: str) -> tuple[str, str]:
    return f"a: {{{one}}}", f"b: {{{other}}}"


def say(words: str, when: str = "") -> str:
    return f'say: "[{words}](paraphrase)"' + (f", when: {when}" if when else "")


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        (say("You lie awake."), say("You lie awake"), "the same"),
        (say("You lie awake."), say("You lie… AWAKE!"), "the same"),
        (say("It's the nights"), say("It is the nights"), "the same"),
        (say(LONG), say(LONG.replace("night", "dawn")), "nearly the same"),
        (say("You lie awake", "rupture"), say("You lie awake"), "the same"),
        (say("You lie awake", "trust > 4"), say("You lie awake", "trust > 8"), "the same"),
        (
            say("You lie awake", "rupture or turn > 1"),
            say("You lie awake", "not rupture"),
            "the same",
        ),
    ],
)
def test_alike_replies_are_told_at_the_later_one(warned_moment, one, other, how):
    found = warned_moment(*OTHERS, *pair(one, other))

    assert found.messages == [f"the reply “b” says {how} as “a”"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (say("You can tell her all of it tonight"), say("You can't tell her all of it tonight")),
        (say("You sound sad"), say("You sound angry")),
        (say("So it is the nights, then"), say("Then is it the nights, or so")),
        (say("You lie awake", "rupture"), say("You lie awake", "not rupture")),
        (say("You lie awake", "rupture and turn > 1"), say("You lie awake", "not rupture")),
        (say("You lie awake", "trust < 5"), say("You lie awake", "trust >= 5")),
        (say("You lie awake", "trust = 5"), say("You lie awake", "trust > 5")),
        (say("You lie awake", "said(follow)"), say("You lie awake", "not said(follow)")),
        (say("You lie awake", "visited(hello)"), say("You lie awake", "not visited(hello)")),
    ],
)
def test_replies_that_differ_or_never_meet_are_passed_over(warned_moment, one, other):
    assert warned_moment(*OTHERS, *pair(one, other)).messages == []


def test_the_place_is_that_of_the_words(warned_moment):
    found = warned_moment(*OTHERS, *pair(say("You lie awake"), say("You lie awake…")))

    assert found.pointed_at == ['"[You lie awake…](paraphrase)"']
