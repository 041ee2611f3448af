"""Small scenarios around a few moments, and what the checks say about them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.diagnostics import Diagnostic
from simulator.scenario.loading import load_source

BASE = {
    "format": "1",
    "id": "sample",
    "title": "A sample",
    "summary": "Somebody comes by.",
    "level": "foundation",
    "minutes": "5",
    "setting": "in-person",
    "practices": "[]",
    "client": "{name: Ada, age: 30}",
    "endings": "{done: {title: Done, meaning: It is over., alliance: growing}}",
}
_BLOCK = re.compile(r"^(?=\S)", re.MULTILINE)
_FIRST_MOMENT = re.compile(r"moments:\n +([a-z0-9-]+):")


@dataclass(frozen=True, slots=True)
class Warned:
    """A whole scenario's text and what was said about it."""

    text: str
    diagnostics: tuple[Diagnostic, ...]

    @property
    def codes(self) -> list[str]:
        """The codes, in file order."""
        return [problem.code for problem in self.diagnostics]

    @property
    def messages(self) -> list[str]:
        """The messages, in file order."""
        return [problem.message for problem in self.diagnostics]

    @property
    def pointed_at(self) -> list[str]:
        """The stretches of the file that the problems point at."""
        lines = self.text.split("\n")
        found: list[str] = []
        for problem in self.diagnostics:
            span = problem.span
            part = lines[span.line - 1 : span.end_line]
            part[-1] = part[-1][: span.end_col - 1]
            part[0] = part[0][span.col - 1 :]
            found.append("\n".join(part))
        return found


def whole_scenario(sample: str) -> str:
    """``sample`` (some top-level fields, moments among them) made whole."""
    blocks = [block.rstrip("\n") + "\n" for block in _BLOCK.split(sample) if block.strip()]
    given = {block.partition(":")[0] for block in blocks}
    start = _FIRST_MOMENT.search(sample)
    assert start is not None, "the sample has no moments"
    fields = {**BASE, "start": start[1]}
    rest = [f"{name}: {value}\n" for name, value in fields.items() if name not in given]
    bye = "  bye: {client: Goodbye., ending: done}\n"
    ended = [block + bye if block.startswith("moments:") else block for block in blocks]
    return "".join([*rest, *ended])


@pytest.fixture
def warned() -> Callable[[str], Warned]:
    """Checks a sample: some top-level fields with moments, the rest is added."""

    def check(sample: str) -> Warned:
        text = whole_scenario(sample)
        loaded = load_source(text, "sample.yaml")
        assert [problem.as_text() for problem in loaded.diagnostics] == []
        return Warned(text, warnings_about(loaded))

    return check


@pytest.fixture
def warned_moment(warned: Callable[[str], Warned]) -> Callable[..., Warned]:
    """Checks a moment ``hello`` with some replies, each written “id: {say: …}” without ``go``."""

    def check(*replies: str, client: str = "I can't sleep.", more: str = "") -> Warned:
        lines = "".join(f"      {reply[:-1]}, go: bye}}\n" for reply in replies)
        return warned(f"{more}moments:\n  hello:\n    client: {client}\n    replies:\n{lines}")

    return check
