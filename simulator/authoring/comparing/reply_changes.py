"""How one reply changed."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.condition_sense import Sense, sense_of
from simulator.authoring.comparing.excerpts import excerpts
from simulator.authoring.comparing.judged_changes import judged_changes
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import listed, named, reply_in, ways, when
from simulator.authoring.comparing.versions import Names, Versions
from simulator.scenario.model import FactId, MomentId, Reply


def reply_changes(
    before: Reply, after: Reply, moments: tuple[MomentId, MomentId], versions: Versions
) -> Iterator[Change]:
    """All that changed in a reply of ``moments``, the earlier and the later id of one moment."""
    subject = Subject(What.REPLY, after.id, moments[1])
    name = reply_in(after.id, moments[1])
    if before.id != after.id:
        yield Change(Kind.RENAMED, subject, f"`{before.id}` in *{moments[1]}* is now `{after.id}`.")
    yield from judged_changes(before, after, subject)
    yield from _course(before, after, subject, name, versions)
    yield from _words(before, after, subject, name)
    stronger = (moments[0], before.stronger) if before.stronger else None
    old = versions.old.replies[stronger] if stronger else ""
    if old != (after.stronger or ""):
        now = f"`{after.stronger}` is held up" if after.stronger else "no reply is held up"
        was = f"`{before.stronger}`" if before.stronger else "none"
        text = f"Beside {name} {now} as the stronger one; before: {was}."
        yield Change(Kind.STRONGER, subject, text)


def _course(
    before: Reply, after: Reply, subject: Subject, name: str, versions: Versions
) -> Iterator[Change]:
    old, new = versions.old, versions.new
    if _ways(before, old) != _ways(after, new):
        was, now = ways(before.routes, versions.before), ways(after.routes, versions.after)
        yield Change(Kind.ROUTES, subject, f"{name} leads elsewhere.", was, now)
    if sense_of(before.when, old) != sense_of(after.when, new):
        now, was = when(after.when, versions.after), when(before.when, versions.before)
        yield Change(Kind.REPLY_WHEN, subject, f"{name} is on offer {now}; before, {was}.")
    sets, unsets = _facts(before.sets, old), _facts(before.unsets, old)
    for past, later, becomes in (
        (sets, _facts(after.sets, new), "true"),
        (unsets, _facts(after.unsets, new), "untrue"),
    ):
        if past != later:
            now = listed(map(named, sorted(later))) if later else "nothing"
            was = listed(map(_plain_name, sorted(past))) if past else "nothing"
            text = f"{name} makes {now} {becomes}; before, {was}."
            yield Change(Kind.FACTS_SET, subject, text)


def _plain_name(common: str) -> str:
    return named(common.rpartition(":")[2])


def _facts(facts: frozenset[FactId], names: Names) -> frozenset[str]:
    return frozenset(names.facts[fact] for fact in facts)


def _ways(reply: Reply, names: Names) -> list[tuple[Sense, str]]:
    """Where it leads in which sense, without questions that change nothing."""
    routes = [(sense_of(route.when, names), names.moments[route.to]) for route in reply.routes]
    while len(routes) > 1 and routes[-2][1] == routes[-1][1]:
        del routes[-2]
    return routes


def _words(before: Reply, after: Reply, subject: Subject, name: str) -> Iterator[Change]:
    if before.is_act != after.is_act:
        how = "done, no longer said" if after.is_act else "said, no longer done"
        yield Change(Kind.REPLY_WORDS, subject, f"{name} is something {how}.")
    if _flat(before.text) != _flat(after.text):
        cut = excerpts(before.text, after.text)
        yield Change(Kind.REPLY_WORDS, subject, f"The words of {name} changed.", *cut)
    elif _techniques(before) == _techniques(after) and _marked(before) != _marked(after):
        cut = excerpts(_marked(before), _marked(after))
        yield Change(Kind.MARKED_WORDS, subject, f"Other words of {name} are marked.", *cut)
    for kind, old, new, what in (
        (Kind.HEARD, before.heard, after.heard, "What the client hears in"),
        (Kind.WHY, before.why, after.why, "The author's note on"),
    ):
        if _flat(old) != _flat(new):
            yield Change(kind, subject, f"{what} {name} changed.", *excerpts(old, new))


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
