"""What the moment adds: a disclosure just made, the setting, the client’s age."""

from __future__ import annotations

from simulator.feedback.asking import ASKED
from simulator.feedback.context import WITHOUT_EFFECT, Context
from simulator.feedback.sentences import Voice
from simulator.feedback.trait import Trait
from simulator.feedback.wording.reply_words import Ways
from simulator.scenario.model import Move
from simulator.scenario.taxonomy import Kind, Practice, Verdict

#: The practices of moves that show something was heard.
_HEARING = frozenset({Practice.EMPATHY, Practice.VALIDATING, Practice.ACTIVE_LISTENING})


def surroundings(context: Context, voice: Voice) -> str:
    """A sentence on what this moment adds, or nothing; setting and age every other reply."""
    words = context.words.surroundings
    if context.after_disclosure:
        return voice.say([_filled(way, context) for way in _on_disclosure(context)])
    if context.before_arrival:
        return voice.say([_filled(way, context) for way in words.arriving[context.setting]])
    if context.turn.number % 2 or context.in_rupture or context.causes & WITHOUT_EFFECT:
        return ""
    tables = [words.settings[context.setting], words.ages[context.age]]
    if context.turn.number % 4:
        tables.reverse()
    traits = _traits(context)
    return voice.say_first(
        _filled(way, context)
        for table in tables
        for trait in traits
        for way in table.get(trait, ())
    )


def _on_disclosure(context: Context) -> Ways:
    words = context.words.surroundings
    if context.verdict.is_harmful:
        return words.disclosed_harm
    if context.verdict is Verdict.VALIDATES and not any(map(_meets, context.helpful)):
        return words.disclosed_not_met
    if context.verdict is Verdict.VALIDATES and context.turn.outcome.reply.is_act:
        return words.disclosed_quietly
    return words.disclosed[context.verdict]


def _meets(move: Move) -> bool:
    """Whether a helpful move answers what was just said, and does not only go on from it."""
    kind = move.technique.kind
    heard = not _HEARING.isdisjoint(move.technique.practices)
    return kind in (Kind.REFLECTION, Kind.SAFETY, Kind.REPAIR) or (kind is Kind.OTHER and heard)


def _traits(context: Context) -> tuple[Trait, ...]:
    """What the reply is, the most telling first."""
    technique = context.technique
    if technique.kind is Kind.SETTING:
        return (Trait.FRAMES,)
    if context.verdict.is_harmful:
        return _harms(context)
    if technique.kind is Kind.QUESTION:
        if context.verdict is Verdict.NEUTRAL:
            return (Trait.ASKS_A_FACT, Trait.ASKS)
        by_permission = Practice.BOUNDARIES in technique.practices
        return (Trait.LETS_LEAD if by_permission else Trait.ASKS_OPENLY, Trait.ASKS)
    found = [Trait.REFLECTS] if technique.kind is Kind.REFLECTION else []
    if technique.id == ASKED:
        found.append(Trait.ASKS_SAFETY)
    if context.turn.outcome.reply.is_act:
        found.append(Trait.ACT)
    leads = technique.practices[:1] == (Practice.CLIENT_LEADS,)
    if leads and context.verdict is Verdict.VALIDATES:
        found.append(Trait.LETS_LEAD)
    return tuple(found)


def _harms(context: Context) -> tuple[Trait, ...]:
    """Nothing where the moment itself says enough: a danger missed, a move too early."""
    kind = context.technique.kind
    if context.leading in context.turn.outcome.judgement.early:
        return ()
    if context.verdict is Verdict.OVER_LEADS:
        by_kind = {Kind.OTHER: (Trait.ADVISES, Trait.DECIDES), Kind.SAFETY: (Trait.DECIDES,)}
        return (*by_kind.get(kind, (Trait.STEERS,)), Trait.LEADS, Trait.HARMS)
    if kind is Kind.SAFETY:
        return ()
    return (
        Trait.BREAKS if context.verdict is Verdict.BREAKS_BOUNDARIES else Trait.DISMISSES,
        Trait.HARMS,
    )


def _filled(way: str, context: Context) -> str:
    return way.format(client=context.client, years=context.years)
