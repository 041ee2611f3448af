"""Walks through one place of a compiled ink story and gathers what is said and chosen there.

Nothing is worked out: of every condition all branches are told, one after the other, and noted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from simulator.authoring.importing.advice import LEAD_TO_A_MOMENT, USE_A_FACT, WRITE_OUT
from simulator.authoring.importing.ink_containers import Container
from simulator.authoring.importing.ink_speech import Speech
from simulator.authoring.importing.json_data import is_number, number, text
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.stand_ins import StandIns
from simulator.authoring.importing.story import NoteKind, NotImportableError, Place
from simulator.scenario.message import Message

_HAS_CONDITION, _HAS_START, _HAS_CHOICE_ONLY, _IS_FALLBACK, _IS_ONCE_ONLY = 1, 2, 4, 8, 16
#: A branch can lead back into itself: deeper than this it is not followed.
_MAX_DEPTH = 100
_MAX_BRANCHES = 20

_ALL_BRANCHES = Message("a condition is left out: all its branches are told, one after the other")
_TURNS = Message("ways of saying the same that take turns are all told, one after the other")
_ONLY_ONCE = Message("a choice can be taken only once in ink; here it can be taken again")
_ONLY_ONCE_EACH = Message(
    "{count} choices can be taken only once in ink; here they can be taken again"
)
_WAY_BACK = Message("from “{name}” ink comes back to here; that way back is left out")


class Steps:
    """How many elements are looked at for one story: branches that hold branches multiply."""

    def __init__(self, most: int = 300_000) -> None:
        self._left = most

    def take(self, at: Container) -> None:
        """Count one.

        Raises:
            NotImportableError: it was one too many.
        """
        self._left -= 1
        if self._left < 0:
            raise NotImportableError(
                Message("the branches of this story multiply without end"),
                Message("Split the story."),
                at.place,
            )


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose, and where it leads (None: nowhere that exists)."""

    words: str
    target: Container | None
    path: str
    place: Place


class Walk:
    """What is found at one place: words, choices, and where the story goes on to.

    ``jumps`` are further places it goes on to, depending on something.
    """

    def __init__(
        self,
        start: Container,
        is_place: Callable[[Container], bool],
        notes: Notes,
        steps: Steps,
        words: StandIns,
    ) -> None:
        self.choices: list[Choice] = []
        self.onward: Container | None = None
        self.onward_path = ""
        self.jumps: list[tuple[Container | None, str, Place]] = []
        self.is_function = False
        self._start = start
        self._is_place = is_place
        self._notes = notes
        self._words = words
        self._speech = Speech()
        self._shown = ""
        #: The command before this one, if it was no other kind of element.
        self._previous = ""
        self._branches = 0
        self._is_thread = False
        self._conditions: set[int] = set()
        #: Groups of branches of which one has been told, so that the next is set apart.
        self._told: set[int] = set()
        self._steps = steps
        self._depth = 0
        self._through(start)
        self._end_tag(start)

    @property
    def words(self) -> str:
        """What is said."""
        return self._speech.words

    def _through(self, container: Container) -> bool:
        """Walk through a container; whether the story leaves it for good."""
        if self._depth >= _MAX_DEPTH:
            self._note_depth(container)
            return False
        self._depth += 1
        has_left = self._each(container)
        self._depth -= 1
        return has_left

    def _note_depth(self, container: Container) -> None:
        self._notes.left_out(
            container.place,
            Message("what is nested deeper than this is left out"),
            Message("Look it up in the ink and add it by hand."),
        )

    def _each(self, container: Container) -> bool:
        for index, element in enumerate(container.elements):
            self._steps.take(container)
            if isinstance(element, Container):
                if self._is_place(element) and element is not self._start:
                    self._go(element, element.path, element.place)
                    return True
                if self._through(element) and not self._branches:
                    return True
            elif isinstance(element, str):
                if self._command(element, container):
                    return True
            elif isinstance(element, dict):
                self._previous = ""
                place = Place(node=f"{container.place.node}[{index}]")
                if self._object(element, container, place):
                    return True
            elif self._speech.is_telling and is_number(element):
                self._speech.say(str(element))
        return False

    def _command(self, command: str, container: Container) -> bool:
        previous, self._previous = self._previous, command
        if self._speech.hear(command):
            return False
        if command == "out" and previous == "/str":
            self._speech.say_made()
        elif command == "out":
            self._show(container)
        elif command == "#":
            self._speech.begin_tag()
        elif command == "/#":
            self._end_tag(container)
        elif self._speech.is_telling:
            return self._control(command, container)
        return False

    def _control(self, command: str, container: Container) -> bool:
        if command == "<>":
            self._speech.glue()
        elif command == "thread":
            self._is_thread = True
        elif command in ("->->", "~ret"):
            self.is_function = self.is_function or command == "~ret"
            if command == "->->":
                self._notes.left_out(
                    container.place,
                    Message("from here ink goes back to wherever it came from; that is left out"),
                    Message("Write after “go” where it should lead."),
                )
            return not self._branches
        elif command in ("done", "end"):
            return not self._branches
        return False

    def _end_tag(self, container: Container) -> None:
        tag = self._speech.end_tag()
        if tag:
            self._note_tag(tag, container.place)

    def _note_tag(self, tag: str, place: Place) -> None:
        self._notes.left_out(
            place,
            Message("the tag # {tag} is left out", {"tag": clipped(tag)}),
            Message("If it says how something looks or sounds, put it into “manner” or “feeling”."),
        )

    def _show(self, container: Container) -> None:
        """A value is put into the words."""
        name = self._shown or self._words.a_value
        if not self._speech.show(name):
            return
        self._shown = ""
        self._notes.changed(
            container.place,
            Message(
                "{words} stands for a value that changes; it is kept as it is written",
                {"words": f"{{{clipped(name)}}}"},
            ),
            WRITE_OUT,
        )

    def _object(self, element: Mapping[str, object], container: Container, place: Place) -> bool:
        if "*" in element:
            self._choice(element, container, place)
        elif "->" in element:
            return self._divert(element, container, place)
        elif "VAR?" in element:
            self._shown = text(element["VAR?"])
        elif "CNT?" in element:
            self._shown = self._words.how_often.format(name=text(element["CNT?"]))
        elif "#" in element:
            self._note_tag(text(element["#"]), place)
        else:
            self._note(element, container, place)
        return False

    def _note(self, element: Mapping[str, object], container: Container, place: Place) -> None:
        for name in ("VAR=", "temp="):
            variable = text(element.get(name))
            if variable and not variable.startswith("$r"):
                self._notes.left_out(
                    place,
                    Message(
                        "setting the variable “{name}” is left out", {"name": clipped(variable)}
                    ),
                    USE_A_FACT,
                )
        called = text(element.get("f()")) or text(element.get("x()"))
        target = container.follow(called) if "f()" in element else None
        if target is not None and target.is_inline:
            self._speech.echo(self._speech.listen(partial(self._through, target)))
        elif called:
            self._shown = f"{called}()"
            self._notes.left_out(
                place,
                Message("the function {name}() is left out", {"name": clipped(called)}),
                WRITE_OUT,
            )
        tunnel = text(element.get("->t->"))
        if tunnel:
            self._notes.left_out(
                place,
                _WAY_BACK.filled(name=clipped(tunnel)),
                Message(
                    "Write after “go” where it should lead, or copy its words to where they are "
                    "said."
                ),
            )
            if not element.get("var"):
                self.jumps.append((container.follow(tunnel), tunnel, place))

    def _choice(self, element: Mapping[str, object], container: Container, place: Place) -> None:
        flags = number(element.get("flg")) or 0
        path = text(element.get("*"))
        target = container.follow(path)
        wanted = bool(flags & _HAS_START) + bool(flags & _HAS_CHOICE_ONLY)
        words = self._speech.made(wanted)
        if flags & _IS_FALLBACK:
            self._notes.changed(
                place,
                Message(
                    "a choice that ink takes by itself when no other is left goes on from here"
                ),
                Message("Delete the reply for it if it is of no use."),
            )
            self.jumps.append((target, path, place))
            return
        if flags & _HAS_CONDITION:
            self._notes.left_out(
                place,
                Message(
                    "the condition of the choice “{words}” is left out; it is always offered",
                    {"words": clipped(words)},
                ),
                Message("Give the reply a “when”."),
            )
        if flags & _IS_ONCE_ONLY:
            self._notes.gather(
                place,
                NoteKind.LEFT_OUT,
                _ONLY_ONCE,
                _ONLY_ONCE_EACH,
                Message("Where one comes back to them, give them “when: not said(…)”."),
            )
        self.choices.append(Choice(words, target, path, place))

    def _divert(self, element: Mapping[str, object], container: Container, place: Place) -> bool:
        """Go on elsewhere; whether that is for good."""
        path = text(element.get("->"))
        if element.get("var"):
            if not path.startswith("$r"):
                self._notes.left_out(
                    place,
                    Message(
                        "where the story goes on to is worked out by ink (“{name}”)",
                        {"name": clipped(path)},
                    ),
                    LEAD_TO_A_MOMENT,
                )
            return False
        target = container.follow(path)
        if target is not None and target.is_inline:
            self._branch(element, target, container, place)
            return False
        if path.rsplit(".", 1)[-1].isdecimal() or self._speech.is_making:
            return False
        if self._is_thread:
            self._is_thread = False
            self._notes.left_out(
                place,
                Message(
                    "what can be chosen at “{name}” is not offered here as well",
                    {"name": clipped(path)},
                ),
                Message("Copy its replies to this moment."),
            )
            self.jumps.append((target, path, place))
            return False
        if element.get("c") or self._branches:
            self.jumps.append((target, path, place))
            return False
        self._go(target, path, place)
        return True

    def _branch(
        self, element: Mapping[str, object], target: Container, container: Container, place: Place
    ) -> None:
        """Tell a branch where it stands; the words of a choice are not told a second time."""
        if target.name == "s":
            self._speech.echo(self._speech.listen(partial(self._through, target)))
            return
        if id(container) not in self._conditions and (element.get("c") or target.name != "b"):
            self._conditions.add(id(container))
            self._notes.left_out(
                place,
                _ALL_BRANCHES if target.name == "b" else _TURNS,
                Message("Keep the words that belong, or make variants with a “when”."),
            )
        if self._branches >= _MAX_BRANCHES:
            self._note_depth(target)
            return
        group = container if target.name != "b" else container.parent
        self._branches += 1
        tell = partial(self._branch_with_its_tags, target)
        if self._speech.apart(tell, is_another=id(group) in self._told):
            self._told.add(id(group))
        self._branches -= 1

    def _branch_with_its_tags(self, target: Container) -> None:
        """A tag that begins in a branch ends in it, so that it takes no words of the next."""
        was_tagging = self._speech.is_tagging
        self._through(target)
        if not was_tagging:
            self._end_tag(target)

    def _go(self, target: Container | None, path: str, place: Place) -> None:
        if self._branches or self.onward is not None or self.onward_path:
            self.jumps.append((target, path, place))
        else:
            self.onward, self.onward_path = target, path
