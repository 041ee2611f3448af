"""What a scenario refers to by name, and what is said of a name that stands for nothing.

Each kind has sentences of its own: in most languages the words around its name depend on it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from simulator.scenario.diagnostics import Report, Span, legible, one_of
from simulator.scenario.message import Message


@dataclass(frozen=True, slots=True)
class Referred:
    """A kind of thing that is referred to by name.

    Attributes:
        code: what a name that stands for nothing is reported as.
        unknown: says that there is no thing of that ``{name}``.
        none_yet: says what to do where there is none of the kind to choose from; None for kinds
            that the program itself brings.
    """

    code: str
    unknown: Message
    none_yet: Message | None = None


MOMENT = Referred(
    "E201",
    Message("there is no moment “{name}”"),
    Message("This file defines no moment yet: add it."),
)
_NO_REPLY_YET = Message("This file defines no reply yet: add it.")
REPLY = Referred("E201", Message("there is no reply “{name}”"), _NO_REPLY_YET)
REPLY_HERE = Referred("E201", Message("there is no reply “{name}” in this moment"), _NO_REPLY_YET)
ENDING = Referred(
    "E202",
    Message("there is no ending “{name}”"),
    Message("This file defines no ending yet: add it."),
)
FACT = Referred(
    "E202",
    Message("there is no fact “{name}”"),
    Message("This file defines no fact yet: add it."),
)
DISCLOSURE = Referred(
    "E202",
    Message("there is no disclosure “{name}”"),
    Message("This file defines no disclosure yet: add it."),
)
TECHNIQUE = Referred("E202", Message("there is no technique “{name}”"))
PRACTICE = Referred("E202", Message("there is no practice “{name}”"))


def reply_of(moment: str) -> Referred:
    """A reply of the moment that a condition names with it."""
    return Referred(
        "E201",
        Message("there is no reply “{name}” in “{moment}”", {"moment": legible(moment)}),
        Message("The moment “{moment}” offers no reply yet: add it.", {"moment": legible(moment)}),
    )


def known_or_report(
    report: Report, span: Span, name: str, known: Collection[str], kind: Referred
) -> bool:
    """Whether ``name`` is among ``known``; reports it with the nearest name if not."""
    if name in known:
        return True
    if not report.is_full:
        otherwise = one_of(known) if known or kind.none_yet is None else kind.none_yet
        advice = report.did_you_mean(name, known, otherwise=otherwise)
        report.add(span, kind.code, kind.unknown.filled(name=legible(name)), advice)
    return False
