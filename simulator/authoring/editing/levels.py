"""What may stand where in a scenario file: the shape of each mapping, the kind of each value."""

from __future__ import annotations

from enum import StrEnum

from simulator.scenario import shape
from simulator.scenario.shape import Shape

#: A name in a mapping, or a number (from 0) in a list.
Step = str | int
Way = tuple[Step, ...]


class IdKind(StrEnum):
    """What an id stands for."""

    MOMENT = "moment"
    REPLY = "reply"
    ENDING = "ending"
    FACT = "fact"
    DISCLOSURE = "disclosure"


_NAMED = {
    "moments": (shape.MOMENT, IdKind.MOMENT),
    "endings": (shape.ENDING, IdKind.ENDING),
    "disclosures": (shape.DISCLOSURE, IdKind.DISCLOSURE),
}
#: Fields whose value is an id, and what it names.
REFERENCES = {
    "start": IdKind.MOMENT,
    "go": IdKind.MOMENT,
    "to": IdKind.MOMENT,
    "stronger": IdKind.REPLY,
    "ending": IdKind.ENDING,
    "shares": IdKind.DISCLOSURE,
    "set": IdKind.FACT,
    "unset": IdKind.FACT,
}
#: Fields that hold a list of short texts.
LISTS = ("practices", "authors", "content-notes", "goals", "set", "unset")
#: Fields that hold a mapping.
MAPPINGS = ("moments", "endings", "facts", "disclosures", "replies", "looks")


def shape_at(way: Way) -> Shape | None:
    """The fields that the mapping at ``way`` has; None where it has ids or is unknown."""
    match way:
        case ():
            return shape.SCENARIO
        case ("client",):
            return shape.CLIENT
        case ("client", "looks"):
            return shape.LOOKS
        case (("moments" | "endings" | "disclosures") as section, str()):
            return _NAMED[section][0]
        case ("moments", str(), "client", int()):
            return shape.VARIANT
        case ("moments", str(), "replies", str()):
            return shape.REPLY
        case ("moments", str(), "replies", str(), "go", int()):
            return shape.ROUTE
    return None


def ids_at(way: Way) -> IdKind | None:
    """What the names in the mapping at ``way`` stand for; None where they are fields."""
    match way:
        case ("facts",):
            return IdKind.FACT
        case (("moments" | "endings" | "disclosures") as section,):
            return _NAMED[section][1]
        case ("moments", str(), "replies"):
            return IdKind.REPLY
    return None


def reference_at(way: Way) -> IdKind | None:
    """What the value at ``way`` names; None where it names nothing.

    The ``shares`` of a disclosure is a sentence, and a moment's ``client`` no mapping.
    """
    fields = [step for step in way if isinstance(step, str)]
    if not fields or fields[-1] not in REFERENCES or shape_at(_holder(way)) is None:
        return None
    kind = REFERENCES[fields[-1]]
    return None if kind is IdKind.DISCLOSURE and way[0] == "disclosures" else kind


def _holder(way: Way) -> Way:
    """The mapping that the value at ``way`` is a field of, be it an item of its list."""
    while way and isinstance(way[-1], int):
        way = way[:-1]
    return way[:-1]


def holds_names(way: Way) -> bool:
    """Whether a mapping is expected at ``way``."""
    return shape_at(way) is not None or ids_at(way) is not None


def is_condition(way: Way) -> bool:
    """Whether the text at ``way`` is a condition."""
    return bool(way) and way[-1] == "when" and way[0] == "moments"


def is_marked(way: Way) -> bool:
    """Whether the text at ``way`` is a reply's words, with marks."""
    match way:
        case ("moments", str(), "replies", str(), "say" | "do"):
            return True
    return False
