"""Reads the command line and hands over to one command. Heavy imports happen only where used."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from simulator import __version__

_COMMANDS = (
    "check",
    "survey",
    "play",
    "sessions",
    "show",
    "export",
    "schema",
    "desktop-entry",
)


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code: 0 done, 1 it found a problem, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        # A client's “…” must not end in a traceback on a console that has no such character.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code = _dispatch(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough (“| head”); keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    else:
        return code


def _dispatch(arguments: Sequence[str]) -> int:
    word = _first_word(arguments)
    if word not in _COMMANDS:
        parser = _app_parser()
        meant = _meant(word) if word is not None else None
        if meant is not None:
            parser.error(f"there is no command “{word}”. Did you mean “{meant}”?")
        options = parser.parse_args(arguments)
        from simulator.gui.app import open_app

        return open_app(options.scenario, options.data)
    options = _command_parser().parse_args(arguments)
    match options.command:
        case "check":
            from simulator.cli.check import check

            return check(options.paths, options.format, summary=options.summary)
        case "survey":
            from simulator.cli.survey import survey

            return survey(options.scenario, options.json)
        case "play":
            from simulator.cli.play import PlayOptions, play

            return play(
                PlayOptions(
                    scenario=options.scenario,
                    replies=options.replies,
                    seed=options.seed,
                    as_json=options.json,
                    record=options.record,
                    data=options.data,
                )
            )
        case "sessions":
            from simulator.cli.sessions import list_sessions

            return list_sessions(options.data, options.json)
        case "show":
            from simulator.cli.sessions import show_session

            return show_session(options.id, options.data, options.json)
        case "export":
            from simulator.cli.export import export_session

            return export_session(options.id, options.out, options.data)
        case "desktop-entry":
            from simulator.cli.desktop_entry import print_or_install

            return print_or_install(options.data, install=options.install, force=options.force)
        case _:
            from simulator.cli.schema import print_schema

            return print_schema()


def _first_word(arguments: Sequence[str]) -> str | None:
    """The first argument that is neither an option nor the value of ``--data``."""
    is_value = False
    for argument in arguments:
        if is_value:
            is_value = False
        elif argument == "--data":
            is_value = True
        elif not argument.startswith("-"):
            return argument
    return None


def _meant(word: str) -> str | None:
    """The command that ``word`` misspells; None when it is a file or like no command."""
    from simulator.scenario.diagnostics import nearest

    meant = nearest(word, _COMMANDS)
    return None if meant is None or Path(word).exists() else meant


def _with_data(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=default,
        help="keep sessions in this folder (default: SAFE_SPACE_DATA, else the platform's own)",
    )


def _app_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="safe-space",
        description="Practise counselling conversations with fictional clients.",
        epilog=f"Commands: {', '.join(_COMMANDS)}. “safe-space COMMAND --help” tells more. Without "
        "a command the app opens.",
    )
    parser.add_argument("--version", action="version", version=f"safe-space {__version__}")
    parser.add_argument(
        "scenario", nargs="?", type=Path, help="open the app with this scenario (.yaml)"
    )
    _with_data(parser, default=None)
    return parser


def _command_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="safe-space")
    _with_data(parser, default=None)
    commands = parser.add_subparsers(dest="command", required=True)

    check = commands.add_parser("check", help="check scenario files")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument(
        "--summary", action="store_true", help="print tables of quality and coverage as well"
    )
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files or folders")

    survey = commands.add_parser("survey", help="tell what can be reached in a scenario")
    survey.add_argument("scenario", metavar="SCENARIO", help="a file, or a shipped scenario's id")
    survey.add_argument("--json", action="store_true", help="print one object instead of text")

    play = commands.add_parser("play", help="play a scenario in the terminal")
    play.add_argument("scenario", metavar="SCENARIO", help="a file, or a shipped scenario's id")
    play.add_argument("--replies", metavar="ID,ID,…", help="give these replies and stop")
    play.add_argument("--seed", type=int, metavar="N", help="fixes the order replies are shown in")
    play.add_argument("--json", action="store_true", help="print one object instead of text")
    play.add_argument("--record", action="store_true", help="keep this session")
    _with_data(play)

    sessions = commands.add_parser("sessions", help="list saved sessions")
    sessions.add_argument("--json", action="store_true")
    _with_data(sessions)

    show = commands.add_parser("show", help="print a saved session")
    show.add_argument("id", metavar="ID", help="from “safe-space sessions”")
    show.add_argument("--json", action="store_true")
    _with_data(show)

    export = commands.add_parser("export", help="write a saved session's debrief to a file")
    export.add_argument("id", metavar="ID", help="from “safe-space sessions”")
    export.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="the file; it ends in .html (a web page) or .md (Markdown)",
    )
    _with_data(export)

    commands.add_parser("schema", help="print the JSON Schema of scenario files, for editors")

    entry = commands.add_parser(
        "desktop-entry", help="have a Linux desktop open scenario files with the app"
    )
    entry.add_argument(
        "--install", action="store_true", help="write it for yourself instead of printing it"
    )
    entry.add_argument("--force", action="store_true", help="replace one that is there")
    _with_data(entry)
    return parser
