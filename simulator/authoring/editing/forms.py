"""What a form changes in a text: a field, a moment, a reply, an ending, the portrait.

Each gives edits that touch their own lines alone: comments, order and layout of all else stay. On
text that cannot be read strictly they work as far as its indentation shows where things are; where
a thing does not fit in, or its id is there already, there are no edits. Each needs a full read,
about 40 ms for 400 kB.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from simulator.authoring.editing.edit import apply_edits, as_one_edit
from simulator.authoring.editing.levels import Step
from simulator.authoring.editing.putting import Edits, put, take_out
from simulator.authoring.editing.reading import node_at, nodes_of
from simulator.authoring.editing.rendering import Data
from simulator.authoring.editing.writing import cleaned, marked
from simulator.scenario.nodes import MappingNode, TextNode
from simulator.scenario.shape import LOOKS


def set_field(source: str, path: Sequence[Step], value: str | Sequence[str] | None) -> Edits:
    """Give the field at ``path`` a value: a text, a list of texts, or None to take it out.

    Names on the way that are not there yet are added; numbers in the path count list items.
    """
    return take_out(source, path) if value is None else put(source, path, value)


def add_moment(
    source: str,
    id: str,  # noqa: A002 - the field's own name
    client_words: str,
    feeling: str = "",
    after: str | None = None,
    ending: str = "",
) -> Edits:
    """Add a moment at the end, or behind the moment ``after``.

    It ends the meeting until it gets a reply: with ``ending``, or the first ending there is.
    """
    ending = ending or _first_name(source, "endings")
    data = {"client": _words(client_words), **_given(feeling=feeling, ending=ending)}
    return _add(source, ("moments", id), data, after)


def add_reply(
    source: str,
    moment: str,
    id: str,  # noqa: A002 - the field's own name
    say_or_do: str,
    text: str,
    technique: str,
    go: str,
    heard: str = "",
    why: str = "",
) -> Edits:
    r"""Add a reply behind the others of ``moment``; a moment that ended goes on from now on.

    Args:
        source: the text.
        moment: the moment's id; without such a moment there are no edits.
        id: the reply's id, not used in that moment yet.
        say_or_do: “say” or “do”.
        text: the words, which are marked whole with ``technique``; with no technique they are
            taken to have their marks (and ``\[`` for brackets) already.
        technique: a technique's id, or empty.
        go: the next moment's id.
        heard: what the client takes from it.
        why: the author's note.
    """
    node = node_at(nodes_of(source), ("moments", moment))
    if not isinstance(node, MappingNode):
        return ()
    words = _words(text)
    data = {
        say_or_do: marked(words, technique) if technique else words,
        **_given(heard=_words(heard), why=_words(why), go=go),
    }
    edits = _add(source, ("moments", moment, "replies", id), data)
    if not edits or "ending" not in node:
        return edits
    longer = apply_edits(source, edits)
    return as_one_edit(source, apply_edits(longer, take_out(longer, ("moments", moment, "ending"))))


def add_ending(
    source: str,
    id: str,  # noqa: A002 - the field's own name
    title: str,
    meaning: str,
    alliance: str,
) -> Edits:
    """Add an ending behind the others."""
    data = {"title": _words(title), "meaning": _words(meaning), "alliance": alliance}
    return _add(source, ("endings", id), data)


def set_looks(source: str, looks: Mapping[str, str]) -> Edits:
    """Give the client these looks and no others.

    Names that are no option of a portrait (such as ``x-note``) are left as they are.
    """
    old = node_at(nodes_of(source), ("client", "looks"))
    there = old.values if isinstance(old, MappingNode) else {}
    gone = [name for name in there if name in LOOKS.known and name not in looks]
    if gone and len(gone) == len(there):
        return (
            put(source, ("client", "looks"), dict(looks))
            if looks
            else take_out(source, ("client", "looks"))
        )
    text = source
    for name, value in looks.items():
        node = there.get(name)
        if not isinstance(node, TextNode) or node.value != value:
            text = apply_edits(text, put(text, ("client", "looks", name), value))
    for name in gone:
        text = apply_edits(text, take_out(text, ("client", "looks", name)))
    return as_one_edit(source, text)


def _add(source: str, path: Sequence[str], data: Data, after: str | None = None) -> Edits:
    """A new thing at ``path``; nothing if there is one already."""
    if node_at(nodes_of(source), tuple(path)) is not None:
        return ()
    return put(source, path, data, after)


def _first_name(source: str, section: str) -> str:
    node = nodes_of(source).get(section)
    return next(iter(node.keys), "") if isinstance(node, MappingNode) else ""


def _words(text: str) -> str:
    return cleaned(text).strip()


def _given(**fields: str) -> dict[str, str]:
    """The fields that say something."""
    return {name: value for name, value in fields.items() if value}
