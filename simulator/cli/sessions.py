"""``safe-space sessions`` and ``show``: what has been saved."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from simulator.cli import telling
from simulator.feedback.report import session_report
from simulator.feedback.turning import surveyed_turning
from simulator.records.live import reopen_transcript
from simulator.records.store import (
    Opened,
    SessionSummary,
    StoreError,
    data_folder,
    open_store,
)
from simulator.session.transcript import Transcript


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
        print(json.dumps([asdict(session) for session in found], ensure_ascii=False, indent=1))
        return 0
    if not found:
        print(
            "No session is saved here yet: “safe-space play --record” keeps one.", file=sys.stderr
        )
    for session in found:
        print(_line(session))
    return 0


def _line(session: SessionSummary) -> str:
    """One saved session on one line."""
    replies = "1 reply" if session.replies == 1 else f"{session.replies} replies"
    state = "ended" if session.ended else "open"
    damaged = ", damaged" if session.damaged else ""
    told = f"{replies}, {state}{damaged}"
    return f"{session.id}  {session.last_at}  {session.scenario}  {told}"


def show_session(session: str, data: Path | None, as_json: bool) -> int:
    """Print one saved session, played again from its kept text."""
    transcript = saved_transcript(session, data)
    if transcript is None:
        return 1
    if as_json:
        report = session_report(transcript, surveyed_turning(transcript))
        print(json.dumps(report, ensure_ascii=False, indent=1))
        return 0
    print(telling.whole(transcript))
    return 0


def saved_transcript(session: str, data: Path | None) -> Transcript | None:
    """One saved session; None, and the reason told, when it cannot be had."""
    try:
        opened = _open(data)
        try:
            saved = opened.store.load(session)
            transcript = reopen_transcript(saved)
        finally:
            opened.store.close()
    except StoreError as error:
        print(error.message, file=sys.stderr)
        return None
    if saved.damaged_from is not None:
        print("Part of this session is damaged; what follows is what is left.", file=sys.stderr)
    return transcript


def _open(data: Path | None) -> Opened:
    opened = open_store(data_folder(data))
    for notice in opened.notices:
        print(notice, file=sys.stderr)
    return opened
