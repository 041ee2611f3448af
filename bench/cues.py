"""How well the cue words of the taxonomy find what a reply does: precision and recall.

    python bench/cues.py [--misses]

Measured on two lists of labelled replies and on the marks of all shipped scenarios. The first list
cues may be fitted to; the second, about a third of the whole, was written after them and is held
out: no cue may be changed because of it.

Precision: of the techniques found, how many are really there. Recall: of those that are there, how
many are found. The goal is a precision of 0.9 on the lists; recall comes second, since a checker
that cries wolf is soon switched off.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from simulator.resources import scenarios_dir
from simulator.scenario.cues import CueFinder, shipped_cues
from simulator.scenario.loading import load_scenario
from simulator.scenario.taxonomy import Technique, shipped_taxonomy

_LISTS = Path(__file__).resolve().parents[1] / "tests" / "scenario"
FITTED, HELD_OUT = _LISTS / "labelled_replies.tsv", _LISTS / "held_out_replies.tsv"
GOAL = 0.9


@dataclass(frozen=True, slots=True)
class Labelled:
    """A reply and the techniques it really uses."""

    text: str
    techniques: frozenset[str]
    is_trap: bool = False


@dataclass(slots=True)
class Counts:
    """Techniques found rightly, found wrongly and missed."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, found: frozenset[str], real: frozenset[str]) -> None:
        """Count one reply."""
        self.right.update(found & real)
        self.wrong.update(found - real)
        self.missed.update(real - found)

    def precision(self, name: str | None = None) -> float | None:
        """Of one technique or of all; None when nothing was found."""
        right, wrong = _of(self.right, name), _of(self.wrong, name)
        return right / (right + wrong) if right + wrong else None

    def recall(self, name: str | None = None) -> float | None:
        """Of one technique or of all; None when there was nothing to find."""
        right, missed = _of(self.right, name), _of(self.missed, name)
        return right / (right + missed) if right + missed else None


def _of(counter: Counter[str], name: str | None) -> int:
    return counter.total() if name is None else counter[name]


def labelled_replies(path: Path) -> list[Labelled]:
    """The list at ``path``, in file order."""
    found: list[Labelled] = []
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, techniques, text = line.split("\t")
            found.append(Labelled(text, frozenset(techniques.split()), kind == "trap"))
    return found


def marked_replies() -> Iterator[Labelled]:
    """The replies of all shipped scenarios, with their marks as the truth."""
    for path in sorted(scenarios_dir().glob("*.yaml")):
        scenario = load_scenario(path).scenario
        if scenario is None:
            raise SystemExit(f"{path} is broken: run “safe-space check {path}”.")
        for moment in scenario.moments.values():
            for reply in moment.replies.values():
                marked = frozenset(move.technique.id for move in reply.moves)
                yield Labelled(reply.text, marked)


def counted(finder: CueFinder, replies: Iterable[Labelled]) -> Counts:
    """What the finder makes of ``replies``."""
    counts = Counts()
    for reply in replies:
        found = frozenset(hit.technique.id for hit in finder.find(reply.text))
        counts.add(found, reply.techniques)
    return counts


def print_warnings(
    finder: CueFinder, techniques: Mapping[str, Technique], replies: Iterable[Labelled]
) -> None:
    """What an author would see: harm passed off as help, and help called harm (W503)."""
    harmful = {name for name, technique in techniques.items() if technique.verdict.is_harmful}
    passed_off, caught, sound, alarms = 0, 0, 0, 0
    for reply in replies:
        found = {hit.technique.id for hit in finder.find(reply.text)} & harmful
        if reply.techniques & harmful:
            passed_off += 1
            caught += bool(found)
        else:
            sound += 1
            alarms += bool(found)
    print(
        f"held out, W503: of {passed_off} harmful replies {caught} are noticed when marked helpful;"
        f" of {sound} others {alarms} are reported though marked rightly"
    )


def shown(value: float | None) -> str:
    """A share with two digits."""
    return "   –" if value is None else f"{value:4.2f}"


def print_misses(finder: CueFinder, replies: Iterable[Labelled]) -> None:
    """Each reply of which something was found wrongly or missed."""
    for reply in replies:
        found = {
            hit.technique.id: reply.text[hit.start : hit.end] for hit in finder.find(reply.text)
        }
        wrong = {name: words for name, words in found.items() if name not in reply.techniques}
        missed = reply.techniques - found.keys()
        if wrong or missed:
            print(f"{reply.text}\n    wrong: {wrong}  missed: {', '.join(sorted(missed))}")


def main(arguments: list[str]) -> int:
    """Print the figures; the exit code is 1 when the precision on the list is below the goal."""
    techniques = shipped_taxonomy().techniques
    finder = shipped_cues()
    fitted, held_out = labelled_replies(FITTED), labelled_replies(HELD_OUT)
    replies = fitted + held_out
    marked = list(marked_replies())
    if "--misses" in arguments:
        print_misses(finder, fitted)
    groups = {
        "fitted": counted(finder, fitted),
        "held out": counted(finder, held_out),
        "whole list": counted(finder, replies),
        "scenarios": counted(finder, marked),
    }
    print(f"{'precision, recall':24}" + "".join(f"{name:>14}" for name in groups))
    for name in (*techniques, None):
        figures = (f"{shown(c.precision(name))}  {shown(c.recall(name))}" for c in groups.values())
        print(f"{name or 'all':24}" + "".join(f"{figure:>14}" for figure in figures))
    traps = sum(reply.is_trap for reply in replies)
    print(f"replies: {len(replies)} labelled ({traps} traps), {len(marked)} in scenarios")
    print_warnings(finder, techniques, held_out)
    precision = groups["whole list"].precision() or 0.0
    print(f"precision on the list: {precision:.2f} (goal: at least {GOAL})")
    return 0 if precision >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
