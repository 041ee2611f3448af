"""Names lists to choose from, to those who listen."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel

from simulator.gui.labels import plain_label


def name_box(box: QComboBox, name: str, label: QLabel | None = None) -> None:
    """Have a screen reader call ``box`` by ``name``.

    On Linux Qt tells what is chosen in the place of the box's own name; the name is taken from
    the label whose buddy the box is.

    Args:
        box: laid out already, since its label has to lie in the same widget.
        name: what is chosen with it.
        label: one that is shown beside it; else one is made that nobody sees.
    """
    box.setAccessibleName(name)
    if label is None:
        label = plain_label(name, parent=box.parentWidget())
        label.hide()
    elif label.text() != name:
        label.setAccessibleName(name)
    label.setBuddy(box)
