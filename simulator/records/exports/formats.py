"""The kinds of file a debrief can be written to, and what such a file is called."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path

from simulator.records.exports.html import debrief_html
from simulator.records.exports.markdown import debrief_markdown
from simulator.scenario.model import ScenarioId
from simulator.session.transcript import Transcript


class Format(StrEnum):
    """A kind of file, by the ending of its name."""

    PDF = "pdf"
    HTML = "html"
    MARKDOWN = "md"


_ENDINGS = {".htm": Format.HTML, ".markdown": Format.MARKDOWN} | {
    f".{format_}": format_ for format_ in Format
}


def format_of(path: Path) -> Format | None:
    """The format that the ending of ``path`` names; None if it names none we write."""
    return _ENDINGS.get(path.suffix.lower())


def suggested_name(scenario: ScenarioId, day: date, format_: Format) -> str:
    """A name for the file that says which scenario and when, and nothing about a person."""
    return f"{scenario}-{day.isoformat()}.{format_}"


def debrief_text(transcript: Transcript, format_: Format) -> bytes:
    """The debrief of ``transcript`` in one of the formats made of text, as UTF-8.

    Raises:
        ValueError: the format is drawn, not written; only the app can draw.
    """
    match format_:
        case Format.HTML:
            return debrief_html(transcript).encode("utf-8")
        case Format.MARKDOWN:
            return debrief_markdown(transcript).encode("utf-8")
        case Format.PDF:
            raise ValueError("a PDF is drawn by the app")
