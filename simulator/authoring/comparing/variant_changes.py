"""How what the client says on arriving at a moment changed."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.condition_sense import ALWAYS, Sense, sense_of
from simulator.authoring.comparing.excerpts import told_excerpts
from simulator.authoring.comparing.fact_words import FactWords
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import before_when
from simulator.authoring.comparing.pairing import ALIKE, likeness
from simulator.authoring.comparing.versions import Versions
from simulator.authoring.condition_words import in_quotes, in_words
from simulator.feedback.quoting import opening
from simulator.scenario.message import Message, term
from simulator.scenario.model import Moment, Scenario, Variant

#: Words enough to know a variant by.
_WORDS = 9


_TRUE = FactWords(
    none=Message("In *{moment}*, saying {words} makes nothing true;"),
    one=Message("In *{moment}*, saying {words} makes {fact} true;"),
    more=Message("In *{moment}*, saying {words} makes {facts} true;"),
)


def variant_changes(before: Moment, after: Moment, versions: Versions) -> Iterator[Change]:
    """All that changed in what the client can say in one moment."""
    old = [sense_of(one.when, versions.old) for one in before.variants]
    new = [sense_of(one.when, versions.new) for one in after.variants]
    pairs = _pairs(before.variants, after.variants, old, new)
    subject = Subject(What.VARIANT, moment=after.id)
    for place, variant in enumerate(before.variants):
        if place not in pairs:
            yield Change(Kind.REMOVED, subject, _gone(variant, after.id, versions.before))
    for place, variant in enumerate(after.variants):
        if place not in pairs.values():
            yield Change(Kind.ADDED, subject, _new(variant, after.id, versions.after))
    for place, there in pairs.items():
        one, other = before.variants[place], after.variants[there]
        if old[place] != new[there]:
            says = _says_when(other, after, versions.after)
            says = says.followed_by(_said_when(one, before, versions.before))
            yield Change(Kind.VARIANT_WHEN, subject, says)
        yield from _changes(one, other, subject, versions)
    if list(pairs.values()) != sorted(pairs.values()):
        says = Message(
            "In *{moment}* what the client can say is asked for in another order.",
            {"moment": after.id},
        )
        yield Change(Kind.VARIANT_ORDER, subject, says)


def _gone(variant: Variant, moment: str, scenario: Scenario) -> Message:
    spot = {"moment": moment, "words": _known(variant)}
    if variant.when is None:
        return Message(
            "In *{moment}* the client no longer says {words}, when nothing else fits.", spot
        )
    return Message(
        "In *{moment}* the client no longer says {words}, when {condition}.",
        {**spot, "condition": in_words(variant.when, scenario)},
    )


def _new(variant: Variant, moment: str, scenario: Scenario) -> Message:
    spot = {"moment": moment, "words": _known(variant)}
    if variant.when is None:
        return Message(
            "In *{moment}* the client can now say {words}, when nothing else fits.", spot
        )
    return Message(
        "In *{moment}* the client can now say {words}, when {condition}.",
        {**spot, "condition": in_words(variant.when, scenario)},
    )


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
    before: Variant, after: Variant, subject: Subject, versions: Versions
) -> Iterator[Change]:
    spot: dict[str, object] = {"moment": subject.moment, "words": _known(after)}
    old, new = versions.old, versions.new
    shared = (before.shares and old.disclosures[before.shares]) or ""
    if shared != (after.shares or ""):
        yield Change(Kind.SHARES, subject, _shares(before, after).filled(**spot))
    facts = {old.facts[fact] for fact in before.sets}, {new.facts[fact] for fact in after.sets}
    if facts[0] != facts[1]:
        says = _TRUE.about(sorted(after.sets), sorted(before.sets), **spot)
        yield Change(Kind.FACTS_SET, subject, says)
    yield from _manner(before, after, subject, spot)


def _says_when(variant: Variant, moment: Moment, scenario: Scenario) -> Message:
    spot = {"moment": moment.id, "words": _known(variant)}
    if variant.when is not None:
        condition = in_words(variant.when, scenario)
        return Message(
            "In *{moment}* the client says {words} when {condition};",
            {**spot, "condition": condition},
        )
    if len(moment.variants) > 1:
        return Message("In *{moment}* the client says {words} when nothing else fits;", spot)
    return Message("In *{moment}* the client always says {words} now;", spot)


def _said_when(variant: Variant, moment: Moment, scenario: Scenario) -> Message:
    if variant.when is None and len(moment.variants) > 1:
        return Message("before, when nothing else fitted.")
    return before_when(variant.when, scenario)


def _shares(before: Variant, after: Variant) -> Message:
    was = Message("before: nothing.")
    if before.shares:
        was = Message("before: *{disclosure}*.", {"disclosure": before.shares})
    if not after.shares:
        now = Message("In *{moment}*, saying {words}, the client shares nothing;")
    else:
        now = Message(
            "In *{moment}*, saying {words}, the client shares *{disclosure}*;",
            {"disclosure": after.shares},
        )
    return now.followed_by(was)


def _manner(
    before: Variant, after: Variant, subject: Subject, spot: dict[str, object]
) -> Iterator[Change]:
    for old, new, says in (
        (before.say, after.say, Message("In *{moment}* what the client says changed.")),
        (before.manner, after.manner, Message("In *{moment}* how the client says it changed.")),
    ):
        if old.split() != new.split():
            cut = told_excerpts(old, new)
            yield Change(Kind.CLIENT_WORDS, subject, says.filled(**spot), *cut)
    if before.feeling is not after.feeling:
        says = Message(
            "In *{moment}* the client's face is {now} now, at {words}; before: {was}.",
            {**spot, "now": term(after.feeling.value), "was": term(before.feeling.value)},
        )
        yield Change(Kind.FEELING, subject, says)


def _known(variant: Variant) -> Message:
    return in_quotes(opening(variant.say, _WORDS))
