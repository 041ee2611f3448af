"""W504: two replies to one moment are the same or nearly the same.

A choice between two ways of saying one thing is no choice. The trainee looks for a difference,
finds none, and learns that the feedback is arbitrary.

Capitals, punctuation and short forms don't count. Nearly the same means that of the words, in
their order, at least 85 in 100 are shared; but not where a denial makes the difference (“You can
tell her”, “You can't tell her”), and not where the conditions of the two replies exclude each
other, since those are never seen together.

Reported::

    moments:
      hello:
        client: I can't sleep.
        replies:
          follow: {say: "[You lie awake, and nobody is up](paraphrase).", go: bye}
          again: {say: "[You lie awake and nobody's up](paraphrase)…", go: bye}
          advise: {say: "[You could try milk](unasked-advice).", go: bye}

Silent::

    moments:
      hello:
        client: Should I tell her?
        replies:
          free: {say: "[You can tell her tonight or not](autonomy-support).", go: bye}
          bound: {say: "[You can't tell her tonight](directing).", go: bye}
          early: {say: "[I went too fast](rupture-repair).", when: rupture, go: bye}
          late: {say: "[I went too fast](rupture-repair).", when: not rupture, go: bye}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from simulator.scenario.checks.standing import parts_that_hold, trust_when
from simulator.scenario.checks.subject import Problem, Subject, reply_line
from simulator.scenario.conditions import Condition, FactHolds, Not, Ruptured, Said, Shared, Visited
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.spoken import plain_words

CODE = "W504"

_ALIKE = 0.85
#: Words after these are not compared: no reply is as long, and a hostile file may be.
_COMPARED = 200
_DENYING = frozenset(("not", "no", "never", "nothing", "nobody", "without"))

_THE_SAME = Message("the reply “{later}” says the same as “{earlier}”")
_NEARLY_THE_SAME = Message("the reply “{later}” says nearly the same as “{earlier}”")
_ADVICE = Message("Delete one of the two, or make them differ in what they do to the client.")


def find(subject: Subject) -> Iterator[Problem]:
    """Each pair, at the later reply's words."""
    for moment in subject.scenario.moments.values():
        spoken = {
            reply.id: plain_words(reply.text)[:_COMPARED] for reply in moment.replies.values()
        }
        for one, other in combinations(moment.replies.values(), 2):
            likeness = _likeness(spoken[one.id], spoken[other.id])
            if likeness < _ALIKE or _never_together(one.when, other.when):
                continue
            told = _THE_SAME if likeness == 1 else _NEARLY_THE_SAME
            yield Problem(
                subject.places.value(*reply_line(moment, other).way),
                told.filled(later=legible(other.id), earlier=legible(one.id)),
                _ADVICE,
            )


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """From 0, nothing shared, to 1, word for word the same."""
    if one == other:
        return 1.0
    shared = (Counter(one) & Counter(other)).total() * 2 / (len(one) + len(other))
    apart = (Counter(one) - Counter(other)) + (Counter(other) - Counter(one))
    if shared < _ALIKE or _DENYING & apart.keys():
        return 0.0
    # Below 1: the words are the same in another order.
    return min(SequenceMatcher(None, one, other, autojunk=False).ratio(), 0.99)


def _never_together(one: Condition | None, other: Condition | None) -> bool:
    """Whether the two conditions plainly cannot both hold; some that cannot are not seen."""
    ones, others = set(_facts(one)), set(_facts(other))
    if any((name, not holds) in others for name, holds in ones):
        return True
    trust, other_trust = trust_when(one), trust_when(other)
    return max(trust.start, other_trust.start) >= min(trust.stop, other_trust.stop)


def _facts(condition: Condition | None) -> Iterator[tuple[str, bool]]:
    """What must be so, or must not be so, for the condition to hold."""
    for part in parts_that_hold(condition):
        inner = part.inner if isinstance(part, Not) else part
        if isinstance(inner, Ruptured):
            yield "rupture", inner is part
        elif isinstance(inner, FactHolds | Shared | Said | Visited):
            yield f"{type(inner).__name__} {inner.name}", inner is part
