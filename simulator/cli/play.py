"""``safe-space play``: a meeting in the terminal, by keyboard, readable by a screen reader."""

from __future__ import annotations

import json
import secrets
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from simulator.cli import telling
from simulator.cli.finding import find_scenario, print_problems
from simulator.feedback.report import session_report
from simulator.feedback.turning import surveyed_turning
from simulator.records.live import LiveSession, unsaved_session
from simulator.scenario.loading import Loaded
from simulator.scenario.model import Mode, ReplyId, Scenario
from simulator.session.log import Started
from simulator.session.play import NotOnOfferError
from simulator.session.transcript import Transcript

#: Seeds are drawn below this.
SEEDS = 2**31


@dataclass(frozen=True, slots=True)
class PlayOptions:
    """What the command line said. ``replies`` is the text of ``--replies``, None without it."""

    scenario: str
    replies: str | None
    seed: int | None
    as_json: bool
    record: bool
    data: Path | None


def play(options: PlayOptions) -> int:
    """Play one scenario. Exit code 1: it cannot be played, saved, or a reply is not on offer."""
    from simulator.records.store import StoreError

    loaded = find_scenario(options.scenario)
    if loaded.scenario is None:
        print_problems(loaded)
        return 1
    try:
        session = _open(loaded, loaded.scenario, options)
        try:
            return _run(session, options)
        finally:
            session.close()
    except StoreError as error:
        print(error.message, file=sys.stderr)
        return 1


def _open(loaded: Loaded, scenario: Scenario, options: PlayOptions) -> LiveSession:
    is_scripted = options.replies is not None or options.as_json
    seed = options.seed
    if seed is None:
        seed = 0 if is_scripted else secrets.randbelow(SEEDS)
    started = Started(scenario.id, loaded.content, seed, scenario.mode or Mode.COACH)
    if not options.record:
        return unsaved_session(scenario, started)
    from simulator.records.live import begin_session
    from simulator.records.store import data_folder, open_store

    opened = open_store(data_folder(options.data))
    for notice in opened.notices:
        print(notice, file=sys.stderr)
    return begin_session(opened.store, scenario, loaded.source, started)


def _run(session: LiveSession, options: PlayOptions) -> int:
    if options.replies is None and not options.as_json:
        code = _converse(session)
    else:
        code = _follow(session, _ids(options.replies or ""), quiet=options.as_json)
    if code == 0 and options.as_json:
        report = session_report(session.transcript, surveyed_turning(session.transcript))
        print(json.dumps(report, ensure_ascii=False, indent=1))
    if session.id is not None:
        print(telling.saved(session.id), file=sys.stderr)
    return code


def _ids(text: str) -> list[ReplyId]:
    return [ReplyId(part.strip()) for part in text.split(",") if part.strip()]


def _follow(session: LiveSession, replies: list[ReplyId], quiet: bool) -> int:
    """Give ``replies`` one after another."""
    if not quiet:
        print(telling.opening(session.transcript))
    for reply in replies:
        try:
            session.choose_reply(reply, ms=0)
        except NotOnOfferError as error:
            print(telling.not_on_offer(session.transcript, error), file=sys.stderr)
            return 1
        if not quiet:
            print(telling.last_turn(session.transcript))
    if session.transcript.ending is not None:
        session.finish()
        if not quiet:
            _end(session.transcript)
    return 0


def _converse(session: LiveSession) -> int:
    """The meeting by keyboard, until it ends, or the trainee leaves."""
    print(telling.briefing(session.transcript.scenario))
    print(telling.opening(session.transcript))
    while session.transcript.ending is None:
        if not session.transcript.offered():
            print(telling.stuck(session.transcript), file=sys.stderr)
            return 1
        asked = time.monotonic()
        chosen = _ask(session)
        if chosen is None:
            print(telling.leaving(session.transcript))
            break
        if chosen == "back":
            session.take_back(1)
            print(telling.opening(session.transcript))
            continue
        session.choose_reply(ReplyId(chosen), ms=int((time.monotonic() - asked) * 1000))
        print(telling.last_turn(session.transcript))
    else:
        session.finish()
        _end(session.transcript)
    return 0


def _end(transcript: Transcript) -> None:
    """Part; in Session mode this is when feedback is given."""
    if transcript.started.mode is Mode.SESSION:
        print(telling.looking_back(transcript))
    print(telling.closing(transcript))


def _ask(session: LiveSession) -> str | None:
    """The chosen reply's id, “back”, or None to leave."""
    offered = session.transcript.offered()
    print(telling.offer(offered))
    numbered = {str(number): reply.id for number, reply in enumerate(offered, start=1)}
    can_go_back = bool(session.transcript.turns)
    while True:
        try:
            answer = input(telling.prompt(len(offered), can_go_back)).strip().lower()
        except EOFError:
            return None
        if answer in ("q", "quit"):
            return None
        if answer in ("b", "back") and can_go_back:
            return "back"
        if answer in numbered:
            return numbered[answer]
        print(telling.unknown_answer(answer, len(offered)))
