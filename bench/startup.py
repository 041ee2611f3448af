"""How long until the library can be used, against a bare PySide6 main window.

    python bench/startup.py [ROUNDS]

Each start is a fresh process, timed from outside: from its launch until its first frame is painted
and the event loop has nothing left to do. The kinds are started in turn and their medians
compared, so that the ratio means the same on a slow laptop and a busy server. The goal is a ratio
of at most 1.3 with the shipped scenarios.
"""

from __future__ import annotations

import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

GOAL = 1.3

#: What is started, and the words for it.
KINDS = {
    "bare": "a bare main window",
    "app": "Safe Space",
    "first": "Safe Space for the first time, with an empty data folder",
}


class WhenImported:
    """Does something the moment ``module`` has been imported.

    So the program imports what it likes in the order it likes, and is timed as it is.
    """

    def __init__(self, module: str, then: Callable[[], None]) -> None:
        self.module = module
        self.then = then

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Find every module as usual, and this one with something to do after it."""
        if name != self.module:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        if spec is not None and spec.loader is not None:
            execute = spec.loader.exec_module

            def execute_then(module: ModuleType) -> None:
                execute(module)
                sys.modules[name] = module
                self.then()

            spec.loader.exec_module = execute_then  # type: ignore[method-assign]
        return spec


def leave_at_first_frame() -> None:
    """Have ``QApplication.exec``, which both kinds call last, end with the first frame."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class FirstFrame(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            # A timer of no delay fires when all that is waiting has been done.
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, tell_and_leave)
            return False

    run = QApplication.exec
    first = FirstFrame()

    def run_until_first_frame(*_: object) -> int:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow):
                window.installEventFilter(first)
        return run()

    QApplication.exec = run_until_first_frame  # type: ignore[method-assign]


def tell_and_leave() -> None:
    """End the process that is timed."""
    print("painted", flush=True)
    os._exit(0)


def start(kind: str, folder: str) -> int:
    """Be the process that is timed."""
    sys.meta_path.insert(0, WhenImported("PySide6.QtWidgets", leave_at_first_frame))
    if kind == "bare":
        from PySide6.QtWidgets import QApplication, QMainWindow

        application = QApplication(["bare"])
        window = QMainWindow()
        window.resize(1280, 800)
        window.show()
        return application.exec()
    from simulator.cli.main import run

    return run(["--data", folder])


def seconds(kind: str, folder: Path) -> float:
    """How long one start takes."""
    command = [sys.executable, __file__, "--start", kind, str(folder)]
    # Compiled once and kept, as on a person's machine, even where this run is told not to.
    kept = {name: at for name, at in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=kept) as process:
        line = process.stdout.readline() if process.stdout else ""
        ended = time.perf_counter()
    if line != "painted\n":
        raise RuntimeError(f"the start of {KINDS[kind]} painted nothing")
    return ended - began


def main(rounds: int) -> int:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    took: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with tempfile.TemporaryDirectory() as temporary:
        used = Path(temporary) / "used"
        for kind in KINDS:
            seconds(kind, used)  # fills the caches, and the data folder
        for number in range(rounds):
            for kind, times in took.items():
                folder = Path(temporary) / f"first-{number}" if kind == "first" else used
                times.append(seconds(kind, folder))
    medians = {kind: statistics.median(times) for kind, times in took.items()}
    print(f"{rounds} starts of each, medians")
    for kind, words in KINDS.items():
        print(f"{words}: {medians[kind] * 1000:.0f} ms")
    print(f"ratio: {medians['app'] / medians['bare']:.2f} (goal: at most {GOAL})")
    print(f"ratio for the first time: {medians['first'] / medians['bare']:.2f}")
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--start"]:
        sys.exit(start(sys.argv[2], sys.argv[3]))
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
