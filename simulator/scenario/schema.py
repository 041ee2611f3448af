"""The JSON Schema of scenario files, so that editors can complete and check while typing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from simulator.scenario import shape
from simulator.scenario.field_notes import FIELD_NOTES, KIND_NOTES
from simulator.scenario.model import (
    TRUST_MAX,
    TRUST_START,
    Alliance,
    Feeling,
    Level,
    Mode,
    Setting,
)
from simulator.scenario.shape import Shape
from simulator.scenario.taxonomy import Practice

_Schema = dict[str, Any]

# Editors see typed values where the reader sees only text: an unquoted 2020 is a number to them,
# true is a boolean, and both are good titles. An empty field is null, and is refused as it is here.
_TEXT: _Schema = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
_ID: _Schema = {
    "type": ["string", "integer", "boolean"],
    "pattern": f"^{shape.ID_PATTERN}$",
    "minimum": 0,
}
_IDS: _Schema = {"type": "array", "items": _ID}
_TRUTH: _Schema = {"enum": ["yes", "no"], "default": "no"}
_LINES: _Schema = {"type": "array", "items": _TEXT}
_COLOUR: _Schema = {"type": "string", "pattern": f"^{shape.COLOUR_PATTERN}$"}
#: A text with at least one whole mark.
_MARKED: _Schema = {
    "type": "string",
    "pattern": r"(^|[^\\])\[(?:[^\[\]\\]|\\.)+\]\([^()\[\]]+\)",
}
_CONDITION = " A condition, such as: trust >= 8 and not (rupture or shared(some-disclosure))."


def scenario_schema() -> _Schema:
    """The schema (draft 2020-12) of a whole scenario file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Safe Space scenario",
        **_mapping(shape.SCENARIO, _scenario_fields()),
        "$defs": {
            "moment": _moment(),
            "variant": _mapping(shape.VARIANT, _variant_fields()),
            "reply": _reply(),
            "route": _mapping(shape.ROUTE, {"to": _ID, "when": _TEXT}),
        },
    }


def _scenario_fields() -> _Schema:
    return {
        "format": {"enum": [shape.FORMAT_VERSION, str(shape.FORMAT_VERSION)]},
        "id": _ID,
        "title": _TEXT,
        "summary": _TEXT,
        "level": _choice(Level),
        "minutes": _whole(*shape.MINUTES),
        "setting": _choice(Setting),
        "practices": {"type": "array", "items": _choice(Practice)},
        "client": _mapping(shape.CLIENT, _client_fields()),
        "start": _ID,
        "moments": _named({"$ref": "#/$defs/moment"}),
        "endings": _named(
            _mapping(
                shape.ENDING, {"title": _TEXT, "meaning": _TEXT, "alliance": _choice(Alliance)}
            )
        ),
        "language": _TEXT,
        "authors": _LINES,
        "license": _TEXT,
        "content-notes": _LINES,
        "goals": _LINES,
        "mode": _choice(Mode),
        "trust": {**_whole(0, TRUST_MAX), "default": TRUST_START},
        "facts": _named(_TEXT),
        "disclosures": _named(_mapping(shape.DISCLOSURE, {"shares": _TEXT, "matters": _TEXT})),
    }


def _client_fields() -> _Schema:
    looks: _Schema = dict.fromkeys(shape.LOOKS.fields, _TEXT)
    looks |= dict.fromkeys(shape.COLOUR_FIELDS, _COLOUR)
    return {
        "name": _TEXT,
        "age": _whole(*shape.AGE),
        "pronouns": _TEXT,
        "background": _TEXT,
        "looks": _mapping(shape.LOOKS, looks),
    }


def _variant_fields() -> _Schema:
    return {
        "say": _TEXT,
        "when": _TEXT,
        "manner": _TEXT,
        "feeling": _choice(Feeling),
        "shares": _ID,
        "set": _IDS,
    }


def _moment() -> _Schema:
    variants: _Schema = {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/variant"}}
    moment = _mapping(
        shape.MOMENT,
        {
            "client": {"anyOf": [_TEXT, variants]},
            "room": _TRUTH,
            "manner": _TEXT,
            "feeling": _choice(Feeling),
            "replies": {
                **_named({"$ref": "#/$defs/reply"}),
                "minProperties": 1,
                "maxProperties": shape.MAX_REPLIES,
            },
            "ending": _ID,
        },
    )
    return {**moment, "oneOf": [{"required": ["replies"]}, {"required": ["ending"]}]}


def _reply() -> _Schema:
    routes: _Schema = {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/route"}}
    reply = _mapping(
        shape.REPLY,
        {
            "go": {"anyOf": [_ID, routes]},
            "say": _MARKED,
            "do": _MARKED,
            "when": _TEXT,
            "heard": _TEXT,
            "why": _TEXT,
            "trust": _whole(*shape.TRUST_CHANGE),
            "set": _IDS,
            "unset": _IDS,
            "stronger": _ID,
        },
    )
    return {**reply, "oneOf": [{"required": ["say"]}, {"required": ["do"]}]}


def _mapping(kind: Shape, fields: _Schema) -> _Schema:
    """A mapping of a known shape; fields that start with ``x-`` are free."""
    return {
        "description": KIND_NOTES[kind],
        "type": "object",
        "required": list(kind.required),
        "properties": {name: _field(kind, name, fields[name]) for name in kind.fields},
        "patternProperties": {"^x-": {}},
        "additionalProperties": False,
    }


def _field(kind: Shape, name: str, value: _Schema) -> _Schema:
    note = str(FIELD_NOTES[kind][name]) + (_CONDITION if name == "when" else "")
    # The field's own note says more here than what its value is anywhere.
    return {"description": note, **value} | {"description": note}


def _named(value: _Schema) -> _Schema:
    names: _Schema = {"pattern": f"^{shape.ID_PATTERN}$"}
    return {"type": "object", "propertyNames": names, "additionalProperties": value}


def _choice(kind: Iterable[StrEnum]) -> _Schema:
    return {"enum": [str(member) for member in kind]}


def _whole(lowest: int, highest: int) -> _Schema:
    """A whole number; in quotes it is one as well, though then its size is not looked at."""
    return {
        "type": ["integer", "string"],
        "minimum": lowest,
        "maximum": highest,
        "pattern": "^[+-]?[0-9]{1,6}$",
    }


def schema_text() -> str:
    """The schema as it is printed, and kept in ``assets/`` for the shipped scenarios."""
    return json.dumps(scenario_schema(), ensure_ascii=False, indent=2) + "\n"
