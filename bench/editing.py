"""How long an author waits for the editor's help in a long scenario.

    python bench/editing.py [MOMENTS]

Builds one scenario of that many moments (300) from the shipped ones and asks for everything at
places all over it. What a key press asks for (completion, hover) is timed on a text never seen
before, as it is while somebody types. Times are processor time, which a busy machine lengthens
less.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from simulator.authoring.editing.completing import completions
from simulator.authoring.editing.edit import apply_edits
from simulator.authoring.editing.fixing import fixes_for
from simulator.authoring.editing.forms import add_reply, set_field
from simulator.authoring.editing.hovering import hover
from simulator.authoring.editing.merging import merge
from simulator.authoring.editing.naming import rename
from simulator.authoring.editing.outline import outline_of
from simulator.authoring.editing.reading import nodes_of
from simulator.authoring.editing.sections import sections_of
from simulator.scenario.loading import load_source

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
MOMENTS = 300
KEY = 5.0
PLACES = 60

_MOMENT = re.compile(r"^  ([a-z0-9-]+):$", re.MULTILINE)


def long_scenario(moments: int) -> str:
    """A valid scenario of at least that many moments: one of the shipped, its moments repeated."""
    source = (SCENARIOS / "the-small-drawer-hannah.yaml").read_text(encoding="utf-8")
    head, _, rest = source.partition("\nmoments:\n")
    body, _, tail = rest.partition("\nendings:\n")
    count = len(_MOMENT.findall(body))
    more = range(1, -(-moments // count))
    copies = [body, *(_MOMENT.sub(rf"  \1-{number}:", body) for number in more)]
    return f"{head}\nmoments:\n" + "\n".join(copies) + f"\nendings:\n{tail}"


def timed(name: str, run: Callable[[int], object], times: int, allowed: float = 0.0) -> bool:
    """Print median and slowest of ``times`` runs, in ms; whether the median keeps the limit."""
    found: list[float] = []
    for number in range(times):
        for remembered in (nodes_of, outline_of, sections_of):
            remembered.cache_clear()
        start = time.process_time()
        run(number)
        found.append((time.process_time() - start) * 1000)
    found.sort()
    median, slowest = found[len(found) // 2], found[-1]
    limit = f"   (limit {allowed:g})" if allowed else ""
    print(f"{name:34} {median:7.1f} {slowest:9.1f}{limit}")
    return not allowed or median <= allowed


def main(moments: int) -> int:
    """Time everything; 1 if a key press waits too long."""
    source = long_scenario(moments)
    loaded = load_source(source, "bench")
    problems = [problem.as_text() for problem in loaded.diagnostics]
    if problems:
        print(*problems[:3], sep="\n")
        return 1
    words = [found.end() for found in re.finditer(r"\b(?:go|feeling|when|say): \"?\w+", source)]
    step = max(1, len(words) // PLACES)
    places = words[::step][:PLACES]
    names = [found.start(1) for found in _MOMENT.finditer(source)]
    fields = [found.start() + 9 for found in re.finditer(r"\n        heard: ", source)]
    marks = [found.end() for found in re.finditer(r"\]\(\w", source)]
    broken = source.replace("feeling: guarded", 'feeling: "guarded', 1)
    typo = source.replace("go: ", "go: nowhere-", 1)
    problem = load_source(typo, "bench").diagnostics[0]
    theirs = source.replace("summary: ", "summary: New ", 1)
    mine = source + "# mine\n"
    print(f"{len(names)} moments, {len(source) / 1000:.0f} kB        median   slowest  ms")
    kept = [
        timed("completion of a value", lambda at: completions(source, places[at]), PLACES, KEY),
        timed("completion of a field", lambda at: completions(source, fields[at * 9]), 30, KEY),
        timed("completion of a technique", lambda at: completions(source, marks[at * 9]), 30, KEY),
        timed("hover on a field", lambda at: hover(source, fields[at * 9]), 30, KEY),
        timed("hover on a technique", lambda at: hover(source, marks[at * 9]), 30, KEY),
    ]
    timed("hover on an id (whole outline)", lambda at: hover(source, names[at * 7]), 10)
    timed("outline", lambda _: outline_of(source), 10)
    timed("outline of broken text", lambda _: outline_of(broken), 10)
    timed("rename a moment", lambda at: rename(source, names[at * 7], "fresh-name"), 10)
    timed(
        "set a field and apply",
        lambda at: apply_edits(source, set_field(source, ("summary",), f"Words {at}")),
        10,
    )
    timed(
        "add a reply",
        lambda _: add_reply(source, "corridor", "fresh", "say", "Hm.", "paraphrase", "corridor"),
        10,
    )
    timed("fixes for a wrong id", lambda _: fixes_for(typo, problem), 5)
    timed("merge two changes", lambda _: merge(source, mine, theirs), 5)
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else MOMENTS))
