"""What the session screen shows after a reply, in both modes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from simulator.gui.portrait.client_scene import ClientScene
from simulator.scenario.loading import load_scenario
from simulator.session.log import Started
from simulator.session.transcript import open_transcript

from .conftest import HERE
from .person import Person

VERDICTS = [
    ("feel", "VALIDATES"),
    ("belittle", "DISMISSES"),
    ("advise", "OVER-LEADS"),
    ("befriend", "BREAKS BOUNDARIES"),
]


@pytest.mark.parametrize(("reply", "word"), VERDICTS)
def test_the_explanation_says_its_verdict_in_a_word(visitor: Person, reply: str, word: str) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with(reply)
    assert [text for text in visitor.texts() if text.startswith(f"{word}  ·  ")]


def test_the_explanation_quotes_the_words_and_tells_what_the_client_heard(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("belittle")
    assert visitor.sees("“It is only an exam”")
    assert visitor.sees("My tiredness is nothing")
    assert visitor.sees("trust 6 → ")


def test_the_other_replies_fold_away_behind_the_explanation(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("feel")
    assert visitor.replies() == []
    assert not visitor.sees("You could sleep more")


def test_taking_back_restores_the_moment(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    words, replies = visitor.texts()[:12], visitor.replies()
    visitor.replies_with("befriend")
    visitor.clicks("Take this reply back")
    assert visitor.replies() == replies
    assert set(words) <= set(visitor.texts())
    assert visitor.sees("You are at this turn again. What you took back is kept")


def test_the_first_attempt_is_shown_in_the_debrief(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("advise")
    visitor.clicks("Take this reply back")
    visitor.plays("feel", "stay")
    visitor.clicks("Look back on it")
    assert visitor.sees("You could sleep more")


def test_nothing_can_be_taken_back_before_the_first_reply(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    assert not visitor.button("Take back the last reply").isEnabled()


def test_the_earlier_turn_stays_in_view_with_its_verdict(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.plays("feel")
    assert visitor.sees("You sound worn out. (validates)")


def test_session_mode_says_nothing_of_the_reply_before_the_debrief(visitor: Person) -> None:
    visitor.sits_down("A short visit", mode="Session")
    visitor.replies_with("belittle")
    told = " ".join(visitor.texts()).lower()
    for word in ("dismisses", "validates", "trust", "minimising", "heard", "stronger", "torn"):
        assert word not in told
    visitor.plays("stay")
    assert "dismisses" not in " ".join(visitor.texts()).lower()
    visitor.clicks("Look back on it")
    assert visitor.sees("DISMISSES")


def test_the_picture_is_named_after_the_feeling_it_shows(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    scene = visitor.one(ClientScene)
    assert "guarded" in scene.accessibleName()
    visitor.plays("feel")
    assert "tearful" in scene.accessibleName()


def test_the_replies_stand_in_the_order_of_the_seed(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    session = visitor.window.desk.session
    loaded = load_scenario(HERE / "short-visit.yaml")
    assert session is not None
    assert loaded.scenario is not None
    seed = session.transcript.started.seed
    again = open_transcript(loaded.scenario, Started(loaded.scenario.id, loaded.content, seed))
    assert visitor.replies() == [reply.id for reply in again.offered()]


def test_the_screen_reads_client_then_manner_then_replies(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    texts = [text for text in visitor.texts() if text]
    places = [
        texts.index("“I nearly did not come.”"),
        texts.index("Still in her coat."),
        texts.index("YOUR REPLY"),
    ]
    assert places == sorted(places)


def test_a_reply_is_shown_without_its_marks(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    names = [widget.accessibleName() for widget in visitor.all(QWidget)]
    assert any(name.endswith("It is only an exam, is it not?") for name in names)
    assert not any("](" in name for name in names)
