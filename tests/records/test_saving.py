"""What is saved comes back as it was."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.records.folder import connect
from simulator.records.store import NotSavedError, Standing, Store, StoreError, open_store
from simulator.scenario.loading import content_hash
from simulator.scenario.model import Mode, MomentId, ReplyId, ScenarioId
from simulator.session.log import (
    Ended,
    Event,
    Noted,
    Predicted,
    Replied,
    Started,
    TookBack,
)

SOURCE = "format: 1\nid: any\n# “Ünïcode” 你好\n"
STARTED = Started(ScenarioId("any"), content_hash(SOURCE), 7, Mode.SESSION)
texts = st.text(max_size=40)
numbers = st.integers(-(2**70), 2**70)
events = st.one_of(
    st.builds(Replied, texts.map(MomentId), texts.map(ReplyId), numbers, st.none() | numbers),
    st.builds(TookBack, st.integers(1, 2**70)),
    st.builds(Predicted, texts),
    st.builds(Noted, st.text(st.characters(), max_size=200)),
    st.just(Ended()),
)


@pytest.mark.parametrize(
    "event",
    [
        Replied(MomentId("there"), ReplyId("follow"), 1200),
        Replied(MomentId("there"), ReplyId("follow"), 1200, confidence=4),
        TookBack(2),
        Predicted("paraphrase"),
        Noted("“I felt” … \n\u2028 你好 \ud800"),
        Ended(),
    ],
    ids=lambda event: type(event).__name__,
)
def test_every_kind_of_event_comes_back_as_it_was(
    store: Store, noon: datetime, event: Event
) -> None:
    session = store.begin(SOURCE, STARTED, noon)

    store.append(session, event, noon)

    assert store.load(session).events == (STARTED, event)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None
)
@given(log=st.lists(events, max_size=8), seed=numbers, at_once=st.booleans())
def test_any_log_comes_back_as_it_was(
    fast_store: Store, noon: datetime, log: list[Event], seed: int, at_once: bool
) -> None:
    store = fast_store
    started = Started(ScenarioId("any"), content_hash(SOURCE), seed, retry_of="b2c3d4")
    if at_once:
        session = store.begin_with(SOURCE, [started, *log], noon)
    else:
        session = store.begin(SOURCE, started, noon)
        for event in log:
            store.append(session, event, noon)

    saved = store.load(session)

    assert saved.events == (started, *log)
    assert (saved.source, saved.damaged_from) == (SOURCE, None)


def test_saved_sessions_are_there_when_the_folder_is_opened_again(
    folder: Path, noon: datetime
) -> None:
    first = open_store(folder).store
    session = first.begin(SOURCE, STARTED, noon)
    first.close()

    again = open_store(folder).store

    assert again.load(session).events == (STARTED,)
    again.close()


def test_a_scenario_s_text_is_kept_once_for_all_its_sessions(
    store: Store, folder: Path, noon: datetime
) -> None:
    for _ in range(3):
        store.begin(SOURCE, STARTED, noon)

    db = connect(folder / "sessions.db", "ro")
    kept = db.execute("select count(*) from scenario_text").fetchone()[0]
    db.close()

    assert kept == 1


def test_a_text_other_than_the_one_started_with_is_refused(store: Store, noon: datetime) -> None:
    with pytest.raises(ValueError, match="another text"):
        store.begin(SOURCE + "# edited", STARTED, noon)

    assert store.sessions() == ()


def test_a_session_that_fails_half_way_is_not_there_at_all_and_the_next_one_is(
    store: Store, folder: Path, noon: datetime
) -> None:
    with sqlite3.connect(folder / "sessions.db") as db:
        db.execute(
            "create trigger no before insert on event when new.seq = 2 "
            "begin select raise(abort, 'no'); end"
        )
    log = [STARTED, Noted("one"), Noted("two")]

    with pytest.raises(NotSavedError):
        store.begin_with(SOURCE, log, noon)

    assert store.sessions() == ()
    db.execute("drop trigger no")
    db.close()
    assert store.load(store.begin_with(SOURCE, log, noon)).events == tuple(log)


def test_ids_are_short_and_can_be_typed_in_capitals(store: Store, noon: datetime) -> None:
    session = store.begin(SOURCE, STARTED, noon)

    assert len(session) == 6
    assert session.isascii()
    assert session.isalnum()
    assert store.load(f" {session.upper()} ").id == session


def test_an_id_that_is_taken_is_drawn_again(folder: Path, noon: datetime) -> None:
    open_store(folder, back_up=False).store.close()
    draws = iter(["bbbbbb", "bbbbbb", "cccccc"])
    store = Store(
        connect(folder / "sessions.db"), folder / "sessions.db", lambda: None, new_id=draws.__next__
    )

    assert [store.begin(SOURCE, STARTED, noon) for _ in range(2)] == ["bbbbbb", "cccccc"]
    store.close()


def test_an_unknown_id_is_told_with_the_way_to_find_one(store: Store) -> None:
    with pytest.raises(StoreError) as caught:
        store.load("nobody")

    assert caught.value.message == (
        "There is no saved session “nobody”. “safe-space sessions” lists those there are."
    )


def test_sessions_are_listed_as_they_were_begun_whatever_the_clock_says(
    store: Store, noon: datetime
) -> None:
    first = store.begin(SOURCE, STARTED, noon)
    second = store.begin(SOURCE, STARTED, noon - timedelta(days=400))

    assert [session.id for session in store.sessions()] == [second, first]


def test_a_listing_tells_what_a_session_came_to(store: Store, noon: datetime) -> None:
    session = store.begin(SOURCE, STARTED, noon, title="Any talk")
    reply = Replied(MomentId("there"), ReplyId("follow"))
    east = timezone(timedelta(hours=5))
    for event in (reply, reply, reply, TookBack(2), reply):
        store.append(session, event, noon.astimezone(east) + timedelta(minutes=9))
    store.append(session, reply, noon + timedelta(minutes=9), Standing("parted", "strong"))

    (found,) = store.sessions()

    assert (found.id, found.scenario, found.title) == (session, "any", "Any talk")
    assert (found.seed, found.mode, found.replies) == (7, Mode.SESSION, 3)
    assert (found.started_at, found.last_at) == ("2026-03-02T12:00:00Z", "2026-03-02T12:09:00Z")
    assert (found.ended, found.ending, found.alliance) == (True, "parted", "strong")
    assert (found.retry_of, found.damaged) == (None, False)
    assert store.sessions(verify=False) == store.sessions()


def test_an_ending_that_is_taken_back_opens_the_session_again(store: Store, noon: datetime) -> None:
    session = store.begin(SOURCE, STARTED, noon)
    reply = Replied(MomentId("there"), ReplyId("part"))
    store.append(session, reply, noon, Standing("parted", "growing"))
    store.append(session, Ended(), noon, Standing("parted", "growing"))
    assert store.sessions()[0].ended

    store.append(session, TookBack(1), noon)

    assert not store.sessions()[0].ended


def test_closing_twice_does_no_harm_and_what_follows_is_told(store: Store, noon: datetime) -> None:
    store.close()
    store.close()

    with pytest.raises(StoreError):
        store.sessions()
    with pytest.raises(StoreError):
        store.begin(SOURCE, STARTED, noon)
