"""How a client would sound, as plain values for any voice that can be had."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from simulator.scenario.model import Client, Feeling

#: Stage directions stand in round brackets; they are read, never said.
_DIRECTION = re.compile(r"\([^()]*\)")
_HE = frozenset({"he", "él", "el"})
_SHE = frozenset({"she", "ella"})
#: First age, in years, of each stage of life after childhood.
_TEENAGER, _ADULT, _SENIOR = 13, 20, 65
#: Who says little says it slowly, and who is driven says it fast; the others speak evenly.
_SLOW = frozenset({Feeling.SAD, Feeling.NUMB, Feeling.WITHDRAWN, Feeling.TEARFUL, Feeling.ASHAMED})
_FAST = frozenset({Feeling.ANXIOUS, Feeling.ANGRY, Feeling.OVERWHELMED})
_STEP = 0.1


class Stage(StrEnum):
    """How old a voice sounds."""

    CHILD = "Child"
    TEENAGER = "Teenager"
    ADULT = "Adult"
    SENIOR = "Senior"


class Sex(StrEnum):
    """Which of the two sorts of voice that systems offer; unknown leaves both open."""

    MALE = "Male"
    FEMALE = "Female"
    UNKNOWN = "Unknown"


#: How high a voice of each age is against that of an adult, and how fast; both from −1 to 1.
_PITCH = {Stage.CHILD: 0.4, Stage.TEENAGER: 0.15, Stage.ADULT: 0.0, Stage.SENIOR: -0.1}
_RATE = {Stage.CHILD: 0.0, Stage.TEENAGER: 0.0, Stage.ADULT: -0.05, Stage.SENIOR: -0.2}


@dataclass(frozen=True, slots=True)
class SpeakingStyle:
    """A voice to look for, and how it speaks: ``pitch`` and ``rate`` from −1 to 1, 0 as usual."""

    sex: Sex
    stage: Stage
    pitch: float
    rate: float


def speaking_style(client: Client, feeling: Feeling) -> SpeakingStyle:
    """How ``client`` speaks in ``feeling``."""
    stage = _stage(client.age)
    pace = _RATE[stage] + _STEP * ((feeling in _FAST) - (feeling in _SLOW))
    return SpeakingStyle(_sex(client.pronouns), stage, _PITCH[stage], round(pace, 2))


def spoken_part(say: str) -> str:
    """What of a client's line is said aloud, without stage directions; may be empty."""
    return " ".join(_DIRECTION.sub(" ", say).split())


def _stage(age: int) -> Stage:
    for first, stage in ((_SENIOR, Stage.SENIOR), (_ADULT, Stage.ADULT)):
        if age >= first:
            return stage
    return Stage.TEENAGER if age >= _TEENAGER else Stage.CHILD


def _sex(pronouns: str) -> Sex:
    first = re.split(r"[^\w]+", pronouns.strip().lower())[0]
    if first in _HE:
        return Sex.MALE
    return Sex.FEMALE if first in _SHE else Sex.UNKNOWN
