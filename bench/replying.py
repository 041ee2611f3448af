"""How long from the click on a reply until its explanation is painted.

    python bench/replying.py [REPLIES]

The real window plays the shipped scenarios with a real store in a temporary folder, so that the
time holds all of it: the step, the commit to disk, the explanation, the layout and the paint. The
goal is a 99th percentile of at most one frame at 60 Hz, 16.7 ms, over 500 replies.
"""

from __future__ import annotations

import itertools
import math
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator.gui.app import build_window
from simulator.gui.player.explanation_card import ExplanationCard
from simulator.gui.player.reply_button import ReplyButton
from simulator.gui.quiet_memory import quieten_memory
from simulator.gui.window import MainWindow

GOAL = 16.7

#: Replies given before the clock starts, so that nothing is timed for being the first of its kind.
WARMING = 20

#: A briefing is read for seconds; by then the client's faces have been drawn.
BRIEFING_MS = 2_000
#: A person reads before they choose; meanwhile the client's face has finished changing.
READING_MS = 250


class Painted(QObject):
    """Notices that a widget has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self.is_done = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event pass."""
        self.is_done = self.is_done or event.type() == QEvent.Type.Paint
        return False


class Took(NamedTuple):
    """Seconds by the clock, and of these on the processor, which a busy machine lengthens less."""

    clock: float
    processor: float


def explain_one(application: QApplication, button: ReplyButton) -> Took:
    """Click a reply; returns how long its explanation takes to appear."""
    painted = Painted()
    began, busy = time.perf_counter(), time.process_time()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    card = application.focusWidget()
    if not isinstance(card, ExplanationCard):
        raise TypeError("the explanation did not take the focus")
    card.installEventFilter(painted)
    while not painted.is_done:
        application.processEvents()
    took = Took(time.perf_counter() - began, time.process_time() - busy)
    card.removeEventFilter(painted)
    QTest.keyClick(card, Qt.Key.Key_Return)
    return took


def times(application: QApplication, window: MainWindow, replies: int) -> list[Took]:
    """Play one scenario after another, choosing at random, until enough replies are timed."""
    found: list[Took] = []
    desk = window.desk
    chance = random.Random(4)  # noqa: S311 - nothing secret
    shelf = [one for one in desk.shelf if one.scenario]
    for loaded in shelf:
        window.show_briefing(loaded.path)
        QTest.qWait(BRIEFING_MS)
    for loaded in itertools.cycle(shelf):
        window.show_briefing(loaded.path)
        window.room.begin("coach")
        while desk.session is not None and desk.session.transcript.ending is None:
            QTest.qWait(READING_MS)
            offered = [one for one in window.findChildren(ReplyButton) if one.isVisible()]
            found.append(explain_one(application, chance.choice(offered)))
            if len(found) == replies:
                return found
    return found


def percentile(ordered: Sequence[float]) -> float:
    """The 99th."""
    return ordered[math.ceil(len(ordered) * 0.99) - 1]


def main(replies: int) -> int:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["replying"])
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        window = build_window(application, folder)
        window.ready.connect(quieten_memory)
        window.begin()
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        found = times(application, window, WARMING + replies)[WARMING:]
        window.close()
    clock = sorted(took.clock * 1000 for took in found)
    processor = sorted(took.processor * 1000 for took in found)
    print(f"{replies} replies, clicked to explained; most: {clock[-1]:.1f} ms")
    print(
        f"median: {statistics.median(clock):.1f} ms; on the processor "
        f"{statistics.median(processor):.1f} ms"
    )
    print(
        f"99th percentile: {percentile(clock):.1f} ms (goal: at most {GOAL} ms); on the processor "
        f"{percentile(processor):.1f} ms"
    )
    print(f"ratio to one frame at 60 Hz: {percentile(clock) / GOAL:.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 500))
