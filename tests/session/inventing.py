"""Small random scenarios, and a slow survey of them, to compare the real one with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from simulator.scenario.loading import Loaded, load_source
from simulator.scenario.model import MomentId, Reply, ReplyId, Route, Scenario, Variant
from simulator.scenario.whereabouts import Question
from simulator.session.judgement import judge
from simulator.session.play import begin, ending_of, offered_replies, step
from simulator.session.state import State

HEAD = """\
format: 1
id: invented
title: Invented
summary: Nobody wrote this.
level: foundation
minutes: 5
setting: phone
practices: [validating]
client: {name: Ada, age: 30}
facts: {told: She told him., cold: It is cold.}
disclosures: {debt: {shares: She owes money.}, loss: {shares: She lost her work.}}
endings:
  good: {title: Good, meaning: It is over., alliance: strong}
  bad: {title: Bad, meaning: It is over., alliance: broken}
start: m0
"""
SAID = (
    "[Take your time](holding-space)",
    "[You sound worn out](feeling-reflection)",
    "[What was that like](open-question)?",
    "[Was that before the move](fact-question)?",
    "[Maybe being left out hurt more](meaning-reflection)",
    "[You could write to her](unasked-advice)",
    "[It is only an exam](minimising)",
    "[You sound sad](feeling-reflection), [but it is only an exam](minimising)",
    "[Let us have a coffee](dual-relationship)",
    "[I went too fast, and I am sorry](rupture-repair)",
)
MOMENTS = ("m0", "m1", "m2")
ENDS = ("end-good", "end-bad")
FACTS = ("told", "cold")
QUESTIONS = st.one_of(
    st.builds("trust {} {}".format, st.sampled_from(("<", ">=", "=", "!=")), st.integers(0, 20)),
    st.builds("turn {} {}".format, st.sampled_from(("<", ">")), st.integers(0, 2)),
    st.sampled_from(("rupture", *FACTS, "shared(debt)", "shared(loss)", "visited(m1)")),
    st.sampled_from(("said(r0)", "said(m0.r1)", "visited(m0)")),
)
CONDITIONS = st.recursive(
    QUESTIONS,
    lambda inner: st.one_of(
        inner.map("not ({})".format),
        st.builds("({} and {})".format, inner, inner),
        st.builds("({} or {})".format, inner, inner),
    ),
    max_leaves=3,
)
PLACES = st.sampled_from((*MOMENTS, *ENDS))


@st.composite
def routes(draw: st.DrawFn) -> str:
    """Where a reply leads, with or without a question."""
    last = draw(PLACES)
    if draw(st.booleans()):
        return last
    return f'[{{when: "{draw(CONDITIONS)}", to: {draw(PLACES)}}}, {{to: {last}}}]'


@st.composite
def replies(draw: st.DrawFn) -> str:
    """The fields of a reply. Most have an author's number, to keep the states few."""
    fields = [f"say: '{draw(st.sampled_from(SAID))}'", f"go: {draw(routes())}"]
    number = draw(st.sampled_from((None, 6, -6, 5)))
    fields += [] if number is None else [f"trust: {number}"]
    for name in ("set", "unset"):
        fact = draw(st.sampled_from((None, None, *FACTS)))
        fields += [] if fact is None else [f"{name}: [{fact}]"]
    if draw(st.integers(0, 3)) == 0:
        fields.append(f'when: "{draw(CONDITIONS)}"')
    return "{" + ", ".join(fields) + "}"


@st.composite
def variants(draw: st.DrawFn) -> str:
    """What the client says, in one or two ways."""
    extra = ("", ", shares: debt", ", shares: loss", ", set: [told]", ", set: [cold]")
    last = f"{{say: Well.{draw(st.sampled_from(extra))}}}"
    if draw(st.booleans()):
        return f"[{last}]"
    first = f'{{when: "{draw(CONDITIONS)}", say: Oh.{draw(st.sampled_from(extra))}}}'
    return f"[{first}, {last}]"


@st.composite
def invented(draw: st.DrawFn) -> Loaded:
    """A file with a scenario of three moments and two endings."""
    lines = [f"trust: {draw(st.integers(0, 20))}", "moments:"]
    for moment in MOMENTS:
        lines += [f"  {moment}:", f"    client: {draw(variants())}", "    replies:"]
        lines += [f"      r{place}: {draw(replies())}" for place in range(draw(st.integers(2, 3)))]
    lines += [f"  {end}: {{client: Bye., ending: {end[4:]}}}" for end in ENDS]
    loaded = load_source(HEAD + "\n".join(lines) + "\n", "invented.yaml")
    problems = "\n".join(problem.as_text() for problem in loaded.diagnostics)
    assert loaded.scenario is not None, problems
    return loaded


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    """A scenario of three moments and two endings."""
    scenario = draw(invented()).scenario
    assert scenario is not None
    return scenario


@dataclass(frozen=True, slots=True)
class SlowSurvey:
    """What playing alone finds out: each state, where its replies lead, and the way there."""

    scenario: Scenario
    after: Mapping[State, Mapping[ReplyId, State]]
    distance: Mapping[State, int]

    def worth(self, state: State) -> int:
        """The worth of having ended in ``state``; -1 if it is no ending."""
        ending = ending_of(self.scenario, state)
        if ending is None:
            return -1
        alliance = self.scenario.endings[ending].alliance.worth
        return 20 * alliance + 5 * len(state.shared) + state.trust

    def best(self) -> dict[State, int]:
        """The best worth that each state leads to, by asking again until nothing changes."""
        best = {state: self.worth(state) for state in self.after}
        changed = True
        while changed:
            changed = False
            for state, ways in self.after.items():
                highest = max([best[state], *(best[to] for to in ways.values())])
                changed = changed or highest != best[state]
                best[state] = highest
        return best

    def answers(self) -> dict[Question, set[bool]]:
        """What every condition answers wherever it is asked."""
        scenario, found = self.scenario, dict[Question, set[bool]]()

        def first_that_fits(
            branches: Sequence[Route | Variant], moment: MomentId, reply: ReplyId | None, now: State
        ) -> int:
            for place, branch in enumerate(branches):
                if branch.when is None:
                    return place
                holds = branch.when.holds(now)
                found.setdefault(Question(moment, reply, place), set()).add(holds)
                if holds:
                    return place
            raise AssertionError("the last has no condition")

        opening = State(scenario.start, scenario.trust)
        first_that_fits(scenario.moments[scenario.start].variants, scenario.start, None, opening)
        for state, ways in self.after.items():
            for reply in scenario.moments[state.moment].replies.values():
                if reply.when is not None:
                    asked = found.setdefault(Question(state.moment, reply.id, None), set())
                    asked.add(reply.id in ways)
                if reply.id in ways:
                    replied = self._replied(state, reply)
                    place = first_that_fits(reply.routes, state.moment, reply.id, replied)
                    to = reply.routes[place].to
                    first_that_fits(scenario.moments[to].variants, to, None, replied)
        return found

    def _replied(self, state: State, reply: Reply) -> State:
        """What routes and variants are asked about once a reply is given."""
        judged, asked = judge(reply, state), self.scenario.asked
        return State(
            state.moment,
            judged.trust_after,
            judged.rupture_after,
            facts=(state.facts | reply.sets) - reply.unsets,
            shared=state.shared,
            turn=min(state.turn + 1, asked.turn),
            visited=state.visited | (asked.visited & {state.moment}),
            said=state.said | (asked.said & {(state.moment, reply.id)}),
        )

    def odds(self, turns: int) -> tuple[dict[State, float], float]:
        """How likely each ending state is within so many turns, and how likely none is yet."""
        now = {begin(self.scenario)[0]: 1.0}
        ended: dict[State, float] = {}
        for _ in range(turns):
            following: dict[State, float] = {}
            for state, share in now.items():
                ways = self.after[state]
                if ending_of(self.scenario, state) is not None:
                    ended[state] = ended.get(state, 0.0) + share
                elif not ways:
                    following[state] = following.get(state, 0.0) + share
                for to in ways.values():
                    following[to] = following.get(to, 0.0) + share / len(ways)
            now = following
            if sum(now.values()) < 1e-12:
                break
        return ended, sum(now.values())

    def visits(self, turns: int) -> tuple[dict[MomentId, float], float]:
        """How often each moment is come to within so many turns, and how likely none ended yet."""
        now = {begin(self.scenario)[0]: 1.0}
        come: dict[MomentId, float] = dict.fromkeys(self.scenario.moments, 0.0)
        for _ in range(turns):
            following: dict[State, float] = {}
            for state, share in now.items():
                come[state.moment] += share
                ways = self.after[state]
                for to in ways.values():
                    following[to] = following.get(to, 0.0) + share / len(ways)
            now = following
            if sum(now.values()) < 1e-12:
                break
        return come, sum(now.values())


def slow_survey(scenario: Scenario, most: int) -> SlowSurvey | None:
    """Play every reply in every state; None if there are more than ``most`` states."""
    start, _ = begin(scenario)
    after: dict[State, dict[ReplyId, State]] = {}
    distance = {start: 0}
    queue = [start]
    for state in queue:
        after[state] = {
            reply.id: step(scenario, state, reply.id)[0]
            for reply in offered_replies(scenario, state)
        }
        for to in after[state].values():
            if to not in distance:
                distance[to] = distance[state] + 1
                queue.append(to)
        if len(queue) > most:
            return None
    return SlowSurvey(scenario, after, distance)
