"""What a card on the shelf says, in the language of the person."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.gui.counts import Counts
from simulator.gui.language import language_name, spoken_language
from simulator.gui.translating import translate
from simulator.practice.card import Card


def frame_of(place: str, minutes: int, level: str) -> str:
    """Where, how long and how hard: “Video · about 20 minutes · Intermediate”.

    ``place`` and ``level`` are the setting's and the level's English names.
    """
    return " · ".join(
        (translate("Words", place), Counts().minutes(minutes), translate("Words", level))
    )


def touches_on(notes: tuple[str, ...]) -> str:
    """The content notes as one sentence; empty when there are none."""
    if not notes:
        return ""
    return translate("Library", "Touches on: {notes}.").format(notes="; ".join(notes))


def practises(names: tuple[str, ...]) -> str:
    """What there is to practise; ``names`` are the practices' English names."""
    told = ", ".join(translate("Words", name).lower() for name in names)
    return translate("Library", "Practises {practices}.").format(practices=told)


def progress_of(card: Card) -> str:
    """How far somebody got, for example “Met twice: at best, something began to grow”."""
    if not card.finished:
        if card.stopped_at is None:
            return translate("Library", "Not met yet")
        return translate("Library", "You stopped at turn {turn}").format(turn=card.stopped_at)
    met = Counts().times_met(card.finished)
    if not card.parted:
        return met
    parted = translate("Words", card.parted)
    if card.finished == 1:
        return translate("Library", "{met}: {parted}").format(met=met, parted=parted)
    return translate("Library", "{met}: at best, {parted}").format(met=met, parted=parted)


def language_of(tag: str) -> str:
    """In which language the meeting is, where that isn't the interface's; empty where it is."""
    if _short(tag) == spoken_language():
        return ""
    name = language_name(tag)
    return translate("Library", "In {language}").format(language=name)


def own_language_first(cards: Iterable[Card]) -> tuple[Card, ...]:
    """The cards in their order, but meetings in the interface's language before the others.

    Whatever lies in the person's own library stays where it is among the first.
    """
    return tuple(sorted(cards, key=lambda card: bool(language_of(card.language)) and not card.own))


def language_note(tag: str) -> str:
    """That explanations do not speak the language of the meeting; empty where they do."""
    if _short(tag) == "en":
        return ""
    note = translate(
        "Library", "This meeting is in {language}. The explanations are in English and quote it."
    )
    return note.format(language=language_name(tag))


def _short(tag: str) -> str:
    return tag.split("-")[0].lower()
