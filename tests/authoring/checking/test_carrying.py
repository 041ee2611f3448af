"""What was found before a change still stands outside of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.checking.carrying import carried
from simulator.scenario.diagnostics import Diagnostic, Span
from simulator.scenario.message import verbatim

LINES = st.lists(st.sampled_from(["a", "b", "c", ""]), min_size=1, max_size=12)


def at(line: int, end_line: int | None = None) -> Diagnostic:
    return Diagnostic(
        "x.yaml", Span(line, 2, end_line or line, 5), "W506", verbatim("m"), verbatim("h")
    )


def test_a_problem_above_the_change_stays_where_it_was():
    assert carried([at(1)], "one\ntwo\nthree", "one\ntwo!\nthree") == (at(1),)


def test_a_problem_below_the_change_moves_with_its_line():
    assert carried([at(3)], "one\ntwo\nthree", "one\nnew\nnew\ntwo\nthree") == (at(5),)


def test_a_problem_in_a_changed_line_is_forgotten():
    assert carried([at(2), at(1, 3)], "one\ntwo\nthree", "one\ntwo!\nthree") == ()


@given(LINES, LINES, st.data())
def test_a_carried_problem_points_at_the_same_line_as_before(old, new, data):
    line = data.draw(st.integers(1, len(old)))
    for problem in carried([at(line)], "\n".join(old), "\n".join(new)):
        assert new[problem.span.line - 1] == old[line - 1]


@given(LINES, st.data())
def test_nothing_is_forgotten_where_nothing_has_changed(lines, data):
    line = data.draw(st.integers(1, len(lines)))
    text = "\n".join(lines)
    assert carried([at(line)], text, text) == (at(line),)
