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
from simulator.feedback.summary import safety_left_unasked, summary_of
from simulator.feedback.wording.words import words_of
from simulator.scenario.languages import Language
from simulator.scenario.model import Disclosure, Ending, Reply
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
        breaks = self.explanation.verdict is Verdict.BREAKS_BOUNDARIES
        return breaks or self.misses_danger or self.takes_over

    @property
    def misses_danger(self) -> bool:
        """Whether it passes over a sign that the client may not be safe."""
        return self._fails_safety(Verdict.DISMISSES)

    @property
    def takes_over(self) -> bool:
        """Whether it acts for the client’s safety over the client’s head."""
        return self._fails_safety(Verdict.OVER_LEADS)

    def _fails_safety(self, verdict: Verdict) -> bool:
        return any(
            move.technique.kind is Kind.SAFETY and move.verdict is verdict
            for move in self.explanation.moves
        )


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything the debrief shows.

    Attributes:
        language: the language it is told in.
        ending: None when the meeting was left before its end.
        summary: how it went, in a sentence or two.
        safety_left_unasked: there was reason to ask about safety, and nobody did.
        trust: trust before the first reply and after each one, 0 to 20.
        first_attempts: replies that were taken back, each with the turn it belonged to.
    """

    language: Language
    client_name: str
    ending: Ending | None
    summary: str
    safety_left_unasked: bool
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
    language = Language.of(scenario.language)
    return Debrief(
        language=language,
        client_name=scenario.client.name,
        ending=transcript.ending,
        summary=summary_of(transcript),
        safety_left_unasked=safety_left_unasked(transcript),
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
        habits=session_habits(told, profile, scenario.client.name, words_of(scenario)),
        named=naming_count((turn.naming for turn in turns), language),
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
        naming=naming_of(turn, Language.of(transcript.scenario.language)),
    )
