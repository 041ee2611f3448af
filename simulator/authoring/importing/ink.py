"""Reads ink's compiled JSON: knots, stitches, words, choices, diverts and tags."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.authoring.importing import html_marks
from simulator.authoring.importing.advice import (
    EXPORT_FROM_INKY,
    MAKE_IT_A_ROUTE,
    NO_CODE,
    SEARCH_FOR_THE_WORDS,
    SPLIT_IT,
    USE_FACTS,
)
from simulator.authoring.importing.ink_containers import Container, build
from simulator.authoring.importing.ink_walk import Steps, Walk
from simulator.authoring.importing.json_data import mapping, text
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.passage_reading import PassageReading, plain_words
from simulator.authoring.importing.placing import at_node
from simulator.authoring.importing.stand_ins import StandIns
from simulator.authoring.importing.story import (
    MAX_LINKS,
    MAX_PASSAGES,
    Link,
    NoteKind,
    NotImportableError,
    Passage,
    Place,
    Story,
)
from simulator.authoring.importing.tidying import cut, note_controls, tidy
from simulator.scenario.message import Message

_VARIABLES = "global decl"
_STEP = ("c-", "g-")


def read_ink(
    data: Mapping[str, object], fallback_title: str, notes: Notes, words: StandIns
) -> Story:
    """The story in ``data``, the parsed JSON that ink's compiler wrote.

    Raises:
        NotImportableError: there is no story in it, or it is damaged or too large.
    """
    return _Reading(build(data.get("root")), data, notes, words).story(fallback_title)


class _Reading:
    def __init__(
        self, root: Container, data: Mapping[str, object], notes: Notes, words: StandIns
    ) -> None:
        self._root = root
        self._data = data
        self._notes = notes
        self._words = words
        self._called: set[int] = set()
        #: Containers that something leads to, by identity.
        self._targets: dict[int, Container] = {}
        #: What people call them, where the author gave no name.
        self._names: dict[int, str] = {}
        self._links = 0
        self._steps = Steps()
        self._find_targets()

    def story(self, fallback_title: str) -> Story:
        passages: list[Passage] = []
        left = [self._root, *self._named_places()]
        seen = {id(each) for each in left}
        while left:
            here = left.pop(0)
            passage, leads_to = self._passage(here)
            if passage is not None:
                passages.append(passage)
            fresh = [each for each in leads_to if id(each) not in seen]
            seen.update(id(each) for each in fresh)
            # What follows a place stands behind it, so that the scenario reads like the story.
            left[:0] = dict.fromkeys(fresh)
            if len(passages) > MAX_PASSAGES or self._links > MAX_LINKS:
                raise NotImportableError(
                    Message("the story is too large to be finished by hand"), SPLIT_IT, here.place
                )
        start = passages[0]
        is_empty = not start.words and not start.links and start.onward is not None
        if is_empty and len(passages) > 1:
            passages = passages[1:]
        if len(passages) == 1 and not passages[0].words and not passages[0].links:
            raise NotImportableError(
                Message("there is nothing to read in this story"), EXPORT_FROM_INKY, start.place
            )
        self._note_the_rest()
        return Story(
            title=fallback_title,
            made_with=Message("ink, compiled"),
            start=(start.onward if is_empty else None) or start.key,
            passages=tuple(passages),
        )

    def _find_targets(self) -> None:
        for container in self._root.all():
            for element in container.elements:
                found = mapping(element)
                for name in ("->", "*", "->t->"):
                    path = text(found.get(name))
                    target = container.follow(path) if path and not found.get("var") else None
                    if target is None or target.is_inline:
                        continue
                    if name == "*" or not path.rsplit(".", 1)[-1].isdecimal():
                        self._targets[id(target)] = target
                called = text(found.get("f()"))
                target = container.follow(called) if called else None
                if target is not None:
                    self._called.add(id(target))

    def _is_place(self, container: Container) -> bool:
        return id(container) in self._targets or (
            container.is_knot and container.name != _VARIABLES
        )

    def _named_places(self) -> list[Container]:
        """Knots and stitches, also those that nothing leads to."""
        found: list[Container] = []
        for knot in self._root.named.values():
            if knot.name == _VARIABLES or not knot.is_knot or knot.name.startswith(_STEP):
                continue
            found.append(knot)
            found += (each for each in knot.named.values() if _is_own(each))
        return found

    def _passage(self, here: Container) -> tuple[Passage | None, list[Container]]:
        walk = Walk(here, self._is_place, self._notes, self._steps, self._words)
        is_step = not (here.is_knot or here.is_stitch) or here.name.startswith(_STEP)
        reading = PassageReading(
            walk.words, at_node(here.place.node), self._notes, html_marks.READERS
        )
        reading.read()
        words = tidy(reading.words())
        if self._is_function(here, walk, words):
            self._notes.left_out(here.place, _function_left_out(here.name, words), NO_CODE)
            return None, []
        note_controls(walk.words, here.place, self._notes)
        links: list[Link] = []
        leads_to: list[Container] = []
        for choice in walk.choices:
            said = plain_words(choice.words, choice.place, self._notes) or "…"
            if choice.target is not None:
                self._names.setdefault(id(choice.target), said)
                leads_to.append(choice.target)
            links.append(Link(said, self._key(choice.target, choice.path), choice.place))
        for target, path, place in walk.jumps:
            links.append(self._jump(target, path, place))
            leads_to += [] if target is None else [target]
        self._links += len(links)
        onward = self._key(walk.onward, walk.onward_path) if walk.onward_path else None
        leads_to += [] if walk.onward is None else [walk.onward]
        passage = Passage(
            key=here.path,
            name=self._name(here),
            words=cut(words, here.place, self._notes),
            links=tuple(links),
            place=here.place,
            onward=onward,
            is_step=is_step and here is not self._root,
        )
        return passage, leads_to

    def _is_function(self, here: Container, walk: Walk, words: str) -> bool:
        if here is self._root or id(here) in self._targets:
            return False
        return id(here) in self._called or (walk.is_function and not walk.choices and not words)

    def _jump(self, target: Container | None, path: str, place: Place) -> Link:
        name = self._name(target) if target is not None else path
        self._notes.changed(
            place,
            Message(
                "ink may go on to “{name}” from here; it is a reply now", {"name": clipped(name)}
            ),
            MAKE_IT_A_ROUTE,
        )
        words = self._words.go_on.format(name=name)
        return Link(words, self._key(target, path), place, is_act=True)

    def _key(self, target: Container | None, path: str) -> str:
        return path if target is None else target.path

    def _name(self, container: Container) -> str:
        if container.parent is None:
            return self._words.start
        is_named = bool(container.name) and not container.name.startswith(_STEP)
        if (
            is_named
            and container.is_stitch
            and not container.name.startswith(container.parent.name)
        ):
            return f"{container.parent.name} {container.name}".replace("_", " ")
        if is_named:
            return container.name.replace("_", " ")
        known = self._names.get(id(container))
        if known:
            return self._words.after.format(words=clipped(known))
        return self._words.then.format(name=_around(container) or self._words.start)

    def _note_the_rest(self) -> None:
        variables = self._root.named.get(_VARIABLES)
        names = [
            text(mapping(each).get("VAR=")) for each in (variables.elements if variables else ())
        ]
        if any(names):
            self._notes.left_out(
                Place(node=f"root.{_VARIABLES}"),
                Message(
                    "the variables {names} are left out",
                    {"names": clipped(", ".join(filter(None, names)), 300)},
                ),
                USE_FACTS,
            )
        lists = mapping(self._data.get("listDefs"))
        if lists:
            self._notes.left_out(
                Place(node="listDefs"),
                Message(
                    "the lists {names} are left out",
                    {"names": clipped(", ".join(str(name) for name in lists), 300)},
                ),
                USE_FACTS,
            )
        places = Message(
            "compiled ink has no comments, and its lines have no numbers; places are nodes in it"
        )
        self._notes.gather(Place(), NoteKind.LEFT_OUT, places, places, SEARCH_FOR_THE_WORDS)


def _function_left_out(name: str, words: str) -> Message:
    told = (
        Message("the function “{name}” is left out; it says: {text}")
        if words
        else Message("the function “{name}” is left out")
    )
    return told.filled(name=clipped(name), text=clipped(words, 200))


def _is_own(container: Container) -> bool:
    """Whether the author named it as a stitch, and it is no place in the middle of a knot."""
    return container.is_stitch and not container.name.startswith(_STEP)


def _around(container: Container) -> str:
    """The name of the knot or stitch that holds a container without a name; empty for none."""
    above = container.parent
    while above is not None and (not above.name or above.name.startswith(_STEP)):
        above = above.parent
    return "" if above is None else above.name.replace("_", " ")
