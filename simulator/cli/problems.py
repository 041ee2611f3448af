"""Finds scenario files, and all that is wrong with one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.diagnostics import Diagnostic, Span, in_file_order
from simulator.scenario.loading import load_scenario
from simulator.scenario.message import Message
from simulator.session.proofs.prove import proved_problems

_ENDINGS = (".yaml", ".yml")


def scenario_files(path: Path, problems: list[Diagnostic]) -> Iterator[Path]:
    """``path`` itself, or in a folder every scenario file below it, by name.

    Hidden files and folders are passed over and linked folders not entered, so that the search
    ends. A folder that cannot be read is added to ``problems``.
    """
    if not _is_folder(path):
        yield path
        return

    def unreadable(error: OSError) -> None:
        problems.append(
            Diagnostic(
                str(error.filename or path),
                Span(),
                "E001",
                Message("the folder cannot be read: {why}", {"why": error.strerror or str(error)}),
                Message("Check that you may read it, or name the files in it."),
            )
        )

    for folder, below, names in os.walk(path, onerror=unreadable):
        below[:] = sorted(name for name in below if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name.lower().endswith(_ENDINGS):
                yield Path(folder, name)


def _is_folder(path: Path) -> bool:
    """Where that cannot be found out, reading ``path`` as a file will say why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def problems_of(file: Path) -> list[Diagnostic]:
    """Those of reading; in a file that can be played, what its states prove and warnings too."""
    loaded = load_scenario(file)
    found = [*loaded.diagnostics, *proved_problems(loaded), *warnings_about(loaded)]
    return list(in_file_order(found))


def counted(count: int, noun: str) -> str:
    """“1 file”, “2 files”."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
