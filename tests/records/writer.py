"""Saves one meeting, reply by reply, and acknowledges each: a process for the rigs to end.

Run as a script: writer.py FOLDER SCENARIO [--commits N] [--seed N] [--ack FILE] [--reopen N]
[--go FILE] [--normal]. An “A” goes to the acknowledgements, standard output or FILE, only once the
reply is saved. With ``--go`` it says “R” when ready and begins once FILE is there. ``--normal``
saves without waiting for the disk: the control that must lose replies.
"""

from __future__ import annotations

import argparse
import os
import random
import time
from pathlib import Path

from simulator.records.folder import connect
from simulator.records.live import LiveSession, begin_session, resume_session
from simulator.records.store import Store, open_store
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import ReplyId
from simulator.session.log import Started


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("scenario", type=Path)
    parser.add_argument("--commits", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ack", type=Path)
    parser.add_argument("--reopen", type=int, default=10**9)
    parser.add_argument("--go", type=Path)
    parser.add_argument("--normal", action="store_true")
    options = parser.parse_args()
    ack = 1 if options.ack is None else os.open(options.ack, os.O_WRONLY | os.O_CREAT, 0o600)
    if options.go is not None:
        os.write(ack, b"R")
        while not options.go.exists():
            time.sleep(0.0005)
    session: LiveSession | None = None
    rng = random.Random(options.seed)  # noqa: S311  # nothing here is a secret
    for number in range(options.commits):
        if session is None or number % options.reopen == 0:
            session = _open(options, session)
        session.choose_reply(ReplyId(rng.choice(("follow", "feel"))), ms=1)
        os.write(ack, b"A")
    if session is not None:
        session.close()


def _open(options: argparse.Namespace, session: LiveSession | None) -> LiveSession:
    if session is not None:
        session.close()
    store = open_store(options.folder, back_up=False).store
    if options.normal:
        store.close()
        store = _careless(options.folder / "sessions.db")
    if session is not None:
        return resume_session(store, str(session.id))
    loaded = load_scenario(options.scenario)
    assert loaded.scenario is not None
    started = Started(loaded.scenario.id, loaded.content, options.seed)
    return begin_session(store, loaded.scenario, loaded.source, started)


def _careless(database: Path) -> Store:
    db = connect(database)
    db.execute("pragma synchronous = normal")
    return Store(db, database, lambda: None)


if __name__ == "__main__":
    main()
