"""Gives a story the shape of a scenario: every passage ends, or offers one to eight replies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from simulator.authoring.importing.advice import UNLESS_THE_CLIENT_SPEAKS, UNLESS_THE_TRAINEE_SPEAKS
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.stand_ins import StandIns
from simulator.authoring.importing.story import Link, Passage, Story
from simulator.authoring.importing.tidying import MAX_WORDS
from simulator.scenario.message import Message
from simulator.scenario.shape import MAX_REPLIES


def shaped(story: Story, notes: Notes, words: StandIns) -> tuple[Passage, ...]:
    """The story's passages, none of which goes on by itself or has more links than fit.

    They stand in the order in which they can be come to; those that cannot be stand last.
    """
    passages = {passage.key: passage for passage in story.passages}
    passages = _without_empty_steps(passages, story.start, notes)
    passages = _joined(passages, story.start, notes)
    found: list[Passage] = []
    for passage in passages.values():
        found += _split(_with_a_reply_onward(passage, notes, words), notes, words)
    return _in_reading_order(found, story.start, notes)


def _in_reading_order(found: Sequence[Passage], start: str, notes: Notes) -> tuple[Passage, ...]:
    by_key = {passage.key: passage for passage in found}
    order: dict[str, Passage] = {}
    ahead = [start]
    while ahead:
        further: list[str] = []
        for key in ahead:
            passage = by_key.get(key)
            if passage is None or key in order:
                continue
            order[key] = passage
            further += (link.target for link in passage.links if link.target is not None)
        ahead = further
    for key, passage in by_key.items():
        if key not in order:
            notes.changed(
                passage.place,
                Message(
                    "nothing leads to “{name}”; it stands last", {"name": clipped(passage.name)}
                ),
                Message("Lead to it with a “go”, or delete the moment."),
            )
            order[key] = passage
    return tuple(order.values())


def _without_empty_steps(
    passages: dict[str, Passage], start: str, notes: Notes
) -> dict[str, Passage]:
    """Passes over what has no words and only leads on; of empty ends one is enough."""
    instead: dict[str, str] = {}
    end: str | None = None
    for key, passage in passages.items():
        if passage.words or passage.links or key == start:
            continue
        if passage.onward is not None:
            instead[key] = passage.onward
            if not passage.is_step:
                notes.changed(
                    passage.place,
                    Message(
                        "“{name}” has no words; what leads there leads on from it",
                        {"name": clipped(passage.name)},
                    ),
                    UNLESS_THE_CLIENT_SPEAKS,
                )
        elif passage.is_step and end is None:
            end = key
        elif passage.is_step and end is not None:
            instead[key] = end
    return {
        key: replace(
            passage,
            links=tuple(
                replace(link, target=_follow(link.target, instead)) for link in passage.links
            ),
            onward=_follow(passage.onward, instead),
        )
        for key, passage in passages.items()
        if key not in instead or _follow(key, instead) == key
    }


def _follow(key: str | None, instead: Mapping[str, str]) -> str | None:
    """Where a chain of steps leads; the first of them when it leads back to itself."""
    seen: set[str] = set()
    while key is not None and key in instead:
        if key in seen:
            return min(seen)
        seen.add(key)
        key = instead[key]
    return key


def _joined(passages: dict[str, Passage], start: str, notes: Notes) -> dict[str, Passage]:
    """Joins to a passage the one that always follows it, when nothing else leads there."""
    ways = Counter(
        target
        for passage in passages.values()
        for target in (passage.onward, *(link.target for link in passage.links))
        if target is not None
    )
    rest = dict(passages)
    for key in passages:
        first = rest.get(key)
        while first is not None and first.onward is not None and not first.links:
            second = rest.get(first.onward)
            if second is None or second.key in (start, key) or ways[second.key] > 1:
                break
            words = "\n\n".join(part for part in (first.words, second.words) if part)
            if len(words) > MAX_WORDS:
                break
            if not second.is_step:
                _note_joined(first, second, notes)
            first = replace(
                first,
                words=words,
                links=second.links,
                onward=second.onward,
                end_title=second.end_title,
                end_meaning=second.end_meaning,
                joined=(*first.joined, second.name, *second.joined),
                joined_at=(*first.joined_at, second.place, *second.joined_at),
            )
            del rest[second.key]
        if first is not None:
            rest[key] = first
    return rest


def _note_joined(first: Passage, second: Passage, notes: Notes) -> None:
    notes.changed(
        second.place,
        Message(
            "“{second}” always follows “{first}”; their words stand in one moment",
            {"second": clipped(second.name), "first": clipped(first.name)},
        ),
        UNLESS_THE_TRAINEE_SPEAKS,
    )


def _with_a_reply_onward(passage: Passage, notes: Notes, words: StandIns) -> Passage:
    """Where the story still goes on by itself, the trainee listens on."""
    if passage.onward is None:
        return passage
    if not passage.links:
        notes.changed(
            passage.place,
            Message(
                "after “{name}” the story goes on by itself; the trainee's reply there is "
                "“{reply}”",
                {"name": clipped(passage.name), "reply": words.listen_on},
            ),
            Message("Mark it, or put words in its place."),
        )
    on = Link(words.listen_on, passage.onward, passage.place, is_act=True)
    return replace(passage, links=(*passage.links, on), onward=None)


def _split(passage: Passage, notes: Notes, words: StandIns) -> list[Passage]:
    """The passage, followed by as many more as it takes to offer all its links."""
    if len(passage.links) <= MAX_REPLIES:
        return [passage]
    notes.changed(
        passage.place,
        Message(
            "“{name}” has {count} links; a moment offers at most {most} replies, so the others "
            "stand in a further moment",
            {"name": clipped(passage.name), "count": len(passage.links), "most": MAX_REPLIES},
        ),
        Message("Choose the two to five that teach something, and delete the rest."),
    )
    rest, found, part = list(passage.links), [], passage
    number = 1
    while len(rest) > MAX_REPLIES:
        number += 1
        key = f"{passage.key}\0{number}"
        more = Link(words.look_further, key, passage.place, is_act=True)
        found.append(replace(part, links=(*rest[: MAX_REPLIES - 1], more)))
        rest = rest[MAX_REPLIES - 1 :]
        name = words.more.format(name=passage.name, number=number)
        part = replace(passage, key=key, name=name, words="")
    found.append(replace(part, links=tuple(rest)))
    return found
