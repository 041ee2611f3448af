"""How a meeting went, in a sentence: the parting, what tore, what was heard and what stayed unsaid.

A second sentence follows where there was reason to ask about safety and nobody did: that is never
left to be found out among the turns.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.asking import question_waits, tends_to_safety
from simulator.feedback.leading import leading_move
from simulator.feedback.wording.words import words_of
from simulator.scenario.model import Alliance
from simulator.scenario.taxonomy import Kind, Verdict
from simulator.session.play import offered_replies
from simulator.session.transcript import Transcript, Turn


def summary_of(transcript: Transcript) -> str:
    """One sentence on the whole meeting, and one more where safety was not asked about."""
    words, name = words_of(transcript.scenario), transcript.scenario.client.name
    clauses = words.summary.joins.join(_clauses(transcript))
    told = words.summary.sentence.format(parted=_parted(transcript), clauses=clauses)
    if safety_left_unasked(transcript):
        told = f"{told} {words.summary.safety_left.format(client=name)}"
    return words.grammar.fluent(told, name)


def safety_left_unasked(transcript: Transcript) -> bool:
    """Whether a question about safety was on offer, and was neither asked nor acted on."""
    if any(tends_to_safety(turn.outcome.reply) for turn in transcript.turns):
        return False
    scenario = transcript.scenario
    return question_waits(transcript.offered()) or any(
        question_waits(offered_replies(scenario, turn.outcome.before)) for turn in transcript.turns
    )


def _parted(transcript: Transcript) -> str:
    words, ending = words_of(transcript.scenario).summary, transcript.ending
    if ending is None:
        return words.left_early
    if ending.alliance is Alliance.STRAINED and transcript.state.rupture:
        return words.under_strain
    return words.parted[ending.alliance]


def _clauses(transcript: Transcript) -> Iterator[str]:
    yield _ruptures(transcript)
    if transcript.scenario.disclosures:
        yield _heard(transcript)


def _ruptures(transcript: Transcript) -> str:
    words = words_of(transcript.scenario).summary
    opened = [turn for turn in transcript.turns if turn.outcome.judgement.rupture_opened]
    healed = sum(turn.outcome.judgement.rupture_healed for turn in transcript.turns)
    if not opened:
        return words.nothing_tore
    if len(opened) == healed:
        return words.mended if healed == 1 else words.each_mended
    torn = _torn(transcript, opened[-1])
    if not healed:
        return torn
    before = words.one_mended_before if healed == 1 else words.some_mended_before
    return before.format(torn=torn)


def _torn(transcript: Transcript, turn: Turn) -> str:
    """What happened at a rupture that stayed open."""
    words, name = words_of(transcript.scenario).summary, transcript.scenario.client.name
    place = transcript.turns.index(turn) + 1
    leading = leading_move(turn.outcome.reply, turn.outcome.judgement)
    verdict = turn.outcome.judgement.verdict
    if verdict is Verdict.BREAKS_BOUNDARIES:
        return words.boundary_left.format(turn=place)
    if leading.technique.kind is Kind.SAFETY:
        what = words.over_head if verdict is Verdict.OVER_LEADS else words.danger_went_by
    else:
        what = words.led_too_often if verdict is Verdict.OVER_LEADS else words.not_heard
    return words.not_back.format(turn=place, what=what.format(client=name))


def _heard(transcript: Transcript) -> str:
    words, name = words_of(transcript.scenario), transcript.scenario.client.name
    shared, unsaid = len(transcript.shared), len(transcript.unsaid)
    if not unsaid:
        return words.summary.all_said.format(client=name)
    if not shared:
        return words.summary.all_unsaid.format(client=name)
    number = words.grammar.number
    return words.summary.some_heard.format(
        heard=number(shared), count=number(shared + unsaid), client=name
    )
