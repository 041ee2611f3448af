"""Makes the library's cards from loaded files and saved sessions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from simulator.practice.card import Card, Problem, Unfinished
from simulator.practice.shelf import age_group
from simulator.practice.shelf_words import (
    LEVEL_NAMES,
    PARTED,
    SETTING_NAMES,
    practice_names,
    who,
)
from simulator.records.progress import Progress
from simulator.scenario.diagnostics import Diagnostic, Severity
from simulator.scenario.loading import Loaded
from simulator.scenario.model import Scenario, ScenarioId

#: How many problems a card lists; the rest is counted.
_SHOWN = 4


def _is_nobodys(_loaded: Loaded) -> bool:
    return False


def make_cards(
    shelf: Iterable[Loaded],
    progress: Mapping[ScenarioId, Progress],
    is_own: Callable[[Loaded], bool] = _is_nobodys,
) -> tuple[Card, ...]:
    """A card for each file, in the shelf's order.

    Args:
        shelf: the files.
        progress: how far somebody got, by scenario.
        is_own: tells the files of the person's own library.
    """
    return tuple(replace(_card(loaded, progress), own=is_own(loaded)) for loaded in shelf)


def _card(loaded: Loaded, progress: Mapping[ScenarioId, Progress]) -> Card:
    if loaded.scenario is None:
        return _broken(loaded)
    return _playable(loaded.path, loaded.scenario, progress.get(loaded.scenario.id))


def _playable(path: str, scenario: Scenario, progress: Progress | None) -> Card:
    client, names = scenario.client, practice_names()
    left = progress.unfinished if progress else None
    return Card(
        path=path,
        title=scenario.title,
        client=client.name,
        age=client.age,
        seed=client.looks.seed,
        looks=client.looks.options,
        who=who(client),
        summary=scenario.summary,
        language=scenario.language,
        notes=scenario.content_notes,
        place=SETTING_NAMES[scenario.setting],
        hardness=LEVEL_NAMES[scenario.level],
        minutes=scenario.minutes,
        practises=tuple(names[practice] for practice in scenario.practices),
        stopped_at=left.replies + 1 if left else None,
        finished=progress.finished if progress else 0,
        parted=PARTED[progress.best] if progress and progress.best else "",
        words=_searched(scenario),
        practices=tuple(str(practice) for practice in scenario.practices),
        ages=str(age_group(client.age)),
        setting=str(scenario.setting),
        level=str(scenario.level),
        unfinished=None if progress is None else _unfinished(progress),
    )


def _unfinished(progress: Progress) -> Unfinished | None:
    left = progress.unfinished
    # A session without a reply is no loss: it is begun anew as easily as gone on with.
    return (
        None
        if left is None or not left.replies
        else Unfinished(left.id, left.replies, left.last_at)
    )


def _searched(scenario: Scenario) -> str:
    client = scenario.client
    parts = (scenario.title, scenario.summary, client.name, client.background)
    return " ".join((*parts, *scenario.content_notes, *scenario.goals)).lower()


def _broken(loaded: Loaded) -> Card:
    errors = [found for found in loaded.diagnostics if found.severity is Severity.ERROR]
    return Card(
        path=loaded.path,
        title=Path(loaded.path).name,
        problems=tuple(_problem(found) for found in errors[:_SHOWN]),
        errors=len(errors),
    )


def _problem(found: Diagnostic) -> Problem:
    span = found.span
    return Problem(span.line, span.col, found.code, found.told, found.advice)
