"""``safe-space review``: a scenario as a page to read, for a colleague who has no app."""

from __future__ import annotations

import sys
from pathlib import Path

from simulator.authoring.review.whole import whole_review
from simulator.cli.finding import find_scenario, print_problems
from simulator.records.exports.whole_file import NotWrittenError, write_whole

_ENDINGS = (".html", ".htm")


def review(name: str, out: Path, *, force: bool) -> int:
    """Write the scenario ``name`` to ``out`` as a web page.

    Exit code 1: it cannot be read, or the page not written; 2: ``out`` is there already and
    ``force`` is not set, or its name does not end as a page's.
    """
    if out.suffix.lower() not in _ENDINGS:
        print(f"The page is HTML: name a file that ends in .html, not {out}.", file=sys.stderr)
        return 2
    if not force and _is_there(out):
        print(
            f"{out} is there already. Choose another name, or add --force to replace it.",
            file=sys.stderr,
        )
        return 2
    loaded = find_scenario(name)
    if loaded.scenario is None:
        print_problems(loaded)
        return 1
    page = whole_review(loaded.scenario).page()
    try:
        write_whole(out, page.encode("utf-8"))
    except NotWrittenError as error:
        print(error.message, file=sys.stderr)
        return 1
    print(f"Written to {out}")
    return 0


def _is_there(out: Path) -> bool:
    """A name that cannot even be asked for is told when it is written to."""
    try:
        return out.exists()
    except (OSError, ValueError):
        return False
