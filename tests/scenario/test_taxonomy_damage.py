"""A damaged taxonomy file: always one sentence that names the file, never another exception."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.resources import assets_dir
from simulator.scenario.taxonomy import TaxonomyError, read_taxonomy

SHIPPED = (assets_dir() / "taxonomy.yaml").read_text("utf-8")
ADVICE = "The installation is damaged: install the program again."

#: What is replaced, by what, and what the message must say.
DAMAGE = [
    ("  clause: ", "  klause: ", "the field “clause” is missing"),
    ("  instead: ", "  other: ", "the field “instead” is missing"),
    ("  non-example: ", "  example-not: ", "the field “non-example” is missing"),
    ("  early: ", "  late: ", "the field “early” is missing"),
    ("\ntechniques:\n", "\ntricks:\n", "the field “techniques” is missing"),
    ("verdict: validates", "verdict: splendid", "splendid"),
    ("kind: question", "kind: riddle", "riddle"),
    ("practices: [client-leads,", "practices: [dancing,", "dancing"),
    ("practices: [active-listening]", "practices: active-listening", "a list is missing here"),
    ("needs-trust: 8", "needs-trust: some", "some"),
    ("- id: paraphrase", "- id: open-question", "“open-question” is there twice"),
    ('name: "Paraphrase"', "name: [Paraphrase]", "a text is missing here"),
    ("- id: paraphrase", "- paraphrase\n- id: paraphrase", "names and values are missing here"),
    ('name: "Paraphrase"', 'name: "Paraphrase', "line "),
]


def read(folder: Path, text: str) -> str:
    """The error that ``text`` as a taxonomy file ends in."""
    path = folder / "taxonomy.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TaxonomyError) as caught:
        read_taxonomy(path)
    return str(caught.value)


@pytest.mark.parametrize(("old", "new", "told"), DAMAGE)
def test_damage_is_told_with_file_and_advice(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in SHIPPED

    message = read(tmp_path, SHIPPED.replace(old, new, 1))

    assert message.startswith(str(tmp_path / "taxonomy.yaml"))
    assert told in message
    assert message.endswith(ADVICE)


def test_a_technique_without_effects_is_damage(tmp_path: Path) -> None:
    start = SHIPPED.index("  effects:\n")
    end = SHIPPED.index("  instead: ")

    message = read(tmp_path, SHIPPED[:start] + "  effects: []\n" + SHIPPED[end:])

    assert "the list “effects” is empty" in message


@pytest.mark.parametrize("text", ["", "# nothing\n"])
def test_an_empty_file_is_damage(tmp_path: Path, text: str) -> None:
    assert "the file is empty" in read(tmp_path, text)


@pytest.mark.parametrize("text", ["- a\n- b\n", "just words\n"])
def test_a_file_that_is_no_mapping_is_damage(tmp_path: Path, text: str) -> None:
    assert "not a mapping" in read(tmp_path, text)


def test_a_missing_file_is_damage(tmp_path: Path) -> None:
    with pytest.raises(TaxonomyError, match="there is no such file"):
        read_taxonomy(tmp_path / "taxonomy.yaml")


def test_a_file_that_is_not_text_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "taxonomy.yaml"
    path.write_bytes(b"\xff\xfe\x00\x81")

    with pytest.raises(TaxonomyError):
        read_taxonomy(path)


def test_a_file_cut_off_anywhere_is_read_or_told_but_never_crashes(tmp_path: Path) -> None:
    path = tmp_path / "taxonomy.yaml"
    lengths = range(0, len(SHIPPED), len(SHIPPED) // 40)
    told = 0
    for length in lengths:
        path.write_text(SHIPPED[:length], encoding="utf-8")
        try:
            read_taxonomy(path)
        except TaxonomyError:
            told += 1

    assert told > len(lengths) // 2
