"""A whole session with the mouse, from the library to the debrief."""

from __future__ import annotations

from .person import Person


def test_a_session_is_played_by_clicks_from_the_library_to_the_debrief(visitor: Person) -> None:
    visitor.clicks(visitor.button("Touches on: a death"))
    assert visitor.sees("Before Ada comes")
    visitor.clicks("Sit down with Ada")
    assert visitor.sees("“I nearly did not come.”")
    visitor.replies_with("feel")
    assert visitor.sees("VALIDATES")
    visitor.clicks("Go on")
    assert visitor.sees("“My brother died in spring.”")
    visitor.replies_with("wait")
    visitor.clicks("Go on")
    assert visitor.sees("THE MEETING ENDS HERE")
    visitor.clicks("Look back on it")
    assert visitor.sees("How trust went")
    visitor.clicks("Back to the library")
    assert visitor.sees("Met once")
