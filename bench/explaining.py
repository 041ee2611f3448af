"""How readable, how varied, how complete and how fast the explanations are.

    python bench/explaining.py [SESSIONS]

Plays the shipped scenarios at random, every other session leaning towards replies that do no harm,
so that the deeper parts are reached as well. Grades are Flesch-Kincaid's, of the words that are
ours: the author's words and what was quoted are left out of them, and graded apart. Times are
processor time, which a busy machine lengthens less.
"""

from __future__ import annotations

import math
import random
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import textstat

from simulator.feedback.explain import Explanation, explain
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.taxonomy import Taxonomy, shipped_taxonomy
from simulator.session.judgement import judge
from simulator.session.log import Started
from simulator.session.survey.state_space import explore
from simulator.session.transcript import Transcript, open_transcript

SCENARIOS = Path(__file__).resolve().parents[1] / "scenarios"
GRADE, WORDS, MILLISECONDS = 9.0, 25, 1.0

#: A meeting that goes in circles is left after this many replies.
LONGEST = 60
#: How often a leaning session chooses among the replies that do no harm.
LEANING = 0.8

_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|\n")
_WORD = re.compile(r"[\w'’-]+")


@dataclass(slots=True)
class Findings:
    """What the sessions showed."""

    milliseconds: list[float] = field(default_factory=list)
    headlines: set[str] = field(default_factory=set)
    ours: set[str] = field(default_factory=set)
    authors: set[str] = field(default_factory=set)
    replies: set[tuple[str, str, str]] = field(default_factory=set)
    explained: int = 0
    told_fully: int = 0
    repeated: int = 0


def play(scenario: Scenario, seed: int) -> Transcript:
    """One session; every other seed leans towards what does no harm."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    transcript = open_transcript(scenario, Started(scenario.id, "0" * 64, seed))
    while len(transcript.turns) < LONGEST and (offered := transcript.offered()):
        harmless = [one for one in offered if not judge(one, transcript.state).verdict.is_harmful]
        leans = seed % 2 and harmless and chance.random() < LEANING
        transcript = transcript.with_reply(chance.choice(harmless if leans else offered).id)
    return transcript


def in_our_words(explanation: Explanation) -> str:
    """The explanation without what its author wrote and without quotations."""
    contrast = explanation.contrast
    parts = [
        explanation.headline,
        explanation.effect,
        explanation.habit,
        explanation.rupture_note,
        contrast.says if contrast else explanation.strength,
        *(reason.why for reason in explanation.reasons),
    ]
    return " ".join(part for part in parts if part)


def is_whole(explanation: Explanation, taxonomy: Taxonomy) -> bool:
    """Whether it names technique, words, what was heard, practice, and the reason for the trust."""
    told = explanation.evidence.lower()
    words = _WORD.findall(explanation.moves[0].words.lower())
    practices = (*explanation.served, *explanation.failed)
    return (
        explanation.leading_name in told
        and words[0] in told
        and bool(explanation.heard)
        and any(taxonomy.practice_names[practice].lower() in told for practice in practices)
        and bool(explanation.reasons)
        and all(reason.why for reason in explanation.reasons)
    )


def sentences(explanation: Explanation) -> Iterator[str]:
    """Its sentences of three words or more."""
    for text in (explanation.text, *(reason.why for reason in explanation.reasons)):
        for piece in _END.split(text):
            words = _WORD.findall(piece.lower())
            if len(words) >= 3:
                yield " ".join(words)


def take_in(findings: Findings, transcript: Transcript, told: Explanation) -> None:
    """Add one explanation, that of the last reply of ``transcript``."""
    outcome = transcript.turns[-1].outcome
    findings.explained += 1
    findings.told_fully += is_whole(told, shipped_taxonomy(told.language))
    findings.headlines.add(told.headline)
    findings.ours.add(in_our_words(told))
    findings.authors.add(f"{told.heard} {told.author_note}")
    findings.replies.add((transcript.scenario.id, outcome.before.moment, outcome.reply.id))


def explain_all(transcript: Transcript, findings: Findings) -> None:
    """Explain every reply of a session in turn, and add what there is to find."""
    said: Counter[str] = Counter()
    sofar = open_transcript(transcript.scenario, transcript.started)
    for turn in transcript.turns:
        sofar = sofar.with_reply(turn.outcome.reply.id)
        began = time.process_time()
        explanation = explain(sofar, len(sofar.turns) - 1)
        findings.milliseconds.append((time.process_time() - began) * 1000)
        take_in(findings, sofar, explanation)
        said.update(sentences(explanation))
    findings.repeated += sum(count - 1 for count in said.values())


def explain_the_rest(scenario: Scenario, findings: Findings) -> None:
    """Explain the replies that chance has not given, on a shortest way to each of them."""
    missing = {
        (moment.id, reply)
        for moment in scenario.moments.values()
        for reply in moment.replies
        if (scenario.id, moment.id, reply) not in findings.replies
    }
    if not missing:
        return
    space = explore(scenario)
    for number in range(len(space.keys)):
        moment = space.scene(number).moment
        for reply in space.offered(number):
            if (moment, reply) in missing:
                missing.remove((moment, reply))
                transcript = open_transcript(scenario, Started(scenario.id, "0" * 64, 1))
                for step in (*space.path(number), reply):
                    transcript = transcript.with_reply(step)
                take_in(findings, transcript, explain(transcript, len(transcript.turns) - 1))


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which ``share`` of ``values`` lie."""
    return sorted(values)[math.ceil(len(values) * share) - 1]


def grades(texts: set[str]) -> str:
    """Mean, 95th percentile and maximum of the reading grades."""
    found = [float(textstat.flesch_kincaid_grade(text)) for text in sorted(texts)]
    return (
        f"mean {statistics.fmean(found):.1f}, 95th percentile {percentile(found, 0.95):.1f}, "
        f"most {max(found):.1f} ({len(found):,} different ones"
    )


def main(sessions: int) -> int:
    """Print one line a figure, each with its goal."""
    findings = Findings()
    scenarios = [
        scenario
        for path in sorted(SCENARIOS.glob("*.yaml"))
        if (scenario := load_scenario(path).scenario) is not None
    ]
    for seed in range(sessions):
        scenario = scenarios[seed % len(scenarios)]
        explain_all(play(scenario, seed // len(scenarios)), findings)
    for scenario in scenarios:
        explain_the_rest(scenario, findings)
    written = sum(len(one.replies) for each in scenarios for one in each.moments.values())
    longest = max(len(headline.split()) for headline in findings.headlines)
    share = 100 * findings.told_fully / findings.explained
    print(f"{sessions:,} sessions over {len(scenarios)} scenarios, {findings.explained:,} replies")
    print(f"replies explained: {len(findings.replies)} of {written} (goal: all)")
    print(f"reading grade, first lines: {grades(findings.headlines)}; goal: mean at most {GRADE})")
    print(f"reading grade, whole: {grades(findings.ours)}; goal: mean at most {GRADE})")
    print(f"reading grade, authors' own words: {grades(findings.authors)}; for comparison)")
    print(f"longest first line: {longest} words (goal: at most {WORDS})")
    print(f"replies explained in full: {share:.1f} % (goal: 100 %)")
    print(f"repeated sentences: {findings.repeated} (goal: 0)")
    print(
        f"explain and contrast: median {statistics.median(findings.milliseconds):.2f} ms, 99th "
        f"percentile {percentile(findings.milliseconds, 0.99):.2f} ms "
        f"(goal: at most {MILLISECONDS} ms)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
