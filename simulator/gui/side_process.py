"""Another Python beside the app, for work that would hold the window up."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from simulator.resources import import_root


def side_process(parent: QObject | None, module: str, *arguments: str) -> QProcess:
    """A process that runs ``module`` of this very program, not started yet.

    It finds the program whatever folder it starts in, and imports nothing from that folder. What
    it complains about goes where the app's own complaints go.
    """
    process = QProcess(parent)
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(import_root()))
    process.setProcessEnvironment(environment)
    process.setProgram(sys.executable)
    process.setArguments(["-P", "-m", module, *arguments])
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    return process
