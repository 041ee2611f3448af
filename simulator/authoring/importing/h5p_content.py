"""Reads the content of an H5P Branching Scenario: nodes, questions and end screens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.authoring.importing.advice import (
    MARKS_DECIDE,
    NONE_IS_SHOWN,
    OWN_RULES,
    PORTRAIT_STANDS_THERE,
    SPLIT_IT,
    UNLESS_IT_IS_SAID,
)
from simulator.authoring.importing.html_marks import html_words
from simulator.authoring.importing.json_data import items, mapping, number, objects_below, text
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
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
from simulator.authoring.importing.tidying import cut, note_controls, one_line
from simulator.scenario.message import Message

_QUESTION = "H5P.BranchingQuestion"
_TEXTS = ("H5P.AdvancedText", "H5P.Text")
#: These only hold other contents together.
_FRAMES = ("H5P.CoursePresentation", "H5P.Column", "H5P.Row", "H5P.RowColumn")
_END = "end"


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a content from elsewhere.

    Attributes:
        details: the parsed ``h5p.json``.
        fallback_title: what the story is called when nothing in it says so.
        called: the file that holds the content, as places name it.
    """

    details: Mapping[str, object]
    fallback_title: str
    called: str


def read_content(content: object, about: About, notes: Notes, words: StandIns) -> Story:
    """The story in ``content``, the parsed ``content.json``.

    Raises:
        NotImportableError: it is no Branching Scenario, or a far too large one.
    """
    whole = mapping(mapping(content).get("branchingScenario"))
    nodes = items(whole.get("content"))
    if not nodes:
        raise NotImportableError(
            Message("there is no Branching Scenario in it"),
            Message("Give an H5P file (.h5p) of a Branching Scenario that has something in it."),
            Place(node=about.called),
        )
    if len(nodes) > MAX_PASSAGES:
        raise NotImportableError(
            Message(
                "the scenario has {count} nodes; {most} is the most that can be imported",
                {"count": len(nodes), "most": MAX_PASSAGES},
            ),
            SPLIT_IT,
            Place(node=f"{about.called}: branchingScenario.content"),
        )
    return _Reading(whole, about, notes, words).story()


class _Reading:
    def __init__(
        self,
        whole: Mapping[str, object],
        about: About,
        notes: Notes,
        words: StandIns,
    ) -> None:
        self._whole = whole
        self._about = about
        self._root = f"{about.called}: branchingScenario"
        self._notes = notes
        self._words = words
        self._links = 0

    def story(self) -> Story:
        details = self._about.details
        nodes = items(self._whole.get("content"))
        passages = [self._node(index, mapping(node)) for index, node in enumerate(nodes)]
        if any(_END in (each.onward, *(link.target for link in each.links)) for each in passages):
            passages.append(self._end())
        start = mapping(self._whole.get("startScreen"))
        title = text(details.get("title")) or text(self._whole.get("title"))
        self._settings()
        return Story(
            title=one_line(title)
            or self._shown(start, "startScreen", "startScreenTitle")
            or self._about.fallback_title,
            made_with=Message("H5P Branching Scenario"),
            start="0",
            passages=tuple(passages),
            summary=self._shown(start, "startScreen", "startScreenSubtitle"),
            language=_language(details),
            authors=tuple(
                name
                for each in items(details.get("authors"))[:50]
                if (name := one_line(text(mapping(each).get("name"))))
            ),
        )

    def _shown(self, holder: Mapping[str, object], where: str, name: str) -> str:
        found = text(holder.get(name))
        return one_line(html_words(found, at_node(f"{self._root}.{where}.{name}"), self._notes))

    def _node(self, index: int, node: Mapping[str, object]) -> Passage:
        path = f"{self._root}.content[{index}]"
        place = Place(node=path)
        kind = mapping(node.get("type"))
        library = text(kind.get("library")).split(" ")[0]
        params = kind.get("params")
        title = one_line(text(mapping(kind.get("metadata")).get("title")))
        name = title or self._words.content.format(number=index + 1)
        onward: str | None = None
        links: tuple[Link, ...] = ()
        if library == _QUESTION:
            question = mapping(mapping(params).get("branchingQuestion"))
            below = f"{path}.type.params.branchingQuestion"
            words = html_words(
                text(question.get("question")), at_node(f"{below}.question"), self._notes
            )
            links = self._alternatives(items(question.get("alternatives")), below)
        else:
            words = self._texts(kind, f"{path}.type")
            onward = self._target(node.get("nextContentId"))
            self._button(one_line(text(node.get("proceedButtonText"))), place)
            self._feedback_between(mapping(node.get("feedback")), path)
        note_controls(words, place, self._notes)
        words = cut(words, place, self._notes)
        return Passage(str(index), name, words, links, place, onward)

    def _alternatives(self, alternatives: object, path: str) -> tuple[Link, ...]:
        links: list[Link] = []
        for index, each in enumerate(items(alternatives)):
            self._links += 1
            if self._links > MAX_LINKS:
                raise NotImportableError(
                    Message("the scenario has more than {most} alternatives", {"most": MAX_LINKS}),
                    SPLIT_IT,
                    Place(node=path),
                )
            below = f"{path}.alternatives[{index}]"
            alternative = mapping(each)
            words = html_words(text(alternative.get("text")), at_node(f"{below}.text"), self._notes)
            why = self._feedback(mapping(alternative.get("feedback")), f"{below}.feedback")
            target = self._target(alternative.get("nextContentId"))
            links.append(Link(one_line(words) or "…", target, Place(node=below), why=why))
        return tuple(links)

    def _feedback(self, feedback: Mapping[str, object], path: str) -> str:
        """What the story says of a choice; its picture and its points are noted."""
        place = Place(node=path)
        parts = [
            html_words(text(feedback.get(name)), at_node(f"{path}.{name}"), self._notes)
            for name in ("title", "subtitle", "text")
        ]
        said = "\n".join(part for part in parts if part)
        if said:
            self._notes.gather(
                place,
                NoteKind.CHANGED,
                Message("the feedback on an alternative stands as the reply's “why”"),
                Message("the feedback on {count} alternatives stands as the replies' “why”"),
                Message("Read them again: here they are shown with the verdict of the marks."),
            )
        if mapping(feedback.get("image")):
            self._notes.left_out(
                place,
                Message("the picture of this feedback is left out"),
                NONE_IS_SHOWN,
            )
        if number(feedback.get("endScreenScore")):
            self._notes.gather(
                place,
                NoteKind.LEFT_OUT,
                Message("the score of an alternative is left out"),
                Message("the scores of {count} alternatives are left out"),
                MARKS_DECIDE,
            )
        return said

    def _button(self, label: str, place: Place) -> None:
        if label:
            named = {"label": clipped(label)}
            self._notes.gather(
                place,
                NoteKind.LEFT_OUT,
                Message("a button “{label}” is left out", named),
                Message("{count} buttons “{label}” are left out", named),
                UNLESS_IT_IS_SAID,
                about=label,
            )

    def _feedback_between(self, feedback: Mapping[str, object], path: str) -> None:
        said = " ".join(
            part
            for name in ("title", "subtitle", "text")
            if (
                part := self._shown(feedback, f"{path.removeprefix(self._root)[1:]}.feedback", name)
            )
        )
        if said:
            self._notes.left_out(
                Place(node=f"{path}.feedback"),
                Message(
                    "the feedback after this content is left out: {text}",
                    {"text": clipped(said, 300)},
                ),
                Message("Put it into the “why” of the replies before it."),
            )

    def _texts(self, kind: Mapping[str, object], path: str) -> str:
        """The texts of a content and of all it holds; what is no text is noted."""
        found: list[str] = []
        for below, each in objects_below(kind, path):
            library = text(each.get("library")).split(" ")[0]
            if not library or "params" not in each:
                continue
            if library in _TEXTS:
                words = text(mapping(each.get("params")).get("text"))
                found.append(html_words(words, at_node(f"{below}.params.text"), self._notes))
            elif library not in _FRAMES:
                self._note_other(library, each, below)
        return "\n\n".join(part for part in found if part)

    def _note_other(self, library: str, holder: Mapping[str, object], path: str) -> None:
        title = one_line(text(mapping(holder.get("metadata")).get("title")))
        params = mapping(holder.get("params"))
        told = one_line(text(params.get("alt"))) or title
        said = [clipped(one_line(each), 200) for each in _plain_texts(params)]
        self._notes.left_out(
            Place(node=path),
            _left_out(library.removeprefix("H5P."), clipped(told), " / ".join(said)),
            Message("Say in “manner” or in the client's words what there was to see, hear or do."),
        )

    def _target(self, value: object) -> str | None:
        """The key of the node with this number; a negative or missing one is the end screen."""
        found = number(value)
        return _END if found is None or found < 0 else str(found)

    def _end(self) -> Passage:
        screens = [mapping(each) for each in items(self._whole.get("endScreens"))]
        path = "endScreens[0]"
        first = screens[0] if screens else {}
        for index, screen in enumerate(screens[1:], start=1):
            said = " ".join(
                self._shown(screen, f"endScreens[{index}]", name)
                for name in ("endScreenTitle", "endScreenSubtitle")
            )
            self._notes.left_out(
                Place(node=f"{self._root}.endScreens[{index}]"),
                Message("a further end screen is left out: {text}", {"text": clipped(said, 300)}),
                Message("Add a moment with an ending of its own, and lead to it where it belongs."),
            )
        return Passage(
            key=_END,
            name=self._shown(first, path, "endScreenTitle") or self._words.the_end,
            words="",
            links=(),
            place=Place(node=f"{self._root}.{path if screens else 'endScreens'}"),
            end_title=self._shown(first, path, "endScreenTitle"),
            end_meaning=self._shown(first, path, "endScreenSubtitle"),
        )

    def _settings(self) -> None:
        for name, told in (
            ("scoringOptionGroup", Message("how points are given is left out")),
            ("behaviour", Message("how one may move through it is left out")),
        ):
            if mapping(self._whole.get(name)):
                self._notes.left_out(
                    Place(node=f"{self._root}.{name}"),
                    told,
                    OWN_RULES,
                )
        start = mapping(self._whole.get("startScreen"))
        if mapping(start.get("startScreenImage")):
            self._notes.left_out(
                Place(node=f"{self._root}.startScreen.startScreenImage"),
                Message("the start screen's picture is left out"),
                PORTRAIT_STANDS_THERE,
            )


def _left_out(kind: str, title: str, said: str) -> Message:
    """Tells of a content of another ``kind``; ``title`` and what it ``said`` may be empty."""
    if title and said:
        told = Message("{kind} “{title}” is left out; it says: {text}")
    elif said:
        told = Message("{kind} is left out; it says: {text}")
    elif title:
        told = Message("{kind} “{title}” is left out")
    else:
        told = Message("{kind} is left out")
    return told.filled(kind=kind, title=title, text=said)


def _plain_texts(params: Mapping[str, object]) -> list[str]:
    """Texts that another kind of content shows, so that none is lost without a word."""
    return [
        found
        for name in ("text", "question", "introduction", "header", "title", "description")
        if (found := text(params.get(name))).strip()
    ][:3]


def _language(details: Mapping[str, object]) -> str:
    for name in ("defaultLanguage", "language"):
        found = text(details.get(name))
        if found and found != "und":
            return found
    return ""
