"""How the moments changed: which there are, what is said in them and where they lead."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.naming import named, reply_in
from simulator.authoring.comparing.reply_changes import reply_changes
from simulator.authoring.comparing.variant_changes import variant_changes
from simulator.authoring.comparing.versions import Versions
from simulator.authoring.condition_words import reply_name
from simulator.authoring.reply_effect import effect_of
from simulator.feedback.quoting import opening, quoted
from simulator.feedback.verdict_names import verdict_name
from simulator.scenario.model import Moment, Reply
from simulator.scenario.taxonomy import Verdict

#: Words enough to know a moment by.
_WORDS = 9


def moment_changes(versions: Versions) -> Iterator[Change]:
    """All that changed in the moments of a scenario."""
    before, after = versions.before, versions.after
    start = versions.moments.kept.get(before.start)
    if start != after.start:
        text = f"The meeting begins in {named(after.start)}; before, in {named(before.start)}."
        yield Change(Kind.START, Subject(What.SCENARIO, "start"), text)
    for gone in versions.moments.removed:
        text = f"{_told(before.moments[gone])} is gone."
        yield Change(Kind.REMOVED, Subject(What.MOMENT, gone), text)
    for new in versions.moments.added:
        text = f"{_told(after.moments[new])} is new."
        yield Change(Kind.ADDED, Subject(What.MOMENT, new), text)
    for old, name in versions.moments.kept.items():
        if old != name:
            text = f"The moment {named(old)} is now called {named(name)}."
            yield Change(Kind.RENAMED, Subject(What.MOMENT, name), text)
        yield from _moment(before.moments[old], after.moments[name], versions)


def _told(moment: Moment) -> str:
    says = quoted(opening(moment.variants[0].say, _WORDS)) if moment.variants else "nothing"
    count = len(moment.replies)
    replies = "an ending" if moment.ending else f"{count} {'reply' if count == 1 else 'replies'}"
    return f"The moment {named(moment.id)} ({says}, {replies})"


def _moment(before: Moment, after: Moment, versions: Versions) -> Iterator[Change]:
    subject = Subject(What.MOMENT, after.id)
    name = named(after.id)
    if before.before_arrival != after.before_arrival:
        now = "before the client comes" if after.before_arrival else "with the client there"
        yield Change(Kind.ARRIVAL, subject, f"{name} is now {now}.")
    ending = before.ending and versions.old.endings[before.ending]
    if ending != after.ending:
        now = f"ends in {named(after.ending)}" if after.ending else "goes on"
        was = f"it ended in {named(before.ending)}" if before.ending else "it went on"
        yield Change(Kind.MOMENT_ENDING, subject, f"{name} {now} now; before, {was}.")
    yield from variant_changes(before, after, versions)
    replies = versions.replies[before.id]
    for gone in replies.removed:
        text = f"{reply_in(gone, after.id)} is gone: {_judged(before.replies[gone])}."
        yield Change(Kind.REMOVED, Subject(What.REPLY, gone, after.id), text)
    for new in replies.added:
        text = f"{reply_in(new, after.id)} is new: {_judged(after.replies[new])}."
        yield Change(Kind.ADDED, Subject(What.REPLY, new, after.id), text)
    for old, reply in replies.kept.items():
        moments = (before.id, after.id)
        yield from reply_changes(before.replies[old], after.replies[reply], moments, versions)


def _judged(reply: Reply) -> str:
    verdict = effect_of(reply).verdict
    is_ = "is " if verdict is Verdict.NEUTRAL else ""
    return f"{reply_name(reply)}, which {is_}{verdict_name(verdict)}"
