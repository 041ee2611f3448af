"""What is said about files that were added to the library: each kind of outcome in one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from simulator.gui.counts import Counts
from simulator.gui.telling import told
from simulator.gui.translating import translate
from simulator.practice.own_library import MOST_AT_ONCE, Added, Outcome
from simulator.scenario.diagnostics import Severity
from simulator.scenario.message import Message

#: So many are named; the rest is counted.
_NAMED = 4


def told_of(results: Sequence[Added]) -> tuple[str, ...]:
    """What to say, the good news first; nothing about those that need a choice."""
    played = [one for one in results if one.outcome is Outcome.ADDED and _is_playable(one)]
    broken = [one for one in results if one.outcome is Outcome.ADDED and not _is_playable(one)]
    there = [one for one in results if one.outcome is Outcome.THERE_ALREADY]
    words = []
    if played:
        words.append(_counted(_added, Counts().added, played))
    words += [_broken(one) for one in broken]
    if there:
        words.append(_counted(_there_already, Counts().there_already, there))
    return (*words, *_refused(results))


def asked_of(added: Added) -> str:
    """What to ask about another version of a scenario that is there."""
    asked = translate(
        "Library",
        "“{new}” and “{old}” in your library are versions of one scenario: both have the id “{id}”."
        " Only one of them can stand here, since saved sessions could not tell them apart."
        " To keep both, give one another id.",
    )
    scenario = added.loaded.scenario if added.loaded else None
    return asked.format(
        new=added.source.name,
        old=Path(added.loaded.path).name if added.loaded else "",
        id=scenario.id if scenario else "",
    )


def title_of(added: Added) -> str:
    """What a file is called: by its author, or on the disk."""
    scenario = added.loaded.scenario if added.loaded else None
    return scenario.title if scenario else added.source.name


def _is_playable(added: Added) -> bool:
    return added.loaded is not None and added.loaded.scenario is not None


def _counted(one: Callable[[str], str], many: Callable[[int], str], found: Sequence[Added]) -> str:
    """One by its title; several by their number and as many titles as can be taken in."""
    titles = [title_of(added) for added in found]
    if len(titles) == 1:
        return one(titles[0])
    named = translate("Library", "”, “").join(titles[:_NAMED])
    shown = translate("Library", "“{titles}”").format(titles=named)
    more = " …" if len(titles) > _NAMED else ""
    return f"{many(len(titles))} {shown}{more}"


def _added(title: str) -> str:
    return translate("Library", "“{title}” is in your library now.").format(title=title)


def _there_already(title: str) -> str:
    return translate("Library", "“{title}” was in your library already.").format(title=title)


def _broken(added: Added) -> str:
    text = translate(
        "Library",
        "“{name}” is in your library, but can’t be played yet: {errors}. Its card says where.",
    )
    diagnostics = added.loaded.diagnostics if added.loaded else ()
    errors = sum(found.severity is Severity.ERROR for found in diagnostics)
    return text.format(name=added.source.name, errors=Counts().errors(errors))


def _refused(results: Sequence[Added]) -> Iterator[str]:
    texts = {
        Outcome.NOT_YAML: translate(
            "Library", "“{name}” is no scenario file: those end in .yaml or .yml."
        ),
        Outcome.EMPTY_FOLDER: translate(
            "Library", "There is no scenario file (.yaml or .yml) right inside the folder “{name}”."
        ),
        Outcome.TOO_LARGE: translate(
            "Library", "“{name}” is larger than 2 MB: that is no scenario."
        ),
        Outcome.NOT_READABLE: translate("Library", "“{name}” can’t be read. {reason}"),
        Outcome.NOT_WRITTEN: translate("Library", "“{name}” could not be added. {reason}"),
        Outcome.TOO_MANY: translate(
            "Library", "Only {most} files are added at once. “{name}” and what came after it waits."
        ),
    }
    refused = [one for one in results if one.outcome in texts]
    for one in refused[:_NAMED]:
        text = texts[one.outcome]
        reason = told(one.reason) if isinstance(one.reason, Message) else one.reason
        yield text.format(name=one.source.name, reason=reason, most=MOST_AT_ONCE).strip()
    if len(refused) > _NAMED:
        yield Counts().more_refused(len(refused) - _NAMED)
