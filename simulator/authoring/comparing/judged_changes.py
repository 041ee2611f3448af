"""What a reply counts as: its verdict, what it does to trust, and the techniques marked in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.kinds import Kind
from simulator.authoring.comparing.naming import listed
from simulator.authoring.comparing.trust_words import moved_trust, trust_changes
from simulator.authoring.reply_effect import ReplyEffect, effect_of
from simulator.scenario.message import Message, term
from simulator.scenario.model import Reply
from simulator.scenario.taxonomy import Verdict, shipped_taxonomy

#: By the verdict, and whether it is mixed, which only a harmful one can be.
_COUNTS_AS = {
    (Verdict.VALIDATES, False): Message("`{reply}` in *{moment}* now counts as validating;"),
    (Verdict.NEUTRAL, False): Message("`{reply}` in *{moment}* now counts as neutral;"),
    (Verdict.OVER_LEADS, False): Message("`{reply}` in *{moment}* now counts as over-leading;"),
    (Verdict.OVER_LEADS, True): Message(
        "`{reply}` in *{moment}* now counts as over-leading (mixed);"
    ),
    (Verdict.DISMISSES, False): Message("`{reply}` in *{moment}* now counts as dismissing;"),
    (Verdict.DISMISSES, True): Message("`{reply}` in *{moment}* now counts as dismissing (mixed);"),
    (Verdict.BREAKS_BOUNDARIES, False): Message(
        "`{reply}` in *{moment}* now counts as breaking a boundary;"
    ),
    (Verdict.BREAKS_BOUNDARIES, True): Message(
        "`{reply}` in *{moment}* now counts as breaking a boundary (mixed);"
    ),
}
_BEFORE = {
    (Verdict.VALIDATES, False): Message("it validated before."),
    (Verdict.NEUTRAL, False): Message("it was neutral before."),
    (Verdict.OVER_LEADS, False): Message("it over-led before."),
    (Verdict.OVER_LEADS, True): Message("it over-led (mixed) before."),
    (Verdict.DISMISSES, False): Message("it dismissed before."),
    (Verdict.DISMISSES, True): Message("it dismissed (mixed) before."),
    (Verdict.BREAKS_BOUNDARIES, False): Message("it broke a boundary before."),
    (Verdict.BREAKS_BOUNDARIES, True): Message("it broke a boundary (mixed) before."),
}


def judged_changes(before: Reply, after: Reply, subject: Subject) -> Iterator[Change]:
    """How the judgement of one reply changed."""
    spot: dict[str, object] = {"reply": after.id, "moment": subject.moment}
    old, new = effect_of(before), effect_of(after)
    if (old.verdict, old.mixed) != (new.verdict, new.mixed):
        harm = old.verdict.is_harmful is not new.verdict.is_harmful
        weight = 10 * harm + abs(old.verdict.gravity - new.verdict.gravity)
        yield Change(Kind.VERDICT, subject, _verdict(spot, old, new), weight=weight)
    else:
        for says in trust_changes(spot, old, new):
            yield Change(Kind.TRUST_EFFECT, subject, says, weight=abs(old.amount - new.amount))
    yield from _techniques(spot, before, after, subject)


def _verdict(spot: dict[str, object], old: ReplyEffect, new: ReplyEffect) -> Message:
    counts_as = _COUNTS_AS[new.verdict, new.mixed].filled(**spot)
    says = counts_as.followed_by(_BEFORE[old.verdict, old.mixed])
    if old.amount == new.amount:
        return says
    return says.followed_by(*moved_trust(old.amount, new.amount))


def _techniques(
    spot: dict[str, object], before: Reply, after: Reply, subject: Subject
) -> Iterator[Change]:
    """Which techniques its words are marked with now, and no longer."""
    old, new = (Counter(move.technique.id for move in reply.moves) for reply in (before, after))
    gained, lost = _names(new - old), _names(old - new)
    if gained and lost:
        says = Message(
            "`{reply}` in *{moment}* is marked {gained} now, and no longer {lost}.",
            {**spot, "gained": listed(gained), "lost": listed(lost)},
        )
    elif gained:
        says = Message(
            "`{reply}` in *{moment}* is now marked {gained} as well.",
            {**spot, "gained": listed(gained)},
        )
    elif lost:
        says = Message(
            "`{reply}` in *{moment}* is no longer marked {lost}.", {**spot, "lost": listed(lost)}
        )
    else:
        return
    yield Change(Kind.TECHNIQUES, subject, says)


def _names(counted: Counter[str]) -> list[Message]:
    techniques = shipped_taxonomy().techniques
    return [
        Message("“{technique}”", {"technique": term(techniques[one].name)})
        for one in counted.elements()
    ]
