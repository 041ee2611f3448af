"""A language that nobody speaks, to look at the interface in: longer, marked, right to left.

What is not translated shows: it lacks the brackets. What has no room for a third more shows, too.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
#: Makes what follows a line of a writing from right to left, without turning its letters.
_START = "\u200f"
_PLACE = re.compile(r"(\{\w+\}|%n)")


class MirrorLanguage(QTranslator):
    """Puts every text into accents and brackets, a third longer."""

    def isEmpty(self) -> bool:
        """It has something to say to everything."""
        return False

    def translate(
        self, context: str, text: str, /, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Put ``text`` into accents; what is filled in stays as it is."""
        if text == "en":
            # Not a text but a tag: which language this is.
            return text
        parts = _PLACE.split(text)
        marked = "".join(
            part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts)
        )
        longer = " ~~~" * (len(text) // 12)
        return f"{_START}[{marked}{longer}]".replace("%n", str(n))
