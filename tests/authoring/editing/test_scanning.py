"""The tolerant scan finds what the strict reader finds, and goes on where that one stops."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.editing.scanning import scan
from simulator.scenario.diagnostics import Report
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.reader import read_source

PIECES = st.sampled_from(
    [
        "moments:",
        "\n",
        "  ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "|",
        ">",
        "#",
        ": ",
        "a",
        "é",
        "\t",
    ]
)


def differences(strict: Node, loose: Node, way: tuple[str | int, ...] = ()) -> list[object]:
    """Where the two disagree on what stands where; places are compared without quotes."""
    if type(strict) is not type(loose):
        return [way]
    if isinstance(strict, MappingNode) and isinstance(loose, MappingNode):
        if list(strict.keys) != list(loose.keys):
            return [(way, list(strict.keys), list(loose.keys))]
        found = [
            (*way, name) for name in strict.keys if not same(strict.keys[name], loose.keys[name])
        ]
        for name in strict.keys:
            found += differences(strict[name], loose[name], (*way, name))
        return found
    if isinstance(strict, SequenceNode) and isinstance(loose, SequenceNode):
        if len(strict.nodes) != len(loose.nodes):
            return [way]
        pairs = enumerate(zip(strict.nodes, loose.nodes, strict=True))
        return [one for at, pair in pairs for one in differences(*pair, (*way, at))]
    return [] if same(strict, loose) else [way]


def same(strict: Node, loose: Node) -> bool:
    quote = int(isinstance(strict, TextNode) and strict.style in ('"', "'"))
    return (strict.start.index + quote, strict.end.index - quote) == (
        loose.start.index,
        loose.end.index,
    )


def test_a_whole_scenario_is_found_as_the_strict_reader_finds_it(whole_text):
    strict = read_source(whole_text, Report("")).root
    assert differences(strict, scan(whole_text)) == []


def test_lines_and_columns_fit_the_offsets(shipped_text):
    lines = shipped_text.split("\n")
    todo: list[Node] = [scan(shipped_text)]
    while todo:
        node = todo.pop()
        for mark in (node.start, node.end):
            before = shipped_text[: mark.index]
            assert mark.line == before.count("\n")
            assert mark.column <= len(lines[mark.line])
            assert mark.column == len(before) - before.rfind("\n") - 1
        if isinstance(node, MappingNode):
            todo += list(node.values.values())[:4]
        elif isinstance(node, SequenceNode):
            todo += node.nodes[:2]


def test_a_quote_that_is_not_closed_spoils_only_its_own_value():
    root = scan('title: "A sample\nlevel: foundation\nclient:\n  name: Ada\n')
    assert list(root.keys) == ["title", "level", "client"]


def test_a_name_less_indented_than_its_neighbours_still_counts_as_one():
    root = scan("moments:\n    one:\n        client: Hi\n   two:\n        client: Ho\n")
    moments = root["moments"]
    assert isinstance(moments, MappingNode)
    assert list(moments.keys) == ["one", "two"]


def test_a_list_that_is_not_closed_ends_where_its_indent_does():
    root = scan("practices: [validating, empathy\nlevel: foundation\n")
    assert list(root.keys) == ["practices", "level"]
    assert isinstance(root["practices"], SequenceNode)
    assert len(root["practices"].nodes) == 2


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_text_is_read_without_a_word(text):
    todo: list[Node] = [scan(text)]
    while todo:
        node = todo.pop()
        assert 0 <= node.start.index <= node.end.index <= len(text)
        if isinstance(node, MappingNode):
            todo += node.values.values()
        elif isinstance(node, SequenceNode):
            todo += node.nodes


def test_deep_nesting_is_cut_off():
    scan("[" * 5_000)
    scan("- " * 5_000)
    scan("\n".join(" " * depth + "a:" for depth in range(500)))
