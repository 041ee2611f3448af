"""Which fields each part of a scenario file has: the one list behind reader and JSON Schema."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of mapping: what people call it, the fields it must have and those it may have."""

    called: str
    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    #: The same names as ``fields``, to look one up among them.
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
)
CLIENT = Shape("the client", ("name", "age"), ("pronouns", "background", "looks"))
LOOKS = Shape(
    "looks", (), ("seed", "head", "skin", "hair", "clothing", "accessories", "facial-hair")
)
DISCLOSURE = Shape("a disclosure", ("shares",), ("matters",))
ENDING = Shape("an ending", ("title", "meaning", "alliance"))
MOMENT = Shape("a moment", ("client",), ("room", "manner", "feeling", "replies", "ending"))
VARIANT = Shape("a variant", ("say",), ("when", "manner", "feeling", "shares", "set"))
REPLY = Shape(
    "a reply",
    ("go",),
    ("say", "do", "when", "heard", "why", "trust", "set", "unset", "stronger"),
)
ROUTE = Shape("a route", ("to",), ("when",))

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
