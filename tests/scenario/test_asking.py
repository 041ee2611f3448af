"""What conditions ask for by name, and how long they may be together."""

from __future__ import annotations

from simulator.scenario.asking import MAX_LENGTH
from simulator.scenario.loading import load_source

REPLY = "        go: bye\n"


def test_a_moment_without_replies_is_not_taken_for_a_file_without_them(smallest):
    text = smallest.replace(REPLY, REPLY + "        when: said(bye.ask)\n")
    problem = load_source(text, "s").diagnostics[0]

    assert problem.message == "there is no reply “ask” in “bye”"
    assert problem.help == "The moment “bye” offers no reply yet: add it."


def test_a_reply_where_no_moment_offers_any_is_yet_to_be_added(smallest):
    start, end = smallest.index("    replies:"), smallest.index("  bye:")
    only = "    client:\n      - {when: said(ask), say: Hm.}\n      - {say: Hello.}\n"
    text = smallest[:start].replace("    client: Hello.\n", only) + "    ending: done\n"
    problem = load_source(text + smallest[end:], "s").diagnostics[0]

    assert problem.message == "there is no reply “ask”"
    assert problem.help == "This file defines no reply yet: add it."


def test_conditions_that_are_too_long_together_are_told_once_with_the_limit(smallest):
    when = "rupture or " * 5_000 + "rupture"
    count = MAX_LENGTH // len(when) + 3
    lines = (
        f"      r{number}: {{go: bye, do: '[You nod](holding-space)', when: {when}}}\n"
        for number in range(count)
    )
    text = smallest.replace("      ask:\n", "".join(lines) + "      ask:\n")
    messages = [one.message for one in load_source(text, "s").diagnostics]

    assert messages == [f"the conditions of this file are longer than {MAX_LENGTH:,} characters"]
