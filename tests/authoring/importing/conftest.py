"""Imports small stories, and looks into the scenarios they become.

Each is imported twice: in English, and in a language in which nothing may stay English.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
import yaml

from simulator.authoring.importing.importing import Imported, import_data
from simulator.authoring.importing.story import NoteKind
from simulator.scenario.loading import load_source

from .foreign import FOREIGN_WORDS, unsaid


@dataclass(frozen=True, slots=True)
class Result:
    """An import and what is in it."""

    imported: Imported
    data: dict[str, Any]

    @property
    def moments(self) -> dict[str, Any]:
        return self.data["moments"]

    def client(self, moment: str) -> str:
        return self.moments[moment]["client"]

    def replies(self, moment: str) -> list[tuple[str, str]]:
        """What is said or done in each reply, and where it leads."""
        found = self.moments[moment].get("replies", {}).values()
        return [(reply.get("say") or reply["do"], reply["go"]) for reply in found]

    def notes(self, kind: NoteKind | None = None) -> list[str]:
        """Place and message of each note about something in the story."""
        return [
            f"{note.place}: {note.message}"
            for note in self.imported.notes
            if str(note.place) and kind in (None, note.kind)
        ]

    def errors(self) -> set[str]:
        """The codes of all errors that `check` would report."""
        found = load_source(self.imported.text, "imported.yaml").diagnostics
        return {problem.code for problem in found if problem.code.startswith("E")}


@pytest.fixture
def importing() -> Callable[..., Result]:
    """Imports a story's text; whatever the test is about, all that is told can be translated."""

    def run(text: str | bytes, name: str = "story.twee", **how: Any) -> Result:
        data = text.encode("utf-8") if isinstance(text, str) else text
        imported = import_data(data, name, **how)
        abroad = import_data(data, name, **how, words=FOREIGN_WORDS)
        story = " ".join([data.decode("utf-8", "replace"), *map(str, how.values())])
        assert unsaid(abroad, story) == set()
        return Result(imported, yaml.safe_load(imported.text))

    return run
