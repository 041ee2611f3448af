"""A scenario as frozen values: what an author wrote, checked and with its references resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    # The library's first frame needs clients and settings, but neither parser nor taxonomy.
    from simulator.scenario.conditions import Condition
    from simulator.scenario.taxonomy import Practice, Technique

ScenarioId = NewType("ScenarioId", str)
MomentId = NewType("MomentId", str)
ReplyId = NewType("ReplyId", str)
FactId = NewType("FactId", str)
DisclosureId = NewType("DisclosureId", str)
EndingId = NewType("EndingId", str)

#: Trust runs from 0 (none) to this.
TRUST_MAX = 20
#: Where trust starts when the author does not say.
TRUST_START = 6


class Setting(StrEnum):
    """Where client and counsellor meet."""

    IN_PERSON = "in-person"
    VIDEO = "video"
    PHONE = "phone"
    CHAT = "chat"


class Level(StrEnum):
    """How much practice a scenario asks for."""

    FOUNDATION = "foundation"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class Mode(StrEnum):
    """When feedback is given: after every reply, or only in the debrief."""

    COACH = "coach"
    SESSION = "session"


class Feeling(StrEnum):
    """What the client's face shows; it chooses the portrait's expression."""

    GUARDED = "guarded"
    ANXIOUS = "anxious"
    SAD = "sad"
    ASHAMED = "ashamed"
    ANGRY = "angry"
    NUMB = "numb"
    HURT = "hurt"
    CONFUSED = "confused"
    HOPEFUL = "hopeful"
    RELIEVED = "relieved"
    CALM = "calm"
    OPEN = "open"
    TEARFUL = "tearful"
    OVERWHELMED = "overwhelmed"
    WITHDRAWN = "withdrawn"
    AMUSED = "amused"


class Alliance(StrEnum):
    """How client and counsellor part, from worst to best."""

    BROKEN = "broken"
    STRAINED = "strained"
    GROWING = "growing"
    STRONG = "strong"

    @property
    def worth(self) -> int:
        """0 (broken) to 3 (strong)."""
        return list(Alliance).index(self)


@dataclass(frozen=True, slots=True)
class Looks:
    """Portrait options. The seed alone is enough; each option is a (name, value) pair."""

    seed: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Client:
    """Who sits across from the trainee. ``age`` is in years."""

    name: str
    age: int
    looks: Looks
    pronouns: str = ""
    background: str = ""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Something the client may come to share, and why it matters."""

    id: DisclosureId
    shares: str
    matters: str = ""


@dataclass(frozen=True, slots=True)
class Ending:
    """One way the meeting can close."""

    id: EndingId
    title: str
    meaning: str
    alliance: Alliance


@dataclass(frozen=True, slots=True)
class Move:
    """A stretch of a reply, ``text[start:end]``, and the technique those words use."""

    start: int
    end: int
    technique: Technique


@dataclass(frozen=True, slots=True)
class Route:
    """Where a reply leads when its condition holds (``None`` always holds)."""

    to: MomentId
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """Something the trainee may say, or do when ``is_act`` is set. ``text`` has no markup."""

    id: ReplyId
    text: str
    is_act: bool
    moves: tuple[Move, ...]
    routes: tuple[Route, ...]
    when: Condition | None = None
    heard: str = ""
    why: str = ""
    trust: int | None = None
    sets: frozenset[FactId] = frozenset()
    unsets: frozenset[FactId] = frozenset()
    stronger: ReplyId | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """What the client says on arriving at a moment, when its condition holds."""

    say: str
    when: Condition | None = None
    manner: str = ""
    feeling: Feeling = Feeling.CALM
    shares: DisclosureId | None = None
    sets: frozenset[FactId] = frozenset()


@dataclass(frozen=True, slots=True)
class Moment:
    """The client speaks; the trainee replies, or the scenario ends.

    ``before_arrival``: the client has not come yet; the words are what there is to see or to hear,
    and the replies make the room ready.
    """

    id: MomentId
    variants: tuple[Variant, ...]
    replies: Mapping[ReplyId, Reply] = field(default_factory=dict)
    ending: EndingId | None = None
    before_arrival: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What the conditions of a scenario ask about: all that a state has to remember.

    ``turn`` is one more than the largest number any condition compares the turn with;
    ``said`` holds pairs of moment and reply.
    """

    turn: int = 0
    said: frozenset[tuple[MomentId, ReplyId]] = frozenset()
    visited: frozenset[MomentId] = frozenset()


@dataclass(frozen=True, slots=True)
class Scenario:
    """A whole scenario. Mappings keep the author's order and are never changed.

    ``mode`` is None when the trainee may choose when feedback is given.
    """

    id: ScenarioId
    title: str
    summary: str
    level: Level
    minutes: int
    setting: Setting
    practices: tuple[Practice, ...]
    client: Client
    start: MomentId
    moments: Mapping[MomentId, Moment]
    endings: Mapping[EndingId, Ending]
    facts: Mapping[FactId, str]
    disclosures: Mapping[DisclosureId, Disclosure]
    asked: Asked
    language: str = "en"
    authors: tuple[str, ...] = ()
    license: str = ""
    content_notes: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    mode: Mode | None = None
    trust: int = TRUST_START
