"""Events as text: what is written is read back, and what cannot be is refused."""

import pytest

from simulator.scenario.model import Mode
from simulator.session.log import (
    DamagedEventError,
    Ended,
    Noted,
    Predicted,
    Replied,
    Started,
    TookBack,
    event_from_text,
    event_to_text,
)

EVENTS = [
    Started("tiny", "ab" * 32, 7),
    Started("tiny", "ab" * 32, 2**63, Mode.SESSION, retry_of="older"),
    Replied("room", "feel", 1200),
    Replied("room", "feel", 0, confidence=3),
    TookBack(2),
    Predicted("feeling-reflection"),
    Noted("Line one\nline two — “quoted” \u2028 \U0001f642"),
    Ended(),
]


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_is_read_back_as_it_was_written(event):
    assert event_from_text(*event_to_text(event)) == event


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_is_one_line_of_plain_characters(event):
    _, text = event_to_text(event)
    assert text.isascii()
    assert "\n" not in text


def test_the_kinds_of_events_have_stable_names():
    kinds = {event_to_text(event)[0] for event in EVENTS}
    assert kinds == {"started", "replied", "took-back", "predicted", "noted", "ended"}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("danced", "{}"),
        ("replied", "not json"),
        ("replied", "[]"),
        ("replied", '{"moment": "room"}'),
        ("replied", '{"moment": "room", "reply": 3, "ms": 0}'),
        ("replied", '{"moment": "room", "reply": "feel", "ms": "soon"}'),
        ("took-back", '{"count": true}'),
        ("started", '{"scenario": "t", "content": "", "seed": 1, "mode": "loud"}'),
        ("noted", "[" * 100_000),
    ],
)
def test_a_damaged_event_is_refused_by_name(kind, text):
    with pytest.raises(DamagedEventError, match=kind):
        event_from_text(kind, text)
