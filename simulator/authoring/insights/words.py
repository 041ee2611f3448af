"""A scenario's statistics in plain sentences, what matters most first, each with where to go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from simulator.authoring.insights.figures import Insights, Spot
from simulator.authoring.insights.guessable import guesses
from simulator.authoring.insights.odds import rounded, times
from simulator.authoring.insights.sentence import Finding, Weight
from simulator.feedback.verdict_names import verdict_name
from simulator.practice.shelf_words import practice_names
from simulator.scenario.diagnostics import legible, quote
from simulator.scenario.taxonomy import Verdict

#: So many names are listed in a sentence; the places behind them are all there.
_NAMED = 4
#: How much longer replies of one sort are, on average, when their length gives them away.
_TELLING = 1.25
#: Fewer replies than this prove nothing about a sort.
_FEWEST = 4
#: How fast people read, in words a minute.
_READING_SPEED = 200


@dataclass(frozen=True, slots=True)
class _Never:
    """How one speaks of what was not found: as of a fact only when all was looked at."""

    complete: bool

    @property
    def weight(self) -> Weight:
        """Nobody need mend what is only not found."""
        return Weight.MEND if self.complete else Weight.NOTE

    @property
    def moments(self) -> str:
        return "No meeting comes to" if self.complete else "No meeting was found to come to"

    @property
    def offered(self) -> str:
        return "Nobody is ever offered" if self.complete else "Nobody was found to be offered"

    @property
    def endings(self) -> str:
        return "No meeting ends in" if self.complete else "No meeting was found to end in"

    @property
    def shared(self) -> str:
        return "is never shared" if self.complete else "was not found to be shared"


def findings(insights: Insights) -> tuple[Finding, ...]:
    """Everything worth saying: what to mend first, then what is good to know."""
    every = [
        *_how_far(insights),
        *guesses(insights),
        *_unreached(insights),
        *_disclosures(insights),
        *_lengths(insights),
        *_practices(insights),
        *_reading(insights),
    ]
    return tuple(sorted(every, key=lambda finding: finding.weight is Weight.NOTE))


def _how_far(insights: Insights) -> Iterator[Finding]:
    if insights.complete:
        yield Finding(
            f"All {insights.states:,} ways in which a meeting can stand were looked at: "
            "what is said here is proved, not sampled."
        )
        return
    yield Finding(
        f"There is too much to look at all of it: {insights.looked_at:,} of at least "
        f"{insights.states:,} ways in which a meeting can stand were looked at. What is not found "
        "here may still be there, and odds count only what was found.",
        Weight.MEND,
    )


def _unreached(insights: Insights) -> Iterator[Finding]:
    never = _Never(insights.complete)
    moments = [Spot(one.moment) for one in insights.moments if one.trust is None]
    if moments:
        named = _listed(quote(spot.moment) for spot in moments)
        yield Finding(f"{never.moments} {named}.", never.weight, tuple(moments))
    gone = {spot.moment for spot in moments}
    replies = tuple(spot for spot in insights.unoffered if spot.moment not in gone)
    if replies:
        named = _listed(f"{quote(spot.reply or '')} in {quote(spot.moment)}" for spot in replies)
        yield Finding(f"{never.offered} {named}.", never.weight, replies)
    endings = [ending for ending in insights.endings if not ending.reached]
    if endings:
        named = _listed(f"“{legible(ending.title)}”" for ending in endings)
        places = tuple(Spot(moment) for ending in endings for moment in ending.moments)
        yield Finding(f"{never.endings} {named}.", never.weight, places)


def _disclosures(insights: Insights) -> Iterator[Finding]:
    never = _Never(insights.complete)
    for told in insights.disclosures:
        places = tuple(map(Spot, told.moments))
        name = quote(told.disclosure)
        if told.trust is None:
            yield Finding(f"{name} {never.shared}.", never.weight, places)
            continue
        heard = f"hears it {times(told.odds)}" if told.odds else "never hears it"
        yield Finding(
            f"{name} is shared from trust {told.trust} on; guessing {heard}.", places=places
        )


def _lengths(insights: Insights) -> Iterator[Finding]:
    found = {one.verdict: one for one in insights.verdicts}
    total = sum(one.replies for one in insights.verdicts)
    if not total:
        return
    mix = _listed((f"{one.replies} {_does(one.verdict)}" for one in insights.verdicts), most=9)
    yield Finding(f"Of {total} replies {mix}.")
    good = found[Verdict.VALIDATES]
    harmful = [one for one in insights.verdicts if one.verdict.is_harmful and one.replies]
    count = sum(one.replies for one in harmful)
    if min(good.replies, count) < _FEWEST:
        return
    mean = sum(one.replies * one.words for one in harmful) / count
    words = (
        f"Replies that validate have {rounded(good.words)} words on average, harmful ones "
        f"{rounded(mean)}"
    )
    if max(good.words, mean) >= _TELLING * min(good.words, mean):
        shorter, longer = ("harmful", "good") if good.words > mean else ("good", "harmful")
        yield Finding(
            f"{words}: length hints at which is which. Let some {shorter} replies say more, or "
            f"some {longer} ones less.",
            Weight.MEND,
        )
    else:
        yield Finding(f"{words}: length gives nothing away.")


def _does(verdict: Verdict) -> str:
    plural = {
        Verdict.VALIDATES: "validate",
        Verdict.DISMISSES: "dismiss",
        Verdict.OVER_LEADS: "over-lead",
        Verdict.BREAKS_BOUNDARIES: "break boundaries",
        Verdict.NEUTRAL: "are neutral",
    }
    return plural.get(verdict, verdict_name(verdict))


def _practices(insights: Insights) -> Iterator[Finding]:
    names = practice_names()
    served = [one for one in insights.practices if one.serving]
    yield Finding(f"{len(served)} of {len(insights.practices)} practices can be practised here.")
    idle = [one for one in insights.practices if one.declared and not one.serving]
    if idle:
        named = _listed(names[one.practice].lower() for one in idle)
        yield Finding(f"Announced, but served by no reply: {named}.", Weight.MEND)
    unnamed = [one for one in served if not one.declared and one.serving == _most_served(insights)]
    if unnamed:
        named = _listed(names[one.practice].lower() for one in unnamed)
        yield Finding(f"Served more than any other, but not announced: {named}.")


def _most_served(insights: Insights) -> int:
    return max(one.serving for one in insights.practices)


def _reading(insights: Insights) -> Iterator[Finding]:
    reading = insights.reading
    minutes = reading.words / _READING_SPEED
    yield Finding(
        f"Guessing, a meeting takes {rounded(reading.replies)} replies and "
        f"{rounded(reading.words)} words to read, about {rounded(max(minutes, 1))} min of reading; "
        f"the scenario says {reading.minutes} min in all."
    )
    if reading.longest_spot is not None:
        yield Finding(
            f"The client's sentences have {rounded(reading.client_sentence)} words on average, "
            f"the replies' {rounded(reading.reply_sentence)}; the longest has {reading.longest}.",
            places=(reading.longest_spot,),
        )


def _listed(names: Iterable[str], most: int = _NAMED) -> str:
    every: Sequence[str] = tuple(names)
    shown = list(every[:most])
    if len(every) > most:
        shown.append(f"{len(every) - most} more")
    if len(shown) == 1:
        return shown[0]
    return f"{', '.join(shown[:-1])} and {shown[-1]}"
