"""The desk: the shelf, the saved sessions and the session under way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from simulator.practice.desk import Desk, open_desk
from simulator.practice.shelf_kept import ShelfKept
from simulator.records.store import StoreError
from simulator.scenario.model import ReplyId
from simulator.session.log import Mode


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder."""
    return tmp_path / "data"


@pytest.fixture
def desk(data: Path, write: Callable[..., Path]) -> Iterator[Desk]:
    """A desk with one scenario on the shelf."""
    opened = open_desk(data, [write("tiny.yaml")])
    yield opened
    opened.close()


def begin(desk: Desk, *replies: str) -> str | None:
    """Sit down and give replies; returns the session's id."""
    session = desk.begin(desk.shelf[0], Mode.COACH)
    for reply in replies:
        session.choose_reply(ReplyId(reply), ms=1)
    return session.id


def test_each_session_draws_a_seed_of_its_own(data: Path, write: Callable[..., Path]) -> None:
    seeds = iter([7, 8])
    first = open_desk(data, [write("tiny.yaml")])
    desk = Desk(ShelfKept(first.shelf), None, new_seed=lambda: next(seeds))
    assert desk.begin(desk.shelf[0], Mode.COACH).transcript.started.seed == 7
    assert desk.begin(desk.shelf[0], Mode.SESSION).transcript.started.seed == 8
    first.close()


def test_a_session_that_was_left_stands_on_its_card(desk: Desk) -> None:
    session = begin(desk, "ask", "ask")
    (card,) = desk.cards()
    assert card.stopped_at == 3
    assert card.unfinished is not None
    assert (card.unfinished.session, card.unfinished.replies) == (session, 2)
    assert desk.left_at(desk.shelf[0]) == card.unfinished


def test_a_session_that_ended_is_counted_and_not_gone_on_with(desk: Desk) -> None:
    begin(desk, "feel")
    (card,) = desk.cards()
    assert (card.finished, card.parted) == (1, "something began to grow")
    assert card.unfinished is None


def test_a_session_resumed_is_the_one_that_was_left(desk: Desk) -> None:
    session = begin(desk, "ask")
    assert session is not None
    resumed = desk.resume(session)
    assert resumed is desk.session
    assert [turn.outcome.reply.id for turn in resumed.transcript.turns] == ["ask"]


def test_a_session_goes_on_over_its_own_text_though_the_file_has_changed(
    desk: Desk, write: Callable[..., Path]
) -> None:
    session = begin(desk, "ask")
    assert session is not None
    desk.open_file(write("tiny.yaml", title="Another title", start="end"))
    assert desk.resume(session).transcript.scenario.title == "One room"


def test_trying_again_keeps_the_first_replies_and_the_first_session(desk: Desk) -> None:
    first = begin(desk, "ask", "ask", "feel")
    again = desk.retry(1)
    assert [turn.outcome.reply.id for turn in again.transcript.turns] == ["ask"]
    assert again.transcript.started.retry_of == first
    assert again.id != first
    assert first is not None
    assert len(desk.resume(first).transcript.turns) == 3


def test_there_is_nothing_to_try_again_before_a_session(desk: Desk) -> None:
    with pytest.raises(ValueError, match="no session"):
        desk.retry(0)


def test_a_broken_file_cannot_be_begun(desk: Desk, write: Callable[..., Path]) -> None:
    loaded = desk.open_file(write("torn.yaml", level="torn"))
    with pytest.raises(ValueError, match="cannot be played"):
        desk.begin(loaded, Mode.COACH)


def test_an_opened_file_stands_first_and_takes_the_place_of_one_with_its_id(
    desk: Desk, write: Callable[..., Path]
) -> None:
    other = desk.open_file(write("other.yaml", id="other"))
    assert desk.shelf[0] is other
    twin = desk.open_file(write("twin.yaml"))
    assert [loaded.path for loaded in desk.shelf] == [twin.path, other.path]
    assert desk.find(other.path) is other
    assert desk.find("nowhere.yaml") is None


def test_where_nothing_can_be_saved_one_can_practise(
    tmp_path: Path, write: Callable[..., Path]
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", "utf-8")
    desk = open_desk(tmp_path / "taken", [write("tiny.yaml")])
    assert not desk.can_save
    assert str(desk.notices[0]).endswith("You can practise; this time nothing is kept.")
    assert begin(desk, "ask", "feel") is None
    assert desk.retry(1).id is None
    assert desk.cards()[0].finished == 0
    with pytest.raises(StoreError):
        desk.resume("anything")
    desk.close()


def test_a_backup_is_made_once_a_day(desk: Desk, data: Path) -> None:
    begin(desk, "ask")
    desk.back_up()
    desk.back_up()
    assert len([path for path in (data / "backups").iterdir() if path.suffix == ".db"]) == 1
    assert desk.notices == []
