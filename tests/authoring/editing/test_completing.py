"""What is offered at the cursor fits the place, leaves out what is there, and is put in whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.editing.completing import completions
from simulator.authoring.editing.outline import outline_of
from simulator.scenario.field_notes import FIELD_NOTES
from simulator.scenario.loading import load_source
from simulator.scenario.model import Feeling
from simulator.scenario.shape import REPLY
from simulator.scenario.taxonomy import Practice, shipped_taxonomy


def offered(text: str) -> list[str]:
    """The labels offered where the text has a “¦”."""
    before, after = text.split("¦")
    return [item.label for item in completions(before + after, len(before)).items]


def taken(text: str, label: str) -> str:
    """The text once the offer of that label is taken where it has a “¦”; “¦” is the cursor."""
    before, after = text.split("¦")
    source = before + after
    found = completions(source, len(before))
    item = next(item for item in found.items if item.label == label)
    caret = len(item.text) if item.caret is None else item.caret
    words = item.text[:caret] + "¦" + item.text[caret:]
    return source[: found.start] + words + source[found.end :]


@pytest.fixture
def arrival(small):
    """Puts words in the place of the reply “wait” of the first moment."""

    def put(words: str) -> str:
        start = small.index("      wait:")
        return small[:start] + words + "\n" + small[small.index("  sister:\n") :]

    return put


def test_fields_that_are_there_are_left_out(arrival):
    labels = offered(arrival("      wait:\n        say: Hi\n        ¦"))
    assert labels == [name for name in REPLY.fields if name not in ("say", "do")]


def test_a_field_comes_with_its_note_and_its_colon(arrival):
    text = arrival("      wait:\n        he¦").replace("¦", "")
    found = completions(text, text.index("        he\n") + 10)
    assert (found.items[0].text, found.items[0].label) == ("heard: ", "heard")
    assert found.items[0].documentation == FIELD_NOTES[REPLY]["heard"]


def test_a_field_that_has_its_colon_gets_no_second_one(small):
    text = small.replace("manner: Arms", "man¦ner: Arms")
    assert taken(text, "manner") == small.replace("manner: Arms", "manner¦: Arms")


def test_a_replys_words_come_in_quotes_with_the_cursor_inside(arrival):
    assert 'do: "¦"' in taken(arrival("      wait:\n        d¦"), "do")


def test_a_field_that_holds_others_opens_a_deeper_line():
    assert taken("format: 1\ncli¦", "client") == "format: 1\nclient:\n  name: ¦\n  age: "


def test_in_braces_a_field_stays_on_its_line():
    text = "endings:\n  done: {title: Done, al¦}\n"
    assert taken(text, "alliance") == "endings:\n  done: {title: Done, alliance: ¦}\n"


def test_replies_and_an_ending_exclude_each_other():
    text = "moments:\n  one:\n    client: Hi\n    ending: over\n    ¦\n"
    assert "replies" not in offered(text)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("level: ¦", ["foundation", "intermediate", "advanced"]),
        ("setting: p¦", ["phone", "in-person"]),
        ("mode: ¦", ["coach", "session"]),
        ("format: ¦", ["1"]),
        ("practices: [validating, val¦]", ["valuing"]),
        ("practices:\n  - validating\n  - e¦", ["empathy", "environment"]),
        ("client:\n  looks:\n    facial-hair: full¦", ["full", "full2", "full3", "full4"]),
    ],
)
def test_a_field_with_few_values_offers_them(line, expected):
    assert offered(line + "\n") == expected


def test_outside_brackets_a_listed_value_brings_them(small):
    assert taken("practices: empa¦\n", "empathy") == "practices: [empathy]¦\n"
    assert set(offered("practices: ¦")) == {str(one) for one in Practice}


def test_feelings_are_offered_and_the_nearest_is_first():
    text = "moments:\n  one:\n    client: Hi\n    feeling: {}\n"
    assert set(offered(text.format("¦"))) == {str(one) for one in Feeling}
    assert offered(text.format("hu¦")) == ["hurt"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("start: arrival", "start: ¦", ["arrival", "sister", "close-open", "close-guarded"]),
        ("to: close-open", "to: clo¦", ["close-open", "close-guarded"]),
        ("stronger: follow", "stronger: ¦", ["follow", "wait"]),
        ("ending: opened-up", "ending: ¦", ["opened-up", "held-back"]),
        ("shares: lost-job", "shares: ¦", ["lost-job"]),
        ("unset: [promised]", "unset: [¦]", ["talked-about-sister", "promised"]),
    ],
)
def test_ids_are_offered_in_the_order_of_the_file(small, old, new, expected):
    assert offered(small.replace(old, new, 1)) == expected


def test_an_id_comes_with_what_it_says(small):
    text = small.replace("ending: opened-up", "ending: ")
    found = completions(text, text.index("    ending: ") + 12)
    assert str(found.items[0].detail) == "The door stays open"
    start = small.index("start: ") + 7
    said = completions(small, start).items[1].detail
    assert str(said) == "…I got fired. Nobody knows. Not even her."


def test_a_moment_that_is_named_but_missing_is_offered_as_a_name(small):
    text = small.replace("to: close-open", "to: a-walk").replace("endings:", "  ¦\nendings:")
    assert "  a-walk:¦\n" in taken(text, "a-walk")
    assert offered(text) == ["a-walk"]


def test_a_new_id_brings_what_such_a_thing_needs(arrival):
    text = taken(arrival("      hush¦"), "hush")
    assert '      hush:\n        say: "[¦]()"\n        go: sister\n' in text


def test_a_whole_scenario_can_be_begun_from_skeletons():
    text = taken("moments:\n  one¦", "one")
    assert text == "moments:\n  one:\n    client: ¦\n    replies:"
    text = taken("facts:\n  told¦", "told")
    assert text == "facts:\n  told: ¦"


def test_a_new_id_is_offered_as_what_it_would_be(arrival):
    for text, kind in (
        (arrival("      hush¦"), "a new reply"),
        ("moments:\n  one¦", "a new moment"),
        ("endings:\n  one¦", "a new ending"),
        ("disclosures:\n  one¦", "a new disclosure"),
    ):
        before, after = text.split("¦")
        assert str(completions(before + after, len(before)).items[0].detail) == kind


def test_techniques_are_grouped_by_verdict_with_their_meaning(arrival):
    text = arrival('      wait: {say: "[Hm]()", go: sister}')
    found = completions(text, text.index("[Hm](") + 5)
    by_id = shipped_taxonomy().techniques
    assert {item.label for item in found.items} == set(by_id)
    details = [str(item.detail) for item in found.items]
    assert list(dict.fromkeys(details)) == [
        *("validates", "neutral", "over-leads", "dismisses", "breaks boundaries")
    ]
    first = found.items[0]
    assert by_id[first.label].definition in str(first.documentation)
    assert by_id[first.label].example in str(first.documentation)


def test_a_technique_closes_its_mark_when_nothing_does(arrival):
    text = arrival('      wait:\n        say: "[Hm](open-q¦')
    assert "[Hm](open-question)¦" in taken(text, "open-question")


def test_no_words_are_put_into_the_authors_mouth(arrival):
    assert offered(arrival('      wait:\n        say: "Hello¦"')) == []
    assert offered(arrival("      wait:\n        heard: It¦")) == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tr¦", ["trust"]),
        ("trust ¦", [">=", ">", "<=", "<", "=", "!="]),
        ("trust >= ¦", []),
        ("trust >= 8 ¦", ["and", "or"]),
        ("rupture a¦", ["and"]),
        ("trust >= 8 and talk¦", ["talked-about-sister"]),
        ("not prom¦", ["promised"]),
        ("shared(¦", ["lost-job"]),
        ("visited(clo¦", ["close-open", "close-guarded"]),
        ("said(arr¦", ["arrival"]),
        ("said(arrival.¦", ["follow", "soothe", "wait"]),
    ],
)
def test_a_condition_offers_what_may_come_next(small, typed, expected):
    assert offered(small.replace("when: shared(lost-job)", f"when: {typed}")) == expected


def test_a_condition_begins_with_every_question_there_is(small):
    labels = offered(small.replace("when: shared(lost-job)", "when: ¦"))
    assert labels == [
        *("trust", "turn", "rupture", "not", "shared(…)", "visited(…)", "said(…)"),
        *("talked-about-sister", "promised"),
    ]


def test_a_condition_below_its_name_begins_anew(small):
    labels = offered(small.replace("when: shared(lost-job)", "when: >-\n          ¦"))
    assert labels[0] == "trust"


def test_a_call_is_closed_once(small):
    text = small.replace("when: shared(lost-job)", "when: shared(lo¦)")
    assert "when: shared(lost-job¦)" in taken(text, "lost-job")
    text = small.replace("when: shared(lost-job)", "when: shared(lo¦")
    assert "when: shared(lost-job)¦\n" in taken(text, "lost-job")


def test_nothing_is_offered_in_a_comment():
    assert offered("# lev¦") == []


def test_taking_back_the_id_of_a_use_offers_the_same_id(small):
    """Whatever id is deleted in a valid file is among what is offered there."""
    for field in ("go: sister", "stronger: follow", "ending: held-back", "feeling: relieved"):
        name, _, value = field.partition(": ")
        text = taken(small.replace(field, f"{name}: ¦", 1), value)
        assert load_source(text.replace("¦", "", 1) if text.count("¦") else text, "x").source
        assert text.replace(f"{value}¦", value, 1) == small


def test_any_id_that_is_used_is_offered_once_it_is_deleted(shipped_text):
    for use in outline_of(shipped_text).uses[::25]:
        source = shipped_text[: use.start] + shipped_text[use.end :]
        found = completions(source, use.start)
        assert use.id in [item.label for item in found.items], (use.field, use.id)
        item = next(item for item in found.items if item.label == use.id)
        again = source[: found.start] + item.text + source[found.end :]
        assert again == shipped_text


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_any_text_offers_something_that_fits_in(small, data):
    start = data.draw(st.integers(0, len(small)))
    length = data.draw(st.integers(0, 200))
    typed = data.draw(st.text("[]{}()\"':#¦>-\n \tab&*!é.", max_size=8))
    text = small[:start] + typed + small[start + length :]
    offset = data.draw(st.integers(-1, len(text) + 1))
    found = completions(text, offset)
    assert 0 <= found.start <= found.end <= len(text)
    for item in found.items:
        assert item.label
        assert item.text
        assert item.caret is None or 0 <= item.caret <= len(item.text)


@pytest.mark.parametrize("source", ["start: ", "go: ", "moments: {}\nstart: "])
def test_a_text_without_moments_offers_none_of_them(source):
    assert completions(source, len(source)).items == ()
