"""Labels for text from scenarios and people: always plain, never read as markup.

Qt opens local files that rich text names; so no label is made but here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

#: Running text is no wider than this, in pixels at 100 % text: long lines tire the eye.
READING_WIDTH = 640


def plain_label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label of one line, styled by ``role``."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    if role:
        label.setProperty("role", role)
    return label


def wrapped_label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that takes as many lines as its text needs; the text can be selected."""
    label = plain_label(text, role, parent)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


def bullet_row(text: str, role: str = "") -> QHBoxLayout:
    """One point of a list; its lines keep clear of the bullet."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(plain_label("•", "quiet"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(wrapped_label(text, role), 1)
    return row


def role_frame(role: str, parent: QWidget | None = None) -> QFrame:
    """A frame styled by ``role``: card, well, bar or rule."""
    frame = QFrame(parent)
    frame.setProperty("role", role)
    return frame


def show_tip(widget: QWidget, text: str) -> None:
    """Give ``widget`` a tool tip of plain text, in lines that fit the screen."""
    from html import escape  # not needed for the first frame

    widget.setToolTip(f"<qt>{escape(text)}</qt>")
    # Left without a description, a screen reader would be told the tip with its markup.
    if not widget.accessibleDescription():
        widget.setAccessibleDescription(text)
