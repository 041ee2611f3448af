"""The containers that compiled ink is made of, and the paths that lead from one to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from simulator.authoring.importing.advice import EXPORT_FROM_INKY
from simulator.authoring.importing.story import NotImportableError, Place
from simulator.scenario.message import Message

MAX_DEPTH = 120
#: The parts of a condition or a sequence, and the words of a choice: told where they stand.
_INLINE = re.compile(r"b|s\d*")


@dataclass(eq=False, slots=True)
class Container:
    """A list of elements, with further containers that can only be reached by name."""

    path: str
    name: str
    parent: Container | None
    elements: list[object] = field(default_factory=list)
    named: dict[str, Container] = field(default_factory=dict)

    @property
    def place(self) -> Place:
        """Where it stands in the file."""
        return Place(node=f"root.{self.path}" if self.path else "root")

    @property
    def is_inline(self) -> bool:
        """Whether it is a part of the text around it and no place of its own."""
        if self.parent is None or self.parent.name or self.parent.parent is None:
            return False
        return _INLINE.fullmatch(self.name) is not None

    @property
    def is_knot(self) -> bool:
        """Whether the author gave it its name as a knot."""
        return self.parent is not None and self.parent.parent is None and bool(self.name)

    @property
    def is_stitch(self) -> bool:
        """Whether the author gave it its name as a stitch of a knot."""
        return self.parent is not None and self.parent.is_knot and bool(self.name)

    def all(self) -> Iterator[Container]:
        """This container and all below it, in the order of the file."""
        left = [self]
        while left:
            here = left.pop()
            yield here
            below = [each for each in here.elements if isinstance(each, Container)]
            inside = {id(each) for each in below}
            below += (each for each in here.named.values() if id(each) not in inside)
            left += reversed(below)

    def follow(self, path: str) -> Container | None:
        """The container that ``path``, written in an element of this one, leads to.

        None where it leads to a single element, as on the way back from a branch, or nowhere.
        """
        here: Container | None = self
        parts = path.split(".")
        if path.startswith("."):
            # The first step up leads from the element to the container that holds it.
            parts = parts[2:] if parts[1:2] == ["^"] else parts[1:]
        else:
            here = self.root
        for part in parts:
            if here is None:
                return None
            here = here.step(part)
        return here

    def step(self, part: str) -> Container | None:
        """One step of a path."""
        if part == "^":
            return self.parent
        if part.isdecimal() and len(part) < 7:
            index = int(part)
            found = self.elements[index] if index < len(self.elements) else None
            return found if isinstance(found, Container) else None
        return self.named.get(part)

    @property
    def root(self) -> Container:
        """The container that holds all others."""
        here = self
        while here.parent is not None:
            here = here.parent
        return here


def build(value: object) -> Container:
    """The containers written in ``value``, the story's root.

    Raises:
        NotImportableError: it is no container, or nested too deep.
    """
    if not isinstance(value, list):
        raise NotImportableError(
            Message("there is no story in this compiled ink"),
            EXPORT_FROM_INKY,
            Place(node="root"),
        )
    return _build(value, "", "", None, 0)


def _build(
    value: list[object], path: str, name: str, parent: Container | None, depth: int
) -> Container:
    here = Container(path, name, parent)
    if depth > MAX_DEPTH:
        raise NotImportableError(
            Message("the story is nested too deep"), EXPORT_FROM_INKY, here.place
        )
    last = value[-1] if value else None
    about = last if isinstance(last, dict) else {}
    own_name = about.get("#n")
    if isinstance(own_name, str):
        here.name = own_name
    for index, each in enumerate(value[:-1]):
        if isinstance(each, list):
            built = _build(each, _joined(path, str(index)), "", here, depth + 1)
            here.elements.append(built)
            if built.name:
                here.named[built.name] = built
        else:
            here.elements.append(each)
    for key, each in about.items():
        if isinstance(each, list):
            here.named[key] = _build(each, _joined(path, key), key, here, depth + 1)
    return here


def _joined(path: str, part: str) -> str:
    return f"{path}.{part}" if path else part
