"""A comparison of two versions as notes to read: the gravest for trainees first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from simulator.authoring.comparing.change import Change, Comparison
from simulator.authoring.comparing.kinds import Group as Kind
from simulator.authoring.comparing.place_in_text import place_in_text
from simulator.authoring.comparing.telling import summary_of
from simulator.gui.author.sharing.notes import Group, Note, Notes, sentence
from simulator.gui.telling import in_own_words, told
from simulator.gui.translating import translate
from simulator.scenario.message import Message

#: Where an id comes to stand, in `backticks` or *asterisks*; people read it in quotation marks.
_ID = re.compile(r"[`*](\{\w+\})[`*]")


def compare_notes(comparison: Comparison, source: str) -> Notes:
    """What there is to say; ``source`` is the later version, where its places are looked for."""
    groups = [_problems(comparison)] if comparison.problems else []
    found = groupby(comparison.changes, key=lambda change: change.kind.group)
    groups += [_group(kind, tuple(changes), source) for kind, changes in found]
    return Notes(
        heading=heading(),
        about=f"{comparison.before}  →  {comparison.after}",
        summary=told(summary_of(comparison)),
        groups=tuple(groups),
        closing=tuple(map(told, comparison.notes)),
    )


def heading() -> str:
    """What the notes are called."""
    return translate("Author", "What has changed")


def _group(kind: Kind, changes: tuple[Change, ...], source: str) -> Group:
    if kind is Kind.REACH:
        about = translate("Author", "Clinical. Proved by playing everything that can happen.")
    elif kind.is_clinical:
        about = translate("Author", "Clinical: it changes what a trainee is taught.")
    else:
        about = translate("Author", "Not clinical: how it is put, not what is taught.")
    notes = tuple(_notes(changes, source))
    return Group(told(kind.heading), about, notes, is_grave=kind.is_clinical)


def _notes(changes: tuple[Change, ...], source: str) -> Iterator[Note]:
    for change in changes:
        is_there = place_in_text(source, change.subject) is not None
        nothing = translate("Author", "(nothing)") if change.was != change.now else ""
        yield Note(
            text=_told(change.says),
            before=_told(change.was) or nothing,
            after=_told(change.now) or nothing,
            subject=change.subject if is_there else None,
        )


def _told(message: Message) -> str:
    return message.said(_in_quotation_marks)


def _in_quotation_marks(text: str) -> str:
    return _ID.sub(r"“\1”", in_own_words(text))


def _problems(comparison: Comparison) -> Group:
    """What keeps a version from being read; each tells which one by its name."""
    notes = tuple(
        Note(
            text=sentence(told(one.told)),
            where=translate("Author", "{file}, line {line}").format(
                file=one.path, line=one.span.line
            ),
            advice=told(one.advice),
        )
        for one in comparison.problems
    )
    about = translate("Author", "Only versions that can be played are compared in meaning.")
    return Group(translate("Author", "Errors"), about, notes, is_grave=True)
