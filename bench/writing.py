"""How long an author waits: from a key to the problems shown, and what each key costs the window.

Types into the real editor over a scenario of 300 moments. Run: python bench/writing.py [MOMENTS]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_KEYS = 200
#: Between two keys of somebody who types fast, in milliseconds.
_PAUSE_MS = 120

_HEAD = """\
format: 1
id: long-way
title: A long way
summary: As many moments as anybody could write.
level: foundation
minutes: 60
setting: in-person
practices: [validating, client-leads]
client: {name: Ada, age: 41}
start: m0
endings:
  over: {title: Over, meaning: It is over., alliance: growing}
moments:
"""
_MOMENT = """\
  m{number}:
    client:
      - when: trust >= 12
        say: I never told anybody that, not in {number} years. It sounds so small when I say it.
        manner: She looks at the window, then at you.
        feeling: ashamed
      - say: It was a Tuesday, I think. Number {number}. Nothing happened, and that was the thing.
        manner: Her thumb goes round the rim of the cup.
        feeling: guarded
    replies:
      follow:
        say: "[Nothing happened, and you count it](paraphrase). [What was it like](open-question)?"
        heard: You noticed that I count.
        go: m{following}
      feel:
        say: "[You sound worn out by it, and a little ashamed to say so](feeling-reflection)."
        why: The feeling is named before anything is asked of her.
        go: m{following}
      soothe:
        say: "[Honestly, everybody has days like that, it is nothing to worry about](minimising)."
        heard: So it is nothing.
        go: m{following}
      advise:
        say: "[Have you thought of writing it down every evening](unasked-advice)? It helps many."
        go: m{following}
"""


def scenario_of(moments: int) -> str:
    """A valid scenario with so many moments in a row."""
    middle = (_MOMENT.format(number=number, following=number + 1) for number in range(moments - 1))
    last = f"  m{moments - 1}:\n    client: That is all.\n    ending: over\n"
    return _HEAD + "".join(middle) + last


class _Watch(QObject):
    """Notes when the newest text's problems are on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.seen_at = 0.0

    @Slot()
    def note(self) -> None:
        self.seen_at = time.perf_counter()


def main() -> int:
    """Type, and print what it cost."""
    moments = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    application = QApplication(["writing"])
    from simulator.gui.app import build_window

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "long-way.yaml"
        file.write_text(scenario_of(moments), "utf-8")
        window = build_window(application, Path(folder) / "data")
        window.resize(1280, 800)
        window.show()
        window.show_author(str(file))
        bench = window.author.workbench
        _wait(3.0)
        watch = _Watch()
        bench.checked.connect(watch.note)
        place = bench.editor.text.index("heard: You noticed")
        bench.editor.select(place, place)
        blocked, shown = [], []
        for number in range(_KEYS):
            begun = time.perf_counter()
            QTest.keyClicks(bench.editor, "aeiou "[number % 6])
            application.processEvents()
            blocked.append((time.perf_counter() - begun) * 1000)
            watch.seen_at = 0.0
            while not watch.seen_at and time.perf_counter() - begun < 3:
                turn = time.perf_counter()
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)
                blocked.append((time.perf_counter() - turn) * 1000)
                time.sleep(0.0005)
            shown.append((watch.seen_at - begun) * 1000)
            _wait(_PAUSE_MS / 1000)
        _tell(f"{moments} moments, {file.stat().st_size / 1000:.0f} kB, key → problems", shown)
        _tell("one turn of the window", blocked)
        window.close()
    return 0


def _wait(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.001)


def _tell(what: str, times: list[float]) -> None:
    ordered = sorted(times)
    p95 = ordered[int(len(ordered) * 0.95)]
    median = statistics.median(ordered)
    print(f"{what}: median {median:.1f} ms, p95 {p95:.1f} ms, most {ordered[-1]:.1f} ms")


if __name__ == "__main__":
    sys.exit(main())
