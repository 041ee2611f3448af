"""What can have changed between two versions, from the gravest for trainees to the least."""

from __future__ import annotations

from enum import StrEnum

from simulator.scenario.message import Message


class Group(StrEnum):
    """Kinds that are told together, gravest first."""

    COUNTS = "counts"
    REACH = "reach"
    PARTS = "parts"
    COURSE = "course"
    FRAME = "frame"
    WORDS = "words"
    NAMES = "names"

    @property
    def heading(self) -> Message:
        """What stands above them."""
        return _HEADINGS[self]

    @property
    def is_clinical(self) -> bool:
        """Whether it changes what a trainee is taught, not only how it is put."""
        return self not in (Group.WORDS, Group.NAMES)


_HEADINGS = {
    Group.COUNTS: Message("What replies count as"),
    Group.REACH: Message("What can be reached"),
    Group.PARTS: Message("What is new, and what is gone"),
    Group.COURSE: Message("Where it leads, and when"),
    Group.FRAME: Message("What the scenario is for"),
    Group.WORDS: Message("Words only"),
    Group.NAMES: Message("Names in the file"),
}


class Kind(StrEnum):
    """One kind of change, gravest first."""

    VERDICT = "verdict"
    TRUST_EFFECT = "trust-effect"
    TECHNIQUES = "techniques"

    ENDING_REACH = "ending-reach"
    DISCLOSURE_REACH = "disclosure-reach"
    BEST_LINE = "best-line"
    REPLY_OFFERED = "reply-offered"
    MOMENT_REACH = "moment-reach"
    TRUST_NEEDED = "trust-needed"
    CHANCE = "chance"

    REMOVED = "removed"
    ADDED = "added"

    START = "start"
    TRUST_START = "trust-start"
    ALLIANCE = "alliance"
    MOMENT_ENDING = "moment-ending"
    ROUTES = "routes"
    REPLY_WHEN = "reply-when"
    SHARES = "shares"
    VARIANT_WHEN = "variant-when"
    VARIANT_ORDER = "variant-order"
    FACTS_SET = "facts-set"
    ARRIVAL = "arrival"

    CONTENT_NOTES = "content-notes"
    LEVEL = "level"
    SETTING = "setting"
    MODE = "mode"
    PRACTICES = "practices"
    GOALS = "goals"

    CLIENT_WORDS = "client-words"
    REPLY_WORDS = "reply-words"
    MARKED_WORDS = "marked-words"
    HEARD = "heard"
    WHY = "why"
    STRONGER = "stronger"
    FEELING = "feeling"
    MEANING = "meaning"
    CLIENT = "client"
    ABOUT = "about"

    RENAMED = "renamed"

    @property
    def group(self) -> Group:
        """What it is told together with."""
        return _GROUPS[self]


_FIRST_OF = {
    Kind.VERDICT: Group.COUNTS,
    Kind.ENDING_REACH: Group.REACH,
    Kind.REMOVED: Group.PARTS,
    Kind.START: Group.COURSE,
    Kind.CONTENT_NOTES: Group.FRAME,
    Kind.CLIENT_WORDS: Group.WORDS,
    Kind.RENAMED: Group.NAMES,
}


def _grouped() -> dict[Kind, Group]:
    groups: dict[Kind, Group] = {}
    group = Group.COUNTS
    for kind in Kind:
        group = _FIRST_OF.get(kind, group)
        groups[kind] = group
    return groups


_GROUPS = _grouped()


class What(StrEnum):
    """What a change is about."""

    SCENARIO = "scenario"
    CLIENT = "client"
    MOMENT = "moment"
    VARIANT = "variant"
    REPLY = "reply"
    ENDING = "ending"
    DISCLOSURE = "disclosure"
    FACT = "fact"
