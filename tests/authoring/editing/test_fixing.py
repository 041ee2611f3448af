"""After a quick fix its problem is gone, and nothing else has changed."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.editing.edit import apply_edits
from simulator.authoring.editing.fixing import Fix, fixes_for
from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.diagnostics import Diagnostic
from simulator.scenario.languages import Language
from simulator.scenario.loading import load_source
from simulator.scenario.taxonomy import shipped_taxonomy
from simulator.session.proofs.prove import proved_problems
from tests.authoring.editing.conftest import BROKEN

#: Of all problems in the broken samples at least so many have a way out.
SHARE = 0.94


def problems_of(text: str) -> list[Diagnostic]:
    loaded = load_source(text, "x")
    return [*loaded.diagnostics, *proved_problems(loaded), *warnings_about(loaded)]


def is_gone(text: str, problem: Diagnostic, before: list[Diagnostic], fix: Fix) -> bool:
    """Whether fewer problems say the same; of a fault of syntax the next one may be seen."""
    after = load_source(apply_edits(text, fix.edits), "x").diagnostics
    if problem.code == "E002":
        left = [one for one in after if one.code == "E002"]
        return not left or left[0].span.line > problem.span.line
    said = Counter((one.code, one.message) for one in before)
    saying = Counter((one.code, one.message) for one in after)
    key = (problem.code, problem.message)
    return saying[key] < said[key]


def the_fix(text: str, code: str, title: str) -> str:
    """The text after the first fix of that title for a problem of that code."""
    problems = [one for one in problems_of(text) if one.code == code]
    fixes = [fix for problem in problems for fix in fixes_for(text, problem)]
    return apply_edits(text, next(fix for fix in fixes if str(fix.title) == title).edits)


def titles(text: str, code: str) -> list[str]:
    problem = next(one for one in problems_of(text) if one.code == code)
    return [str(fix.title) for fix in fixes_for(text, problem)]


def test_after_a_fix_its_problem_is_gone(broken_text):
    before = list(load_source(broken_text, "x").diagnostics)
    for problem in before:
        for fix in fixes_for(broken_text, problem):
            assert is_gone(broken_text, problem, before, fix), (problem.as_text(), str(fix.title))


def test_a_fix_helps_in_spanish_as_it_does_in_english(broken_text):
    before = list(load_source(broken_text, "x").diagnostics)
    for problem in before:
        spanish = fixes_for(broken_text, problem, Language.SPANISH)
        assert len(spanish) == len(fixes_for(broken_text, problem))
        for fix in spanish:
            assert is_gone(broken_text, problem, before, fix), (problem.as_text(), str(fix.title))


@pytest.mark.parametrize(
    ("file", "window", "expected"),
    [
        ("", Language.ENGLISH, "client: What the client says."),
        ("", Language.SPANISH, "client: Lo que dice la persona."),
        ("language: es\n", Language.ENGLISH, "client: Lo que dice la persona."),
        ("language: en-GB\n", Language.SPANISH, "client: What the client says."),
    ],
)
def test_words_to_replace_are_in_the_language_of_the_file_or_else_the_window_s(
    small, file, window, expected
):
    text = small.replace("to: close-open", "to: a-walk").replace("language: en\n", file)
    (problem,) = [one for one in problems_of(text) if one.code == "E201"]
    made = [apply_edits(text, fix.edits) for fix in fixes_for(text, problem, window)]
    assert any(f"  a-walk:\n    {expected}" in one for one in made)


def test_an_empty_file_begins_with_a_sample_in_the_language_of_the_window():
    (problem,) = load_source("", "x").diagnostics
    (fix,) = fixes_for("", problem, Language.SPANISH)
    scenario = load_source(apply_edits("", fix.edits), "x").scenario
    assert (scenario.language, scenario.title) == ("es", "Un título")


def test_a_fix_names_techniques_in_the_language_of_the_window(small):
    text = small.replace("[and you came anyway](affirmation)", "[and you came anyway]")
    problem = next(one for one in problems_of(text) if one.code == "E203")
    names = {one.name.lower() for one in shipped_taxonomy(Language.SPANISH).techniques.values()}
    marking = [
        title.values["technique"]
        for title in (fix.title for fix in fixes_for(text, problem, Language.SPANISH))
        if "technique" in title.values
    ]
    assert marking
    assert set(marking) <= names


def test_a_fix_changes_a_few_lines_and_keeps_every_comment(broken_text):
    for problem in load_source(broken_text, "x").diagnostics:
        for fix in fixes_for(broken_text, problem):
            text = apply_edits(broken_text, fix.edits)
            lost = Counter(broken_text.split("\n")) - Counter(text.split("\n"))
            is_whole = str(fix.title).startswith(("Start with", "Delete the replies"))
            assert is_whole or sum(lost.values()) <= 6, (str(fix.title), lost)
            assert is_whole or not [line for line in lost if line.lstrip().startswith("#")]


def test_what_waits_to_be_replaced_is_selected_whole(broken_text):
    for problem in load_source(broken_text, "x").diagnostics:
        for fix in fixes_for(broken_text, problem):
            text = apply_edits(broken_text, fix.edits)
            assert fix.select is None or text[slice(*fix.select)].strip()


def test_nearly_every_problem_has_a_way_out():
    found = [
        bool(fixes_for(text, problem))
        for text in (path.read_bytes().decode("utf-8") for path in BROKEN)
        for problem in load_source(text, "x").diagnostics
    ]
    assert sum(found) / len(found) >= SHARE


@pytest.mark.parametrize(
    ("old", "new", "code", "title", "expected"),
    [
        ("feeling: guarded", "feeling: gaurded", "E202", "Write “guarded”", "feeling: guarded"),
        ("manner: Arms", "maner: Arms", "E101", "Write “manner”", "manner: Arms"),
        (
            "manner: Arms",
            "weather: Arms",
            "E101",
            "Keep it as a note, “x-weather”",
            "x-weather: Arms",
        ),
        ("go: sister", "go: sitser", "E201", "Write “sister”", "go: sister"),
        ("(affirmation)", "(afirmation)", "E202", "Write “affirmation”", "(affirmation)"),
        ("not talked", "ont talked", "E204", "Take the condition out", "- say: …I got fired"),
        ("trust >= 8 and", "trust >= 8 &&", "E204", "Write “and”", "trust >= 8 and"),
        ("minutes: 8", "minutes: 90", "E103", "Write 60", "minutes: 60"),
        ("minutes: 8", "minutes: eight", "E103", "Write 8", "minutes: 8"),
        ("level: foundation", "level: easy", "E103", "Write “advanced”", "level: advanced"),
        (
            "manner: Arms crossed, eyes on",
            "manner: Note: eyes on",
            "E002",
            "Put the text in quotes",
            'manner: "Note: eyes on the door."',
        ),
        (
            "title: My sister booked this",
            'title: "My sister booked this',
            "E002",
            "Close the quote on its line",
            'title: "My sister booked this"\n',
        ),
        ("promised: The", "Said So: The", "E104", "Call it “said-so” everywhere", "said-so: The"),
        ("head: bun", "head: bunn", "W508", "Write “bun”", "head: bun\n"),
    ],
)
def test_a_fix_does_what_its_title_says(small, old, new, code, title, expected):
    text = small.replace(old, new, 1)
    assert new in text
    assert expected in the_fix(text, code, title)


def test_a_missing_moment_is_added_where_it_is_named(small):
    text = small.replace("to: close-open", "to: a-walk")
    new = the_fix(text, "E201", "Add a moment “a-walk”")
    assert (
        "  a-walk:\n    client: What the client says.\n    ending: opened-up\n  close-open:" in new
    )
    assert load_source(new, "x").scenario is not None


def test_a_missing_field_is_added_with_words_to_replace(small):
    text = small.replace("        go: sister\n", "", 1)
    problem = next(one for one in problems_of(text) if one.code == "E102")
    (fix,) = fixes_for(text, problem)
    new = apply_edits(text, fix.edits)
    assert str(fix.title) == "Add “go”"
    assert new[slice(*fix.select)] == "sister"
    assert load_source(new, "x").scenario is not None


def test_facts_disclosures_and_endings_that_are_named_can_be_added(small):
    for old, new, title in (
        ("set: [promised]", "set: [has-cried-once]", "Add a fact “has-cried-once”"),
        ("shares: lost-job", "shares: the-nights", "Add a disclosure “the-nights”"),
        ("ending: held-back", "ending: walks-out", "Add an ending “walks-out”"),
    ):
        text = small.replace(old, new, 1)
        assert load_source(the_fix(text, "E202", title), "x").scenario is not None


def test_the_first_fact_gets_its_section_behind_the_client(small):
    start, end = small.index("facts:"), small.index("disclosures:")
    text = small[:start] + small[end:]
    new = the_fix(text, "E202", "Add a fact “promised”")
    assert "facts:\n  promised: What is true then.\n" in new
    assert new.index("\nfacts:") < new.index("\ntrust:")


def test_a_last_variant_or_route_without_a_condition_is_added(small):
    start, end = small.index("      - say: She worries"), small.index("    replies:\n      thank")
    text = small[:start] + small[end:]
    new = the_fix(text, "E205", "Add a last variant without a condition")
    assert (
        "        set: [talked-about-sister]\n      - say: What the client says.\n    replies:"
        in new
    )
    text = small.replace("          - to: close-guarded\n", "")
    new = the_fix(text, "E205", "Add a last route without a condition")
    assert "            to: close-open\n          - to: close-open\n" in new
    assert (
        the_fix(text, "E205", "Drop the last condition").count(
            "        go:\n          - to: close-open\n"
        )
        == 1
    )


def test_the_one_without_a_condition_moves_to_the_end(small):
    last, asking = "          - to: close-guarded\n", "          - when: trust >= 10\n"
    text = small.replace(last, "").replace(asking, last + asking)
    assert the_fix(text, "E205", "Move it to the end") == small


def test_words_are_wrapped_in_the_marks_that_they_give_away(small):
    text = small.replace(
        "[You nod, and leave her the silence](holding-space).", "Don't worry, it'll be fine."
    )
    assert titles(text, "E203") == ["Mark it as empty reassurance"]
    new = the_fix(text, "E203", "Mark it as empty reassurance")
    assert """do: "[Don't worry, it'll be fine](false-reassurance).\"""" in new


def test_words_that_give_nothing_away_leave_the_technique_to_choose(small):
    text = small.replace("[You nod, and leave her the silence](holding-space).", "Hm: [she] waits.")
    problem = next(one for one in problems_of(text) if one.code == "E203")
    fixes = fixes_for(text, problem)
    assert len(fixes) > 1


def test_a_duplicate_id_gets_a_free_name_and_a_duplicate_field_is_set_aside(small):
    text = small.replace("      soothe:", "      follow:")
    assert "      follow-2:\n" in the_fix(text, "E003", "Call this one “follow-2”")
    text = small.replace("    feeling: guarded\n", "    manner: Twice.\n", 1)
    assert "    x-manner: Twice.\n" in the_fix(text, "E003", "Keep it as a note, “x-manner”")
    assert "Twice" not in the_fix(text, "E003", "Delete this one")


def test_a_practice_that_nothing_exercises_is_removed(small):
    text = small.replace(
        "[validating, client-leads]", "[validating, environment, client-leads]"
    ).replace("(holding-space)", "(affirmation)")
    new = the_fix(text, "W505", "Remove “environment” from the practices")
    assert "practices: [validating, client-leads]\n" in new


def test_a_risk_gets_its_content_note(small):
    text = small.replace("sleeping badly for two weeks", "x").replace(
        "    Sleeping badly for two weeks.", "    There was a suicide attempt in spring."
    )
    new = the_fix(text, "W507", "Add a content note")
    assert "content-notes: [job loss, suicide]\n" in new


def test_a_fact_that_nothing_asks_goes_everywhere(small):
    assert titles(small, "W405") == ["Delete the fact “promised”"]
    new = the_fix(small, "W405", "Delete the fact “promised”")
    assert "promised" not in new.replace("has promised", "")
    assert load_source(new, "x").scenario is not None


@pytest.mark.parametrize(
    ("said", "title", "expected"),
    [
        (
            "\"[You nod](affirmation). Don't worry, it'll be fine.\"",
            "Mark it as empty reassurance",
            "[Don't worry](false-reassurance), it'll be fine.",
        ),
        (
            "Don't worry. (nod) [Hm](holding-space)",
            "Mark it as empty reassurance",
            '"[Don\'t worry](false-reassurance). (nod) [Hm](holding-space)"',
        ),
        (
            "\"[Don't worry, it'll be fine](affirmation).\"",
            "Mark it as empty reassurance instead",
            "[Don't worry, it'll be fine](false-reassurance)",
        ),
    ],
)
def test_words_that_read_otherwise_are_marked_as_they_read(small, said, title, expected):
    old = 'do: "[You nod, and leave her the silence](holding-space)."'
    new = the_fix(small.replace(old, f"say: {said}"), "W503", title)
    assert expected in new
    assert load_source(new, "x").scenario is not None


def test_a_number_that_contradicts_the_marks_goes(small):
    text = small.replace("trust: -2", "trust: +2")
    assert the_fix(text, "W503", "Let the marks decide") == small.replace("        trust: -2\n", "")


def test_a_condition_that_always_holds_is_taken_out(small):
    text = small.replace("      ask:\n", "      ask:\n        when: turn > 0\n")
    new = the_fix(text, "W406", "Take the condition out")
    assert "when: turn > 0" not in new


def test_an_empty_id_at_the_very_end_gets_a_name():
    text = "moments:\n  ? "
    problem = next(one for one in problems_of(text) if one.code == "E104")
    assert [str(fix.title) for fix in fixes_for(text, problem)] == ["Call it “a-name” everywhere"]


def test_a_second_document_without_an_end_of_line_can_be_joined():
    assert the_fix("title: A\n---", "E001", "Delete the line of dashes") == "title: A"


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_text_can_be_asked_for_fixes(small, data):
    start = data.draw(st.integers(0, len(small)))
    length = data.draw(st.integers(0, 100))
    typed = data.draw(st.text("[]{}()\"':#|>-\n \tab&*!é.", max_size=6))
    text = small[:start] + typed + small[start + length :]
    for problem in load_source(text, "x").diagnostics[:5]:
        for fix in fixes_for(text, problem):
            new = apply_edits(text, fix.edits)
            assert new != text
            assert fix.select is None or 0 <= fix.select[0] <= fix.select[1] <= len(new)
