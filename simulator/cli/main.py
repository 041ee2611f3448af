"""Reads the command line and hands over to one command. Heavy imports happen only where used."""

from __future__ import annotations

import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from simulator.cli.arguments import COMMANDS, app_parser, command_parser


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
    if word in COMMANDS:
        options = command_parser().parse_args(arguments)
        return _RUNS[options.command](options)
    parser = app_parser()
    meant = _meant(word) if word is not None else None
    if meant is not None:
        parser.error(f"there is no command “{word}”. Did you mean “{meant}”?")
    options = parser.parse_args(arguments)
    from simulator.gui.app import open_app

    return open_app(options.scenario, options.data)


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

    meant = nearest(word, COMMANDS)
    return None if meant is None or Path(word).exists() else meant


def _check(options: Namespace) -> int:
    from simulator.cli.check import check

    return check(options.paths, options.format, summary=options.summary, watching=options.watch)


def _survey(options: Namespace) -> int:
    from simulator.cli.survey import survey

    return survey(options.scenario, options.json)


def _diff(options: Namespace) -> int:
    from simulator.cli.diff import diff

    return diff(options.before, options.after, options.format)


def _review(options: Namespace) -> int:
    from simulator.cli.review import review

    return review(options.scenario, options.out, force=options.force)


def _map(options: Namespace) -> int:
    from simulator.authoring.mapping.heat import Heat
    from simulator.cli.map import draw_map

    return draw_map(options.scenario, options.out, Heat(options.heat), force=options.force)


def _import(options: Namespace) -> int:
    from simulator.cli.story_import import import_file

    return import_file(
        options.story,
        options.out,
        wanted=options.title,
        force=options.force,
        as_json=options.json,
    )


def _play(options: Namespace) -> int:
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


def _sessions(options: Namespace) -> int:
    from simulator.cli.sessions import list_sessions

    return list_sessions(options.data, options.json)


def _show(options: Namespace) -> int:
    from simulator.cli.sessions import show_session

    return show_session(options.id, options.data, options.json)


def _export(options: Namespace) -> int:
    from simulator.cli.export import export_session

    return export_session(options.id, options.out, options.data)


def _schema(_options: Namespace) -> int:
    from simulator.cli.schema import print_schema

    return print_schema()


def _desktop_entry(options: Namespace) -> int:
    from simulator.cli.desktop_entry import print_or_install

    return print_or_install(options.data, install=options.install, force=options.force)


_RUNS: dict[str, Callable[[Namespace], int]] = {
    "check": _check,
    "survey": _survey,
    "diff": _diff,
    "review": _review,
    "map": _map,
    "import": _import,
    "play": _play,
    "sessions": _sessions,
    "show": _show,
    "export": _export,
    "schema": _schema,
    "desktop-entry": _desktop_entry,
}
