"""A meeting under way: saved before it moves on, left, and taken up again."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

import pytest

from simulator.records.live import (
    SavedElsewhereError,
    begin_retry,
    begin_session,
    resume_session,
    unsaved_session,
)
from simulator.records.progress import progress_by_scenario
from simulator.records.store import NotSavedError, Store
from simulator.scenario.loading import content_hash
from simulator.scenario.model import Alliance, MomentId, ReplyId, ScenarioId
from simulator.session.log import Replied, Started
from simulator.session.play import NotOnOfferError
from tests.scenario.telling import filled_in

from .talk import Filled, Talk

FOLLOW, FEEL, PART = ReplyId("follow"), ReplyId("feel"), ReplyId("part")


def test_a_meeting_taken_up_again_stands_where_it_was_left(store: Store, talk: Talk) -> None:
    left = talk.begin(store, seed=5)
    for reply in talk.replies(5, 6):
        left.choose_reply(reply, ms=10)
    left.predict("paraphrase")
    left.note("It went on.")

    again = resume_session(store, str(left.id))

    assert again.transcript == left.transcript
    assert again.id == left.id
    assert again.transcript.offered() == left.transcript.offered()


def test_a_reply_taken_back_is_still_taken_back_after_a_break(store: Store, talk: Talk) -> None:
    left = talk.begin(store)
    for reply in (FOLLOW, FEEL, FOLLOW):
        left.choose_reply(reply, ms=10)
    left.take_back(2)
    left.choose_reply(FOLLOW, ms=20)

    again = resume_session(store, str(left.id)).transcript

    assert [turn.outcome.reply.id for turn in again.turns] == [FOLLOW, FOLLOW]
    assert [taken.turn.outcome.reply.id for taken in again.taken_back] == [FEEL, FOLLOW]


def test_a_retry_leaves_the_first_session_as_it_was(store: Store, talk: Talk) -> None:
    first = talk.begin(store, seed=9)
    for reply in (FOLLOW, FEEL, FOLLOW, FEEL, PART):
        first.choose_reply(reply, ms=10)
    first.finish()
    before = store.load(str(first.id))

    retry = begin_retry(store, talk.source, first.transcript, 2, str(first.id))
    retry.choose_reply(FEEL, ms=5)

    assert store.load(str(first.id)) == before
    again = resume_session(store, str(retry.id)).transcript
    assert [turn.outcome.reply.id for turn in again.turns] == [FOLLOW, FEEL, FEEL]
    listed = {session.id: session for session in store.sessions()}
    assert listed[str(retry.id)].retry_of == first.id
    assert (listed[str(retry.id)].ended, listed[str(first.id)].ended) == (False, True)


def test_a_retry_of_a_meeting_that_is_kept_nowhere_is_kept_nowhere(talk: Talk) -> None:
    first = unsaved_session(talk.scenario, talk.started())
    first.choose_reply(FOLLOW, ms=10)

    retry = begin_retry(None, talk.source, first.transcript, 1, None)
    retry.choose_reply(FEEL, ms=10)

    assert retry.id is None
    assert len(retry.transcript.turns) == 2


def test_a_reply_that_is_not_on_offer_is_not_saved(store: Store, talk: Talk) -> None:
    session = talk.begin(store)

    with pytest.raises(NotOnOfferError):
        session.choose_reply(ReplyId("nothing"), ms=1)

    assert len(store.load(str(session.id)).events) == 1


def test_a_meeting_does_not_move_on_when_the_reply_cannot_be_saved(
    store: Store, talk: Talk
) -> None:
    session = talk.begin(store)
    before = session.choose_reply(FOLLOW, ms=1)
    store.close()

    with pytest.raises(NotSavedError):
        session.choose_reply(FEEL, ms=1)
    with pytest.raises(NotSavedError):
        session.take_back(1)

    assert session.transcript is before


def test_two_windows_cannot_mingle_their_replies_in_one_session(store: Store, talk: Talk) -> None:
    first = talk.begin(store)
    second = resume_session(store, str(first.id))
    second.choose_reply(FEEL, ms=1)

    with pytest.raises(NotSavedError, match="gone on in another window"):
        first.choose_reply(FOLLOW, ms=1)

    kept = resume_session(store, str(first.id)).transcript
    assert [turn.outcome.reply.id for turn in kept.turns] == [FEEL]


def test_nothing_is_added_to_a_log_whose_end_has_gone_bad(
    store: Store, talk: Talk, folder: Path
) -> None:
    session = talk.begin(store)
    session.choose_reply(FOLLOW, ms=1)
    with sqlite3.connect(folder / "sessions.db") as db:
        db.execute("delete from event where seq = 1")
    db.close()

    with pytest.raises(NotSavedError, match="Open it again from the library to go on in a new"):
        session.choose_reply(FEEL, ms=1)

    assert store.load(str(session.id)).damaged_from == 1


def test_the_sound_part_of_a_damaged_session_goes_on_as_a_new_one(
    filled: Filled, store: Store
) -> None:
    broken = next(iter(filled.logs))
    with sqlite3.connect(filled.database) as db:
        db.execute("update event set body = '{}' where session = ? and seq = 5", (broken,))
    db.close()
    before = store.load(broken)

    again = resume_session(store, broken)
    again.choose_reply(FOLLOW, ms=1)

    assert again.id != broken
    assert again.transcript.started.retry_of == broken
    assert len(again.transcript.turns) == 5
    assert store.load(str(again.id)).events[1:-1] == filled.logs[broken][1:5]
    assert store.load(broken) == before


def test_an_edited_scenario_does_not_change_an_old_session(store: Store, talk: Talk) -> None:
    edited = talk.source.replace("You walked back", "You turned round")
    old = talk.begin(store)
    begin_session(store, talk.scenario, edited, Started(talk.scenario.id, content_hash(edited), 1))
    old.choose_reply(FOLLOW, ms=1)
    old.choose_reply(FOLLOW, ms=1)

    again = resume_session(store, str(old.id)).transcript

    assert again.turns[-1].outcome.reply.text == "You walked back."


def test_a_text_this_version_cannot_read_is_told_by_session(store: Store, noon: datetime) -> None:
    source = "format: 99\n"
    started = Started(ScenarioId("later"), content_hash(source), 1)
    session = store.begin(source, started, noon)

    with pytest.raises(SavedElsewhereError, match=session):
        resume_session(store, session)


def test_a_log_that_does_not_fit_its_text_is_told_in_any_language(
    store: Store, talk: Talk, noon: datetime
) -> None:
    started = Started(talk.scenario.id, content_hash(talk.source), 1)
    session = store.begin(talk.source, started, noon)
    store.append(session, Replied(MomentId("elsewhere"), FOLLOW, 1), noon)

    with pytest.raises(SavedElsewhereError) as caught:
        resume_session(store, session)

    here = str(talk.scenario.start)
    assert caught.value.message == (
        f"Session {session} does not fit its own scenario: a reply to 'elsewhere' stands where "
        f"'{here}' is."
    )
    assert filled_in(caught.value.told) == [session, "'elsewhere'", f"'{here}'"]


def test_progress_names_the_session_to_go_on_with_and_the_best_alliance(
    store: Store, talk: Talk
) -> None:
    ended = talk.begin(store)
    ended.choose_reply(PART, ms=1)
    older, newer = talk.begin(store), talk.begin(store)
    newer.choose_reply(FOLLOW, ms=1)
    older.choose_reply(FOLLOW, ms=1)

    (progress,) = progress_by_scenario(store).values()

    assert progress.unfinished is not None
    assert progress.unfinished.id == newer.id
    assert progress.unfinished.title == "A long talk"
    assert (progress.finished, progress.best) == (1, Alliance.GROWING)
    assert progress.last_at == max(found.last_at for found in store.sessions())


def test_progress_holds_nothing_of_a_scenario_never_begun(store: Store) -> None:
    assert progress_by_scenario(store) == {}
