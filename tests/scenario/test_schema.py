"""The JSON Schema: what editors are told agrees with what the reader says."""

from __future__ import annotations

import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from simulator.resources import assets_dir, scenarios_dir
from simulator.scenario import shape
from simulator.scenario.field_notes import FIELD_NOTES, KIND_NOTES
from simulator.scenario.loading import load_source
from simulator.scenario.schema import scenario_schema, schema_text

SHAPES = [value for value in vars(shape).values() if isinstance(value, shape.Shape)]


@pytest.fixture(scope="module")
def validator():
    return jsonschema.Draft202012Validator(scenario_schema())


def as_editors_see_it(text):
    """The file as JSON values, by the rules of YAML 1.2 that editors follow; names stay text."""
    return typed(yaml.compose(text, yaml.SafeLoader))


def typed(node):
    if isinstance(node, yaml.MappingNode):
        return {key.value: typed(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [typed(item) for item in node.value]
    return node.value if node.style else guessed(node.value)


def guessed(word):
    if word in ("", "~", "null", "Null", "NULL"):
        return None
    if word.lower() in ("true", "false"):
        return word.lower() == "true"
    if re.fullmatch(r"[-+]?[0-9]+", word):
        return int(word)
    if re.fullmatch(r"0x[0-9a-fA-F]+|0o[0-7]+", word):
        return int(word, 0)
    if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", word):
        return float(word)
    return word


def test_it_is_a_schema_of_its_draft():
    jsonschema.Draft202012Validator.check_schema(scenario_schema())
    assert scenario_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_shipped_copy_is_up_to_date():
    shipped = (assets_dir() / "scenario.schema.json").read_text("utf-8")

    assert shipped == schema_text(), "run: safe-space schema > assets/scenario.schema.json"


def test_a_valid_sample_is_accepted(sample, validator):
    validator.validate(as_editors_see_it(sample.read_text("utf-8")))


def test_every_shipped_scenario_is_accepted(validator):
    files = sorted((Path(__file__).resolve().parents[2] / "scenarios").glob("*.yaml"))

    assert len(files) >= 3
    for file in files:
        validator.validate(as_editors_see_it(file.read_text("utf-8")))


@pytest.mark.parametrize("kind", SHAPES, ids=lambda kind: kind.called)
def test_every_field_has_a_note_in_a_whole_sentence(kind):
    notes = FIELD_NOTES[kind]

    assert set(notes) == set(kind.fields)
    for note in map(str, notes.values()):
        assert note[0].isupper()
        assert note.endswith((".", "1."))


def mappings(schema):
    """Every part of the schema that lists the fields of a mapping."""
    if isinstance(schema, dict):
        if "properties" in schema:
            yield schema
        for part in schema.values():
            yield from mappings(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from mappings(part)


def test_every_mapping_and_every_field_anywhere_has_a_description():
    found = list(mappings(scenario_schema()))

    assert len(found) == len(SHAPES)
    for mapping in found:
        for part in (mapping, *mapping["properties"].values()):
            assert len(part["description"].split()) > 2, part


def test_a_field_is_described_as_this_field_and_not_as_any_of_its_kind():
    looks = scenario_schema()["properties"]["client"]["properties"]["looks"]

    assert looks["description"] == str(FIELD_NOTES[shape.CLIENT]["looks"])
    assert looks["description"] != KIND_NOTES[shape.LOOKS]


LANGUAGE_SERVER = re.compile(r"# yaml-language-server: \$schema=(?P<place>\S+)")


def test_every_shipped_scenario_names_the_schema_to_editors_in_its_first_line():
    files = sorted(scenarios_dir().glob("*.yaml"))

    assert len(files) >= 3
    for file in files:
        line = LANGUAGE_SERVER.fullmatch(file.read_text("utf-8").splitlines()[0])
        assert line, file
        assert (file.parent / line["place"]).resolve() == assets_dir() / "scenario.schema.json"


def test_editors_show_the_notes(validator):
    fields = scenario_schema()["properties"]
    reply = scenario_schema()["$defs"]["reply"]["properties"]

    assert fields["goals"]["description"] == "What the trainee may try to notice or do."
    assert "trust >= 8" in reply["when"]["description"]


#: Changes to the smallest sample: what is replaced, and by what.
GOOD = [
    ("title: A sample", "title: 2020"),
    ("title: A sample", "title: No"),
    ("title: A sample", "title: true"),
    ("title: A sample", "title: 1.0"),
    ("title: A sample", "title: 1:59:59"),
    ("id: sample", "id: 7"),
    ("id: sample", "id: true"),
    ("age: 30", 'age: "30"'),
    ("age: 30", "age: 0"),
    ("format: 1", 'format: "1"'),
    ("minutes: 5", "minutes: 60\nx-anything: [{at: all}, null]"),
    ("minutes: 5", "minutes: 5\nlicense: 1.0"),
    ("hello:\n    client: Hello.", "hello:\n    client: 42"),
    ("ask:", "7:"),
    ("        go: bye", "        go: bye\n        trust: +6"),
    ("setting: phone", "setting: phone\nmode: session"),
    ("client: Hello.", "client: Hello.\n    room: yes"),
    ("client: Hello.", 'client: Hello.\n    room: "no"'),
    ("        go: bye", "        go: [{when: said(ask), to: hello}, {to: bye}]"),
    ("[What brings you here?]", "\\\\[Well\\\\] [what?]"),
]
BAD = [
    ("title: A sample", "title:"),
    ("title: A sample", 'title: "  "'),
    ("title: A sample", "title: [A, sample]"),
    ("title: A sample\n", ""),
    ("id: sample", "id: A sample"),
    ("id: sample", "id: -1"),
    ("id: sample", "id: 1.5"),
    ("format: 1", "format: 2"),
    ("minutes: 5", "minutes: 61"),
    ("minutes: 5", "minutes: 0"),
    ("minutes: 5", "minutes: five"),
    ("minutes: 5", "minutes: 5.5"),
    ("minutes: 5", "minutes: 5\nlicence: CC0"),
    ("level: foundation", "level: easy"),
    ("setting: phone", "setting: phone\nmode: exam"),
    ("setting: phone", "setting: phone\nroom: yes"),
    ("client: Hello.", "client: Hello.\n    room: true"),
    ("client: Hello.", "client: Hello.\n    room: kitchen"),
    ("[validating]", "validating"),
    ("[validating]", "[kindness]"),
    ("{name: Ada, age: 30}", "Ada"),
    ("age: 30", "age: 121"),
    ("age: 30", 'age: 30, looks: {skin: "brown"}'),
    ("client: Hello.", "client: []"),
    ("client: Hello.", "client: [{say: Hello., feeling: joyful}]"),
    ("client: Hello.", "client: [{manner: Quiet.}]"),
    ("client: Hello.", "client: Hello.\n    ending: done"),
    ("{client: Goodbye., ending: done}", "{client: Goodbye.}"),
    ("ask:", "Ask Me:"),
    ("        go: bye\n", ""),
    ("        go: bye", "        go: []"),
    ("        go: bye", "        go: bye\n        do: '[You nod](holding-space)'"),
    ("        go: bye", "        go: bye\n        trust: 7"),
    ("        go: bye", "        go: bye\n        set: told"),
    ("        go: bye", "        go: bye\n        sets: []"),
    ("[What brings you here?](open-question)", "What brings you here?"),
    ("[What brings you here?](open-question)", "\\\\[What](open-question)"),
    ("alliance: growing", "alliance: grown"),
    (", alliance: growing", ""),
]


def changed(text, change):
    old, new = change
    assert text.count(old) == 1
    return text.replace(old, new)


@pytest.mark.parametrize("change", GOOD, ids=lambda change: change[1][:40])
def test_both_accept_what_is_right(change, smallest, validator, listed):
    text = changed(smallest, change)

    assert listed(load_source(text, "s").diagnostics) == []
    validator.validate(as_editors_see_it(text))


@pytest.mark.parametrize("change", BAD, ids=lambda change: change[1][:40] or change[0][:40])
def test_both_reject_what_is_wrong(change, smallest, validator):
    text = changed(smallest, change)

    assert load_source(text, "s").scenario is None
    assert not validator.is_valid(as_editors_see_it(text))
