"""What somebody works on: the shelf of scenarios, what has been saved, the session under way."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from simulator.practice.card import Card, Unfinished
from simulator.practice.card_making import make_cards
from simulator.practice.own_library import OwnLibrary
from simulator.practice.shelf import load_shelf
from simulator.practice.shelf_kept import ShelfKept
from simulator.records.live import (
    LiveSession,
    begin_retry,
    begin_session,
    reopen_transcript,
    resume_session,
    unsaved_session,
)
from simulator.records.progress import Progress, progress_by_scenario
from simulator.records.store import Store, StoreError, open_store
from simulator.scenario.loading import Loaded
from simulator.scenario.message import Message
from simulator.scenario.model import Mode, ScenarioId
from simulator.session.log import Started
from simulator.session.transcript import Transcript

#: Seeds are drawn below this.
_SEEDS = 2**31


def _drawn_seed() -> int:
    return secrets.randbelow(_SEEDS)


class Desk:
    """The scenarios and sessions of one person.

    Args:
        kept: the loaded scenario files.
        store: where sessions are kept; None when they cannot be.
        notices: what the person should be told, in whole sentences.
        new_seed: draws the seed of a new session.
    """

    def __init__(
        self,
        kept: ShelfKept,
        store: Store | None,
        notices: Sequence[Message] = (),
        new_seed: Callable[[], int] = _drawn_seed,
    ) -> None:
        self.kept = kept
        self._store = store
        self._new_seed = new_seed
        self.notices = list(notices)
        self.session: LiveSession | None = None
        self._source = ""
        # What an unsaved session tries again is kept nowhere else.
        self._tried_before: Transcript | None = None
        self._tries_again = False

    @property
    def tries_again(self) -> bool:
        """Whether the present session is a further attempt, begun from the debrief of another."""
        return self._tries_again

    @property
    def shelf(self) -> tuple[Loaded, ...]:
        """The scenario files, those opened by hand first."""
        return self.kept.standing

    @property
    def can_save(self) -> bool:
        """Whether sessions are kept."""
        return self._store is not None and not self._store.read_only

    def find(self, path: str) -> Loaded | None:
        """The file on the shelf at ``path``."""
        return next((loaded for loaded in self.shelf if loaded.path == path), None)

    def find_scenario(self, scenario: ScenarioId) -> Loaded | None:
        """The file on the shelf that holds the scenario ``scenario``."""
        found = (one for one in self.shelf if one.scenario and one.scenario.id == scenario)
        return next(found, None)

    def open_file(self, path: Path) -> Loaded:
        """Put a file on the shelf, read anew; another with the same scenario id gives way."""
        return self.kept.open(path)

    def cards(self) -> tuple[Card, ...]:
        """What the library shows; where saved sessions cannot be read, without them."""
        return make_cards(self.shelf, self._progress(), self.kept.is_own)

    def begin(self, loaded: Loaded, mode: Mode) -> LiveSession:
        """Sit down with a client, in the mode the scenario's author has fixed, else in ``mode``.

        Raises:
            StoreError: the session could not be saved.
            ValueError: the file cannot be played.
        """
        if loaded.scenario is None:
            raise ValueError(f"{loaded.path} cannot be played")
        fixed = loaded.scenario.mode or mode
        started = Started(loaded.scenario.id, loaded.content, self._new_seed(), fixed)
        self._source = loaded.source
        self._tried_before, self._tries_again = None, False
        if self._store is None or self._store.read_only:
            self.session = unsaved_session(loaded.scenario, started)
        else:
            self.session = begin_session(self._store, loaded.scenario, loaded.source, started)
        return self.session

    def resume(self, session: str) -> LiveSession:
        """Go on with a saved session, on the scenario's text as it was.

        Raises:
            StoreError: it cannot be read.
            SavedElsewhereError: it does not fit this version of the program.
        """
        if self._store is None:
            raise StoreError(Message("Sessions cannot be read here."))
        self._source = self._store.load(session).source
        self.session = resume_session(self._store, session)
        self._tried_before = None
        # A damaged session goes on under another id and names the old one: nobody tried anew.
        retry_of = self.session.transcript.started.retry_of
        self._tries_again = retry_of not in (None, session)
        return self.session

    def retry(self, turns: int) -> LiveSession:
        """Begin again after the first ``turns`` replies of the present session, which stays.

        Raises:
            StoreError: the new session could not be saved.
            ValueError: there is no session.
        """
        if self.session is None:
            raise ValueError("there is no session to try again")
        store = self._store if self.can_save else None
        first = self.session
        self.session = begin_retry(store, self._source, first.transcript, turns, first.id)
        self._tried_before, self._tries_again = first.transcript, True
        return self.session

    def _progress(self) -> Mapping[ScenarioId, Progress]:
        if self._store is None:
            return {}
        try:
            return progress_by_scenario(self._store)
        except StoreError as error:
            self.notices.append(error.told)
            return {}

    def earlier_attempt(self) -> Transcript | None:
        """The meeting that the present one tries again, as it went; None if it is the first.

        An earlier attempt that cannot be read any more is as good as none.
        """
        if self.session is None:
            return None
        earlier = self.session.transcript.started.retry_of
        if earlier is None or self._store is None:
            return self._tried_before
        try:
            return reopen_transcript(self._store.load(earlier))
        except StoreError:
            return None

    def back_up(self) -> None:
        """Make the daily copy of what is saved, if it is due; what went wrong is a notice."""
        if self._store is None or not self.can_save:
            return
        try:
            self.notices += self._store.daily_backup(datetime.now(UTC))
        except StoreError as error:
            self.notices.append(error.told)

    def left_at(self, loaded: Loaded) -> Unfinished | None:
        """The session with this scenario that can be gone on with."""
        found = [card for card in make_cards([loaded], self._progress()) if card.unfinished]
        return found[0].unfinished if found else None

    def close(self) -> None:
        """Let go of what is saved."""
        if self._store is not None:
            self._store.close()


def open_desk(
    folder: Path,
    files: Iterable[Path],
    library: OwnLibrary | None = None,
    own: Iterable[Loaded] = (),
) -> Desk:
    """The desk over the data folder ``folder``.

    Where nothing can be saved, one can still practise; the notices say so.

    Args:
        folder: the data folder.
        files: the scenarios that came along.
        library: the person's own library, if there is one.
        own: its files as they were read just now.
    """
    shelf = ShelfKept(load_shelf(files), library, own)
    try:
        # The daily copy is made later, when nobody waits for the window.
        opened = open_store(folder, back_up=False)
    except StoreError as error:
        anyway = Message("You can practise; this time nothing is kept.")
        return Desk(shelf, None, [error.told.followed_by(anyway)])
    return Desk(shelf, opened.store, opened.notices)
