"""Finds the words that often give a technique away: the ``cues`` of the taxonomy.

A cue is a phrase in small letters, compared by whole words with short forms written out, so that
“it's fine” finds “It is fine”. It opens a clause, unless it begins with a gap. In it

- “…” stands for up to three words,
- “this/that” for either word,
- “,” at the end asks for the end of a clause, “?” for the end of a question,
- “…? …? …?” stands for three questions one after the other.

Words alone prove little, so a phrase does not count where it is plainly not meant: in quotation
marks, where it is what somebody else said or thought (“they told you it could be worse”), where
it is denied (“I won't say …”) or taken back (“… unless you are in danger”), or where it hangs on
something (“all the time you need to …”, “it is hard to trust me”). Better to miss one than to cry
wolf.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from simulator.scenario.spoken import (
    Sentence,
    Word,
    plain_words,
    questions_in_a_row,
    quoted_stretches,
    sentences,
)
from simulator.scenario.taxonomy import Technique, shipped_taxonomy

_GAP = "…"
_LONGEST_GAP = 3
#: The cue that stands for a row of questions, and how many make one.
_QUESTIONS, _ROW = "…? …? …?", 3
#: How many words back another word still bears on the cue.
_REACH, _SHORT_REACH = 7, 4
#: And how many words on.
_FORWARD = 30
#: Of a longer text only so many characters are read: it is none to be spoken, and may be hostile.
_READ = 1_000

#: Somebody's words or thoughts are told.
_TELLING = frozenset(
    plain_words(
        "say says said saying tell tells told telling hear hears heard hearing ask asks asked "
        "think thinks thought thinking feel feels felt feared believe believed insist "
        "insists insisted promised keeps"
    )
)
#: With “I” before it such a word only introduces the speaker's own opinion.
_OPINING = frozenset(plain_words("think feel believe say"))
_DENYING = frozenset(plain_words("not never without rather instead nor nobody"))
_TAKING_BACK = frozenset(("unless", "except", "exception"))
#: Words that may stand before the phrase that opens a clause.
_LEADING = frozenset(
    plain_words(
        "and but so then now well right oh ok okay please just honestly really or maybe "
        "perhaps no yes yeah look see know think sure course suppose guess bet still also "
        "actually because"
    )
)


@dataclass(frozen=True, slots=True)
class Found:
    """A cue met in a line: whose it is, and where it stands."""

    technique: Technique
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Cue:
    """A cue ready to be compared: runs of words with gaps between them."""

    technique: Technique
    runs: tuple[tuple[str, ...], ...]
    opens: bool
    ends_clause: bool
    ends_question: bool


class CueFinder:
    """Knows all cues of some techniques, sorted by the word they begin with."""

    def __init__(self, techniques: Iterable[Technique]) -> None:
        self._by_first: dict[str, list[_Cue]] = {}
        self._of_questions: Technique | None = None
        for technique in techniques:
            for cue in technique.cues:
                if cue == _QUESTIONS:
                    self._of_questions = technique
                    continue
                for compiled in _compiled(technique, cue):
                    self._by_first.setdefault(compiled.runs[0][0], []).append(compiled)

    def find(self, text: str) -> tuple[Found, ...]:
        """The cues in ``text`` that are meant, as they are spoken."""
        text = text[:_READ]
        quoted = quoted_stretches(text)
        found = [
            hit
            for sentence in sentences(text)
            for hit in self._in_sentence(sentence)
            if not any(start <= hit.start and hit.end <= end for start, end in quoted)
        ]
        if self._of_questions is not None and questions_in_a_row(text) >= _ROW:
            found.append(Found(self._of_questions, 0, len(text)))
        return tuple(sorted(found, key=lambda hit: (hit.start, hit.end)))

    def _in_sentence(self, sentence: Sentence) -> Iterator[Found]:
        words = sentence.words
        for at, word in enumerate(words):
            for cue in self._by_first.get(word.text, ()):
                end = _end_of(cue, words, at)
                if end is None or not _ends_rightly(cue, sentence, end):
                    continue
                if _is_meant(cue, words, at, end):
                    yield Found(cue.technique, word.start, words[end - 1].end)


@cache
def shipped_cues() -> CueFinder:
    """The cues of the shipped taxonomy, made ready once."""
    return CueFinder(shipped_taxonomy().techniques.values())


def _compiled(technique: Technique, cue: str) -> Iterator[_Cue]:
    """The cue once for each choice between words with a stroke."""
    choices = [word.split("/") for word in cue.rstrip(",?").split()]
    for chosen in product(*choices):
        runs = tuple(plain_words(run) for run in " ".join(chosen).split(_GAP))
        yield _Cue(
            technique,
            runs=tuple(run for run in runs if run),
            opens=not cue.startswith(_GAP),
            ends_clause=cue.endswith(","),
            ends_question=cue.endswith("?"),
        )


def _end_of(cue: _Cue, words: Sequence[Word], at: int) -> int | None:
    """Where the cue ends if it begins with the word at ``at``; None when it is not there."""
    first, *others = cue.runs
    if not _stands(first, words, at):
        return None
    at += len(first)
    for run in others:
        found = _after_gap(run, words, at)
        if found is None:
            return None
        at = found + len(run)
    return at


def _after_gap(run: tuple[str, ...], words: Sequence[Word], at: int) -> int | None:
    for step in range(at, min(at + _LONGEST_GAP, len(words) - 1) + 1):
        if _stands(run, words, step):
            return step
        if words[step].text in _DENYING:
            return None
    return None


def _stands(run: tuple[str, ...], words: Sequence[Word], at: int) -> bool:
    return tuple(word.text for word in words[at : at + len(run)]) == run


def _ends_rightly(cue: _Cue, sentence: Sentence, end: int) -> bool:
    at_end = end == len(sentence.words)
    if cue.ends_question:
        return at_end and sentence.is_question
    return at_end or not cue.ends_clause or sentence.words[end].opens


def _is_meant(cue: _Cue, words: Sequence[Word], at: int, end: int) -> bool:
    before = _before_in_clause(words, at)
    if cue.opens and before and not _leads_in(before):
        return False
    if _is_told(before) or _DENYING.intersection(before[-_SHORT_REACH:]):
        return False
    return not _is_told_after(words, end) and not _is_taken_back(words, end)


def _leads_in(before: Sequence[str]) -> bool:
    """Whether a clause may begin right after these words: “and”, “I think”, “I'm sure that”."""
    if before[-1] == "that" and len(before) > 1:
        return before[-2] in _LEADING
    return before[-1] in _LEADING


def _is_told(before: Sequence[str]) -> bool:
    return any(
        word in _TELLING and not (word in _OPINING and before[place - 1 : place] == ["i"])
        for place, word in enumerate(before)
    )


def _is_told_after(words: Sequence[Word], end: int) -> bool:
    """Whether “…, people said” follows."""
    for place in range(end, min(end + _FORWARD, len(words))):
        if words[place].opens:
            following = [word.text for word in words[place : place + 2]]
            return following[0] not in ("i", "and") and bool(_TELLING.intersection(following))
    return False


def _is_taken_back(words: Sequence[Word], end: int) -> bool:
    """Whether a condition follows: “… unless you are in danger”, “… only if you agree”."""
    after = [word.text for word in words[end : end + _FORWARD]]
    only_if = any(after[place : place + 2] == ["only", "if"] for place in range(len(after)))
    return only_if or bool(_TAKING_BACK.intersection(after))


def _before_in_clause(words: Sequence[Word], at: int) -> list[str]:
    """The words before the one at ``at`` that belong to its clause, the nearest last."""
    found: list[str] = []
    while at and not words[at].opens and len(found) < _REACH:
        at -= 1
        # “You told him and I wonder”: what follows is the speaker's own.
        if words[at].text in ("and", "but") and found and found[0] == "i":
            break
        found.insert(0, words[at].text)
    return found
