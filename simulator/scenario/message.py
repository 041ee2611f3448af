"""What a person is to be told, kept as a value until it is known in which language."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Any

#: What filling in can raise where the places of a text are not those of its values.
_MISFITS = (LookupError, ValueError, TypeError, AttributeError)
#: By this name a count is told from a message among plain values.
_COUNT = "count"


def in_english(number: int) -> str:
    """A whole number as English writes it, its thousands apart: “24,467”."""
    return f"{number:,}"


@dataclass(frozen=True, slots=True)
class Count:
    """A number that may be large, kept until it is known in which language it is said."""

    number: int

    def __str__(self) -> str:
        return in_english(self.number)


@dataclass(frozen=True, slots=True)
class Message:
    """An English text and what is filled in; ``str()`` gives the whole in English.

    A value may be a message itself, or a :class:`Count`. The text always stands in the call as it
    is, so that a test can hold the list of texts to translate complete.

    Attributes:
        text: whole sentences, or a part of one that another message takes in, with ``{places}``.
        values: what stands in the places.
        more: what else is to be said, after a blank.
    """

    text: str
    # Not hashed, since a mapping cannot be: equal messages have the same text anyway.
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    more: tuple[Message, ...] = ()

    def filled(self, **values: object) -> Message:
        """The same message with these values in its places."""
        return Message(self.text, {**self.values, **values}, self.more)

    def followed_by(self, *more: Message) -> Message:
        """This message and then these."""
        return Message(self.text, self.values, (*self.more, *more))

    def said(
        self, translated: Callable[[str], str], written: Callable[[int], str] = in_english
    ) -> str:
        """The whole in another language.

        Args:
            translated: gives each text, its places kept.
            written: gives each :class:`Count` as the language writes numbers.
        """
        values = {
            name: _value_said(value, translated, written) for name, value in self.values.items()
        }
        first = filled_in(self.text, values, translated)
        return " ".join([first, *(one.said(translated, written) for one in self.more)])

    def __str__(self) -> str:
        return self.said(str)

    def as_plain(self) -> dict[str, object]:
        """The message in values that JSON knows, for :func:`message_of`."""
        values = {name: _plain_value(value) for name, value in self.values.items()}
        return {"text": self.text, "values": values, "more": [one.as_plain() for one in self.more]}


def filled_in(text: str, values: Mapping[str, object], translated: Callable[[str], str]) -> str:
    """A text in another language, with ``values`` in its places.

    A translation that asks for other places counts as none: the text stays English.
    """
    try:
        return translated(text).format(**values)
    except _MISFITS:
        return text.format(**values)


def message_of(plain: Mapping[str, Any]) -> Message:
    """The message that :meth:`Message.as_plain` gave.

    Whatever it gives can be said: plain values may come from a file that is damaged.

    Raises:
        ValueError, KeyError, TypeError, AttributeError, RecursionError: it is something else.
    """
    values = {
        name: _value_of(value) if isinstance(value, Mapping) else value
        for name, value in plain["values"].items()
    }
    text = plain["text"]
    if not isinstance(text, str) or not all(
        place.isidentifier() and place in values for place in _places(text)
    ):
        raise ValueError("a text without what stands in its places")
    return Message(text, values, tuple(message_of(one) for one in plain["more"]))


def _places(text: str) -> Iterator[str]:
    """The names of the places in ``text``, with whatever else is asked of what stands there."""
    for _literal, place, spec, conversion in Formatter().parse(text):
        if place is not None:
            yield f"{place}{conversion or ''}{spec or ''}"


def _value_said(
    value: object, translated: Callable[[str], str], written: Callable[[int], str]
) -> object:
    if isinstance(value, Count):
        return written(value.number)
    return value.said(translated, written) if isinstance(value, Message) else value


def _plain_value(value: object) -> object:
    if isinstance(value, Count):
        return {_COUNT: value.number}
    if isinstance(value, Message):
        return value.as_plain()
    # What else there is, such as a path, is only ever said.
    return value if value is None or isinstance(value, str | int | float) else str(value)


def _value_of(plain: Mapping[str, Any]) -> Message | Count:
    if _COUNT not in plain:
        return message_of(plain)
    if not isinstance(plain[_COUNT], int):
        raise TypeError("a count that is no number")
    return Count(plain[_COUNT])


def verbatim(text: str) -> Message:
    """A message that is the same in every language, such as what the system says is wrong."""
    return Message("{text}", {"text": text})


def term(name: str) -> Message:
    """A fixed name told in the language of whoever reads it, such as a technique's or a feeling's.

    Such names are listed for translators where they are made, not where they are said.
    """
    return Message(name)


class ToldError(Exception):
    """Something a person must be told: ``told`` in any language, ``message`` in English."""

    def __init__(self, told: Message) -> None:
        super().__init__(str(told))
        self.told = told

    @property
    def message(self) -> str:
        """What to tell them, in English."""
        return str(self.told)
