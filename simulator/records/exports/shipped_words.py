"""The fixed words of an export in each language the app ships, for where there is no app.

They are read from the file that translators edit, so that a text has one translation wherever it
is said.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

from simulator.records.exports.fixed_words import ENGLISH, FixedWords
from simulator.resources import assets_dir
from simulator.scenario.languages import Language

#: Where the translation keeps what the core says.
_CONTEXT = "Words"


@cache
def words_for(language: Language) -> FixedWords:
    """The fixed words in ``language``; a text that has no translation stays English.

    Without the file of the language, all of them stay English: that costs the reader some comfort,
    never the document.
    """
    if language is Language.ENGLISH:
        return ENGLISH
    found = translations_in(assets_dir() / "translations" / f"safe-space_{language}.ts")
    if not found:
        return ENGLISH
    return FixedWords(str(language), lambda text: found.get(text, text))


def translations_in(file: Path) -> dict[str, str]:
    """What the core says, by its English text; empty where the file cannot be read."""
    try:
        root = ET.parse(file).getroot()  # noqa: S314 - it came along with this program
    except (OSError, ET.ParseError, LookupError, ValueError):
        # The last two tell of an encoding that nobody knows.
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in root.iterfind("context")
        if context.findtext("name") == _CONTEXT
        for message in context.iterfind("message")
        if message.findtext("translation", "").strip()
    }
