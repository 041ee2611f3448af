"""Reads the command line and hands over to one command. Heavy imports happen only where used."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from simulator import __version__

_COMMANDS = (
    *("check", "survey", "diff", "review", "play", "sessions", "show", "export", "schema"),
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

            return check(
                options.paths, options.format, summary=options.summary, watching=options.watch
            )
        case "survey":
            from simulator.cli.survey import survey

            return survey(options.scenario, options.json)
        case "diff":
            from simulator.cli.diff import diff

            return diff(options.before, options.after, options.format)
        case "review":
            from simulator.cli.review import review

            return review(options.scenario, options.out, force=options.force)
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

    _add_authoring(commands.add_parser)

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
    return parser


def _add_authoring(add_command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands for those who write scenarios."""
    check = add_command("check", help="check scenario files")
    check.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        help="text for people, JSON for programs, or annotations in a GitHub workflow",
    )
    check.add_argument(
        "--watch", action="store_true", help="check again what changes, until Ctrl+C"
    )
    check.add_argument(
        "--summary", action="store_true", help="print tables of quality and coverage as well"
    )
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files or folders")

    survey = add_command("survey", help="tell what can be reached in a scenario")
    survey.add_argument("scenario", metavar="SCENARIO", help="a file, or a shipped scenario's id")
    survey.add_argument("--json", action="store_true", help="print one object instead of text")

    diff = add_command("diff", help="tell what changed in meaning between two versions")
    diff.add_argument("--format", choices=("text", "json"), default="text")
    diff.add_argument("before", metavar="BEFORE", help="a file, or a shipped scenario's id")
    diff.add_argument("after", metavar="AFTER", help="the later version")

    review = add_command("review", help="write a scenario as a page for a colleague to read")
    review.add_argument("scenario", metavar="SCENARIO", help="a file, or a shipped scenario's id")
    review.add_argument("--out", type=Path, required=True, metavar="PAGE.html")
    review.add_argument("--force", action="store_true", help="replace a page that is there")
