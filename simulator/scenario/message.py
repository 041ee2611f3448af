"""What a person is to be told, kept as a value until it is known in which language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

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
        first = translated(self.text).format(**values)
        return " ".join([first, *(one.said(translated, written) for one in self.more)])

    def __str__(self) -> str:
        return self.said(str)

    def as_plain(self) -> dict[str, object]:
        """The message in values that JSON knows, for :func:`message_of`."""
        values = {name: _plain_value(value) for name, value in self.values.items()}
        return {"text": self.text, "values": values, "more": [one.as_plain() for one in self.more]}


def message_of(plain: Mapping[str, Any]) -> Message:
    """The message that :meth:`Message.as_plain` gave.

    Raises:
        KeyError, TypeError, AttributeError: it is something else.
    """
    values = {
        name: _value_of(value) if isinstance(value, Mapping) else value
        for name, value in plain["values"].items()
    }
    return Message(plain["text"], values, tuple(message_of(one) for one in plain["more"]))


def _value_said(
    value: object, translated: Callable[[str], str], written: Callable[[int], str]
) -> object:
    if isinstance(value, Count):
        return written(value.number)
    return value.said(translated, written) if isinstance(value, Message) else value


def _plain_value(value: object) -> object:
    if isinstance(value, Count):
        return {_COUNT: value.number}
    return value.as_plain() if isinstance(value, Message) else value


def _value_of(plain: Mapping[str, Any]) -> Message | Count:
    return Count(int(plain[_COUNT])) if _COUNT in plain else message_of(plain)


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
