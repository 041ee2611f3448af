"""What a reply counts as: its verdict, what it does to trust, and the techniques marked in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.kinds import Kind
from simulator.authoring.comparing.naming import listed, reply_in
from simulator.authoring.reply_effect import ReplyEffect, effect_of
from simulator.scenario.model import Reply
from simulator.scenario.taxonomy import Verdict, shipped_taxonomy

_COUNTS_AS = {
    Verdict.VALIDATES: "validating",
    Verdict.NEUTRAL: "neutral",
    Verdict.OVER_LEADS: "over-leading",
    Verdict.DISMISSES: "dismissing",
    Verdict.BREAKS_BOUNDARIES: "breaking a boundary",
}
_BEFORE = {
    Verdict.VALIDATES: "it validated",
    Verdict.NEUTRAL: "it was neutral",
    Verdict.OVER_LEADS: "it over-led",
    Verdict.DISMISSES: "it dismissed",
    Verdict.BREAKS_BOUNDARIES: "it broke a boundary",
}


def judged_changes(before: Reply, after: Reply, subject: Subject) -> Iterator[Change]:
    """How the judgement of one reply changed."""
    name = reply_in(after.id, subject.moment)
    old, new = effect_of(before), effect_of(after)
    if (old.verdict, old.mixed) != (new.verdict, new.mixed):
        harm = old.verdict.is_harmful is not new.verdict.is_harmful
        weight = 10 * harm + abs(old.verdict.gravity - new.verdict.gravity)
        yield Change(Kind.VERDICT, subject, _verdict(name, old, new), weight=weight)
    else:
        for text in _effect(name, old, new):
            yield Change(Kind.TRUST_EFFECT, subject, text, weight=abs(old.amount - new.amount))
    told = _techniques(name, before, after)
    if told:
        yield Change(Kind.TECHNIQUES, subject, told)


def _verdict(name: str, old: ReplyEffect, new: ReplyEffect) -> str:
    now = _COUNTS_AS[new.verdict] + (" (mixed)" if new.mixed else "")
    was = _BEFORE[old.verdict] + (" (mixed)" if old.mixed else "")
    trust = ""
    if old.amount != new.amount:
        trust = f" On trust it {_does(new.amount)} now, and it {_did(old.amount)} before."
    return f"{name} now counts as {now}; {was} before.{trust}"


def _effect(name: str, old: ReplyEffect, new: ReplyEffect) -> Iterator[str]:
    """The sentences of what changed on trust under the same verdict."""
    if old.amount != new.amount:
        authors = ", by a number of the author's own" if new.is_authors else ""
        yield (f"On trust {name} {_does(new.amount)} now{authors}; before, it {_did(old.amount)}.")
    elif old.is_authors != new.is_authors:
        fixed = "is fixed by the author" if new.is_authors else "is no longer fixed by the author"
        yield f"What {name} does to trust {fixed}; in the ordinary case it {_does(new.amount)}."
    if old.needs_trust != new.needs_trust:
        was = f"below {old.needs_trust}" if old.needs_trust else "never"
        if new.needs_trust:
            early = f"{name} comes too early when trust is below {new.needs_trust} now"
            yield f"{early}; before: {was}."
        else:
            yield f"{name} no longer comes too early; before, it did when trust was {was}."


def _does(amount: int) -> str:
    if not amount:
        return "changes nothing"
    return f"earns {amount}" if amount > 0 else f"costs {-amount}"


def _did(amount: int) -> str:
    if not amount:
        return "changed nothing"
    return f"earned {amount}" if amount > 0 else f"cost {-amount}"


def _techniques(name: str, before: Reply, after: Reply) -> str:
    """Which techniques its words are marked with now, and no longer; empty if they are the same."""
    old, new = (Counter(move.technique.id for move in reply.moves) for reply in (before, after))
    gained, lost = _names(new - old), _names(old - new)
    if gained and lost:
        return f"{name} is marked {listed(gained)} now, and no longer {listed(lost)}."
    if gained:
        return f"{name} is now marked {listed(gained)} as well."
    return f"{name} is no longer marked {listed(lost)}." if lost else ""


def _names(counted: Counter[str]) -> list[str]:
    techniques = shipped_taxonomy().techniques
    return [f"“{techniques[one].name}”" for one in counted.elements()]
