"""W507: risk words need a content note, and a risk disclosed needs a reply that asks."""

from __future__ import annotations

import pytest

FOLLOW = 'follow: {say: "[You sound worn out](feeling-reflection)"}'
ADVISE = 'advise: {say: "[Try milk](unasked-advice)"}'
ASK = 'ask: {say: "[Is it that bad?](safety-asked)"}'
NOTES = "content-notes: [suicide, self-harm, abuse of a child]\n"


@pytest.mark.parametrize(
    ("client", "words", "risk"),
    [
        ("My uncle killed himself.", "killed himself", "suicide"),
        ("He talked of suicide once.", "suicide", "suicide"),
        ("She wants to die.", "wants to die", "suicide"),
        ("She says she is self-harming.", "self-harming", "self-harm"),
        ("He abused my little sister.", "abused my little sister", "abuse of a child"),
    ],
)
def test_a_risk_without_a_note_is_told_at_its_first_word(warned_moment, client, words, risk):
    found = warned_moment(FOLLOW, ADVISE, client=client)

    assert found.messages == [f"“{words}” speaks of {risk}, and no content note says so"]
    assert found.pointed_at == [words]


def test_a_risk_named_again_and_again_is_told_once(warned_moment):
    reply = 'r: {say: "[Is it suicide you mean, suicide](safety-asked)?"}'
    found = warned_moment(FOLLOW, ADVISE, reply, client="Suicide.")

    assert found.pointed_at == ["Suicide"]


@pytest.mark.parametrize(
    "note",
    ["suicide", "a plain question about suicide", "thoughts of not being here", "a wish to die"],
)
def test_a_note_may_put_it_in_other_words(warned_moment, note):
    found = warned_moment(
        FOLLOW, ADVISE, client="My uncle killed himself.", more=f"content-notes: [{note}]\n"
    )

    assert found.messages == []


@pytest.mark.parametrize(
    "client",
    [
        "These shoes are killing me.",
        "I'm killing myself at work.",
        "I wanted to die of shame.",
        "I could have died.",
        "I want to take my life back.",
        "It's career suicide.",
        "I've been cutting down on sugar.",
        "I cut myself shaving.",
        "He abused my trust.",
        "My dad hits me up for money.",
    ],
)
def test_a_figure_of_speech_is_no_risk(warned_moment, client):
    assert warned_moment(FOLLOW, ADVISE, client=client).messages == []


@pytest.mark.parametrize(
    ("client", "words"),
    [
        ("I lie there and I want to die, really.", "I want to die"),
        ("I keep thinking about killing myself.", "killing myself"),
        ("They'd all be better off without me.", "They'd all be better off without me"),
        ("I've been cutting since March.", "I've been cutting"),
        ("My dad hits me.", "My dad hits me"),
    ],
)
def test_a_risk_disclosed_needs_a_reply_that_asks(warned_moment, client, words):
    found = warned_moment(FOLLOW, ADVISE, client=client, more=NOTES)

    assert found.messages == [
        "the client discloses a risk in “hello”, and no reply asks about it or speaks of safety"
    ]
    assert found.pointed_at == [words]


@pytest.mark.parametrize(
    "reply",
    [
        ASK,
        'r: {say: "[We ring them together](safety-bridged)"}',
        'r: {say: "[What would make tonight safer](open-question)?"}',
    ],
)
def test_a_reply_that_asks_or_speaks_of_safety_is_enough(warned_moment, reply):
    assert warned_moment(FOLLOW, ADVISE, reply, client="I want to die.", more=NOTES).messages == []


def test_a_risk_that_is_missed_on_purpose_is_no_reply_that_asks(warned_moment):
    reply = 'r: {say: "[You are safe here, silly](safety-missed)"}'

    assert len(warned_moment(FOLLOW, reply, client="I want to die.", more=NOTES).messages) == 1


@pytest.mark.parametrize(
    "client", ["I'm not going to kill myself.", "I don't want to die.", "She wants to die."]
)
def test_a_risk_denied_or_somebody_elses_needs_no_reply(warned_moment, client):
    assert warned_moment(FOLLOW, ADVISE, client=client, more=NOTES).messages == []


def test_a_disclosure_may_name_what_the_line_leaves_unsaid(warned_moment):
    more = NOTES + "disclosures: {dark: {shares: She has thought of suicide.}}\n"
    client = "[{say: It gets dark at night., shares: dark}]"
    found = warned_moment(FOLLOW, ADVISE, client=client, more=more)

    assert found.pointed_at == ["It gets dark at night."]


def test_the_asking_may_come_one_moment_later(warned):
    sample = (
        f"{NOTES}moments:\n  hello:\n    client: I want to die.\n    replies:\n"
        '      wait: {say: "[Take your time](holding-space)", go: then}\n'
        '      advise: {say: "[Try milk](unasked-advice)", go: then}\n'
        "  then:\n    client: Well.\n    replies:\n"
        '      ask: {say: "[Is it that bad?](safety-asked)", go: bye}\n'
        '      advise: {say: "[Try milk](unasked-advice)", go: bye}\n'
    )

    assert warned(sample).messages == []


def test_words_of_another_language_are_not_judged(warned_moment):
    found = warned_moment(FOLLOW, ADVISE, client="Suicide.", more="language: fr\n")

    assert found.messages == []
