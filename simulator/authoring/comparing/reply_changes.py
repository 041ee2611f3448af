"""How one reply changed."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.condition_sense import Sense, sense_of
from simulator.authoring.comparing.excerpts import told_excerpts
from simulator.authoring.comparing.fact_words import FactWords
from simulator.authoring.comparing.judged_changes import judged_changes
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import before_when, ways
from simulator.authoring.comparing.versions import Names, Versions
from simulator.authoring.condition_words import in_words
from simulator.scenario.message import Message
from simulator.scenario.model import FactId, MomentId, Reply, Scenario

_HEARD = Message("What the client hears in `{reply}` in *{moment}* changed.")
_WHY = Message("The author's note on `{reply}` in *{moment}* changed.")
_TRUE = FactWords(
    none=Message("`{reply}` in *{moment}* makes nothing true;"),
    one=Message("`{reply}` in *{moment}* makes {fact} true;"),
    more=Message("`{reply}` in *{moment}* makes {facts} true;"),
)
_UNTRUE = FactWords(
    none=Message("`{reply}` in *{moment}* makes nothing untrue;"),
    one=Message("`{reply}` in *{moment}* makes {fact} untrue;"),
    more=Message("`{reply}` in *{moment}* makes {facts} untrue;"),
)


def reply_changes(
    before: Reply, after: Reply, moments: tuple[MomentId, MomentId], versions: Versions
) -> Iterator[Change]:
    """All that changed in a reply of ``moments``, the earlier and the later id of one moment."""
    subject = Subject(What.REPLY, after.id, moments[1])
    spot: dict[str, object] = {"reply": after.id, "moment": moments[1]}
    if before.id != after.id:
        renamed = Message("`{was}` in *{moment}* is now `{reply}`.", {**spot, "was": before.id})
        yield Change(Kind.RENAMED, subject, renamed)
    yield from judged_changes(before, after, subject)
    yield from _course(before, after, subject, spot, versions)
    yield from _words(before, after, subject, spot)
    stronger = (moments[0], before.stronger) if before.stronger else None
    old = versions.old.replies[stronger] if stronger else ""
    if old != (after.stronger or ""):
        yield Change(Kind.STRONGER, subject, _held_up(before, after).filled(**spot))


def _held_up(before: Reply, after: Reply) -> Message:
    """Which reply is held up as the stronger one now, and was."""
    was = Message("before: none.")
    if before.stronger:
        was = Message("before: `{stronger}`.", {"stronger": before.stronger})
    if not after.stronger:
        now = Message("Beside `{reply}` in *{moment}* no reply is held up as the stronger one;")
    else:
        now = Message(
            "Beside `{reply}` in *{moment}* `{stronger}` is held up as the stronger one;",
            {"stronger": after.stronger},
        )
    return now.followed_by(was)


def _course(
    before: Reply, after: Reply, subject: Subject, spot: dict[str, object], versions: Versions
) -> Iterator[Change]:
    old, new = versions.old, versions.new
    if _ways(before, old) != _ways(after, new):
        was, now = ways(before.routes, versions.before), ways(after.routes, versions.after)
        says = Message("`{reply}` in *{moment}* leads elsewhere.", spot)
        yield Change(Kind.ROUTES, subject, says, was, now)
    if sense_of(before.when, old) != sense_of(after.when, new):
        offered = _offered(after, versions.after).filled(**spot)
        says = offered.followed_by(before_when(before.when, versions.before))
        yield Change(Kind.REPLY_WHEN, subject, says)
    sets, unsets = _facts(before.sets, old), _facts(before.unsets, old)
    for past, later, words in (
        (sets, _facts(after.sets, new), _TRUE),
        (unsets, _facts(after.unsets, new), _UNTRUE),
    ):
        if past != later:
            says = words.about(sorted(later), list(map(_plain_name, sorted(past))), **spot)
            yield Change(Kind.FACTS_SET, subject, says)


def _offered(reply: Reply, scenario: Scenario) -> Message:
    if reply.when is None:
        return Message("`{reply}` in *{moment}* is always on offer now;")
    condition = in_words(reply.when, scenario)
    return Message(
        "`{reply}` in *{moment}* is on offer when {condition};", {"condition": condition}
    )


def _plain_name(common: str) -> str:
    return common.rpartition(":")[2]


def _facts(facts: frozenset[FactId], names: Names) -> frozenset[str]:
    return frozenset(names.facts[fact] for fact in facts)


def _ways(reply: Reply, names: Names) -> list[tuple[Sense, str]]:
    """Where it leads in which sense, without questions that change nothing."""
    routes = [(sense_of(route.when, names), names.moments[route.to]) for route in reply.routes]
    while len(routes) > 1 and routes[-2][1] == routes[-1][1]:
        del routes[-2]
    return routes


def _words(
    before: Reply, after: Reply, subject: Subject, spot: dict[str, object]
) -> Iterator[Change]:
    if before.is_act != after.is_act:
        if after.is_act:
            says = Message("`{reply}` in *{moment}* is something done, no longer said.", spot)
        else:
            says = Message("`{reply}` in *{moment}* is something said, no longer done.", spot)
        yield Change(Kind.REPLY_WORDS, subject, says)
    if _flat(before.text) != _flat(after.text):
        says = Message("The words of `{reply}` in *{moment}* changed.", spot)
        yield Change(Kind.REPLY_WORDS, subject, says, *told_excerpts(before.text, after.text))
    elif _techniques(before) == _techniques(after) and _marked(before) != _marked(after):
        says = Message("Other words of `{reply}` in *{moment}* are marked.", spot)
        yield Change(
            Kind.MARKED_WORDS, subject, says, *told_excerpts(_marked(before), _marked(after))
        )
    for kind, old, new, says in (
        (Kind.HEARD, before.heard, after.heard, _HEARD),
        (Kind.WHY, before.why, after.why, _WHY),
    ):
        if _flat(old) != _flat(new):
            yield Change(kind, subject, says.filled(**spot), *told_excerpts(old, new))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _techniques(reply: Reply) -> list[str]:
    return sorted(move.technique.id for move in reply.moves)


def _marked(reply: Reply) -> str:
    """Which words carry which technique."""
    moves = sorted(reply.moves, key=lambda move: move.start)
    return " ".join(
        f"“{_flat(reply.text[move.start : move.end])}” ({move.technique.id})" for move in moves
    )
