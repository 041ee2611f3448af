"""The fixed words of an export, in the language of whoever takes it along."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from simulator.feedback.verdict_names import verdict_name
from simulator.scenario.message import Message, filled_in
from simulator.scenario.taxonomy import Verdict


@dataclass(frozen=True, slots=True)
class FixedWords:
    """Says the program's own words; those of scenarios and explanations are not its business.

    Called with an English text and what is filled in. That text always stands in the call as it
    is, so that a test can hold the list of texts to translate complete.

    Attributes:
        language: the tag of the language it speaks.
        translated: gives a text in that language, its ``{places}`` kept.
    """

    language: str
    translated: Callable[[str], str]

    def __call__(self, text: str, /, **values: object) -> str:
        """The text in the language, with ``values`` in its places; messages among them as well."""
        filled = {
            name: self.told(value) if isinstance(value, Message) else value
            for name, value in values.items()
        }
        return filled_in(text, filled, self.translated)

    def name(self, name: str) -> str:
        """A name from the rest of the program, such as a practice's, in the language."""
        return self.translated(name)

    def told(self, message: Message) -> str:
        """A message of the core in the language."""
        return message.said(self.translated)


def heard_as(client: str, say: FixedWords, *, on_arrival: bool) -> str:
    """What introduces the client's side of a reply: “What Maya heard”, or will find."""
    if on_arrival:
        return say("What {client} will find", client=client)
    return say("What {client} heard", client=client)


def verdict_words(
    verdict: Verdict, say: FixedWords, *, mixed: bool = False, early: bool = False
) -> str:
    """The verdict with what qualifies it: “dismisses, mixed”, “over-leads, too early”."""
    parts = [say.name(verdict_name(verdict))]
    if mixed:
        parts.append(say("mixed"))
    if early:
        parts.append(say("too early"))
    return ", ".join(parts)


#: As the terminal speaks.
ENGLISH = FixedWords("en-GB", str)
