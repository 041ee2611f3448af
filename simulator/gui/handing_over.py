"""A second start with a file hands it to the window that is open already.

The two find each other by a name made from the data folder, on this computer and for this person
alone. Nothing is taken but the path of a file that is there.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

#: No path is longer, in bytes.
_LONGEST = 32_768
#: How long a running window is waited for, in milliseconds: it may be in the middle of something.
_PATIENCE_MS = 1_000
_TAKEN = b"taken\n"


class Receiver(QObject):
    """Takes files from later starts over the same data folder, at a place called ``name``.

    Signals:
        received: the :class:`Path` of a file to be opened.
    """

    received = Signal(object)

    def __init__(self, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        self.name = _name(data)
        # Asked first: Qt would take the place of a server that is there.
        if not _is_answered(self.name):
            # A program that was killed leaves its place behind.
            QLocalServer.removeServer(self.name)
            self._server.listen(self.name)

    @property
    def is_listening(self) -> bool:
        """Whether later starts find this window; not so when an earlier one is still open."""
        return self._server.isListening()

    def close(self) -> None:
        """Take nothing more."""
        self._server.close()

    @Slot()
    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_LONGEST + 1)
            socket.readyRead.connect(self._on_ready_read)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _on_ready_read(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST:
                socket.abort()
            return
        path = _path_in(bytes(socket.readLine().data()))
        if path is not None:
            socket.write(_TAKEN)
            socket.flush()
            self.received.emit(path)
        socket.disconnectFromServer()


def hand_over(data: Path, scenario: Path) -> bool:
    """Give a file to the window that is open over the data folder ``data``, if there is one.

    Returns:
        whether it was taken; if not, somebody else has to open it.
    """
    line = str(scenario.absolute()).encode("utf-8", "surrogateescape") + b"\n"
    if line.count(b"\n") > 1 or len(line) > _LONGEST:
        return False
    socket = QLocalSocket()
    socket.connectToServer(_name(data))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(line)
    waited = QDeadlineTimer(_PATIENCE_MS)
    while not socket.canReadLine() and not waited.hasExpired():
        if not socket.waitForReadyRead(max(1, waited.remainingTime())):
            break
    is_taken = socket.readLine().data() == _TAKEN
    socket.abort()
    return is_taken


def bring_forward(window: QWidget) -> None:
    """Show a window that may be behind others, or minimised."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def _name(data: Path) -> str:
    """What the two ends call their meeting place: short, since some systems allow little."""
    folder = str(data.absolute().resolve()).encode("utf-8", "surrogateescape")
    return f"safe-space-{hashlib.sha256(folder).hexdigest()[:24]}"


def _is_answered(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    is_answered = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return is_answered


def _path_in(line: bytes) -> Path | None:
    """The file a line names, if there is one."""
    try:
        path = Path(line.decode("utf-8", "surrogateescape").rstrip("\n"))
        return path if path.is_absolute() and path.is_file() else None
    except (OSError, ValueError):
        return None
