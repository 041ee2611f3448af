"""A bar below the text that comes when it is wanted and goes again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLineEdit, QWidget

from simulator.gui.labels import role_frame
from simulator.gui.margins import set_margins


class FootBar(QWidget):
    """Hidden until :meth:`ask`; Escape puts it away again.

    Signals:
        closed: the focus belongs back in the text.
    """

    closed = Signal()

    def __init__(self, row: QLayout) -> None:
        """``row`` lays out what the bar holds."""
        super().__init__()
        frame = role_frame("foot")
        frame.setLayout(row)
        set_margins(row, 12, 8, 12, 8)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.put_away)
        self.hide()

    def ask(self, field: QLineEdit) -> None:
        """Show the bar, ready to write over what stands in one of its fields."""
        self.show()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    @Slot()
    def put_away(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()
