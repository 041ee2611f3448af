"""The README keeps its word: its commands come first, its snippet, names and folders are real."""

from __future__ import annotations

import re

from tests.packaging.environment import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def _blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines()]


def test_the_two_commands_come_first() -> None:
    commands = [line.partition("#")[0].strip() for line in _blocks("sh")[0].splitlines()]
    assert commands == ["python3 dev.py run", "python3 dev.py test"]
    before = README.partition("```sh")[0]
    assert len(before.split()) <= 4, "only the title stands before the commands"


def test_the_snippet_stands_word_for_word_in_a_shipped_scenario() -> None:
    (snippet,) = _blocks("yaml")
    wanted = _lines(snippet)
    assert len(wanted) == 5
    files = [_lines(path.read_text("utf-8")) for path in (ROOT / "scenarios").glob("*.yaml")]
    assert any(lines[start : start + 5] == wanted for lines in files for start in range(len(lines)))


def test_a_scenario_played_in_the_readme_is_shipped() -> None:
    played = re.findall(r"dev\.py run play ([a-z0-9-]+)", README)
    assert played
    assert all((ROOT / "scenarios" / f"{name}.yaml").is_file() for name in played)


def test_every_path_the_readme_names_exists() -> None:
    named = re.findall(r"`((?:\w[\w-]*|\.ci)/[\w./-]*)`", README)
    named += re.findall(r"!\[[^\]]*\]\(([^)]+)\)", README)
    assert len(named) >= 12
    assert [path for path in named if not (ROOT / path).exists()] == []
