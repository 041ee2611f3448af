"""W502: told once when picking the longest reply beats chance clearly."""

from __future__ import annotations

import pytest

from simulator.scenario.checks.w502_guessable import CODE

LONG, SHORT = "the nights are when it comes for you", "it comes"
PAIR = ("longest", "poor")


def moments(*lengths: tuple[str, ...]) -> str:
    """A chain of moments; “longest” and “short” validate, “poor” and “wordy” do not."""
    lines = ["moments:"]
    for number, kinds in enumerate(lengths):
        lines += [f"  m-{number}:", "    client: I can't sleep.", "    replies:"]
        to = f"m-{number + 1}" if number + 1 < len(lengths) else "bye"
        for place, kind in enumerate(kinds):
            words = LONG if kind in ("longest", "wordy") else SHORT
            words += "" if kind != "wordy" else ", when you are alone with it"
            technique = "paraphrase" if kind in ("longest", "short") else "judging"
            words = f"{words} {place}" if kind != "wordy" else words
            lines.append(f'      r-{place}: {{say: "[{words}]({technique})", go: {to}}}')
    return "\n".join(lines) + "\n"


def told(found) -> list[str]:
    return [problem.message for problem in found.diagnostics if problem.code == CODE]


def test_it_is_told_once_at_the_moments_with_the_count(warned):
    found = warned(moments(*[("longest", "poor", "poor")] * 5))

    assert told(found) == [
        "in 5 of 5 moments the longest reply validates: it can be guessed by its length"
    ]
    assert found.pointed_at[found.codes.index(CODE)] == "moments"


@pytest.mark.parametrize(
    "lengths",
    [
        [("longest", "poor", "poor")] * 3,
        [("longest", "poor", "poor")] * 3 + [("short", "wordy", "poor")] * 3,
        [PAIR] * 3 + [("short", "wordy")],
        [PAIR] * 5 + [("short", "wordy")] * 4,
        [("longest", "longest", "longest", "poor")] * 6,
        [("longest", "wordy")] * 6,
    ],
)
def test_what_chance_or_a_few_moments_may_do_is_passed_over(warned, lengths):
    assert told(warned(moments(*lengths))) == []


def test_moments_where_all_or_none_validate_are_not_counted(warned):
    found = warned(
        moments(*[("longest", "poor", "poor")] * 4, ("longest", "short"), ("poor", "wordy"))
    )

    assert told(found)[0].startswith("in 4 of 4 moments ")
