"""The marks of Twine's story formats: links are followed, all else is listed with its place."""

from __future__ import annotations

import pytest

from simulator.authoring.importing.story import NoteKind

NEXT = "\n:: Next\nBye.\n:: Other\nOh.\n"


def story(format_, body):
    return f':: StoryData\n{{"format": "{format_}"}}\n:: Start\n{body}{NEXT}'


@pytest.mark.parametrize(
    ("format_", "body", "replies"),
    [
        ("SugarCube", '<<link "Go on" "Next">><</link>>', [("Go on", "next")]),
        ("SugarCube", "<<link [[Go on|Next]]>><<set $a to 1>><</link>>", [("Go on", "next")]),
        ("SugarCube", '<<link "Go on">><<goto "Next">><</link>>', [("Go on", "next")]),
        ("SugarCube", "<<button 'Go on' 'Next'>><</button>>", [("Go on", "next")]),
        ("SugarCube", '<<choice "Next" "Go on">>', [("Go on", "next")]),
        ("SugarCube", '<<actions "Next" "Other">>', [("Next", "next"), ("Other", "other")]),
        ("SugarCube", '<a data-passage="Next">Go on</a>', [("Go on", "next")]),
        ("SugarCube", "[img[Go on|a.png][Next]]", [("Go on", "next")]),
        (
            "SugarCube",
            "<<if $a > 1>>[[Go on|Next]]<<else>>[[Next]]<</if>>",
            [("Go on", "next"), ("Next", "next")],
        ),
        ("Harlowe", '(link-goto: "Go on", "Next")', [("Go on", "next")]),
        ("Harlowe", "(link-goto: 'Next')", [("Next", "next")]),
        ("Harlowe", '(link: "Go on")[(set: $a to 1)(go-to: "Next")]', [("Go on", "next")]),
        ("Harlowe", '(link-reveal-goto: "Go on", "Next")[(set: $a to 1)]', [("Go on", "next")]),
        ("Harlowe", "(if: $a > 1)[[[Go on->Next]]]", [("Go on", "next")]),
        ("Chapbook", "{link to: 'Next', label: 'Go on'}", [("Go on", "next")]),
        ("Chapbook", "{reveal link: 'Go on', passage: 'Next'}", [("Go on", "next")]),
        ("Chapbook", "> [[Go on->Next]]", [("Go on", "next")]),
        ("Snowman", "<% s.a = 1 %>[[Go on|Next]]", [("Go on", "next")]),
        ("Paperthin", '(link-goto: "Go on", "Next")', [("Go on", "next")]),
    ],
)
def test_links_of_every_story_format_are_followed(importing, format_, body, replies):
    assert importing(story(format_, body)).replies("start") == replies


@pytest.mark.parametrize(
    ("format_", "body", "words", "note"),
    [
        ("SugarCube", "Hi <<set $a to 1>>you.", "Hi you.", "4:4: the variable in <<set $a to 1>>"),
        ("SugarCube", "Hi <<print $a>>you.", "Hi you.", "4:4: what <<print $a>> would show"),
        ("SugarCube", "<<if $a>>Hi.<</if>>", "Hi.", "4:1: the condition <<if $a>> is left out"),
        ("SugarCube", "Hi.<<script>>alert(1)<</script>>", "Hi.", "4:4: a script is left out"),
        ("SugarCube", "Hi. /* todo */", "Hi.", "4:5: a comment is left out: todo"),
        ("SugarCube", '<<include "Other">>Hi.', "Hi.", "4:1: the passage shown by <<include"),
        ("SugarCube", '<<textbox "$a" "">>Hi.', "Hi.", "4:1: the field <<textbox"),
        ("SugarCube", '<<audio "a" play>>Hi.', "Hi.", '4:1: the macro <<audio "a" play>>'),
        ("SugarCube", "Hi $name.", "Hi $name.", "4:4: $name stands for a value that changes"),
        ("SugarCube", '<img src="a.png">Hi.', "Hi.", "4:1: a picture (a.png) is left out"),
        ("SugarCube", "Hi.<!-- ask Ann -->", "Hi.", "4:4: a comment is left out: ask Ann"),
        ("SugarCube", "''Hi'' //you//.", "Hi you.", "3:1: styling"),
        ("SugarCube", "<b>Hi</b> you.", "Hi you.", "4:1: styling"),
        ("SugarCube", "<<link 'More'>>Hi.<</link>>", "MoreHi.", "4:1: the link More leads to no"),
        ("Harlowe", "(set: $a to 1)Hi.", "Hi.", "4:1: the variable in (set: $a to 1)"),
        ("Harlowe", "(if: $a is 1)[Hi.]", "Hi.", "4:1: the condition (if: $a is 1) is left out"),
        ("Harlowe", "(text-colour: red)[Hi.]", "Hi.", "4:1: the macro (text-colour: red)"),
        ("Harlowe", "|a>[Hi.](replace: ?a)[Oh.]", "Hi.Oh.", "4:9: the macro (replace: ?a)"),
        ("Harlowe", '(display: "Other")Hi.', "Hi.", "4:1: the passage shown by (display:"),
        ("Harlowe", '(link: "More")[Hi.]', "MoreHi.", "4:1: the link More leads to no passage"),
        ("Chapbook", "a: 1\n--\nHi.", "Hi.", "4:1: the variables a: 1 are left out"),
        ("Chapbook", "[if a]\nHi.", "Hi.", "4:1: [if a] is left out"),
        (
            "Chapbook",
            "Hi.\n[JavaScript]\nx()\n[continue]\nYou.",
            "Hi.\n\nYou.",
            "5:1: the part under",
        ),
        ("Chapbook", "Hi {a}.", "Hi .", "4:4: the insert {a} is left out"),
        ("Snowman", "Hi <%= s.a %>.", "Hi .", "4:4: the code <%= s.a %> is left out"),
    ],
)
def test_what_is_no_word_is_listed_with_its_place(importing, format_, body, words, note):
    found = importing(story(format_, body))

    assert found.client("start") == words
    assert [told for told in found.notes() if told.startswith(note)] != []


def test_a_passage_that_goes_on_by_itself_is_joined_to_the_next(importing):
    found = importing(story("Harlowe", 'Hi.\n(go-to: "Next")'))

    assert found.client("start") == "Hi.\n\nBye."
    assert found.moments["start"]["ending"] == "start"
    assert "# “Start”, then “Next”" in found.imported.text
    assert any("“Next” always follows “Start”" in note for note in found.notes(NoteKind.CHANGED))


def test_jumps_besides_links_are_acts_to_choose_and_listed(importing):
    found = importing(story("SugarCube", 'Hi.\n[[Next]]\n<<if $a>><<goto "Other">><</if>>'))

    assert found.replies("start") == [("Next", "next"), ("You go on to “Other”.", "other")]
    assert any("goes on to “Other” by itself" in note for note in found.notes(NoteKind.CHANGED))


def test_a_goto_that_is_worked_out_is_listed(importing):
    found = importing(story("SugarCube", "Hi.<<goto $there>>"))

    assert "4:4: the macro <<goto $there>> is left out" in found.notes()


def test_words_in_brackets_are_words_where_no_macro_can_be(importing):
    for format_ in ("SugarCube", "Unheard of"):
        found = importing(story(format_, "Hi. (note: she smiles) [sic] a < b."))

        assert found.client("start") == "Hi. (note: she smiles) [sic] a < b."


def test_the_branches_of_a_condition_are_all_told(importing):
    for format_, body in (
        ("Harlowe", "I (if: $a)[do](else:)[don't] know."),
        ("SugarCube", "I <<if $a>>do<<else>>don't<</if>> know."),
    ):
        found = importing(story(format_, body))

        assert found.client("start") == "I do / don't know."
        assert len([note for note in found.notes() if "the condition" in note]) == 2


def test_branches_on_lines_of_their_own_need_no_stroke(importing):
    found = importing(story("SugarCube", "<<if $a>>\nYes.\n<<else>>\nNo.\n<</if>>"))

    assert found.client("start") == "Yes.\n\nNo."


def test_the_brackets_of_a_named_hook_are_no_words(importing):
    found = importing(story("Harlowe", "[Hi]<a| [you] |b>[there]."))

    assert found.client("start") == "Hi [you] there."


@pytest.mark.parametrize(
    ("body", "reply", "note"),
    [
        ('(link-goto: "Go " + $on, "Next")', ("Go ", "next"), "the words of this link are worked"),
        ('(link-goto: "Go on", $there)', ("Go on", "to-be-decided"), "where this link leads is"),
        ("(link-goto: $a)", ("…", "to-be-decided"), "where this link leads is worked out"),
    ],
)
def test_what_a_link_works_out_is_listed(importing, body, reply, note):
    found = importing(story("Harlowe", f"Hi.\n{body}"))

    assert found.replies("start") == [(reply[0].strip(), reply[1])]
    assert [told for told in found.notes() if f"5:1: {note}" in told] != []


def test_marks_without_an_end_are_words(importing):
    body = "Hi [[there <<if (link: <b [img[x {"
    for format_ in ("SugarCube", "Harlowe", "Chapbook", "Snowman", ""):
        found = importing(story(format_, body))

        assert "Hi [[there" in found.client("start")


def test_a_link_made_of_a_macro_alone_gets_a_stand_in(importing):
    found = importing(story("SugarCube", "Hi.\n[[<<print $a>>|Next]]"))

    assert found.replies("start") == [("…", "next")]
    assert "5:1: this link has no words" in found.notes()
    assert "5:1: in the words of a link, <<print $a>> is left out" in found.notes()
