"""Habits over a whole meeting, in sentences: behaviour that recurs, and what it did."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from simulator.feedback.explain import Explanation
from simulator.feedback.profile import Profile, TechniqueCount, reflects
from simulator.feedback.wording.words import Words
from simulator.scenario.taxonomy import Verdict

#: No more habits than this are told: a tired reader keeps few.
_MOST = 4
#: From this many replies on, a meeting is long enough for a balance to mean something.
_ENOUGH = 4


def session_habits(
    told: tuple[Explanation, ...], profile: Profile, client: str, words: Words
) -> tuple[str, ...]:
    """Up to four habits, the costliest first, in ``words``."""
    habits = islice(_Habits(told, profile, client, words).all(), _MOST)
    return tuple(words.grammar.fluent(habit, client) for habit in habits)


@dataclass(frozen=True, slots=True)
class _Habits:
    """The habits of one meeting."""

    told: tuple[Explanation, ...]
    profile: Profile
    client: str
    words: Words

    def all(self) -> Iterator[str]:
        """Every habit there is, the costliest first."""
        if self.profile.replies < _ENOUGH:
            return
        yield from self._edges()
        yield from self._advice_first()
        yield from self._recurring()
        yield from self._waits()
        yield from self._balance()
        yield from self._repairs()

    def _edges(self) -> Iterator[str]:
        """Boundaries that gave way in more than one manner; one alone that recurs is told below."""
        broken = [
            one for one in self.profile.techniques if one.verdict is Verdict.BREAKS_BOUNDARIES
        ]
        if len(broken) >= 2:
            names = ", ".join(one.technique.name.lower() for one in broken)
            times = self._times(sum(one.count for one in broken)).capitalize()
            yield self.words.session_habits.edges.format(Times=times, names=names)

    def _advice_first(self) -> Iterator[str]:
        """Leading before anything was reflected: the pull beginners know best."""
        reflected = False
        early = 0
        for explanation in self.told:
            if explanation.verdict is Verdict.OVER_LEADS and not reflected:
                early += 1
            reflected = reflected or any(map(reflects, explanation.moves))
        if early >= 2:
            times = self._times(early).capitalize()
            yield self.words.session_habits.advice_first.format(Times=times, client=self.client)

    def _recurring(self) -> Iterator[str]:
        recurring = _most_frequent_harm(self.profile)
        if recurring is not None:
            yield self.words.session_habits.recurring.format(
                client=self.client,
                name=recurring.technique.name.lower(),
                times=self._times(recurring.count),
                instead=recurring.technique.instead,
            )

    def _waits(self) -> Iterator[str]:
        """Replies given while a rupture is open and left so; the one that opened it is not one."""
        waited = longest = 0
        was_open = False
        for explanation in self.told:
            waited = waited + 1 if was_open and explanation.rupture else 0
            longest = max(longest, waited)
            was_open = explanation.rupture
        if longest >= 2:
            count = self.words.grammar.number(longest)
            yield self.words.session_habits.waits.format(count=count, client=self.client)

    def _balance(self) -> Iterator[str]:
        words, number = self.words.session_habits, self.words.grammar.number
        asked, reflected = self.profile.questions, self.profile.reflections
        if asked >= 3 and asked > reflected:
            few = number(reflected) if reflected else words.none
            yield words.asks_more.format(asked=number(asked), reflected=few, client=self.client)
        elif reflected >= 3 and reflected >= asked:
            yield words.reflects_more.format(
                reflected=number(reflected),
                count=number(self.profile.replies),
                client=self.client,
            )

    def _repairs(self) -> Iterator[str]:
        """Ruptures mended, where every one was."""
        words = self.words.session_habits
        open_after = [False, *(explanation.rupture for explanation in self.told)]
        mended = sum(before and not after for before, after in pairwise(open_after))
        if mended and not open_after[-1]:
            few = {1: words.mended_once, 2: words.mended_twice}
            way = few.get(mended, words.mended_each)
            yield way.format(count=self.words.grammar.number(mended), client=self.client)

    def _times(self, count: int) -> str:
        words = self.words.session_habits
        often = words.twice if count == 2 else words.often
        return often.format(count=self.words.grammar.number(count))


def _most_frequent_harm(profile: Profile) -> TechniqueCount | None:
    harmful = [
        counted
        for counted in profile.techniques
        if counted.verdict.is_harmful and counted.technique.verdict.is_harmful
    ]
    found = max(harmful, key=lambda counted: counted.count, default=None)
    return found if found is not None and found.count >= 2 else None
