"""Has a screen reader walk a divided page as the eye does."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter


def read_in_order(splitter: QSplitter) -> None:
    """Put the parts of ``splitter`` into the order they stand in.

    Qt pushes each part it takes in below those before it, and a screen reader goes from below.
    """
    for place in reversed(range(splitter.count())):
        part = splitter.widget(place)
        if part is not None:
            part.lower()
