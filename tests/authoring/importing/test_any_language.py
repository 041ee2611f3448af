"""All that an import tells, and all it writes into a file, can be said in any language."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.importing import importing, twine_story
from simulator.authoring.importing.importing import Imported, import_data, import_story
from simulator.authoring.importing.stand_ins import ENGLISH, stand_ins
from simulator.authoring.importing.story import NotImportableError
from simulator.scenario.loading import load_source

from .foreign import FOREIGN_WORDS, foreign, unsaid, unsaid_of
from .test_any_story import EXAMPLES, FORMATS, JSON, PIECES, SAMPLES, damaged, stories
from .test_files import NO_STORIES
from .test_h5p import packed

#: A story that lacks whatever a story can lack.
BARE = """\
:: \n[[Next]]
:: Next
[[Next]] [[Gone]]
:: Left over
:: Last
Bye.
"""


def left_unsaid(data: bytes, name: str = "visit") -> set[str]:
    """What stays English of an import or of its refusal."""
    story = data.decode("utf-8", "replace")
    try:
        imported = import_data(data, name, words=FOREIGN_WORDS)
    except NotImportableError as refused:
        return unsaid_of(refused, story)
    return unsaid(imported, story)


@pytest.mark.parametrize("sample", SAMPLES, ids=["twee", "twine", "ink", "h5p"])
def test_nothing_of_a_sample_stays_english(sample):
    assert left_unsaid(sample) == set()


@settings(max_examples=300, deadline=None)
@given(damaged())
def test_nothing_of_a_damaged_story_stays_english(data):
    assert left_unsaid(data) == set()


@EXAMPLES
@given(st.sampled_from(FORMATS), st.lists(st.sampled_from(PIECES), max_size=40))
def test_nothing_of_any_mixture_of_marks_stays_english(format_, pieces):
    text = f':: StoryData\n{{"format": "{format_}"}}\n:: Start\n{" ".join(pieces)}'

    assert left_unsaid(text.encode()) == set()


@EXAMPLES
@given(JSON)
def test_nothing_of_any_data_in_the_place_of_ink_stays_english(root):
    assert left_unsaid(json.dumps({"inkVersion": 21, "root": root}).encode()) == set()


@EXAMPLES
@given(st.lists(JSON, min_size=1, max_size=4), JSON, JSON)
def test_nothing_of_any_data_in_the_place_of_h5p_stays_english(nodes, screens, start):
    content = {"content": nodes, "endScreens": screens, "startScreen": start}

    assert left_unsaid(json.dumps({"branchingScenario": content}).encode()) == set()


@EXAMPLES
@given(stories(), st.sampled_from(FORMATS))
def test_nothing_of_any_story_stays_english(story, format_):
    passages = "".join(
        f":: {name}\n{words}\n" + "".join(f"[[{said}->{to}]]\n" for said, to in links)
        for name, words, links in story
    )
    text = f':: StoryData\n{{"format": "{format_}"}}\n{passages}'

    assert left_unsaid(text.encode()) == set()


@pytest.mark.parametrize("data", [each[0] for each in NO_STORIES])
def test_nothing_of_a_refusal_stays_english(data):
    assert left_unsaid(data) == set()


@pytest.mark.parametrize(
    "damage",
    ["[1, ]", '{"a":1,}', '{"a" 1}', "{a: 1}", "[1 2]", "1} 2", '"a', '"\t"', r'"\d"', r'"\u12"'],
)
def test_what_is_wrong_with_a_data_file_is_said_in_the_language(damage):
    with pytest.raises(NotImportableError) as caught:
        import_data(b'{"a":' + damage.encode(), "visit.json")

    assert unsaid_of(caught.value, damage) == set()
    assert "reason" not in caught.value.told.values


def test_nothing_of_a_cut_archive_stays_english(tmp_path):
    whole = packed()
    path = tmp_path / "visit.h5p"
    for end in range(4, len(whole), 7):
        path.write_bytes(whole[:end])
        with pytest.raises(NotImportableError) as caught:
            import_story(path, words=FOREIGN_WORDS)

        assert unsaid_of(caught.value, "") == set()


def test_nothing_of_a_story_over_a_limit_stays_english(monkeypatch):
    text = "".join(f":: P{number}\n[[P1]]\n" for number in range(20)).encode()
    for limit, least in (("MAX_LINKS", 15), ("MAX_TEXT", 50), ("MAX_PASSAGES", 10)):
        monkeypatch.setattr(twine_story, limit, least)
        with pytest.raises(NotImportableError) as caught:
            import_data(text, "visit")

        assert unsaid_of(caught.value, text.decode()) == set()


def bare(words=ENGLISH) -> Imported:
    return import_data(BARE.encode(), "visit.twee", words=words)


def test_ids_are_made_of_the_words_that_stand_in():
    imported = bare(stand_ins(lambda told: f"ñ{foreign(told)}"))
    moments = yaml.safe_load(imported.body)["moments"]

    assert "nxxxxxxxx-xxxxxxx" in moments
    assert not {"untitled-passage", "moment"} & set(moments)


@pytest.mark.parametrize("letters", ["会", "ж", "- #: '\"", "long words " * 30])
def test_stand_ins_of_any_letters_make_a_scenario_that_only_lacks_marks(letters):
    imported = bare(stand_ins(lambda _: letters.strip()))
    found = load_source(imported.text, "visit.yaml").diagnostics

    assert {problem.code for problem in found if problem.code.startswith("E")} <= {"E203", "E201"}


def test_the_comments_alone_depend_on_who_tells_them():
    imported = bare()
    english, other = (imported.text_in(tell).split("\n") for tell in (str, foreign))

    assert [line for line in english if not line.startswith("#")] == [
        line for line in other if not line.startswith("#")
    ]
    assert "# What the import noted, with its place in the story:" in english
    assert "# Xxxx xxx xxxxxx xxxxx, xxxx xxx xxxxx xx xxx xxxxx:" not in english


def test_a_list_of_notes_that_would_make_the_file_too_large_is_missing(monkeypatch):
    imported = bare()
    monkeypatch.setattr(importing, "MAX_BYTES", len(imported.text.encode()))

    assert imported.text_in(lambda told: 2 * str(told)).endswith(imported.body + "\n")
