"""How the facts, the disclosures and the endings changed."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.excerpts import excerpts
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import named
from simulator.authoring.comparing.pairing import Id, Pairs
from simulator.authoring.comparing.versions import Versions


def part_changes(versions: Versions) -> Iterator[Change]:
    """All that changed in what can be true, be shared and be come to."""
    before, after = versions.before, versions.after
    yield from _which(versions.endings, What.ENDING)
    for old, new in versions.endings.kept.items():
        one, other = before.endings[old], after.endings[new]
        subject = Subject(What.ENDING, new)
        if one.alliance is not other.alliance:
            text = f"The ending {named(new)} is {other.alliance} now; before, {one.alliance}."
            weight = abs(one.alliance.worth - other.alliance.worth)
            yield Change(Kind.ALLIANCE, subject, text, weight=weight)
        yield from _words(one.title, other.title, subject, f"The title of {named(new)}")
        yield from _words(one.meaning, other.meaning, subject, f"What {named(new)} means")
    yield from _which(versions.disclosures, What.DISCLOSURE)
    for told, name in versions.disclosures.kept.items():
        shared, later = before.disclosures[told], after.disclosures[name]
        subject = Subject(What.DISCLOSURE, name)
        yield from _words(shared.shares, later.shares, subject, f"What is shared in {named(name)}")
        yield from _words(shared.matters, later.matters, subject, f"Why {named(name)} matters")
    yield from _which(versions.facts, What.FACT)
    for fact, now in versions.facts.kept.items():
        sentences = before.facts[fact], after.facts[now]
        yield from _words(*sentences, Subject(What.FACT, now), f"The sentence of {named(now)}")


def _which(pairs: Pairs[Id], what: What) -> Iterator[Change]:
    for name in pairs.removed:
        yield Change(Kind.REMOVED, Subject(what, name), f"The {what} {named(name)} is gone.")
    for name in pairs.added:
        yield Change(Kind.ADDED, Subject(what, name), f"The {what} {named(name)} is new.")
    for before, after in pairs.renamed.items():
        text = f"The {what} {named(before)} is now called {named(after)}."
        yield Change(Kind.RENAMED, Subject(what, after), text)


def _words(before: str, after: str, subject: Subject, name: str) -> Iterator[Change]:
    if before.split() != after.split():
        yield Change(Kind.MEANING, subject, f"{name} changed.", *excerpts(before, after))
