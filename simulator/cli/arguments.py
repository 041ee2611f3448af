"""What can be written on the command line, and what ``--help`` says of it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from simulator import __version__

COMMANDS = (
    *("check", "survey", "diff", "review", "map", "import"),
    *("play", "sessions", "show", "export", "schema", "desktop-entry"),
)


def app_parser() -> argparse.ArgumentParser:
    """The arguments of the app itself."""
    parser = argparse.ArgumentParser(
        prog="safe-space",
        description="Practise counselling conversations with fictional clients.",
        epilog=f"Commands: {', '.join(COMMANDS)}. “safe-space COMMAND --help” tells more. Without "
        "a command the app opens.",
    )
    parser.add_argument("--version", action="version", version=f"safe-space {__version__}")
    parser.add_argument(
        "scenario", nargs="?", type=Path, help="open the app with this scenario (.yaml)"
    )
    _with_data(parser, default=None)
    return parser


def command_parser() -> argparse.ArgumentParser:
    """The arguments of all commands."""
    parser = argparse.ArgumentParser(prog="safe-space")
    _with_data(parser, default=None)
    commands = parser.add_subparsers(dest="command", required=True)

    _add_authoring(commands.add_parser)
    _add_sharing(commands.add_parser)

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


def _add_sharing(add_command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands that bring scenarios in and hand them on."""
    review = add_command("review", help="write a scenario as a page for a colleague to read")
    review.add_argument("scenario", metavar="SCENARIO", help="a file, or a shipped scenario's id")
    review.add_argument("--out", type=Path, required=True, metavar="PAGE.html")
    review.add_argument("--force", action="store_true", help="replace a page that is there")

    map_ = add_command("map", help="draw the moments and replies of a scenario")
    map_.add_argument("scenario", metavar="SCENARIO", help="a file, or a shipped scenario's id")
    map_.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="the picture; it ends in .svg"
    )
    map_.add_argument(
        "--heat",
        choices=("none", "trust", "regret"),
        default="none",
        help="show the trust reached in moments, or what replies can cost",
    )
    map_.add_argument("--force", action="store_true", help="replace a file that is there")

    story = add_command(
        "import",
        help="make a scenario of a story from Twine, H5P or ink",
        description="Reads Twee 3 (.twee, .tw), Twine 2's HTML, an H5P Branching Scenario (.h5p) "
        "and compiled ink (.json). Replies keep their words and want their marks.",
    )
    story.add_argument(
        "story", type=Path, metavar="STORY", help="the story's file, or a folder of Twee files"
    )
    story.add_argument(
        "--out", type=Path, required=True, metavar="FILE.yaml", help="the scenario to write"
    )
    story.add_argument(
        "--story", dest="title", metavar="TITLE", help="which story of an archive of several"
    )
    story.add_argument("--force", action="store_true", help="write over a file that is there")
    story.add_argument("--json", action="store_true", help="print one object instead of text")


def _with_data(parser: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=default,
        help="keep sessions in this folder (default: SAFE_SPACE_DATA, else the platform's own)",
    )
