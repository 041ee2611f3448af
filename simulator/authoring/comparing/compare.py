"""Compares two versions of a scenario in meaning."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.comparing.about_changes import about_changes
from simulator.authoring.comparing.change import Change, Comparison
from simulator.authoring.comparing.kinds import Kind
from simulator.authoring.comparing.moment_changes import moment_changes
from simulator.authoring.comparing.part_changes import part_changes
from simulator.authoring.comparing.reach_changes import reach_changes
from simulator.authoring.comparing.versions import Versions, side_by_side
from simulator.scenario.diagnostics import Severity
from simulator.scenario.loading import Loaded
from simulator.scenario.message import Message

_ORDER = {kind: place for place, kind in enumerate(Kind)}


def compare(before: Loaded, after: Loaded) -> Comparison:
    """What changed in meaning from ``before`` to ``after``, the gravest for trainees first.

    Where something clinical changed, both versions are surveyed, which takes a second for large
    ones. Where one cannot be read, its errors are all there is.
    """
    names = before.path, after.path
    if before.scenario is None or after.scenario is None:
        problems = (*before.diagnostics, *after.diagnostics)
        errors = tuple(one for one in problems if one.severity is Severity.ERROR)
        return Comparison(*names, problems=errors)
    versions = side_by_side(before.scenario, after.scenario)
    changes = list(_written(versions))
    notes: tuple[Message, ...] = ()
    if any(change.is_clinical for change in changes):
        proved, notes = reach_changes(versions)
        changes += proved
    changes.sort(key=lambda change: (_ORDER[change.kind], -change.weight))
    same = before.source == after.source
    return Comparison(*names, changes=tuple(changes), same_text=same, notes=notes)


def _written(versions: Versions) -> Iterator[Change]:
    """What the author wrote otherwise, in the order of the later version."""
    yield from about_changes(versions.before, versions.after)
    yield from part_changes(versions)
    yield from moment_changes(versions)
