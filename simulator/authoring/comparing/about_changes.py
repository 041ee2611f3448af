"""How what stands above the moments changed: what the scenario is for, and who the client is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.excerpts import told_excerpts
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.pairing import pair_up
from simulator.feedback.quoting import inner
from simulator.practice.shelf_words import practice_names
from simulator.scenario.message import Message, term, verbatim
from simulator.scenario.model import Level, Mode, Scenario, Setting
from simulator.scenario.taxonomy import Practice

_SCENARIO, _CLIENT = Subject(What.SCENARIO), Subject(What.CLIENT)

_LEVELS = {
    Level.FOUNDATION: Message("foundation"),
    Level.INTERMEDIATE: Message("intermediate"),
    Level.ADVANCED: Message("advanced"),
}
_SETTINGS = {
    Setting.IN_PERSON: Message("in-person"),
    Setting.VIDEO: Message("video"),
    Setting.PHONE: Message("phone"),
    Setting.CHAT: Message("chat"),
}
#: Fields of one value: (kind, the sentence, the value).
_VALUES: tuple[tuple[Kind, Message, Callable[[Scenario], Message]], ...] = (
    (
        Kind.LEVEL,
        Message("The level is “{now}” now; before, “{was}”."),
        lambda scenario: _LEVELS[scenario.level],
    ),
    (
        Kind.SETTING,
        Message("The setting is “{now}” now; before, “{was}”."),
        lambda scenario: _SETTINGS[scenario.setting],
    ),
    (
        Kind.ABOUT,
        Message("The language is “{now}” now; before, “{was}”."),
        lambda scenario: verbatim(scenario.language),
    ),
    (
        Kind.ABOUT,
        Message("The time it takes is “{now}” now; before, “{was}”."),
        lambda scenario: _minutes(scenario.minutes),
    ),
    (
        Kind.ABOUT,
        Message("The licence is “{now}” now; before, “{was}”."),
        lambda scenario: verbatim(scenario.license) if scenario.license else Message("none"),
    ),
)
#: When feedback comes, by the mode: (the sentence, what it was behind another one).
_FEEDBACK: dict[Mode | None, tuple[Message, Message]] = {
    None: (
        Message("The trainee chooses now when feedback comes;"),
        Message("before, the trainee chose when it came."),
    ),
    Mode.COACH: (
        Message("Feedback comes after every reply now;"),
        Message("before, it came after every reply."),
    ),
    Mode.SESSION: (
        Message("Feedback comes in the debrief only now;"),
        Message("before, it came in the debrief only."),
    ),
}


@dataclass(frozen=True, slots=True)
class _List:
    """A list of the scenario: how to get at it, and what there is to say of its entries.

    ``reworded`` is of an entry put in other words, None where that cannot be; ``order`` of all.
    """

    kind: Kind
    entries: Callable[[Scenario], Iterable[str]]
    gone: Message
    new: Message
    order: Message
    reworded: Message | None = None


_LISTS = (
    _List(
        kind=Kind.CONTENT_NOTES,
        entries=lambda scenario: scenario.content_notes,
        gone=Message("The content note “{entry}” is gone."),
        new=Message("The content note “{entry}” is new."),
        order=Message("The content notes stand in another order."),
        reworded=Message("A content note is put in other words."),
    ),
    _List(
        kind=Kind.PRACTICES,
        entries=lambda scenario: map(_practice, scenario.practices),
        gone=Message("The practice “{entry}” is gone."),
        new=Message("The practice “{entry}” is new."),
        order=Message("The main practice is “{first}” now."),
    ),
    _List(
        kind=Kind.GOALS,
        entries=lambda scenario: scenario.goals,
        gone=Message("The goal “{entry}” is gone."),
        new=Message("The goal “{entry}” is new."),
        order=Message("The goals stand in another order."),
        reworded=Message("A goal is put in other words."),
    ),
    _List(
        kind=Kind.ABOUT,
        entries=lambda scenario: scenario.authors,
        gone=Message("The author “{entry}” is gone."),
        new=Message("The author “{entry}” is new."),
        order=Message("The authors stand in another order."),
        reworded=Message("An author is put in other words."),
    ),
)
#: Running texts: (kind, whose, the sentence, the text).
_TEXTS: tuple[tuple[Kind, Subject, Message, Callable[[Scenario], str]], ...] = (
    (Kind.ABOUT, _SCENARIO, Message("The title changed."), lambda scenario: scenario.title),
    (Kind.ABOUT, _SCENARIO, Message("The summary changed."), lambda scenario: scenario.summary),
    (
        Kind.CLIENT,
        _CLIENT,
        Message("The client's name changed."),
        lambda scenario: scenario.client.name,
    ),
    (
        Kind.CLIENT,
        _CLIENT,
        Message("The client's age changed."),
        lambda scenario: str(scenario.client.age),
    ),
    (
        Kind.CLIENT,
        _CLIENT,
        Message("The client's pronouns changed."),
        lambda scenario: scenario.client.pronouns,
    ),
    (
        Kind.CLIENT,
        _CLIENT,
        Message("The client's background changed."),
        lambda scenario: scenario.client.background,
    ),
)


def about_changes(before: Scenario, after: Scenario) -> Iterator[Change]:
    """All that changed above the moments."""
    if before.id != after.id:
        says = Message(
            "The scenario is called *{now}* now, before *{was}*: to the program it is another one, "
            "and earlier sessions stay with the old name.",
            {"now": after.id, "was": before.id},
        )
        yield Change(Kind.RENAMED, _SCENARIO, says)
    if before.trust != after.trust:
        says = Message(
            "Trust starts at {now} now; before, at {was}.",
            {"now": after.trust, "was": before.trust},
        )
        yield Change(Kind.TRUST_START, _SCENARIO, says)
    if before.mode is not after.mode:
        now, was = _FEEDBACK[after.mode][0], _FEEDBACK[before.mode][1]
        yield Change(Kind.MODE, _SCENARIO, now.followed_by(was))
    for kind, sentence, of in _VALUES:
        if of(before) != of(after):
            says = sentence.filled(now=of(after), was=of(before))
            yield Change(kind, _SCENARIO, says)
    for one in _LISTS:
        yield from _list(one, before, after)
    for kind, subject, says, text in _TEXTS:
        old, new = text(before), text(after)
        if old.split() != new.split():
            yield Change(kind, subject, says, *told_excerpts(old, new))
    if before.client.looks != after.client.looks:
        yield Change(Kind.CLIENT, _CLIENT, Message("The client looks different."))


def _minutes(count: int) -> Message:
    return Message("1 minute") if count == 1 else Message("{count} minutes", {"count": count})


def _practice(practice: Practice) -> str:
    return practice_names()[practice]


def _list(one: _List, before: Scenario, after: Scenario) -> Iterator[Change]:
    """What is gone and what is new; an entry said in other words counts as neither."""
    old, new = ([" ".join(entry.split()) for entry in one.entries(s)] for s in (before, after))
    gone = [entry for entry in old if entry not in new]
    added = [entry for entry in new if entry not in old]
    if one.reworded is not None:
        translated = before.language != after.language
        for entry, other in _reworded(gone, added, translated=translated):
            gone.remove(entry)
            added.remove(other)
            both = verbatim(entry), verbatim(other)
            yield Change(Kind.ABOUT, _SCENARIO, one.reworded, *both)
    for entry in gone:
        yield Change(one.kind, _SCENARIO, one.gone.filled(entry=_entry(entry, one.kind)))
    for entry in added:
        yield Change(one.kind, _SCENARIO, one.new.filled(entry=_entry(entry, one.kind)))
    if old != new and sorted(old) == sorted(new):
        is_first = one.kind is Kind.PRACTICES
        says = one.order.filled(first=_entry(new[0], one.kind)) if is_first else one.order
        yield Change(one.kind if is_first else Kind.ABOUT, _SCENARIO, says)


def _entry(entry: str, kind: Kind) -> object:
    """A practice is told in anybody's language; the rest is in the author's."""
    return term(entry) if kind is Kind.PRACTICES else inner(entry)


def _reworded(gone: list[str], added: list[str], *, translated: bool) -> list[tuple[str, str]]:
    """Which entry is which under other words; in a translation as many stand in the same order."""
    if translated and len(gone) == len(added):
        return list(zip(gone, added, strict=True))
    pairs = pair_up({f"before {entry}": entry for entry in gone}, {entry: entry for entry in added})
    return [(before.removeprefix("before "), after) for before, after in pairs.kept.items()]
