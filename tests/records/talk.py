"""The talk that these tests write down."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from simulator.records.live import LiveSession, begin_session
from simulator.records.store import Store
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import Mode, ReplyId, Scenario
from simulator.session.log import Event, Started

#: When these tests take place.
NOON = datetime(2026, 3, 2, 12, 0, 0, tzinfo=UTC)


def chance(seed: int) -> random.Random:
    """A series of chances that ``seed`` decides."""
    return random.Random(seed)  # noqa: S311  # nothing here is a secret


@dataclass(frozen=True, slots=True)
class Talk:
    """The scenario of these tests: “follow” and “feel” go on for ever, “part” ends it."""

    path: Path
    scenario: Scenario
    source: str
    content: str

    def started(self, seed: int = 1, mode: Mode = Mode.COACH) -> Started:
        """The start of a session over it."""
        return Started(self.scenario.id, self.content, seed, mode)

    def begin(self, store: Store, seed: int = 1) -> LiveSession:
        """A meeting kept in ``store``."""
        return begin_session(store, self.scenario, self.source, self.started(seed))

    def replies(self, seed: int, count: int) -> list[ReplyId]:
        """The first ``count`` replies of an endless series that ``seed`` decides."""
        rng = chance(seed)
        return [ReplyId(rng.choice(("follow", "feel"))) for _ in range(count)]


@dataclass(frozen=True, slots=True)
class Filled:
    """A closed database and what was put into it, by the sessions' ids."""

    folder: Path
    logs: dict[str, tuple[Event, ...]]

    @property
    def database(self) -> Path:
        """The database file; no journal is beside it."""
        return self.folder / "sessions.db"


def load_talk() -> Talk:
    """The talk, from its file."""
    path = Path(__file__).parent / "long-talk.yaml"
    loaded = load_scenario(path)
    assert loaded.scenario is not None
    return Talk(path, loaded.scenario, loaded.source, loaded.content)
