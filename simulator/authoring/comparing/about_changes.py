"""How what stands above the moments changed: what the scenario is for, and who the client is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.excerpts import excerpts
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import named
from simulator.authoring.comparing.pairing import pair_up
from simulator.feedback.quoting import quoted
from simulator.practice.shelf_words import practice_names
from simulator.scenario.model import Mode, Scenario
from simulator.scenario.taxonomy import Practice

_SCENARIO, _CLIENT = Subject(What.SCENARIO), Subject(What.CLIENT)

#: Fields of one value: (kind, what it is called, its value).
_VALUES: tuple[tuple[Kind, str, Callable[[Scenario], str]], ...] = (
    (Kind.LEVEL, "The level", lambda scenario: scenario.level),
    (Kind.SETTING, "The setting", lambda scenario: scenario.setting),
    (Kind.ABOUT, "The language", lambda scenario: scenario.language),
    (Kind.ABOUT, "The time it takes", lambda scenario: f"{scenario.minutes} minutes"),
    (Kind.ABOUT, "The licence", lambda scenario: scenario.license or "none"),
)
#: Lists: (kind, what one entry is called, all of them).
_LISTS: tuple[tuple[Kind, str, Callable[[Scenario], Iterable[str]]], ...] = (
    (Kind.CONTENT_NOTES, "content note", lambda scenario: scenario.content_notes),
    (Kind.PRACTICES, "practice", lambda scenario: map(_practice, scenario.practices)),
    (Kind.GOALS, "goal", lambda scenario: scenario.goals),
    (Kind.ABOUT, "author", lambda scenario: scenario.authors),
)
#: Running texts: (kind, whose, what it is called, the text).
_TEXTS: tuple[tuple[Kind, Subject, str, Callable[[Scenario], str]], ...] = (
    (Kind.ABOUT, _SCENARIO, "The title", lambda scenario: scenario.title),
    (Kind.ABOUT, _SCENARIO, "The summary", lambda scenario: scenario.summary),
    (Kind.CLIENT, _CLIENT, "The client's name", lambda scenario: scenario.client.name),
    (Kind.CLIENT, _CLIENT, "The client's age", lambda scenario: str(scenario.client.age)),
    (Kind.CLIENT, _CLIENT, "The client's pronouns", lambda scenario: scenario.client.pronouns),
    (Kind.CLIENT, _CLIENT, "The client's background", lambda scenario: scenario.client.background),
)


def about_changes(before: Scenario, after: Scenario) -> Iterator[Change]:
    """All that changed above the moments."""
    if before.id != after.id:
        text = (
            f"The scenario is called {named(after.id)} now, before {named(before.id)}: to the "
            "program it is another one, and earlier sessions stay with the old name."
        )
        yield Change(Kind.RENAMED, _SCENARIO, text)
    if before.trust != after.trust:
        text = f"Trust starts at {after.trust} now; before, at {before.trust}."
        yield Change(Kind.TRUST_START, _SCENARIO, text)
    if before.mode is not after.mode:
        text = f"Feedback {_mode(after)} now; before, it {_mode(before, past=True)}."
        yield Change(Kind.MODE, _SCENARIO, text)
    for kind, called, value in _VALUES:
        if value(before) != value(after):
            text = f"{called} is “{value(after)}” now; before, “{value(before)}”."
            yield Change(kind, _SCENARIO, text)
    for kind, called, entries in _LISTS:
        lists = ([" ".join(entry.split()) for entry in entries(one)] for one in (before, after))
        yield from _list(kind, called, *lists, translated=before.language != after.language)
    for kind, subject, called, value in _TEXTS:
        old, new = value(before), value(after)
        if old.split() != new.split():
            yield Change(kind, subject, f"{called} changed.", *excerpts(old, new))
    if before.client.looks != after.client.looks:
        yield Change(Kind.CLIENT, _CLIENT, "The client looks different.")


def _practice(practice: Practice) -> str:
    return practice_names()[practice]


def _mode(scenario: Scenario, *, past: bool = False) -> str:
    is_, comes = ("was", "came") if past else ("is", "comes")
    if scenario.mode is None:
        return f"{is_} given when the trainee chooses"
    if scenario.mode is Mode.COACH:
        return f"{comes} after every reply"
    return f"{comes} in the debrief only"


def _list(
    kind: Kind, called: str, old: list[str], new: list[str], *, translated: bool
) -> Iterator[Change]:
    """What is gone and what is new; an entry said in other words counts as neither."""
    gone = [entry for entry in old if entry not in new]
    added = [entry for entry in new if entry not in old]
    # A practice is chosen from a list: another one is no other wording of the first.
    is_text = kind is not Kind.PRACTICES
    for entry, other in _reworded(gone, added, translated=translated) if is_text else ():
        gone.remove(entry)
        added.remove(other)
        yield Change(Kind.ABOUT, _SCENARIO, f"A {called} is put in other words.", entry, other)
    for entry in gone:
        yield Change(kind, _SCENARIO, f"The {called} {quoted(entry)} is gone.")
    for entry in added:
        yield Change(kind, _SCENARIO, f"The {called} {quoted(entry)} is new.")
    if old != new and sorted(old) == sorted(new):
        if kind is Kind.PRACTICES:
            yield Change(kind, _SCENARIO, f"The main practice is {quoted(new[0])} now.")
        else:
            yield Change(Kind.ABOUT, _SCENARIO, f"The {called}s stand in another order.")


def _reworded(gone: list[str], added: list[str], *, translated: bool) -> list[tuple[str, str]]:
    """Which entry is which under other words; in a translation as many stand in the same order."""
    if translated and len(gone) == len(added):
        return list(zip(gone, added, strict=True))
    pairs = pair_up({f"before {entry}": entry for entry in gone}, {entry: entry for entry in added})
    return [(before.removeprefix("before "), after) for before, after in pairs.kept.items()]
