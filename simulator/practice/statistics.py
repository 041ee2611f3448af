"""What can be said of a scenario's quality in numbers: how much there is, and how hard to guess."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from simulator.scenario.model import DisclosureId, EndingId, Moment, Reply, Scenario
from simulator.scenario.taxonomy import Verdict
from simulator.session.play import begin, ending_of, offered_replies, step
from simulator.session.survey.chance import Chance
from simulator.session.survey.state_space import StateSpace
from simulator.session.survey.survey import Survey, survey_of

#: A way of choosing: from the replies on offer, in the author's order, to one of them.
Strategy = Callable[[Sequence[Reply]], Reply]

#: Meetings that have not ended after this many replies never will.
_ENDLESS = 300


def _longest(replies: Sequence[Reply]) -> Reply:
    return max(replies, key=_length)


def _shortest(replies: Sequence[Reply]) -> Reply:
    return min(replies, key=_length)


def _first(replies: Sequence[Reply]) -> Reply:
    return replies[0]


def _last(replies: Sequence[Reply]) -> Reply:
    return replies[-1]


def _length(reply: Reply) -> int:
    return len(reply.text)


#: What somebody might do who only wants to be right.
STRATEGIES: Mapping[str, Strategy] = {
    "longest": _longest,
    "shortest": _shortest,
    "first": _first,
    "last": _last,
}


@dataclass(frozen=True, slots=True)
class Statistics:
    """One scenario in numbers.

    Attributes:
        words: what client and trainee can say, in words.
        verdicts: how many replies there are of each verdict, when enough trust is there.
        states: how many states a meeting can come to; ``complete`` whether all were looked at.
        endings: the odds of each ending when every reply is drawn by lot.
        best: the endings of the best alliance that can be reached.
        trust_needed: the least trust with which each disclosure is ever shared; None if never.
        guessing: the ending that each strategy comes to; None if it never ends.
    """

    scenario: Scenario
    words: int
    verdicts: Mapping[Verdict, int]
    states: int
    complete: bool
    endings: Mapping[EndingId, float]
    best: frozenset[EndingId]
    trust_needed: Mapping[DisclosureId, int | None]
    guessing: Mapping[str, EndingId | None]

    @property
    def moments(self) -> int:
        """How many moments there are."""
        return len(self.scenario.moments)

    @property
    def chance_of_best(self) -> float:
        """The odds that random play comes to a best ending, 0 to 1."""
        return sum(self.endings[ending] for ending in self.best)

    @property
    def guessed(self) -> tuple[str, ...]:
        """The strategies that come to a best ending without reading a word."""
        return tuple(name for name, ending in self.guessing.items() if ending in self.best)


def statistics_of(
    scenario: Scenario, survey: Survey | None = None, chance: Chance | None = None
) -> Statistics:
    """Count, survey and guess; takes a second for a large scenario.

    Args:
        scenario: what to count.
        survey: the survey of this scenario, where it has been made already.
        chance: what that tells of random play, where it has been worked out already.
    """
    survey = survey or survey_of(scenario)
    chance = chance or survey.chance()
    return Statistics(
        scenario=scenario,
        words=sum(_words(moment) for moment in scenario.moments.values()),
        verdicts=_verdicts(scenario),
        states=len(survey.space),
        complete=survey.complete,
        endings=chance.endings,
        best=_best(survey),
        trust_needed=_trust_needed(survey.space),
        guessing={name: _played(scenario, choose) for name, choose in STRATEGIES.items()},
    )


def _words(moment: Moment) -> int:
    said = [variant.say for variant in moment.variants]
    said += [reply.text for reply in moment.replies.values()]
    return sum(len(text.split()) for text in said)


def _verdicts(scenario: Scenario) -> Mapping[Verdict, int]:
    counts = Counter(
        max((move.technique.verdict for move in reply.moves), key=_gravity)
        for moment in scenario.moments.values()
        for reply in moment.replies.values()
    )
    return {verdict: counts[verdict] for verdict in Verdict}


def _gravity(verdict: Verdict) -> int:
    return verdict.gravity


def _best(survey: Survey) -> frozenset[EndingId]:
    endings = survey.space.scenario.endings
    reached = [name for name, way in survey.reach.endings.items() if way is not None]
    highest = max((endings[name].alliance.worth for name in reached), default=None)
    return frozenset(name for name in reached if endings[name].alliance.worth == highest)


def _trust_needed(space: StateSpace) -> Mapping[DisclosureId, int | None]:
    """Looks at every way from a state in which a thing is unsaid to one in which it is shared."""
    bits = space.scenes.memory.shared
    every = sum(bits.values())
    shared = [space.scene(number).memory & every for number in range(len(space))]
    least: dict[int, int] = {}
    for number, before in enumerate(shared):
        for to in space.successors[space.first[number] : space.first[number + 1]]:
            new = shared[to] & ~before
            if new:
                least[new] = min(space.trust(to), least.get(new, space.trust(to)))
    return {
        name: min((trust for new, trust in least.items() if new & bit), default=None)
        for name, bit in bits.items()
    }


def _played(scenario: Scenario, choose: Strategy) -> EndingId | None:
    state, _ = begin(scenario)
    for _ in range(_ENDLESS):
        ending = ending_of(scenario, state)
        if ending is not None:
            return ending
        offered = offered_replies(scenario, state)
        if not offered:
            return None
        state, _ = step(scenario, state, choose(offered).id)
    return None
