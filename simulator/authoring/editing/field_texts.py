"""What is typed for a field: its name and colon, with as much below it as it always needs."""

from __future__ import annotations

from simulator.authoring.editing.levels import IdKind, Way, is_marked

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


#: What stands below a new id; ``|`` is where the cursor goes, ``NEXT`` the next moment.
_ENTRIES = {
    IdKind.MOMENT: ":\n  client: |\n  replies:",
    IdKind.REPLY: ':\n  say: "[|]()"\n  go: NEXT',
    IdKind.ENDING: ":\n  title: |\n  meaning:\n  alliance: growing",
    IdKind.FACT: ": |",
    IdKind.DISCLOSURE: ":\n  shares: |",
}


def entry_text(kind: IdKind, name: str, following: str, column: int, unit: int) -> tuple[str, int]:
    """The text for a new thing of the id ``name``, and where in it the cursor goes.

    Args:
        kind: what it is.
        name: its id.
        following: the moment that a new reply leads to.
        column: how far the id is indented.
        unit: how much deeper the file indents each level.
    """
    skeleton = _ENTRIES[kind].replace("NEXT", following)
    before, _, after = skeleton.replace("\n  ", "\n" + " " * (column + unit)).partition("|")
    return f"{name}{before}{after}", len(name) + len(before)
