"""What there is to say of a reply's effect on trust, now and before."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.reply_effect import ReplyEffect
from simulator.scenario.message import Message


def trust_changes(spot: dict[str, object], old: ReplyEffect, new: ReplyEffect) -> Iterator[Message]:
    """The sentences of what changed on trust under the same verdict; ``spot`` is the reply."""
    if old.amount != new.amount:
        now = _by_the_author(new.amount) if new.is_authors else _in_the_ordinary_case(new.amount)
        yield now.filled(**spot).followed_by(_before(old.amount))
    elif old.is_authors != new.is_authors:
        fixed = _fixed(new.amount) if new.is_authors else _no_longer_fixed(new.amount)
        yield fixed.filled(**spot)
    if old.needs_trust != new.needs_trust:
        yield _too_early(old.needs_trust, new.needs_trust).filled(**spot)


def moved_trust(was: int, now: int) -> tuple[Message, Message]:
    """What a reply that has just been named does to trust, and did."""
    return _for(
        now,
        earns=Message("On trust it earns {amount} now,"),
        costs=Message("On trust it costs {amount} now,"),
        leaves=Message("On trust it changes nothing now,"),
    ), _for(
        was,
        earns=Message("and it earned {amount} before."),
        costs=Message("and it cost {amount} before."),
        leaves=Message("and it changed nothing before."),
    )


def _by_the_author(amount: int) -> Message:
    return _for(
        amount,
        earns=Message(
            "On trust `{reply}` in *{moment}* earns {amount} now, by a number of the author's own;"
        ),
        costs=Message(
            "On trust `{reply}` in *{moment}* costs {amount} now, by a number of the author's own;"
        ),
        leaves=Message(
            "On trust `{reply}` in *{moment}* changes nothing now, by a number of the author's own;"
        ),
    )


def _in_the_ordinary_case(amount: int) -> Message:
    return _for(
        amount,
        earns=Message("On trust `{reply}` in *{moment}* earns {amount} now;"),
        costs=Message("On trust `{reply}` in *{moment}* costs {amount} now;"),
        leaves=Message("On trust `{reply}` in *{moment}* changes nothing now;"),
    )


def _before(amount: int) -> Message:
    return _for(
        amount,
        earns=Message("before, it earned {amount}."),
        costs=Message("before, it cost {amount}."),
        leaves=Message("before, it changed nothing."),
    )


def _fixed(amount: int) -> Message:
    return _for(
        amount,
        earns=Message(
            "What `{reply}` in *{moment}* does to trust is fixed by the author; in the ordinary "
            "case it earns {amount}."
        ),
        costs=Message(
            "What `{reply}` in *{moment}* does to trust is fixed by the author; in the ordinary "
            "case it costs {amount}."
        ),
        leaves=Message(
            "What `{reply}` in *{moment}* does to trust is fixed by the author; in the ordinary "
            "case it changes nothing."
        ),
    )


def _no_longer_fixed(amount: int) -> Message:
    return _for(
        amount,
        earns=Message(
            "What `{reply}` in *{moment}* does to trust is no longer fixed by the author; in the "
            "ordinary case it earns {amount}."
        ),
        costs=Message(
            "What `{reply}` in *{moment}* does to trust is no longer fixed by the author; in the "
            "ordinary case it costs {amount}."
        ),
        leaves=Message(
            "What `{reply}` in *{moment}* does to trust is no longer fixed by the author; in the "
            "ordinary case it changes nothing."
        ),
    )


def _for(amount: int, *, earns: Message, costs: Message, leaves: Message) -> Message:
    """The words for what an amount does to trust."""
    if not amount:
        return leaves
    return earns.filled(amount=amount) if amount > 0 else costs.filled(amount=-amount)


def _too_early(was: int, now: int) -> Message:
    if not now:
        return Message(
            "`{reply}` in *{moment}* no longer comes too early; before, it did when trust was "
            "below {was}.",
            {"was": was},
        )
    if not was:
        return Message(
            "`{reply}` in *{moment}* comes too early when trust is below {now} now; before: never.",
            {"now": now},
        )
    return Message(
        "`{reply}` in *{moment}* comes too early when trust is below {now} now; before: below "
        "{was}.",
        {"was": was, "now": now},
    )
