"""Which fields each part of a scenario file has: the one list behind reader and JSON Schema."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulator.scenario.message import Message


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of mapping: what people call it, the fields it must have and those it may have.

    Attributes:
        called: the kind in English, with its article.
        required: the fields it must have.
        optional: the fields it may have.
        needs: says that it needs the ``{field}``.
        lacks: says that there is no such ``{field}`` in it.
        known: the same names as ``fields``, to look one up among them.
    """

    called: str
    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    needs: Message = field(kw_only=True, compare=False)
    lacks: Message = field(kw_only=True, compare=False)
    known: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", frozenset(self.fields))

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields, required ones first."""
        return self.required + self.optional


SCENARIO = Shape(
    "a scenario",
    (
        *("format", "id", "title", "summary", "level", "minutes", "setting", "practices"),
        *("client", "start", "moments", "endings"),
    ),
    (
        *("language", "authors", "license", "content-notes", "goals", "mode", "trust", "facts"),
        "disclosures",
    ),
    needs=Message("a scenario needs the field “{field}”"),
    lacks=Message("a scenario has no field “{field}”"),
)
CLIENT = Shape(
    "the client",
    ("name", "age"),
    ("pronouns", "background", "looks"),
    needs=Message("the client needs the field “{field}”"),
    lacks=Message("the client has no field “{field}”"),
)
LOOKS = Shape(
    "looks",
    (),
    ("seed", "head", "skin", "hair", "clothing", "accessories", "facial-hair"),
    needs=Message("looks needs the field “{field}”"),
    lacks=Message("looks has no field “{field}”"),
)
DISCLOSURE = Shape(
    "a disclosure",
    ("shares",),
    ("matters",),
    needs=Message("a disclosure needs the field “{field}”"),
    lacks=Message("a disclosure has no field “{field}”"),
)
ENDING = Shape(
    "an ending",
    ("title", "meaning", "alliance"),
    needs=Message("an ending needs the field “{field}”"),
    lacks=Message("an ending has no field “{field}”"),
)
MOMENT = Shape(
    "a moment",
    ("client",),
    ("room", "manner", "feeling", "replies", "ending"),
    needs=Message("a moment needs the field “{field}”"),
    lacks=Message("a moment has no field “{field}”"),
)
VARIANT = Shape(
    "a variant",
    ("say",),
    ("when", "manner", "feeling", "shares", "set"),
    needs=Message("a variant needs the field “{field}”"),
    lacks=Message("a variant has no field “{field}”"),
)
REPLY = Shape(
    "a reply",
    ("go",),
    ("say", "do", "when", "heard", "why", "trust", "set", "unset", "stronger"),
    needs=Message("a reply needs the field “{field}”"),
    lacks=Message("a reply has no field “{field}”"),
)
ROUTE = Shape(
    "a route",
    ("to",),
    ("when",),
    needs=Message("a route needs the field “{field}”"),
    lacks=Message("a route has no field “{field}”"),
)

#: The version of the format this program reads.
FORMAT_VERSION = 1
MINUTES = (1, 60)
AGE = (0, 120)
#: What an author may put in place of the engine's effect on trust.
TRUST_CHANGE = (-6, 6)
MAX_REPLIES = 8
ID_PATTERN = r"[a-z0-9]+(-[a-z0-9]+)*"
COLOUR_PATTERN = r"#[0-9a-fA-F]{6}"
COLOUR_FIELDS = ("skin", "hair", "clothing")
