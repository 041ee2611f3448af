"""Finds what is still English while the interface speaks the language that nobody speaks.

There, every vowel has an accent. A plain one stands only in what authors have written, in the
sentences of the feedback, or in a text that went past the translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from html import unescape

from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit, QWidget

from simulator.feedback.debrief import debrief_of
from simulator.feedback.prompts import prompts_for
from simulator.feedback.turning import surveyed_turning
from simulator.scenario.languages import Language
from simulator.scenario.model import Scenario
from simulator.scenario.taxonomy import shipped_taxonomy
from simulator.session.transcript import Transcript

from .person import Person, words_of

_PLAIN = re.compile(r"[A-Za-z]*[AEIOUaeiou][A-Za-z]*")
#: A tip of plain text stands in a tag, and quotation marks change inside others.
_SET = re.compile(r"</?qt>|[“”‘’]")
#: What stays as it is in every language: names, keys and what is typed.
_AS_IT_IS = ("Safe Space", "safe-space check", " Esc", "Español", "English")
#: Fields that name a thing to the program, or may hold a word of the interface.
_NOT_CONTENT = {"id", "speaker", "closing_speaker", "client_name"}


def written_in(scenario: Scenario) -> set[str]:
    """All that its author has written, and what the feedback says whatever the meeting."""
    taxonomy = shipped_taxonomy(Language.of(scenario.language))
    taught = (*taxonomy.techniques.values(), *taxonomy.practice_names.values())
    return {scenario.client.pronouns, *_strings((scenario, taught))}


def content_of(transcript: Transcript) -> set[str]:
    """All that authors and the feedback say in a meeting."""
    debrief = debrief_of(transcript)
    said = (transcript, debrief, surveyed_turning(transcript), prompts_for(debrief))
    return {debrief.named.says, *written_in(transcript.scenario), *_strings(said)}


def english_left(texts: Iterable[str], content: Iterable[str]) -> set[str]:
    """Those of the ``texts`` that hold a word of neither the interface nor the ``content``."""
    # A full stop gives way to what follows.
    known = {_flat(one).rstrip(".") for one in (*_AS_IT_IS, *content)}
    any_known = re.compile(
        "|".join(map(re.escape, sorted(known - {""}, key=len, reverse=True))), re.IGNORECASE
    )
    return {text for text in texts if _PLAIN.search(any_known.sub("", _flat(text)))}


def _flat(text: str) -> str:
    """The words alone: pages break the author's lines elsewhere."""
    return " ".join(_SET.sub("", unescape(text)).split())


def texts_of(person: Person) -> set[str]:
    """All that the screen says, is asked or tells a screen reader."""
    return {text for widget in person.all(QWidget) for text in everything_in(widget)}


def everything_in(widget: QWidget) -> Iterator[str]:
    """What one widget says: shown at once, on being opened, or to a screen reader."""
    yield from words_of(widget)
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractButton) and hasattr(widget, "menu") and widget.menu():
        widget.menu().aboutToShow.emit()
        yield from (action.text() for action in widget.menu().actions())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        # A name made for the program would hide words that merely hold it.
        if " " in value or value[:1].isupper():
            yield value
    elif isinstance(value, Mapping):
        yield from _strings(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _strings(one)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _NOT_CONTENT:
                yield from _strings(getattr(value, field.name))
