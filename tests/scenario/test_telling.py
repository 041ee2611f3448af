"""Every problem met while a file is read can be told in any language, with nothing left English.

The language here puts each text of the program between ⟦ and ⟧, but leaves what is filled in
outside. What then stands outside must come from the file itself or be a name of the format.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from unicodedata import combining, normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.scenario import shape
from simulator.scenario.condition_parser import ConditionError, parse_condition
from simulator.scenario.conditions import COMPARISONS
from simulator.scenario.diagnostics import Diagnostic, Report, legible
from simulator.scenario.loading import load_scenario, load_source
from simulator.scenario.message import Message, verbatim
from simulator.scenario.model import Alliance, Feeling, Level, Mode, Setting
from simulator.scenario.nodes import MappingNode, Node, SequenceNode
from simulator.scenario.reader import read_source
from simulator.scenario.taxonomy import Practice, shipped_taxonomy
from tests.scenario.test_mutations import SAMPLES, mutant

_PLACE = re.compile(r"\{\w+\}")
#: What is filled in between quotation marks: words of the file, or a name to put in their place.
_QUOTED = re.compile(r"“⟧(?P<words>[^⟦⟧]*)⟦”")
_TEXT = re.compile(r"⟦[^⟦⟧]*⟧")
_NUMBER = re.compile(r"-?\d+|U\+[0-9A-F]{4,6}")
_VALUES: tuple[type[StrEnum], ...] = (Alliance, Feeling, Level, Mode, Setting, Practice)
_SHAPES = (shape.SCENARIO, shape.CLIENT, shape.LOOKS, shape.DISCLOSURE, shape.ENDING, shape.MOMENT)
_SHAPES += (shape.VARIANT, shape.REPLY, shape.ROUTE)
_ASKED = ("trust", "turn", "rupture", "and", "or", "not", "shared", "visited", "said")
SMALL = [path for path in SAMPLES if path.stat().st_size < 8_000]


def marking(text: str) -> str:
    """A text in the language that shows what is translated."""
    return "⟦" + _PLACE.sub(lambda place: f"⟧{place.group()}⟦", text) + "⟧"


def left_english(told: Message, source: str) -> set[str]:
    """What that language leaves that comes neither from the file nor from the format."""
    said = told.said(marking)
    names = _names_known(source)
    quoted = {found["words"] for found in _QUOTED.finditer(said)}
    bare = {part.strip() for part in _TEXT.split(_QUOTED.sub("", said))}
    listed = {name for part in bare for name in part.split(", ") if name}
    return {
        *(words for words in quoted - names if _letters(words) not in _letters(source)),
        *(name for name in listed - names if not _NUMBER.fullmatch(name)),
    }


@cache
def _names_of_the_format() -> frozenset[str]:
    """The words that mean something to the program in every language."""
    fields = (name for kind in _SHAPES for name in kind.fields)
    values = (str(member) for kind in _VALUES for member in kind)
    return frozenset((*fields, *values, *_ASKED, *COMPARISONS, *shipped_taxonomy().techniques))


@lru_cache(maxsize=1)
def _names_known(source: str) -> frozenset[str]:
    return _names_of_the_format().union(_names_in(source))


def _names_in(source: str) -> Iterator[str]:
    """All names that the file gives to something, as they can be listed."""
    todo: list[Node | None] = [read_source(source, Report("")).root]
    while todo:
        node = todo.pop()
        if isinstance(node, MappingNode):
            todo += node.values.values()
            for name in node.values:
                yield from (part.strip() for part in legible(name).split(", "))
        elif isinstance(node, SequenceNode):
            todo += node.nodes_list


@lru_cache(maxsize=2_000)
def _letters(text: str) -> str:
    """The letters and digits alone: values are folded, escaped, clipped and made into ids."""
    shown = legible(text, limit=len(text) * 8)
    plain = (char for char in normalize("NFKD", shown) if not combining(char))
    return "".join(char for char in plain if char.isalnum()).lower()


def all_left(problems: tuple[Diagnostic, ...], source: str) -> set[str]:
    """What stays English of all that is said of a file."""
    said = [text for problem in problems for text in (problem.told, problem.advice)]
    return {left for text in said for left in left_english(text, source)}


def test_nothing_said_of_a_broken_sample_stays_english(broken):
    loaded = load_scenario(broken.path)
    assert all_left(loaded.diagnostics, loaded.source) == set()


@settings(deadline=None)
@given(path=st.sampled_from(SMALL), seed=st.integers(0, 1 << 32))
def test_nothing_said_of_a_spoilt_file_stays_english(path, seed):
    data = mutant(path.read_bytes(), random.Random(seed))  # noqa: S311 - chance, not a secret
    loaded = load_source(data.decode("utf-8", "replace"), "s")
    assert all_left(loaded.diagnostics, loaded.source) == set()


_PARTS = [*_ASKED, *COMPARISONS, "(", ")", "==", "&&", "told", "Told", "a.b", "7", "12345", "?"]


@given(parts=st.lists(st.sampled_from(_PARTS), max_size=8))
def test_nothing_said_of_a_condition_stays_english(parts):
    text = " ".join(parts)
    left = {one for said in said_of(text) for one in left_english(said, text)}
    assert left == set()


def said_of(condition: str) -> tuple[Message, ...]:
    """What is said of a condition; nothing of a sound one."""
    try:
        parse_condition(condition)
    except ConditionError as error:
        return error.told, error.advice
    return ()


@pytest.mark.parametrize(
    ("told", "left"),
    [
        (verbatim("there is no moment"), {"there is no moment"}),
        (Message("there is no {kind}", {"kind": "moment"}), {"moment"}),
        (Message("in {where}, {fault}", {"where": "a: 1", "fault": "7"}), {"a: 1"}),
        (Message("“{field}” is empty", {"field": "the client"}), {"the client"}),
        (Message("use {names}", {"names": "moments, moment"}), {"moment"}),
        (Message("“{name}” of {of}", {"name": "hello", "of": Message("a file")}), set()),
    ],
)
def test_what_stays_english_is_found(told, left):
    assert left_english(told, "moments: {hello: {client: A moment, please.}}") == left
