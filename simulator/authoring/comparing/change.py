"""A change in meaning, and all of them together, as values that every printer shares."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.authoring.comparing.kinds import Group, Kind, What
from simulator.scenario.diagnostics import Diagnostic
from simulator.scenario.message import Message, verbatim

#: Where the sentence says it all.
NOTHING = verbatim("")


@dataclass(frozen=True, slots=True)
class Subject:
    """What a change is about, by its id in the later version if it is there, else the earlier.

    ``moment`` is the id of the moment that a reply or a variant belongs to.
    """

    what: What
    name: str = ""
    moment: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One change; ``text``, ``before`` and ``after`` tell it in English.

    Attributes:
        says: whole sentences in plain words; in English ids of replies stand in `backticks`, those
            of everything else in *asterisks*.
        was, now: the words that changed, cut to where they differ; empty when ``says`` says it all.
        weight: of two changes of one kind the heavier is told first.
    """

    kind: Kind
    subject: Subject
    says: Message
    was: Message = NOTHING
    now: Message = NOTHING
    weight: int = 0

    @property
    def text(self) -> str:
        """What it says, in English."""
        return str(self.says)

    @property
    def before(self) -> str:
        """What stood there, in English where it is not the author's words."""
        return str(self.was)

    @property
    def after(self) -> str:
        """What stands there now, in English where it is not the author's words."""
        return str(self.now)

    @property
    def is_clinical(self) -> bool:
        """Whether it changes what a trainee is taught, not only how it is put."""
        return self.kind.group.is_clinical

    @property
    def is_proved(self) -> bool:
        """Whether it follows from other changes, by the survey of both versions."""
        return self.kind.group is Group.REACH


class Outcome(StrEnum):
    """What a comparison comes to."""

    UNREADABLE = "unreadable"
    CLINICAL = "clinical"
    WORDS = "words"
    LAYOUT = "layout"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a scenario changed from one version to the next.

    Attributes:
        before, after: what the two files are called.
        problems: the errors of a version that cannot be read; then there is no comparison.
        changes: the gravest for trainees first.
        same_text: whether the files are the same character for character.
        notes: what could not be found out, in whole sentences.
    """

    before: str
    after: str
    problems: tuple[Diagnostic, ...] = ()
    changes: tuple[Change, ...] = ()
    same_text: bool = False
    notes: tuple[Message, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """What it comes to, in one word."""
        if self.problems:
            return Outcome.UNREADABLE
        if any(change.is_clinical for change in self.changes):
            return Outcome.CLINICAL
        if self.changes:
            return Outcome.WORDS
        return Outcome.SAME if self.same_text else Outcome.LAYOUT
