"""Explains one reply: what it was, the very words, what the client heard, and what would help more.

An explanation is a pure function of the transcript and the turn. Sentences come from the
taxonomy, the scenario's author and the modules beside this one; none is said twice in a meeting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from simulator.feedback import contrast as comparing
from simulator.feedback.context import WITHOUT_EFFECT, Context, context_of
from simulator.feedback.evidence import evidence
from simulator.feedback.habits import habit
from simulator.feedback.headlines import headline
from simulator.feedback.history import History, history_of
from simulator.feedback.leading import among_equals, leading_move
from simulator.feedback.reasons import reason
from simulator.feedback.ruptures import rupture_note
from simulator.feedback.sentences import Voice
from simulator.feedback.stronger import stronger_reply
from simulator.feedback.surroundings import surroundings
from simulator.feedback.wording.words import words_of
from simulator.scenario.languages import Language
from simulator.scenario.model import Reply, Scenario
from simulator.scenario.taxonomy import Practice, Technique, Verdict, shipped_taxonomy
from simulator.session.judgement import Cause, Judgement
from simulator.session.play import Spoken, step
from simulator.session.transcript import Transcript

#: How many explanations are kept at hand, so that each builds on those before it.
REMEMBERED = 256
#: Explanations build on each other; a long meeting is worked through in pieces of this length.
_PIECE = 100


@dataclass(frozen=True, slots=True)
class ExplainedMove:
    """A stretch of the reply, ``text[start:end]``, and what it counts as in this moment."""

    technique: Technique
    start: int
    end: int
    words: str
    verdict: Verdict
    early: bool


@dataclass(frozen=True, slots=True)
class TrustReason:
    """One change of trust in points, with its rule in words."""

    amount: int
    why: str


@dataclass(frozen=True, slots=True)
class Contrast:
    """The stronger reply on offer at that moment, and in words what sets it apart.

    ``quote`` introduces and quotes it, for where it is not shown beside ``says``. ``answer`` is
    what the client would have said to it, and ``trust_after`` the trust there would then have been:
    both played from the scenario, not written by its author for this.
    """

    reply: Reply
    quote: str
    says: str
    answer: Spoken
    trust_after: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything there is to say of one reply, shortest first.

    ``language`` is that of its words. ``headline`` is one sentence; ``evidence`` quotes;
    ``contrast`` is None when no reply on offer was stronger, and then ``strength`` says what made
    this one work. ``found_on_arrival``: it was done before the client came, so ``heard`` is what
    the client will make of it on coming in.
    """

    language: Language
    verdict: Verdict
    mixed: bool
    early: bool
    headline: str
    evidence: str
    effect: str
    moves: tuple[ExplainedMove, ...]
    heard: str
    served: tuple[Practice, ...]
    failed: tuple[Practice, ...]
    trust_before: int
    trust_after: int
    reasons: tuple[TrustReason, ...]
    habit: str
    rupture_note: str
    rupture: bool
    contrast: Contrast | None
    strength: str
    author_note: str
    sources: tuple[str, ...]
    found_on_arrival: bool = False

    @property
    def leading_name(self) -> str:
        """The name, in small letters, of the technique that gives the reply its verdict."""
        leading = [move for move in self.moves if move.verdict is self.verdict]
        leading.sort(key=lambda move: (among_equals(move.technique), move.start))
        return leading[0].technique.name.lower() if leading else ""

    @property
    def text(self) -> str:
        """The whole explanation as plain paragraphs, for terminals, exports and readers."""
        parts = [
            self.headline,
            f"{self.evidence} {self.effect}".strip(),
            self.habit,
            self.rupture_note,
            self.author_note,
            f"{self.contrast.quote} {self.contrast.says}" if self.contrast else self.strength,
        ]
        return "\n".join(part for part in parts if part)


def explain(transcript: Transcript, place: int) -> Explanation:
    """Explain the reply of turn ``place`` (from 0) of ``transcript``.

    Raises:
        IndexError: there is no such turn.
    """
    history = history_of(transcript, place)
    for count in range(_PIECE, len(history.replies), _PIECE):
        _explained(history.up_to(count))
    return _explained(history)[0]


@lru_cache(maxsize=REMEMBERED)
def _explained(history: History) -> tuple[Explanation, frozenset[str]]:
    """The explanation of the last reply, and the sentences said up to its end."""
    before = history.up_to(len(history.replies) - 1)
    said = _explained(before)[1] if before.replies else frozenset()
    grammar, name = words_of(history.scenario).grammar, history.scenario.client.name
    voice = Voice(said, history.seed + len(before.replies), lambda text: grammar.fluent(text, name))
    given = history.last()
    context = context_of(history.scenario, given.turn, given.earlier, given.second_try)
    return _explain(history.scenario, context, voice), voice.said


def _explain(scenario: Scenario, context: Context, voice: Voice) -> Explanation:
    """Puts the parts together in the order in which they are read."""
    outcome = context.turn.outcome
    reply, judgement = outcome.reply, outcome.judgement
    moves = _moves(reply, judgement)
    heard = heard_by(reply, judgement)
    said_first = headline(context, voice)
    language = Language.of(scenario.language)
    quoted = evidence(context, heard, shipped_taxonomy(language), voice)
    does = _effect(context, voice)
    pattern = habit(context, voice)
    bond = rupture_note(context, voice)
    note = voice.say_first((reply.why,))
    contrast = _contrast(scenario, context, voice)
    return Explanation(
        language=language,
        verdict=judgement.verdict,
        mixed=judgement.mixed,
        early=bool(judgement.early),
        headline=said_first,
        evidence=quoted,
        effect=does,
        moves=moves,
        heard=heard,
        served=_served(moves, judgement.verdict),
        failed=_failed(moves),
        trust_before=outcome.before.trust,
        trust_after=judgement.trust_after,
        reasons=tuple(_reasons(judgement, context, voice)),
        habit=pattern,
        rupture_note=bond,
        rupture=judgement.rupture_after,
        contrast=contrast,
        strength="" if contrast else comparing.strength(context, voice),
        author_note=note,
        sources=tuple(dict.fromkeys(move.technique.source for move in moves)),
        found_on_arrival=context.found_on_arrival,
    )


def _reasons(judgement: Judgement, context: Context, voice: Voice) -> Iterator[TrustReason]:
    """What moved trust, reason by reason.

    A gain there is no more room for is one reason: told as a gain and a loss it would sound as if
    the reply had cost something.
    """
    given = list(judgement.reasons)
    full = given.pop() if given[-1].cause is Cause.AT_THE_CEILING else None
    for one in given:
        amount, why = one.amount, reason(one, context, voice)
        if full is not None and one is given[-1]:
            amount, why = amount + full.amount, f"{why} {reason(full, context, voice)}"
        yield TrustReason(amount, why)


def _effect(context: Context, voice: Voice) -> str:
    """What words of this sort do to a client, and what this moment adds to it."""
    technique, client = context.technique, context.client
    ways = [effect.format(client=client) for effect in technique.effects]
    if context.leading in context.turn.outcome.judgement.early:
        ways = [technique.early_because.format(client=client)]
    elif context.causes & WITHOUT_EFFECT:
        ways = []
    return f"{voice.say(ways)} {surroundings(context, voice)}".strip()


def heard_by(reply: Reply, judgement: Judgement) -> str:
    """What the client took from the reply: the author's words, else the gravest technique's."""
    if reply.heard:
        return reply.heard
    return leading_move(reply, judgement).technique.hears if reply.moves else ""


def _moves(reply: Reply, judgement: Judgement) -> tuple[ExplainedMove, ...]:
    return tuple(
        ExplainedMove(
            move.technique,
            move.start,
            move.end,
            reply.text[move.start : move.end],
            Verdict.OVER_LEADS if move in judgement.early else move.technique.verdict,
            move in judgement.early,
        )
        for move in reply.moves
    )


def _served(moves: tuple[ExplainedMove, ...], verdict: Verdict) -> tuple[Practice, ...]:
    """The practices served: those of helpful moves, and of neutral ones when nothing else is."""
    helpful = Verdict.NEUTRAL if verdict is Verdict.NEUTRAL else Verdict.VALIDATES
    return _practices(move for move in moves if move.verdict is helpful)


def _practices(moves: Iterable[ExplainedMove]) -> tuple[Practice, ...]:
    """The practices these moves touch, in the taxonomy's order."""
    touched = {practice for move in moves for practice in move.technique.practices}
    return tuple(practice for practice in Practice if practice in touched)


def _failed(moves: tuple[ExplainedMove, ...]) -> tuple[Practice, ...]:
    """The practices failed: those of harmful moves; a move too early fails the client's lead."""
    failed = set(_practices(move for move in moves if move.verdict.is_harmful and not move.early))
    if any(move.early for move in moves):
        failed.add(Practice.CLIENT_LEADS)
    return tuple(practice for practice in Practice if practice in failed)


def _contrast(scenario: Scenario, context: Context, voice: Voice) -> Contrast | None:
    chosen, state = context.turn.outcome.reply, context.turn.outcome.before
    better = stronger_reply(scenario, state, chosen, asked=context.asked_before)
    if better is None:
        return None
    _, played = step(scenario, state, better.id)
    return Contrast(
        reply=better,
        quote=comparing.held_up(better, context, voice),
        says=comparing.difference(better, played.judgement, context, voice),
        answer=played.answer,
        trust_after=played.judgement.trust_after,
    )
