"""One flipped bit anywhere in the database is detected or harmless, never a silent wrong history.

``SAFE_SPACE_FLIPS`` sets how many are tried.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections import Counter
from pathlib import Path

from simulator.records.store import Store, StoreError, open_store

from .talk import Filled, Talk, chance

FLIPS = int(os.environ.get("SAFE_SPACE_FLIPS", "300"))
SEED = 20260302


def _flipped(whole: bytes, bit: int) -> bytes:
    place, shift = divmod(bit, 8)
    return whole[:place] + bytes([whole[place] ^ (1 << shift)]) + whole[place + 1 :]


def _history(store: Store, known: Filled, source: str) -> str:
    """What opening every session comes to: whole, cut where it says so, or wrong in silence."""
    outcome = "whole"
    for session, events in known.logs.items():
        try:
            saved = store.load(session)
        except StoreError:
            outcome = "told"
            continue
        cut = saved.damaged_from
        if saved.source != source or saved.events != events[: len(saved.events)]:
            return f"WRONG {session}"
        if cut is None and len(saved.events) != len(events):
            return f"SHORTER {session}"
        outcome = outcome if cut is None else "told"
    return outcome


def _outcome(folder: Path, known: Filled, source: str, listed: object) -> str:
    try:
        opened = open_store(folder, back_up=False)
    except StoreError:
        return "refused"
    with contextlib.closing(opened.store) as store:
        if opened.notices:
            # What was brought over may be less, and the notice says so, but is never wrong.
            wrong = any(
                found.id in known.logs
                and store.load(found.id).events
                != known.logs[found.id][: len(store.load(found.id).events)]
                for found in store.sessions()
            )
            return "WRONG after mending" if wrong else "mended"
        history = _history(store, known, source)
        lines = store.sessions()
        if history == "whole" and lines != listed and not any(line.damaged for line in lines):
            return "WRONG listing"
        return history


def test_a_flipped_bit_is_detected_or_harmless(
    filled: Filled, talk: Talk, fast_folder: Path
) -> None:
    whole = filled.database.read_bytes()
    with contextlib.closing(open_store(filled.folder, back_up=False).store) as store:
        listed = store.sessions()
    rng = chance(SEED)
    found: Counter[str] = Counter()
    for number in range(FLIPS):
        folder = fast_folder / str(number)
        folder.mkdir()
        bit = rng.randrange(len(whole) * 8)
        (folder / "sessions.db").write_bytes(_flipped(whole, bit))
        outcome = _outcome(folder, filled, talk.source, listed)
        found[outcome] += 1
        assert outcome in {"whole", "told", "mended", "refused"}, f"bit {bit}, seed {SEED}"
        shutil.rmtree(folder)

    assert sum(found.values()) == FLIPS
    assert found["told"] > FLIPS / 10, found


def test_without_checksums_most_flipped_bits_would_pass_in_silence(
    filled: Filled, fast_folder: Path
) -> None:
    whole = filled.database.read_bytes()
    statement = "select session, seq, at, kind, body from event"
    with contextlib.closing(sqlite3.connect(filled.database)) as db:
        expected = db.execute(statement).fetchall()
    rng = chance(SEED)
    silent = 0
    for _ in range(100):
        copy = fast_folder / "copy.db"
        copy.write_bytes(_flipped(whole, rng.randrange(len(whole) * 8)))
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(copy)) as db:
            sound = db.execute("pragma integrity_check").fetchone()[0] == "ok"
            silent += sound and db.execute(statement).fetchall() != expected

    assert silent >= 10, "the flips above hit nothing, so they prove nothing"
