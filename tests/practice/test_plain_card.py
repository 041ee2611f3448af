"""Cards from a file that may be damaged, or made by somebody else: all that is like a card."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from simulator.practice.card import Card
from simulator.practice.card_making import make_cards
from simulator.practice.kept_cards import KeptCards
from simulator.practice.plain_card import card_of, plain_card
from simulator.practice.shelf import load_shelf
from simulator.scenario.message import Message, message_of

REFUSED = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
#: None of them may stand where the other things stand.
STRANGE: tuple[Any, ...] = (
    *(None, True, -1, 10**30, 1.5, "{a}", "\ud800", "a\0b"),
    *([], {}, [[]], ["a"], [["head", 7]], [1]),
    *({"text": "{a}", "values": {}, "more": []}, {"text": 7, "values": {}, "more": []}),
)
Place = tuple[str | int, ...]


@pytest.fixture
def cards(write: Callable[..., Path]) -> tuple[Card, ...]:
    """One that can be played and one that cannot."""
    whole = write("tiny.yaml", client="{name: Ada, age: 30, looks: {seed: ada, head: bun}}")
    broken = whole.with_name("broken.yaml")
    broken.write_text("format: 1\nid: broken\n", "utf-8")
    return make_cards(load_shelf([whole, broken]), {})


def places_in(value: Any, path: Place = ()) -> Iterator[Place]:
    yield path
    if isinstance(value, dict):
        for name, one in value.items():
            yield from places_in(one, (*path, name))
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield from places_in(one, (*path, number))


def with_other(plain: dict[str, Any], path: Place, other: Any) -> dict[str, Any]:
    changed = json.loads(json.dumps(plain))
    where = changed
    for step in path[:-1]:
        where = where[step]
    where[path[-1]] = other
    return changed


def is_sound(card: Card) -> bool:
    """Whether all of it is of the kinds that the library shows, and can be said."""
    words = (card.path, card.title, card.client, card.who, card.summary, card.words, card.place)
    numbers = (card.age, card.minutes, card.finished, card.errors, card.stopped_at or 0)
    told = [str(said) for problem in card.problems for said in (problem.told, problem.advice)]
    lists = [
        *card.notes,
        *card.practises,
        *card.practices,
        *(one for pair in card.looks for one in pair),
    ]
    return (
        all(type(word) is str and word.encode() is not None for word in (*words, *lists))
        and all(type(number) is int and 0 <= number < 2**31 for number in numbers)
        and all(told)
        and hash(card) is not None
    )


def test_a_card_comes_back_as_it_was(cards: tuple[Card, ...]) -> None:
    assert tuple(card_of(json.loads(json.dumps(plain_card(card)))) for card in cards) == cards


def test_whatever_stands_in_its_place_a_card_is_sound_or_refused(cards: tuple[Card, ...]) -> None:
    refused = 0
    for card in cards:
        plain = json.loads(json.dumps(plain_card(card)))
        for path in list(places_in(plain))[1:]:
            for other in STRANGE:
                try:
                    found = card_of(with_other(plain, path, other))
                except REFUSED:
                    refused += 1
                else:
                    assert is_sound(found), (path, other)
    assert refused > 1_000


@pytest.fixture
def spoiled(tmp_path: Path, cards: tuple[Card, ...]) -> Callable[..., tuple[Card, ...]]:
    """What is read after the kept file was changed by ``spoil``."""
    files = [Path(card.path) for card in cards]

    def read(spoil: Callable[[dict[str, Any]], str | None]) -> tuple[Card, ...]:
        KeptCards(tmp_path, files).write(cards)
        file = tmp_path / "library.json"
        kept = json.loads(file.read_text("utf-8"))
        text = spoil(kept)
        file.write_text(json.dumps(kept) if text is None else text, "utf-8")
        return KeptCards(tmp_path, files).read()

    return read


def elsewhere(kept: dict[str, Any]) -> None:
    kept["cards"][0]["path"] = "/etc/passwd"


def twice(kept: dict[str, Any]) -> None:
    kept["cards"] = kept["cards"][:1] * 2


def title_of_another_kind(kept: dict[str, Any]) -> None:
    kept["cards"][0]["title"] = 7


def nested(kept: dict[str, Any]) -> str:
    return "[" * 200_000


def nested_in_a_problem(kept: dict[str, Any]) -> str:
    text = json.dumps(kept)
    deep = '{"text": "{a}", "more": [], "values": {"a": ' * 20_000 + "1" + "}}" * 20_000
    whole = next(iter(kept["cards"][1]["problems"]))["told"]
    return text.replace(json.dumps(whole), deep)


def larger_than_any_library(kept: dict[str, Any]) -> str:
    return json.dumps(kept) + " " * 34_000_000


@pytest.mark.parametrize(
    "spoil",
    [
        elsewhere,
        twice,
        title_of_another_kind,
        nested,
        nested_in_a_problem,
        larger_than_any_library,
    ],
)
def test_a_file_of_strange_cards_is_as_good_as_none(
    cards: tuple[Card, ...],
    spoiled: Callable[..., tuple[Card, ...]],
    spoil: Callable[[dict[str, Any]], str | None],
) -> None:
    assert spoiled(lambda kept: None) == cards
    assert spoiled(spoil) == ()


def test_a_message_as_deep_as_any_is_kept_whole() -> None:
    message = Message("end")
    for _ in range(50):
        message = Message("{inner}", {"inner": message})
    assert message_of(json.loads(json.dumps(message.as_plain()))) == message
