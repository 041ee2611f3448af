"""How a meeting went, in a sentence: the parting, what tore, what was heard and what stayed unsaid.

A second sentence follows where there was reason to ask about safety and nobody did: that is never
left to be found out among the turns.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.asking import question_waits, tends_to_safety
from simulator.feedback.counting import number
from simulator.feedback.leading import leading_move
from simulator.scenario.model import Alliance
from simulator.scenario.taxonomy import Kind, Verdict
from simulator.session.play import offered_replies
from simulator.session.transcript import Transcript, Turn

_PARTED = {
    Alliance.STRONG: "You part on solid ground",
    Alliance.GROWING: "Something has begun to grow between you",
    Alliance.STRAINED: "You part with a distance between you",
    Alliance.BROKEN: "The connection did not hold",
}


def summary_of(transcript: Transcript) -> str:
    """One sentence on the whole meeting, and one more where safety was not asked about."""
    sentence = f"{_parted(transcript)}; {', and '.join(_clauses(transcript))}."
    if not safety_left_unasked(transcript):
        return sentence
    name = transcript.scenario.client.name
    return (
        f"{sentence} There was reason to ask whether {name} is safe, and you did not ask; take "
        "that to your supervisor first."
    )


def safety_left_unasked(transcript: Transcript) -> bool:
    """Whether a question about safety was on offer, and was neither asked nor acted on."""
    if any(tends_to_safety(turn.outcome.reply) for turn in transcript.turns):
        return False
    scenario = transcript.scenario
    return question_waits(transcript.offered()) or any(
        question_waits(offered_replies(scenario, turn.outcome.before)) for turn in transcript.turns
    )


def _parted(transcript: Transcript) -> str:
    ending = transcript.ending
    if ending is None:
        return "You left before the end"
    if ending.alliance is Alliance.STRAINED and transcript.state.rupture:
        return "You part under strain"
    return _PARTED[ending.alliance]


def _clauses(transcript: Transcript) -> Iterator[str]:
    yield _ruptures(transcript)
    if transcript.scenario.disclosures:
        yield _heard(transcript)


def _ruptures(transcript: Transcript) -> str:
    judged = [turn.outcome.judgement for turn in transcript.turns]
    opened = [turn for turn in transcript.turns if turn.outcome.judgement.rupture_opened]
    healed = sum(judgement.rupture_healed for judgement in judged)
    if not opened:
        return "nothing tore on the way"
    if len(opened) == healed:
        return "what tore was mended" if healed == 1 else "each time something tore, you mended it"
    place = transcript.turns.index(opened[-1]) + 1
    before = "one tear was mended, but " if healed == 1 else "earlier tears were mended, but "
    return f"{before if healed else ''}{_torn(transcript, opened[-1], place)}"


def _torn(transcript: Transcript, turn: Turn, place: int) -> str:
    """What happened at a rupture that stayed open."""
    name = transcript.scenario.client.name
    leading = leading_move(turn.outcome.reply, turn.outcome.judgement)
    verdict = turn.outcome.judgement.verdict
    if verdict is Verdict.BREAKS_BOUNDARIES:
        return f"you did not put right the boundary that gave way at turn {place}"
    if leading.technique.kind is Kind.SAFETY:
        over_head = verdict is Verdict.OVER_LEADS
        what = f"help came over {name}’s head" if over_head else "a sign of danger went by"
    elif verdict is Verdict.OVER_LEADS:
        what = f"you led {name} once too often"
    else:
        what = f"{name} was not heard"
    return f"you did not go back to turn {place}, where {what}"


def _heard(transcript: Transcript) -> str:
    name = transcript.scenario.client.name
    shared, unsaid = len(transcript.shared), len(transcript.unsaid)
    if not unsaid:
        return f"{name} said what there was to say"
    if not shared:
        return f"what {name} carries stayed unsaid"
    return f"you heard {number(shared)} of the {number(shared + unsaid)} things {name} carries"
