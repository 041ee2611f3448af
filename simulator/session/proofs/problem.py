"""What a proof has to tell an author."""

from __future__ import annotations

from typing import NamedTuple

from simulator.scenario.diagnostics import Span
from simulator.scenario.message import Message


class Problem(NamedTuple):
    """Where, its code, what is wrong, and what to do about it."""

    span: Span
    code: str
    told: Message
    advice: Message
