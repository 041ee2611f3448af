"""A meeting as one plain object: what ``play --json`` and ``show --json`` print.

A pure function of scenario and log. Its fields are a contract. Spans are character offsets into
the reply without its markup.
"""

from __future__ import annotations

from typing import Any

from simulator.feedback.explain import Explanation, explain
from simulator.feedback.turning import Turning
from simulator.session.play import Spoken
from simulator.session.transcript import Transcript, Turn


def session_report(transcript: Transcript, turning: Turning) -> dict[str, Any]:
    """The whole meeting; every value is a text, number, truth value, list or mapping.

    ``regret`` is how much less could be reached after a reply than before it, None where the
    scenario is too large to prove it. ``turning_points`` names turns by their place in ``turns``,
    from 0.
    """
    ending = transcript.ending
    return {
        "scenario": transcript.scenario.id,
        "seed": transcript.started.seed,
        "turns": [
            {**_turn(turn, explain(transcript, place)), "regret": regret}
            for place, (turn, regret) in enumerate(
                zip(transcript.turns, turning.regrets, strict=True)
            )
        ],
        "turning_points": [
            {
                "turn": point.place,
                "moment": transcript.turns[point.place].outcome.before.moment,
                "reply": point.reply.id,
                "regret": point.regret,
                "kept_open": point.kept_open.id,
                "says": point.says,
            }
            for point in turning.points
        ],
        "ending": None if ending is None else ending.id,
        "alliance": None if ending is None else str(ending.alliance),
        "shared": list(transcript.shared),
        "unsaid": list(transcript.unsaid),
        "complete": ending is not None,
    }


def _spoken(spoken: Spoken) -> dict[str, Any]:
    return {
        "moment": spoken.moment,
        "client": spoken.variant.say,
        "manner": spoken.variant.manner,
        "feeling": str(spoken.variant.feeling),
        "shared": spoken.newly_shared,
    }


def _turn(turn: Turn, explanation: Explanation) -> dict[str, Any]:
    contrast = explanation.contrast
    return {
        **_spoken(turn.client),
        "reply": turn.outcome.reply.id,
        "verdict": str(explanation.verdict),
        "mixed": explanation.mixed,
        "early": explanation.early,
        "moves": [
            {
                "technique": move.technique.id,
                "start": move.start,
                "end": move.end,
                "words": move.words,
            }
            for move in explanation.moves
        ],
        "heard": explanation.heard,
        "practices_served": [str(practice) for practice in explanation.served],
        "practices_failed": [str(practice) for practice in explanation.failed],
        "trust_before": explanation.trust_before,
        "trust_after": explanation.trust_after,
        "reasons": [{"amount": reason.amount, "why": reason.why} for reason in explanation.reasons],
        "rupture": explanation.rupture,
        "stronger": None if contrast is None else contrast.reply.id,
        "explanation": explanation.text,
    }
