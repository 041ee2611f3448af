"""Whatever a file holds, an import tells or refuses it; nothing of a story is lost unsaid."""

from __future__ import annotations

import json
import re

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from simulator.authoring.importing.importing import import_data
from simulator.authoring.importing.naming import slug
from simulator.authoring.importing.story import NotImportableError
from simulator.scenario.loading import load_source

#: The machines that run this are of very different speed.
EXAMPLES = settings(max_examples=60, deadline=None)
FORMATS = ("SugarCube", "Harlowe", "Chapbook", "Snowman", "")
PIECES = [
    *(
        "[[",
        "]]",
        "|",
        "->",
        "<-",
        "<<link 'a'>>",
        "<</link>>",
        "<<",
        ">>",
        "<<if $a>>",
        "<<else>>",
    ),
    *('(link: "a")', "(if: $a)", "[", "]", "(", ")", '(go-to: "B")', "{", "}", "|x>", "--\n"),
    *("[if a]\n", "<%", "%>", "<b>", "</b>", "<!--", "-->", "<script>", '<a data-passage="B">'),
    *("[img[", "$a", "''", "//", "/*", "*/", "\\\n", "&lt;", "&#0;", "\0", "\n", "\n:: B\n", " "),
    *("Hello.", "é", "\u202e", "\u2028", '"', "'", "`", ":: ", "\r\n", "\\["),
]
WORD = st.text("abcdefghijk", min_size=2, max_size=7)
NAME = st.lists(WORD, min_size=1, max_size=3).map(" ".join)


def errors(imported):
    found = load_source(imported.text, "x").diagnostics
    return {problem.code for problem in found if problem.code.startswith("E")}


@EXAMPLES
@given(st.sampled_from(FORMATS), st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_mixture_of_marks_becomes_a_scenario_that_only_lacks_marks(format_, pieces):
    text = f':: StoryData\n{{"format": "{format_}"}}\n:: Start\n{"".join(pieces)}'

    assert errors(import_data(text.encode(), "x.twee")) <= {"E203", "E201"}


@EXAMPLES
@given(st.sampled_from(FORMATS), st.lists(st.sampled_from(PIECES), max_size=40))
def test_the_same_in_html_is_read_or_refused_with_a_place(format_, pieces):
    text = (
        f'<tw-storydata name="x" startnode="1" format="{format_}"><tw-passagedata pid="1" name="a">'
        f"{''.join(pieces)}</tw-passagedata></tw-storydata>"
    )
    try:
        found = errors(import_data(text.encode(), "x.html"))
    except NotImportableError as error:
        found = set() if error.help else {"no help"}

    assert found <= {"E203", "E201"}


@EXAMPLES
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data):
    try:
        found = errors(import_data(data, "x"))
    except NotImportableError as error:
        found = set() if error.message and error.help else {"no help"}

    assert found <= {"E203", "E201"}


SAMPLES = (
    (
        b':: StoryData\n{"format": "Harlowe", "start": "A"}\n:: A [x] {"position":"1,2"}\n'
        b'(if: $a)[Hi](else:)[Oh].\n[[Go->B]] (link: "x")[(go-to: "B")]\n:: B\n<b>Bye</b> $you.\n'
    ),
    (
        b'<tw-storydata name="x" startnode="2" format="SugarCube"><style>b {}</style>'
        b'<tw-passagedata pid="1" name="A &amp; B">&lt;&lt;link &quot;Go&quot; '
        b"&quot;C&quot;&gt;&gt;&lt;&lt;/link&gt;&gt;</tw-passagedata>"
        b'<tw-passagedata pid="2" name="C">[[A &amp; B]]'
        b"</tw-passagedata></tw-storydata>"
    ),
    (
        b'{"inkVersion":21,"root":[[["^Hi","\\n","ev","str","^Go","/str","/ev",{"*":"0.c-0","flg":20},'
        b'{"c-0":["\\n",{"->":"k"},{"#f":5}]}],null],"done",{"k":["^Bye","\\n","end",{"#f":1}]}],'
        b'"listDefs":{}}'
    ),
    (
        b'{"branchingScenario":{"content":[{"type":{"library":"H5P.BranchingQuestion 1.0","params":'
        b'{"branchingQuestion":{"question":"<p>Q</p>","alternatives":[{"text":"A","nextContentId":-1,'
        b'"feedback":{"title":"F"}}]}}}}],"endScreens":[{"endScreenTitle":"E"}]}}'
    ),
)


@st.composite
def damaged(draw):
    """A sample with some stretches cut out, put in twice, or overwritten."""
    data = bytearray(draw(st.sampled_from(SAMPLES)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 30))
        what = draw(st.sampled_from(("cut", "twice", "other")))
        stretch = bytes(data[at : at + length])
        put = {"cut": b"", "twice": stretch * 2, "other": draw(st.binary(max_size=4))}[what]
        data[at : at + length] = put
    return bytes(data)


@settings(max_examples=300, deadline=None)
@given(damaged())
def test_a_damaged_story_is_read_or_refused(data):
    try:
        found = errors(import_data(data, "x"))
    except NotImportableError as error:
        found = set() if error.message and error.help else {"no help"}

    assert found <= {"E203", "E201"}


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 9)
    | st.floats(allow_nan=False)
    | st.sampled_from(
        [
            "^Hi",
            "\n",
            "ev",
            "/ev",
            "str",
            "/str",
            "out",
            "done",
            "end",
            "#",
            "/#",
            "<>",
            "pop",
            "nop",
            "thread",
            "->->",
            "~ret",
            ".^.b",
            "0.c-0",
            ".^.s",
            "",
            "\ud800",
        ]
    ),
    lambda below: (
        st.lists(below, max_size=6)
        | st.dictionaries(
            st.sampled_from(
                [
                    "->",
                    "*",
                    "flg",
                    "c",
                    "var",
                    "#n",
                    "#f",
                    "b",
                    "s",
                    "s0",
                    "c-0",
                    "k",
                    "VAR?",
                    "VAR=",
                    "f()",
                    "x()",
                    "->t->",
                    "#",
                    "library",
                    "params",
                    "type",
                    "text",
                    "metadata",
                    "title",
                    "branchingQuestion",
                    "question",
                    "alternatives",
                    "feedback",
                    "nextContentId",
                    "image",
                ]
            ),
            below,
            max_size=5,
        )
    ),
    max_leaves=40,
)


@EXAMPLES
@given(JSON)
def test_any_data_in_the_place_of_ink_is_read_or_refused(root):
    data = json.dumps({"inkVersion": 21, "root": root}).encode()
    try:
        found = errors(import_data(data, "x.json"))
    except NotImportableError as error:
        found = set() if error.help else {"no help"}

    assert found <= {"E203", "E201"}


@EXAMPLES
@given(st.lists(JSON, min_size=1, max_size=4), JSON, JSON)
def test_any_data_in_the_place_of_h5p_is_read(nodes, screens, start):
    content = {"content": nodes, "endScreens": screens, "startScreen": start}
    data = json.dumps({"branchingScenario": content}).encode()

    assert errors(import_data(data, "content.json")) <= {"E203", "E201"}


@st.composite
def stories(draw):
    """A story: for each passage its name and its links, each with words and a target."""
    names = draw(st.lists(NAME, min_size=1, max_size=6, unique=True))
    targets = st.sampled_from(names) | NAME
    links = st.lists(st.tuples(NAME, targets), max_size=12)
    return [(name, draw(NAME), draw(links)) for name in names]


def told_whole(imported, story):
    """Whether every name, every word said and every link of a story is in what became of it."""
    notes = " ".join(note.message for note in imported.notes)
    data = yaml.safe_load(imported.text)
    said = "\n".join(str(moment["client"]) for moment in data["moments"].values())
    replies = [
        (reply.get("say"), moment)
        for moment, each in data["moments"].items()
        for reply in each.get("replies", {}).values()
    ]
    for name, words, links in story:
        assert name in imported.text.lower() or slug(name) in data["moments"] or name in notes
        assert words in said
        for link_words, _ in links:
            assert any(link_words == reply for reply, _ in replies)
    own = [reply for reply, _ in replies if reply is not None]
    assert len(own) == sum(len(links) for _, _, links in story)


@EXAMPLES
@given(stories(), st.sampled_from(FORMATS))
def test_every_name_word_and_link_of_a_twee_story_is_carried(story, format_):
    passages = "".join(
        f":: {name}\n{words}\n" + "".join(f"[[{said}->{to}]]\n" for said, to in links)
        for name, words, links in story
    )
    text = f':: StoryData\n{{"format": "{format_}"}}\n{passages}'

    told_whole(import_data(text.encode(), "x.twee"), story)


@EXAMPLES
@given(stories())
def test_every_name_word_and_link_of_a_twine_story_is_carried(story):
    passages = "".join(
        f'<tw-passagedata pid="{number}" name="{name}">{words}\n'
        + "".join(f"[[{said}-&gt;{to}]]\n" for said, to in links)
        + "</tw-passagedata>"
        for number, (name, words, links) in enumerate(story)
    )
    text = f'<tw-storydata name="x" startnode="0">{passages}</tw-storydata>'

    told_whole(import_data(text.encode(), "x.html"), story)


@EXAMPLES
@given(stories())
def test_every_name_word_and_link_of_an_ink_story_is_carried(story):
    knots = {}
    for number, (_, words, links) in enumerate(story):
        told = [f"^{words}", "\n"]
        for said, to in links:
            target = next((f"k{i}" for i, (name, _, _) in enumerate(story) if name == to), "gone")
            told += ["ev", "str", f"^{said}", "/str", "/ev", {"*": target, "flg": 4}]
        knots[f"k{number}"] = [*told, "end", None]
    data = {"inkVersion": 21, "root": [[{"->": "k0"}, None], "done", knots], "listDefs": {}}

    told_whole(
        import_data(json.dumps(data).encode(), "x.json"),
        [(f"k{number}", words, links) for number, (_, words, links) in enumerate(story)],
    )


@EXAMPLES
@given(stories())
def test_what_was_imported_once_is_imported_the_same_again(story):
    text = "".join(
        f":: {name}\n{words}\n" + "".join(f"[[{said}->{to}]]\n" for said, to in links)
        for name, words, links in story
    ).encode()

    assert import_data(text, "x.twee") == import_data(text, "x.twee")


@pytest.mark.parametrize("unit", ["[[", "(if:", "<<link '", "<a b='", "[", "(link: 'a')[", "<!--"])
def test_a_hostile_text_costs_no_more_than_its_length(unit):
    """Each of these once took minutes: an opening without an end was looked for again and again."""
    for format_ in ("SugarCube", "Harlowe"):
        text = f':: StoryData\n{{"format": "{format_}"}}\n:: Start\nHi. {unit * 20_000}'

        assert re.search("Hi", import_data(text.encode(), "x.twee").text)


@EXAMPLES
@given(st.data())
def test_a_name_of_any_characters_is_told_in_a_comment_or_an_id(data):
    name = data.draw(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=9))
    assume(not re.search(r"[\[\]{}\\|<>&$(]|Story|Passage", name))
    imported = import_data(f":: {name}\nHi.\n".encode(), "x.twee")

    assert name in imported.text or slug(name) in imported.text
