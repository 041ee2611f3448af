"""``safe-space sessions`` and ``show``: what has been saved."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from simulator.cli import telling
from simulator.feedback.report import session_report
from simulator.records.live import SavedElsewhereError, reopen_transcript
from simulator.records.store import Opened, StoreError, data_folder, open_store


def list_sessions(data: Path | None, as_json: bool) -> int:
    """List saved sessions, the newest first."""
    try:
        opened = _open(data)
        try:
            found = opened.store.sessions()
        finally:
            opened.store.close()
    except StoreError as error:
        print(error.message, file=sys.stderr)
        return 1
    if as_json:
        rows = [
            {
                "id": session.id,
                "scenario": session.scenario,
                "title": session.title,
                "seed": session.seed,
                "mode": str(session.mode),
                "replies": session.replies,
                "started_at": session.started_at,
                "last_at": session.last_at,
                "ended": session.ended,
                "ending": session.ending,
                "alliance": None if session.alliance is None else str(session.alliance),
                "retry_of": session.retry_of,
                "damaged": session.damaged,
            }
            for session in found
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    if not found:
        print("No session is saved here yet.", file=sys.stderr)
    for session in found:
        state = "ended" if session.ended else "open"
        if session.damaged:
            state += ", damaged"
        told = f"{session.replies} replies, {state}"
        print(f"{session.id}  {session.last_at}  {session.scenario}  {told}")
    return 0


def show_session(session: str, data: Path | None, as_json: bool) -> int:
    """Print one saved session, played again from its kept text."""
    try:
        opened = _open(data)
        try:
            saved = opened.store.load(session)
            transcript = reopen_transcript(saved)
        finally:
            opened.store.close()
    except (StoreError, SavedElsewhereError) as error:
        print(getattr(error, "message", str(error)), file=sys.stderr)
        return 1
    if saved.damaged_from is not None:
        print("Part of this session is damaged; what follows is what is left.", file=sys.stderr)
    if as_json:
        report = {"session": saved.id, **session_report(transcript)}
        print(json.dumps(report, ensure_ascii=False, indent=1))
        return 0
    print(telling.whole(transcript))
    return 0


def _open(data: Path | None) -> Opened:
    opened = open_store(data_folder(data))
    for notice in opened.notices:
        print(notice, file=sys.stderr)
    return opened
