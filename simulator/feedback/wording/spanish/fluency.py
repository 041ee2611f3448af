"""What a name changes in the Spanish words before it."""

from __future__ import annotations

import re

#: Before the sound of “i”, “y” becomes “e”: “e Inés”, “e Hilario”, but “y Hielo”, “y Ian”.
_SOUNDS_LIKE_I = re.compile(r"h?[ií](?![aeoáéó])", re.IGNORECASE)


def fluent(text: str, client: str) -> str:
    """``text`` with “e” for “y” wherever the name of ``client`` asks for it."""
    if not _SOUNDS_LIKE_I.match(client):
        return text
    return re.sub(rf"\by (?={re.escape(client)}\b)", "e ", text)
