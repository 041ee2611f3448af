"""What a reply does to trust, in sentences for somebody who reviews it."""

from __future__ import annotations

from simulator.authoring.reply_effect import ReplyEffect
from simulator.records.exports.fixed_words import FixedWords


def trust_in_words(effect: ReplyEffect, say: FixedWords) -> str:
    """What it does in the ordinary case, and then what it does where it comes too early."""
    usual = _authors(effect.amount, say) if effect.is_authors else _usual(effect.amount, say)
    if not effect.needs_trust:
        return usual
    return f"{usual} {_early(effect, say)}"


def _usual(amount: int, say: FixedWords) -> str:
    if not amount:
        return say("Leaves trust as it is.")
    if amount > 0:
        return say("Earns {amount}.", amount=amount)
    return say("Costs {amount}.", amount=-amount)


def _authors(amount: int, say: FixedWords) -> str:
    if not amount:
        return say("Leaves trust as it is, a number of the author's own.")
    if amount > 0:
        return say("Earns {amount}, a number of the author's own.", amount=amount)
    return say("Costs {amount}, a number of the author's own.", amount=-amount)


def _early(effect: ReplyEffect, say: FixedWords) -> str:
    trust, amount = effect.needs_trust, effect.early_amount
    if not amount:
        return say(
            "Below a trust of {trust} it comes too early and leaves trust as it is.", trust=trust
        )
    if amount > 0:
        return say(
            "Below a trust of {trust} it comes too early and earns {amount}.",
            trust=trust,
            amount=amount,
        )
    return say(
        "Below a trust of {trust} it comes too early and costs {amount}.",
        trust=trust,
        amount=-amount,
    )
