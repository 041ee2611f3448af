"""Has a screen reader, and Tab, walk a page as the eye does."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLayout, QSplitter, QWidget

#: What takes Tab as a whole, whatever it is made of.
_WHOLE = (QAbstractSpinBox, QComboBox)


def read_in_order(splitter: QSplitter) -> None:
    """Put the parts of ``splitter`` into the order they stand in.

    Qt pushes each part it takes in below those before it, and a screen reader goes from below.
    """
    for place in reversed(range(splitter.count())):
        part = splitter.widget(place)
        if part is not None:
            part.lower()


def tab_in_order(*stops: QWidget) -> None:
    """Have Tab come to these one after the other.

    Qt puts what is made later behind all that was there before, wherever it stands.
    """
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def stops_in(part: QWidget) -> list[QWidget]:
    """What Tab can stop at in ``part``, itself included, in the order of its layouts."""
    stops = [part] if part.focusPolicy() & Qt.FocusPolicy.TabFocus else []
    layout = part.layout()
    if layout is not None and not isinstance(part, _WHOLE):
        for widget in _laid_out(layout):
            stops += stops_in(widget)
    return stops


def _laid_out(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            found.append(widget)
        elif inner is not None:
            found += _laid_out(inner)
    return found


def stops_on_screen(part: QWidget) -> list[QWidget]:
    """What Tab really stops at within ``part``, in the order in which it does."""
    stops = []
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        is_stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if is_stop and part.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled():
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops
