"""Words that stand in a scenario where the story it comes from has none of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from simulator.scenario.message import Message


@dataclass(frozen=True, slots=True)
class StandIns:
    """The words, in one language. ``{…}`` is filled in; ids are made of them like of any other.

    Attributes:
        to_set: stands behind a value that the author has to set.
        summary, client, meaning: the scenario's summary, the client's name, an ending's meaning.
        listen_on: what the trainee does where the story goes on by itself.
        look_further: what the trainee does where there is more to choose from than fits.
        go_on: what the trainee does to come to the passage ``name``.
        untitled: a passage that has no name.
        more: a moment for the replies that did not fit into the one before it.
        start: where a story begins that calls it nothing.
        after, then: what comes after the choice ``words``, or in the course of ``name``.
        content: a piece of content that has only a number.
        the_end: an end that has no title.
        a_value, how_often: what the story works out and puts into its words.
        moment, reply, scenario, undecided: ids where no word makes one.
        first_name, last_name: a passage's ``name``, with others to follow and without.
    """

    to_set: str
    summary: str
    client: str
    meaning: str
    listen_on: str
    look_further: str
    go_on: str
    untitled: str
    more: str
    start: str
    after: str
    then: str
    content: str
    the_end: str
    a_value: str
    how_often: str
    moment: str
    reply: str
    scenario: str
    undecided: str
    first_name: str
    last_name: str

    def named(self, names: Sequence[str]) -> str:
        """Between quotation marks the names of passages that follow each other."""
        *before, last = names
        told = [self.first_name.format(name=name) for name in before]
        return " ".join([*told, self.last_name.format(name=last)])


#: What the header of a scenario refers to as well.
TO_SET = Message("to be set by you")


def stand_ins(tell: Callable[[Message], str] = str) -> StandIns:
    """The words as ``tell`` tells a message."""

    def kept(message: Message, *places: str) -> str:
        """The places are filled in only where the words come to stand."""
        return tell(message.filled(**{place: f"{{{place}}}" for place in places}))

    return StandIns(
        to_set=tell(TO_SET),
        summary=tell(Message("An imported story, to be described in a sentence or two.")),
        client=tell(Message("Client")),
        meaning=tell(Message("To be written: what this ending means.")),
        listen_on=tell(Message("You listen on.")),
        look_further=tell(Message("You look for something else to say.")),
        go_on=kept(Message("You go on to “{name}”."), "name"),
        untitled=tell(Message("Untitled passage")),
        more=kept(Message("{name}, more ({number})"), "name", "number"),
        start=tell(Message("Start")),
        after=kept(Message("After: {words}"), "words"),
        then=kept(Message("{name}, then"), "name"),
        content=kept(Message("Content {number}"), "number"),
        the_end=tell(Message("The end")),
        a_value=tell(Message("a value")),
        how_often=kept(Message("how often {name}"), "name"),
        moment=tell(Message("moment")),
        reply=tell(Message("reply")),
        scenario=tell(Message("imported story")),
        undecided=tell(Message("to be decided")),
        first_name=kept(Message("“{name}”, then"), "name"),
        last_name=kept(Message("“{name}”"), "name"),
    )


ENGLISH = stand_ins()
