"""How the moments changed: which there are, what is said in them and where they lead."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.comparing.change import Change, Subject
from simulator.authoring.comparing.kinds import Kind, What
from simulator.authoring.comparing.reply_changes import reply_changes
from simulator.authoring.comparing.variant_changes import variant_changes
from simulator.authoring.comparing.versions import Versions
from simulator.authoring.condition_words import in_quotes, reply_name
from simulator.authoring.reply_effect import effect_of
from simulator.feedback.quoting import opening
from simulator.scenario.message import Message
from simulator.scenario.model import EndingId, Moment, Reply
from simulator.scenario.taxonomy import Verdict

#: Words enough to know a moment by.
_WORDS = 9
_GONE = {
    Verdict.VALIDATES: Message("`{reply}` in *{moment}* is gone: {words}, which validates."),
    Verdict.NEUTRAL: Message("`{reply}` in *{moment}* is gone: {words}, which is neutral."),
    Verdict.OVER_LEADS: Message("`{reply}` in *{moment}* is gone: {words}, which over-leads."),
    Verdict.DISMISSES: Message("`{reply}` in *{moment}* is gone: {words}, which dismisses."),
    Verdict.BREAKS_BOUNDARIES: Message(
        "`{reply}` in *{moment}* is gone: {words}, which breaks boundaries."
    ),
}
_NEW = {
    Verdict.VALIDATES: Message("`{reply}` in *{moment}* is new: {words}, which validates."),
    Verdict.NEUTRAL: Message("`{reply}` in *{moment}* is new: {words}, which is neutral."),
    Verdict.OVER_LEADS: Message("`{reply}` in *{moment}* is new: {words}, which over-leads."),
    Verdict.DISMISSES: Message("`{reply}` in *{moment}* is new: {words}, which dismisses."),
    Verdict.BREAKS_BOUNDARIES: Message(
        "`{reply}` in *{moment}* is new: {words}, which breaks boundaries."
    ),
}


def moment_changes(versions: Versions) -> Iterator[Change]:
    """All that changed in the moments of a scenario."""
    before, after = versions.before, versions.after
    start = versions.moments.kept.get(before.start)
    if start != after.start:
        says = Message(
            "The meeting begins in *{now}*; before, in *{was}*.",
            {"now": after.start, "was": before.start},
        )
        yield Change(Kind.START, Subject(What.SCENARIO, "start"), says)
    for gone in versions.moments.removed:
        says = Message(
            "The moment *{moment}* ({says}, {replies}) is gone.", _about(before.moments[gone])
        )
        yield Change(Kind.REMOVED, Subject(What.MOMENT, gone), says)
    for new in versions.moments.added:
        says = Message(
            "The moment *{moment}* ({says}, {replies}) is new.", _about(after.moments[new])
        )
        yield Change(Kind.ADDED, Subject(What.MOMENT, new), says)
    for old, name in versions.moments.kept.items():
        if old != name:
            says = Message(
                "The moment *{was}* is now called *{moment}*.", {"was": old, "moment": name}
            )
            yield Change(Kind.RENAMED, Subject(What.MOMENT, name), says)
        yield from _moment(before.moments[old], after.moments[name], versions)


def _about(moment: Moment) -> dict[str, object]:
    """What to know a moment by."""
    says = Message("nothing")
    if moment.variants:
        says = in_quotes(opening(moment.variants[0].say, _WORDS))
    count = len(moment.replies)
    if moment.ending:
        replies = Message("an ending")
    elif count == 1:
        replies = Message("1 reply")
    else:
        replies = Message("{count} replies", {"count": count})
    return {"moment": moment.id, "says": says, "replies": replies}


def _moment(before: Moment, after: Moment, versions: Versions) -> Iterator[Change]:
    subject = Subject(What.MOMENT, after.id)
    if before.before_arrival != after.before_arrival:
        if after.before_arrival:
            says = Message("*{moment}* is now before the client comes.", {"moment": after.id})
        else:
            says = Message("*{moment}* is now with the client there.", {"moment": after.id})
        yield Change(Kind.ARRIVAL, subject, says)
    ending = before.ending and versions.old.endings[before.ending]
    if ending != after.ending:
        says = _ends_now(after).followed_by(_ended(before.ending))
        yield Change(Kind.MOMENT_ENDING, subject, says)
    yield from variant_changes(before, after, versions)
    replies = versions.replies[before.id]
    for gone in replies.removed:
        says = _judged(before.replies[gone], after, _GONE)
        yield Change(Kind.REMOVED, Subject(What.REPLY, gone, after.id), says)
    for new in replies.added:
        says = _judged(after.replies[new], after, _NEW)
        yield Change(Kind.ADDED, Subject(What.REPLY, new, after.id), says)
    for old, reply in replies.kept.items():
        moments = (before.id, after.id)
        yield from reply_changes(before.replies[old], after.replies[reply], moments, versions)


def _ends_now(moment: Moment) -> Message:
    if not moment.ending:
        return Message("*{moment}* goes on now;", {"moment": moment.id})
    ends = {"moment": moment.id, "ending": moment.ending}
    return Message("*{moment}* ends in *{ending}* now;", ends)


def _ended(ending: EndingId | None) -> Message:
    if not ending:
        return Message("before, it went on.")
    return Message("before, it ended in *{ending}*.", {"ending": ending})


def _judged(reply: Reply, moment: Moment, says: dict[Verdict, Message]) -> Message:
    return says[effect_of(reply).verdict].filled(
        reply=reply.id, moment=moment.id, words=reply_name(reply)
    )
