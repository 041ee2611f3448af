"""The append-only log of a meeting: what happened, by stable ids, never rewritten.

The state is the fold of the log over the scenario (:mod:`simulator.session.transcript`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from simulator.scenario.model import Mode, MomentId, ReplyId, ScenarioId


@dataclass(frozen=True, slots=True)
class Started:
    """A meeting begins. ``content`` is the SHA-256 of the scenario's text.

    ``retry_of`` names the session whose first replies this one repeats, if it is a retry.
    """

    scenario: ScenarioId
    content: str
    seed: int
    mode: Mode = Mode.COACH
    retry_of: str | None = None


@dataclass(frozen=True, slots=True)
class Replied:
    """The trainee replied; ``ms`` is the time from the client's words to the reply."""

    moment: MomentId
    reply: ReplyId
    ms: int = 0
    confidence: int | None = None


@dataclass(frozen=True, slots=True)
class TookBack:
    """The trainee took back the last ``count`` replies; they stay in the log."""

    count: int


#: Named instead of a technique by somebody who cannot tell.
NOT_SURE = "not-sure"


@dataclass(frozen=True, slots=True)
class Predicted:
    """Before the feedback, the trainee named the technique of the reply just given."""

    technique: str


@dataclass(frozen=True, slots=True)
class Noted:
    """The trainee wrote something down, in the debrief or on the way."""

    text: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The meeting came to an ending and the debrief was opened."""


Event: TypeAlias = Started | Replied | TookBack | Predicted | Noted | Ended


class DamagedEventError(Exception):
    """A stored event cannot be read back."""


def event_to_text(event: Event) -> tuple[str, str]:
    """An event as its kind and one line of JSON with sorted keys."""
    fields = {name: getattr(event, name) for name in type(event).__slots__}
    given = {name: value for name, value in fields.items() if value is not None}
    return _KIND_OF[type(event)], json.dumps(given, sort_keys=True, ensure_ascii=True)


def event_from_text(kind: str, text: str) -> Event:
    """The event that :func:`event_to_text` wrote.

    Raises:
        DamagedEventError: the kind is unknown or the fields do not fit it.
    """
    try:
        fields = json.loads(text)
        return _READERS[kind](fields)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedEventError(f"an event of kind {kind[:40]!r} cannot be read") from error


def _started(fields: Mapping[str, object]) -> Event:
    retry_of = fields.get("retry_of")
    return Started(
        ScenarioId(_text(fields["scenario"])),
        _text(fields["content"]),
        _number(fields["seed"]),
        Mode(_text(fields["mode"])),
        None if retry_of is None else _text(retry_of),
    )


def _replied(fields: Mapping[str, object]) -> Event:
    confidence = fields.get("confidence")
    return Replied(
        MomentId(_text(fields["moment"])),
        ReplyId(_text(fields["reply"])),
        _number(fields["ms"]),
        None if confidence is None else _number(confidence),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is expected")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a whole number is expected")
    return value


_KIND_OF: dict[type, str] = {
    Started: "started",
    Replied: "replied",
    TookBack: "took-back",
    Predicted: "predicted",
    Noted: "noted",
    Ended: "ended",
}
_READERS: dict[str, Callable[[Mapping[str, object]], Event]] = {
    "started": _started,
    "replied": _replied,
    "took-back": lambda fields: TookBack(_number(fields["count"])),
    "predicted": lambda fields: Predicted(_text(fields["technique"])),
    "noted": lambda fields: Noted(_text(fields["text"])),
    "ended": lambda _: Ended(),
}
