"""Every text of the interface in the language of the person: looked up as Qt does it.

``translate(context, text)`` stands around each text, so that ``pyside6-lupdate`` finds them; a
text with a count is in ``counts``. The words that the rest of the program brings along in English
are listed in ``brought_words``. Without a translation all of them stay as they are.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Leave ``text`` as it is, to be looked up where it is shown; lupdate knows this name."""
    return text
