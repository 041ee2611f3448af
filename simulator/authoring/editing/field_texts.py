"""What is typed for a field: its name and colon, with as much below it as it always needs."""

from __future__ import annotations

from simulator.authoring.editing.levels import Way, is_marked

#: What stands below or behind these names; ``|`` is where the cursor goes, ``  `` one indent.
_SKELETONS = {
    ("client",): ":\n  name: |\n  age: ",
    ("facts",): ":\n  |",
    ("disclosures",): ":\n  |",
    ("endings",): ":\n  |",
    ("moments",): ":\n  |",
    ("client", "looks"): ":\n  seed: |",
    ("practices",): ": [|]",
    ("authors",): ": [|]",
    ("content-notes",): ":\n  - |",
    ("goals",): ":\n  - |",
    ("format",): ": 1",
}
_BY_NAME = {"replies": ":\n  |", "set": ": [|]", "unset": ": [|]"}


def field_text(way: Way, name: str, column: int, unit: int) -> tuple[str, int]:
    """The text for the field ``name`` of the mapping at ``way``, and where in it the cursor goes.

    Args:
        way: where the mapping stands.
        name: the field.
        column: how far its name is indented.
        unit: how much deeper the file indents each level.
    """
    whole = (*way, name)
    skeleton = _SKELETONS.get(tuple(step for step in whole if isinstance(step, str)))
    if skeleton is None:
        skeleton = _BY_NAME.get(name, ': "|"' if is_marked(whole) else ": |")
    indented = skeleton.replace("\n  ", "\n" + " " * (column + unit))
    before, _, after = indented.partition("|")
    text = f"{name}{before}{after}"
    return text, len(name) + len(before)
