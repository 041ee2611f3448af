"""What has only been given another name is known again, and so is all that refers to it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.comparing.compare import compare
from simulator.authoring.comparing.kinds import Kind
from simulator.authoring.comparing.pairing import likeness, pair_up
from simulator.scenario.loading import load_source
from tests.authoring.visit import VISIT, visit

NAMES = {
    "sister": "family",
    "lost-job": "let-go",
    "talked-about-sister": "spoke-of-her",
    "opened-up": "open-door",
    "thank": "thanks",
    "close-open": "goodbye",
}


def renamed(*names):
    """The visit with some names changed wherever they stand."""
    text = VISIT
    for name in names:
        # None of them is a word of anything that is said.
        for before, after in ((" ", "\n"), (" ", ":"), ("(", ")"), ("[", "]"), (" ", " ")):
            text = text.replace(f"{before}{name}{after}", f"{before}{NAMES[name]}{after}")
    return load_source(text, "renamed.yaml")


def test_every_part_under_another_name_is_known_again():
    names = [name for name in NAMES if name not in ("sister", "talked-about-sister")]
    found = compare(visit(), renamed(*names)).changes
    assert [change.kind for change in found] == [Kind.RENAMED] * 4
    assert "`thank` in *sister* is now `thanks`." in [change.text for change in found]


def test_conditions_routes_and_facts_follow_a_renamed_fact():
    changed = load_source(VISIT.replace("talked-about-sister", "spoke-of-her"), "renamed.yaml")
    (found,) = compare(visit(), changed).changes
    assert found.text == "The fact *talked-about-sister* is now called *spoke-of-her*."


def test_a_renamed_moment_with_one_reply_more_is_still_known():
    text = VISIT.replace("      sister", "      family").replace("go: sister", "go: family")
    text = text.replace("\n  sister:", "\n  family:").replace(
        "      guess:\n",
        "      nod: {do: '[You nod](holding-space)', go: close-open}\n      guess:\n",
    )
    found = compare(visit(), load_source(text, "renamed.yaml")).changes
    told = {(change.kind, change.subject.name) for change in found if not change.is_proved}
    assert told == {(Kind.RENAMED, "family"), (Kind.ADDED, "nod")}


def test_a_part_that_is_nothing_like_it_is_new():
    changed = visit(
        ("      wait:\n", "      tea:\n"),
        ("[You nod, and leave her the silence]", "[A cup of tea, poured slowly]"),
    )
    told = {(one.kind, one.subject.name) for one in compare(visit(), changed).changes}
    assert {(Kind.REMOVED, "wait"), (Kind.ADDED, "tea")} <= told


PARTS = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.lists(st.sampled_from(["rain", "bread", "stairs", "late"]), max_size=4).map(" ".join),
    max_size=6,
)


@given(PARTS, PARTS)
def test_each_part_is_paired_once_and_the_same_both_ways(before, after):
    there, back = pair_up(before, after), pair_up(after, before)
    assert dict(back.kept) == {new: old for old, new in there.kept.items()}
    assert (set(back.added), set(back.removed)) == (set(there.removed), set(there.added))
    assert sorted([*there.kept, *there.removed]) == sorted(before)
    assert sorted([*there.kept.values(), *there.added]) == sorted(after)


@given(PARTS)
def test_all_parts_under_new_names_are_found_again_by_their_words(before):
    after = {name.upper(): text for name, text in before.items()}
    pairs = pair_up(before, after)
    assert (pairs.removed, pairs.added) == ((), ())
    assert all(before[old] == after[new] for old, new in pairs.kept.items())


def test_likeness_is_the_share_of_words_in_common():
    assert likeness("You nod.", "you nod") == 1.0
    assert likeness("", "") == 1.0
    assert likeness("You nod", "Bread") == 0.0
    assert likeness("You nod and wait", "You nod and go") == 0.75
