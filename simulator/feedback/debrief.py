"""The debrief of a meeting: how it ended, how trust went, what was shared, every turn explained.

A pure function of the transcript. Boundary breaks and missed risk cues are listed apart: nothing
that went well later averages them away.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.feedback.arrival import is_before_arrival, speaker
from simulator.feedback.explain import Explanation, explain
from simulator.feedback.naming import Naming, NamingCount, naming_count, naming_of
from simulator.feedback.profile import Profile, profile_of
from simulator.feedback.session_habits import session_habits
from simulator.scenario.model import Alliance, Disclosure, Ending, Reply
from simulator.scenario.taxonomy import Kind, Verdict
from simulator.session.play import Spoken
from simulator.session.transcript import Transcript


@dataclass(frozen=True, slots=True)
class DebriefTurn:
    """One turn: the client's words, the reply and its explanation. ``place`` counts from 0.

    ``speaker`` is whose the words are, since before the client comes they may be nobody's;
    ``naming`` is how the trainee named the reply, None when they did not.
    """

    place: int
    speaker: str
    before_arrival: bool
    client: Spoken
    reply: Reply
    explanation: Explanation
    rupture_opened: bool
    rupture_healed: bool
    naming: Naming | None

    @property
    def is_grave(self) -> bool:
        """Whether it breaks a boundary or passes over a risk: never averaged away."""
        return self.explanation.verdict is Verdict.BREAKS_BOUNDARIES or any(
            move.technique.kind is Kind.SAFETY and move.verdict.is_harmful
            for move in self.explanation.moves
        )


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything the debrief shows.

    Attributes:
        ending: None when the meeting was left before its end.
        summary: one sentence on how it went.
        trust: trust before the first reply and after each one, 0 to 20.
        first_attempts: replies that were taken back, each with the turn it belonged to.
    """

    client_name: str
    ending: Ending | None
    summary: str
    trust: tuple[int, ...]
    turns: tuple[DebriefTurn, ...]
    shared: tuple[Disclosure, ...]
    unsaid: tuple[Disclosure, ...]
    grave: tuple[DebriefTurn, ...]
    first_attempts: tuple[tuple[int, Reply], ...]
    notes: tuple[str, ...]
    closing: Spoken
    closing_speaker: str
    profile: Profile
    habits: tuple[str, ...]
    named: NamingCount


def debrief_of(transcript: Transcript) -> Debrief:
    """The debrief of ``transcript``, as far as it went."""
    scenario = transcript.scenario
    turns = tuple(_turn(transcript, place) for place in range(len(transcript.turns)))
    told = tuple(turn.explanation for turn in turns)
    profile = profile_of(told)
    return Debrief(
        client_name=scenario.client.name,
        ending=transcript.ending,
        summary=_summary(transcript, turns),
        trust=(
            transcript.opening_state.trust,
            *(turn.outcome.judgement.trust_after for turn in transcript.turns),
        ),
        turns=turns,
        shared=tuple(scenario.disclosures[name] for name in transcript.shared),
        unsaid=tuple(scenario.disclosures[name] for name in transcript.unsaid),
        grave=tuple(turn for turn in turns if turn.is_grave),
        first_attempts=tuple(
            (taken.place, taken.turn.outcome.reply) for taken in transcript.taken_back
        ),
        notes=transcript.notes,
        closing=transcript.client_now,
        closing_speaker=speaker(scenario, transcript.client_now),
        profile=profile,
        habits=session_habits(told, profile, scenario.client.name),
        named=naming_count(turn.naming for turn in turns),
    )


def _turn(transcript: Transcript, place: int) -> DebriefTurn:
    turn = transcript.turns[place]
    judgement = turn.outcome.judgement
    return DebriefTurn(
        place=place,
        speaker=speaker(transcript.scenario, turn.client),
        before_arrival=is_before_arrival(transcript.scenario, turn.client),
        client=turn.client,
        reply=turn.outcome.reply,
        explanation=explain(transcript, place),
        rupture_opened=judgement.rupture_opened,
        rupture_healed=judgement.rupture_healed,
        naming=naming_of(turn),
    )


_PARTED = {
    Alliance.STRONG: "You part on solid ground",
    Alliance.GROWING: "Something has begun to grow between you",
    Alliance.STRAINED: "You part under strain",
    Alliance.BROKEN: "The connection did not hold",
}


def _summary(transcript: Transcript, turns: tuple[DebriefTurn, ...]) -> str:
    ending = transcript.ending
    opening = "You left before the end" if ending is None else _PARTED[ending.alliance]
    return f"{opening}; {_ruptures(turns)}, and {_kept_back(transcript)}."


def _ruptures(turns: tuple[DebriefTurn, ...]) -> str:
    opened = sum(turn.rupture_opened for turn in turns)
    healed = sum(turn.rupture_healed for turn in turns)
    if not opened:
        return "nothing tore on the way"
    if opened == healed:
        return "what tore was mended" if opened == 1 else "each time something tore, you mended it"
    return "something tore and was not mended" if not healed else "not all that tore was mended"


def _kept_back(transcript: Transcript) -> str:
    name = transcript.scenario.client.name
    if not transcript.unsaid:
        return f"{name} said what there was to say"
    if not transcript.shared:
        return f"what {name} carries stayed unsaid"
    return f"part of what {name} carries stayed unsaid"
