"""How much of a story an import carries, how much it lists, and how long it takes.

    python bench/importing.py [STORY…]

Give it real story files (Twee, Twine's HTML, H5P, compiled ink) or folders of Twee: none are kept
here, since their licences are their authors'. Without one, stories of 500 passages made up here
are timed. Whatever the files hold, an import may refuse them but must not crash, and what it
writes may lack nothing but marks (E203) and what the story itself lacks (E201, a dead link).
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from simulator.authoring.importing.importing import import_story
from simulator.authoring.importing.story import NoteKind, NotImportableError
from simulator.scenario.loading import load_source

PASSAGES = 500
EXPECTED = {"E203", "E201"}
_KINDS = (NoteKind.LEFT_OUT, NoteKind.CHANGED, NoteKind.DEAD_LINK, NoteKind.TO_SET)


def main() -> int:
    """Import every story named and print a line for each; 1 if one came out worse than it may."""
    stories = [Path(argument) for argument in sys.argv[1:]]
    total: Counter[str] = Counter()
    print(
        f"{'moments':>8}{'replies':>8}" + "".join(f"{kind:>10}" for kind in _KINDS) + f"{'ms':>7}"
    )
    with tempfile.TemporaryDirectory() as folder:
        for story in stories or _made_up(Path(folder)):
            _measure(story, total)
    print(", ".join(f"{count} {what}" for what, count in total.items()))
    return 1 if total["with other errors"] else 0


def _measure(story: Path, total: Counter[str]) -> None:
    began = time.perf_counter()
    try:
        imported = import_story(story)
    except NotImportableError as error:
        total["refused"] += 1
        print(f"refused: {error.as_text(story.name)}")
        return
    took = (time.perf_counter() - began) * 1_000
    found = load_source(imported.text, story.name).diagnostics
    errors = {problem.code for problem in found if problem.code.startswith("E")}
    total["imported"] += 1
    total["with other errors"] += not errors <= EXPECTED
    total["moments"] += imported.moments
    total["replies"] += imported.replies
    total["notes"] += len(imported.notes)
    counts = "".join(f"{imported.count(kind):>10}" for kind in _KINDS)
    line = f"{imported.moments:>8}{imported.replies:>8}{counts}{took:>7.0f}"
    print(f"{line}  {story.name} ({imported.made_with}) {' '.join(sorted(errors - EXPECTED))}")


def _made_up(folder: Path) -> list[Path]:
    words = "I keep going over the same thing at night, and then (it is silly) I ring her. " * 3
    twee, html, knots = [], [], {}
    for here in range(PASSAGES):
        there = [(here * 7 + step) % PASSAGES for step in (1, 2, 3)]
        links = [f"[[Say the {step}th thing->P{step}]]" for step in there]
        twee.append(f":: P{here}\n{words}\n<<set $a to 1>>\n" + "\n".join(links) + "\n")
        inside = "\n".join([words, *links]).replace(">", "&gt;")
        html.append(f'<tw-passagedata pid="{here}" name="P{here}">{inside}</tw-passagedata>')
        choices = [
            part
            for step in there
            for part in ("ev", "str", f"^Say {step}", "/str", "/ev", {"*": f"P{step}", "flg": 4})
        ]
        knots[f"P{here}"] = [f"^{words}", "\n", *choices, None]
    ink = {"inkVersion": 21, "root": [[{"->": "P0"}, None], "done", knots], "listDefs": {}}
    files = {
        "made-up.twee": "\n".join(twee),
        "made-up.html": f'<tw-storydata name="x" startnode="0">{"".join(html)}</tw-storydata>',
        "made-up.ink.json": json.dumps(ink),
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in files]


if __name__ == "__main__":
    sys.exit(main())
