"""How the facts, the disclosures and the endings changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.excerpts import told_excerpts
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import ALLIANCES
from simulator.authoring.comparing.pairing import Id, Pairs
from simulator.authoring.comparing.versions import Versions
from simulator.scenario.message import Message


@dataclass(frozen=True, slots=True)
class _Which:
    """What to say of parts of one kind that are there in one version only, or called otherwise."""

    gone: Message
    new: Message
    renamed: Message


_WHICH = {
    What.ENDING: _Which(
        gone=Message("The ending *{name}* is gone."),
        new=Message("The ending *{name}* is new."),
        renamed=Message("The ending *{was}* is now called *{name}*."),
    ),
    What.DISCLOSURE: _Which(
        gone=Message("The disclosure *{name}* is gone."),
        new=Message("The disclosure *{name}* is new."),
        renamed=Message("The disclosure *{was}* is now called *{name}*."),
    ),
    What.FACT: _Which(
        gone=Message("The fact *{name}* is gone."),
        new=Message("The fact *{name}* is new."),
        renamed=Message("The fact *{was}* is now called *{name}*."),
    ),
}
_TITLE = Message("The title of *{name}* changed.")
_MEANS = Message("What *{name}* means changed.")
_SHARES = Message("What is shared in *{name}* changed.")
_MATTERS = Message("Why *{name}* matters changed.")
_SENTENCE = Message("The sentence of *{name}* changed.")


def part_changes(versions: Versions) -> Iterator[Change]:
    """All that changed in what can be true, be shared and be come to."""
    before, after = versions.before, versions.after
    yield from _which(versions.endings, What.ENDING)
    for old, new in versions.endings.kept.items():
        one, other = before.endings[old], after.endings[new]
        subject = Subject(What.ENDING, new)
        if one.alliance is not other.alliance:
            says = Message(
                "The ending *{name}* is {now} now; before, {was}.",
                {"name": new, "now": ALLIANCES[other.alliance], "was": ALLIANCES[one.alliance]},
            )
            weight = abs(one.alliance.worth - other.alliance.worth)
            yield Change(Kind.ALLIANCE, subject, says, weight=weight)
        yield from _words(one.title, other.title, subject, _TITLE)
        yield from _words(one.meaning, other.meaning, subject, _MEANS)
    yield from _which(versions.disclosures, What.DISCLOSURE)
    for told, name in versions.disclosures.kept.items():
        shared, later = before.disclosures[told], after.disclosures[name]
        subject = Subject(What.DISCLOSURE, name)
        yield from _words(shared.shares, later.shares, subject, _SHARES)
        yield from _words(shared.matters, later.matters, subject, _MATTERS)
    yield from _which(versions.facts, What.FACT)
    for fact, now in versions.facts.kept.items():
        sentences = before.facts[fact], after.facts[now]
        yield from _words(*sentences, Subject(What.FACT, now), _SENTENCE)


def _which(pairs: Pairs[Id], what: What) -> Iterator[Change]:
    says = _WHICH[what]
    for name in pairs.removed:
        yield Change(Kind.REMOVED, Subject(what, name), says.gone.filled(name=name))
    for name in pairs.added:
        yield Change(Kind.ADDED, Subject(what, name), says.new.filled(name=name))
    for before, after in pairs.renamed.items():
        renamed = says.renamed.filled(was=before, name=after)
        yield Change(Kind.RENAMED, Subject(what, after), renamed)


def _words(before: str, after: str, subject: Subject, says: Message) -> Iterator[Change]:
    if before.split() != after.split():
        cut = told_excerpts(before, after)
        yield Change(Kind.MEANING, subject, says.filled(name=subject.name), *cut)
