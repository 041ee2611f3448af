"""The kinds of file a debrief can be written to, and what such a file is called."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path

from simulator.records.exports.document import Document
from simulator.records.exports.html import html_of
from simulator.records.exports.markdown import markdown_of
from simulator.scenario.model import ScenarioId


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


def written(document: Document, format_: Format) -> bytes:
    """The document in one of the formats made of text, as UTF-8.

    Raises:
        ValueError: the format is drawn, not written; only the app can draw.
    """
    match format_:
        case Format.HTML:
            return html_of(document).encode("utf-8")
        case Format.MARKDOWN:
            return markdown_of(document).encode("utf-8")
        case Format.PDF:
            raise ValueError("a PDF is drawn by the app")
