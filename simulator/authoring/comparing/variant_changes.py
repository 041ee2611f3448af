"""How what the client says on arriving at a moment changed."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.condition_sense import ALWAYS, Sense, sense_of
from simulator.authoring.comparing.excerpts import excerpts
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import listed, named, when
from simulator.authoring.comparing.pairing import ALIKE, likeness
from simulator.authoring.comparing.versions import Versions
from simulator.feedback.quoting import opening, quoted
from simulator.scenario.model import Moment, Scenario, Variant

#: Words enough to know a variant by.
_WORDS = 9


def variant_changes(before: Moment, after: Moment, versions: Versions) -> Iterator[Change]:
    """All that changed in what the client can say in one moment."""
    old = [sense_of(one.when, versions.old) for one in before.variants]
    new = [sense_of(one.when, versions.new) for one in after.variants]
    pairs = _pairs(before.variants, after.variants, old, new)
    subject = Subject(What.VARIANT, moment=after.id)
    for place, variant in enumerate(before.variants):
        if place not in pairs:
            text = f"In {named(after.id)} the client no longer says {_known(variant)}"
            yield Change(Kind.REMOVED, subject, f"{text}, {_when(variant, versions.before)}.")
    for place, variant in enumerate(after.variants):
        if place not in pairs.values():
            text = f"In {named(after.id)} the client can now say {_known(variant)}"
            yield Change(Kind.ADDED, subject, f"{text}, {_when(variant, versions.after)}.")
    for place, there in pairs.items():
        same_sense = old[place] == new[there]
        variants = (before.variants[place], after.variants[there])
        yield from _changes(*variants, subject, versions, same_sense=same_sense)
    if list(pairs.values()) != sorted(pairs.values()):
        text = f"In {named(after.id)} what the client can say is asked for in another order."
        yield Change(Kind.VARIANT_ORDER, subject, text)


def _pairs(
    before: tuple[Variant, ...], after: tuple[Variant, ...], old: list[Sense], new: list[Sense]
) -> dict[int, int]:
    """The later place of each variant that is in both, by its earlier one, in that order.

    Variants have no id: one is known again by its words, by when it is said, or best by both.
    """
    found: list[tuple[float, int, int, int]] = []
    for place, one in enumerate(before):
        for there, other in enumerate(after):
            alike = likeness(one.say, other.say)
            same = old[place] == new[there]
            if alike >= ALIKE or same:
                # The last one has no condition: that alone says little when the words differ.
                sense = 0.5 if same and old[place] != ALWAYS else 0.25 * same
                found.append((-alike - sense, place + there, place, there))
    pairs: dict[int, int] = {}
    for _, _, place, there in sorted(found):
        if place not in pairs and there not in pairs.values():
            pairs[place] = there
    return dict(sorted(pairs.items()))


def _changes(
    before: Variant, after: Variant, subject: Subject, versions: Versions, *, same_sense: bool
) -> Iterator[Change]:
    at = named(subject.moment)
    if not same_sense:
        now, was = when(after.when, versions.after), when(before.when, versions.before)
        text = f"In {at} the client says {_known(after)} {now}; before, {was}."
        yield Change(Kind.VARIANT_WHEN, subject, text)
    old, new = versions.old, versions.new
    shared = (before.shares and old.disclosures[before.shares]) or ""
    if shared != (after.shares or ""):
        now = f"shares {named(after.shares)}" if after.shares else "shares nothing"
        was = named(before.shares) if before.shares else "nothing"
        text = f"In {at}, saying {_known(after)}, the client {now}; before: {was}."
        yield Change(Kind.SHARES, subject, text)
    facts = {old.facts[fact] for fact in before.sets}, {new.facts[fact] for fact in after.sets}
    if facts[0] != facts[1]:
        now = listed(map(named, sorted(after.sets))) if after.sets else "nothing"
        was = listed(map(named, sorted(before.sets))) if before.sets else "nothing"
        text = f"In {at}, saying {_known(after)} makes {now} true; before, {was}."
        yield Change(Kind.FACTS_SET, subject, text)
    yield from _manner(before, after, subject, at)


def _manner(before: Variant, after: Variant, subject: Subject, at: str) -> Iterator[Change]:
    for old, new, what in (
        (before.say, after.say, "what the client says"),
        (before.manner, after.manner, "how the client says it"),
    ):
        if old.split() != new.split():
            text = f"In {at} {what} changed."
            yield Change(Kind.CLIENT_WORDS, subject, text, *excerpts(old, new))
    if before.feeling is not after.feeling:
        text = f"In {at} the client's face is {after.feeling} now, at {_known(after)}"
        yield Change(Kind.FEELING, subject, f"{text}; before: {before.feeling}.")


def _known(variant: Variant) -> str:
    return quoted(opening(variant.say, _WORDS))


def _when(variant: Variant, scenario: Scenario) -> str:
    return "when nothing else fits" if variant.when is None else when(variant.when, scenario)
