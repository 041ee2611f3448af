"""What stands at a place is told by what is around it, however unfinished that is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.editing.spots import Role, spot_at

TEXT = """format: 1
practices: [validating, <1>]
client:
  name: Ada
  <2>
  looks: {seed: a, <3> head: b}
facts:
  told: Something.
  <4>
start: he<5>
moments:
  hello:
    client:
      - when: trust >= <6>
        say: Hi
        <7>
      - <8>
    replies:
      ask:
        say: "[What](op<9>en-question). And" <10>
        go: hel
        <11>
      wait: {say: "[x](y)", <12> go: bye}
      <13>
    <14>
  bye:
    cl<15>ient: Bye
    room: <16>
    gu<17>
  mid:
    replies:
      <18>
  # no<19>
endings:
  done: {title: Do<20>ne, al<21>}
<22>
"""
HELLO = ("moments", "hello")
ASK = (*HELLO, "replies", "ask")
EXPECTED = {
    1: (Role.VALUE, ("practices", 1), ""),
    2: (Role.NAME, ("client",), ""),
    3: (Role.NAME, ("client", "looks"), ""),
    4: (Role.NAME, ("facts",), ""),
    5: (Role.VALUE, ("start",), "he"),
    6: (Role.VALUE, (*HELLO, "client", 0, "when"), "trust >= "),
    7: (Role.NAME, (*HELLO, "client", 0), ""),
    8: (Role.NAME, (*HELLO, "client", 1), ""),
    9: (Role.VALUE, (*ASK, "say"), "[What](open-question). And"),
    10: (Role.NOTHING, (*ASK, "say"), ""),
    11: (Role.NAME, ASK, ""),
    12: (Role.NAME, (*HELLO, "replies", "wait"), ""),
    13: (Role.NAME, (*HELLO, "replies"), ""),
    14: (Role.NAME, HELLO, ""),
    15: (Role.NAME, ("moments", "bye"), "client"),
    16: (Role.VALUE, ("moments", "bye", "room"), ""),
    17: (Role.NAME, ("moments", "bye"), "gu"),
    18: (Role.NAME, ("moments", "mid", "replies"), ""),
    19: (Role.NOTHING, (), ""),
    20: (Role.VALUE, ("endings", "done", "title"), "Done"),
    21: (Role.NAME, ("endings", "done"), "al"),
    22: (Role.NAME, (), ""),
}


def marked(text: str) -> tuple[str, dict[int, int]]:
    """The text without its numbers in angles, and where each of them stood."""
    places: dict[int, int] = {}
    while "<" in text.replace("<=", ""):
        before, _, rest = text.partition("<")
        number, _, after = rest.partition(">")
        places[int(number)] = len(before)
        text = before + after
    return text, places


@pytest.mark.parametrize("number", EXPECTED)
def test_a_place_is_told_by_what_is_around_it(number):
    text, places = marked(TEXT)
    spot = spot_at(text, places[number])
    assert (spot.role, spot.way, spot.text) == EXPECTED[number]


@pytest.mark.parametrize("number", EXPECTED)
def test_an_open_quote_further_up_changes_nothing(number):
    text, places = marked(TEXT.replace("name: Ada", 'name: "Ada'))
    spot = spot_at(text, places[number])
    assert (spot.role, spot.way, spot.text) == EXPECTED[number]


def test_the_names_already_there_are_told():
    text, places = marked(TEXT)
    holder = spot_at(text, places[11]).holder
    assert holder is not None
    assert list(holder.keys) == ["say", "go"]


@settings(max_examples=200)
@given(st.data())
def test_any_text_has_something_at_every_place(small, data):
    start = data.draw(st.integers(0, len(small)))
    length = data.draw(st.integers(0, 200))
    typed = data.draw(st.text("[]{}()\"':#|>-\n \tab&*!é", max_size=8))
    text = small[:start] + typed + small[start + length :]
    offset = data.draw(st.integers(-1, len(text) + 1))
    spot = spot_at(text, offset)
    assert 0 <= spot.start <= spot.end <= len(text)
    assert spot.role is Role.NOTHING or spot.text == text[spot.start : spot.end]
