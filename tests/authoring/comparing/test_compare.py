"""Each kind of change between two versions is found, and nothing else with it."""

from __future__ import annotations

import pytest

from simulator.authoring.comparing.change import Outcome
from simulator.authoring.comparing.compare import compare
from simulator.authoring.comparing.kinds import Kind
from simulator.scenario.loading import load_scenario, load_source
from tests.authoring.visit import VISIT, visit
from tests.conftest import SHIPPED

WAIT = """      wait:
        do: "[You nod, and leave her the silence](holding-space)."
        go: sister
"""
#: What is written otherwise, and every change that was written: (kind, about, name).
PLANTED = {
    "a worse technique": (
        [("(false-reassurance)", "(unasked-advice)")],
        {("verdict", "reply", "soothe"), ("techniques", "reply", "soothe")},
    ),
    "a mark more": (
        [("that](thanks-for-sharing).", "that](thanks-for-sharing). [Go on](open-question)")],
        {("techniques", "reply", "thank"), ("reply-words", "reply", "thank")},
    ),
    "a technique that needs trust": (
        [("not](feeling-reflection)", "not](meaning-reflection)")],
        {("trust-effect", "reply", "follow"), ("techniques", "reply", "follow")},
    ),
    "another number on trust": (
        [("trust: -1", "trust: -2")],
        {("trust-effect", "reply", "advise")},
    ),
    "no number on trust": (
        [("        trust: -1\n", "")],
        {("trust-effect", "reply", "advise")},
    ),
    "other words marked": (
        [("[You nod, and leave her the silence]", "You nod, and [leave her the silence]")],
        {("marked-words", "reply", "wait")},
    ),
    "a reply gone": ([(WAIT, "")], {("removed", "reply", "wait")}),
    "a reply renamed": ([("      wait:\n", "      nod:\n")], {("renamed", "reply", "nod")}),
    "a reply that leads elsewhere": (
        [("        go: close-open", "        go: close-guarded")],
        {("routes", "reply", "guess")},
    ),
    "a reply on offer at other times": (
        [("when: shared(lost-job)", "when: shared(lost-job) or trust > 9")],
        {("reply-when", "reply", "thank")},
    ),
    "a reply always on offer": (
        [("        when: shared(lost-job)\n", "")],
        {("reply-when", "reply", "thank")},
    ),
    "a reply that makes nothing true": (
        [("        set: [talked-about-sister]\n", "        unset: [left-early]\n")],
        {("facts-set", "reply", "thank")},
    ),
    "a reply done, not said": (
        [('say: "[Maybe', 'do: "[Maybe')],
        {("reply-words", "reply", "guess")},
    ),
    "a reply in other words": (
        [("Don't worry, everyone", "Never mind, everyone")],
        {("reply-words", "reply", "soothe")},
    ),
    "what is heard": ([("My doubt is a", "My doubt's a")], {("heard", "reply", "soothe")}),
    "why": ([("arrives too soon", "comes too soon")], {("why", "reply", "soothe")}),
    "another stronger reply": (
        [("stronger: follow", "stronger: wait")],
        {("stronger", "reply", "soothe")},
    ),
    "the client's words": (
        [("Honestly? I don't", "I don't")],
        {("client-words", "variant", "")},
    ),
    "the client's manner": (
        [("Arms crossed.", "Arms open.")],
        {("client-words", "variant", "")},
    ),
    "the client's face": ([("feeling: relieved", "feeling: calm")], {("feeling", "variant", "")}),
    "when something is said": (
        [("when: trust >= 8 and", "when: trust >= 9 and")],
        {("variant-when", "variant", "")},
    ),
    "what is shared": (
        [("        shares: lost-job\n", "")],
        {("shares", "variant", "")},
    ),
    "an ending of another sort": (
        [("alliance: strained", "alliance: growing")],
        {("alliance", "ending", "polite")},
    ),
    "an ending's words": (
        [("Nothing tore, and", "Nothing broke, and")],
        {("meaning", "ending", "polite")},
    ),
    "another ending to a moment": (
        [("    ending: polite", "    ending: opened-up")],
        {("moment-ending", "moment", "close-guarded")},
    ),
    "why a thing matters": (
        [("Shame lives in secrecy", "Shame lives in silence")],
        {("meaning", "disclosure", "lost-job")},
    ),
    "a fact's sentence": (
        [("She got up, and you", "She stood up, and you")],
        {("meaning", "fact", "left-early")},
    ),
    "a fact more": (
        [("  left-early:", "  rain: It has begun to rain.\n  left-early:")],
        {("added", "fact", "rain")},
    ),
    "another beginning": (
        [("start: arrival", "start: sister")],
        {("start", "scenario", "start")},
    ),
    "a moment before the client comes": (
        [("    manner: Arms crossed.", "    room: yes\n    manner: Arms crossed.")],
        {("arrival", "moment", "arrival")},
    ),
    "trust from the start": ([("trust: 6", "trust: 7")], {("trust-start", "scenario", "")}),
    "the level": (
        [("level: foundation", "level: advanced")],
        {("level", "scenario", "")},
    ),
    "the setting": ([("setting: in-person", "setting: video")], {("setting", "scenario", "")}),
    "the mode": ([("minutes: 8", "minutes: 8\nmode: session")], {("mode", "scenario", "")}),
    "the practices": (
        [("[validating, client-leads]", "[validating]")],
        {("practices", "scenario", "")},
    ),
    "the main practice": (
        [("[validating, client-leads]", "[client-leads, validating]")],
        {("practices", "scenario", "")},
    ),
    "the content notes": (
        [("[job loss]", "[job loss, self-harm]")],
        {("content-notes", "scenario", "")},
    ),
    "the goals": (
        [("goals: [Stay with the feeling.]\n", "")],
        {("goals", "scenario", "")},
    ),
    "the client": (
        [("age: 34", "age: 43"), ("she/her", "they/them")],
        {("client", "client", "")},
    ),
    "the client's looks": ([("seed: maya", "seed: anna")], {("client", "client", "")}),
    "the title": ([("title: My sister", "title: My brother")], {("about", "scenario", "")}),
    "the scenario's name": ([("id: visit", "id: a-visit")], {("renamed", "scenario", "")}),
}


def written(before, after):
    """The changes an author wrote, without what follows from them."""
    return [change for change in compare(before, after).changes if not change.is_proved]


@pytest.mark.parametrize("case", PLANTED)
def test_a_planted_change_is_found_and_nothing_else(case):
    planted, expected = PLANTED[case]
    found = written(visit(), visit(*planted))
    told = {(change.kind, change.subject.what, change.subject.name) for change in found}
    assert told == expected
    assert all(change.text.endswith(".") and "*before:" not in change.text for change in found)


@pytest.mark.parametrize("case", PLANTED)
def test_the_way_back_changes_the_same_things(case):
    planted, _ = PLANTED[case]
    there, back = written(visit(), visit(*planted)), written(visit(*planted), visit())
    turned = {Kind.ADDED: Kind.REMOVED, Kind.REMOVED: Kind.ADDED}
    kinds = sorted(turned.get(change.kind, change.kind) for change in there)
    assert kinds == sorted(change.kind for change in back)


@pytest.mark.parametrize("case", PLANTED)
def test_a_comparison_of_any_version_with_itself_finds_nothing(case):
    version = visit(*PLANTED[case][0])
    assert compare(version, version).outcome is Outcome.SAME


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_a_shipped_scenario_is_the_same_as_itself(file):
    loaded = load_scenario(file)
    comparison = compare(loaded, loaded)
    assert (comparison.changes, comparison.outcome) == ((), Outcome.SAME)


@pytest.mark.parametrize(
    "layout",
    [
        [("format: 1\n", "# A comment.\nformat: 1\n")],
        [
            (
                "client: Could I come again next week?",
                'client: "Could I come\n      again next week?"',
            )
        ],
        [("trust >= 8 and not talked", "not (talked-about-sister or trust < 8) # and not talked")],
        [("when: trust >= 10\n", "when: trust > 9\n")],
        [("minutes: 8", "minutes: 8\nx-note: to myself")],
        [(WAIT, ""), ("    replies:\n      follow:", f"    replies:\n{WAIT}      follow:")],
    ],
)
def test_layout_comments_and_order_are_no_change(layout):
    comparison = compare(visit(), visit(*layout))
    assert (comparison.changes, comparison.outcome) == ((), Outcome.LAYOUT)


def test_words_alone_are_told_apart_from_what_is_taught():
    comparison = compare(visit(), visit(("My doubt is a", "My doubt's a")))
    assert comparison.outcome is Outcome.WORDS
    assert compare(visit(), visit(("trust: -1", "trust: -2"))).outcome is Outcome.CLINICAL


def test_what_weighs_most_for_trainees_is_told_first():
    changed = visit(
        ("My doubt is a", "My doubt's a"),
        ("[job loss]", "[losing work at Christmas]"),
        ("(false-reassurance)", "(affirmation)"),
        ("not](feeling-reflection)", "not](paraphrase)"),
        ("        go: close-open", "        go: close-guarded"),
        ("(holding-space)", "(small-talk)"),
    )
    kinds = [change.kind for change in written(visit(), changed)]
    assert kinds == sorted(kinds, key=list(Kind).index)
    first = compare(visit(), changed).changes[0].text
    assert first.startswith("`soothe` in *arrival* now counts as validating; it dismissed before.")


def test_a_version_that_cannot_be_read_is_told_with_its_errors():
    broken = load_source(VISIT.replace("start: arrival", "start: departure"), "broken.yaml")
    for comparison in (compare(visit(), broken), compare(broken, visit())):
        assert comparison.outcome is Outcome.UNREADABLE
        assert [problem.code for problem in comparison.problems] == ["E201"]
        assert comparison.changes == ()


def test_a_translation_changes_words_only():
    folder = SHIPPED[0].parent
    spanish = load_scenario(folder / "primera-visita-maya.yaml")
    english = load_scenario(folder / "first-visit-maya.yaml")
    assert compare(english, spanish).outcome is Outcome.WORDS


def test_another_practice_is_no_translation_of_the_first():
    changed = visit(("minutes: 8", "minutes: 8\nlanguage: de"), ("client-leads]", "boundaries]"))
    found = compare(visit(), changed)
    assert found.outcome is Outcome.CLINICAL
    assert [one.text for one in found.changes if one.kind is Kind.PRACTICES] == [
        "The practice “Letting the client lead” is gone.",
        "The practice “Maintaining boundaries” is new.",
    ]


FIRED = "I got fired. Nobody knows. Not even her."
WORRIED = "She worries. That's all. Can we talk about something else?"


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (
            [("        when: shared(lost-job)\n", "")],
            "`thank` in *sister* is always on offer now; before, when Maya has shared ",
        ),
        (
            [
                ("    client: Could", "    client:\n      - when: rupture\n        say: Could"),
                ("next week?\n", "next week?\n      - say: Thank you.\n"),
            ],
            "In *close-open* the client says “Could I come again next week?” when a rupture is ",
        ),
        (
            [(FIRED, "Hm."), (WORRIED, FIRED)],
            "In *sister* the client says “I got fired. Nobody knows. Not even her” when nothing",
        ),
    ],
)
def test_what_has_no_condition_is_told_as_it_is_played(changes, says):
    found = compare(visit(), visit(*changes)).changes
    assert any(change.text.startswith(says) for change in found)


def test_what_had_no_condition_is_told_as_it_was_played():
    later = visit((FIRED, "Hm."), (WORRIED, FIRED))
    told = [one.text for one in compare(later, visit()).changes if one.kind is Kind.VARIANT_WHEN]
    assert [text.rpartition("; ")[2] for text in told] == ["before, when nothing else fitted."]
