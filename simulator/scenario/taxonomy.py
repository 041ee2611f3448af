"""The vocabulary of replies: techniques, the verdict each carries and the practices it touches.

It lives beside the scenario model because marks in a scenario resolve to it. Everything is read
from one data file, ``assets/taxonomy.yaml``; nothing about a technique is typed into code. Beside
it stands one file for each further language, ``assets/taxonomy_es.yaml``, which holds wordings and
nothing else: what a technique is and does to trust is the same in every language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, partial
from pathlib import Path

from simulator.resources import assets_dir
from simulator.scenario.languages import Language
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.reader import read_nodes


class Verdict(StrEnum):
    """What a technique does to the client, listed from mildest to gravest."""

    NEUTRAL = "neutral"
    VALIDATES = "validates"
    OVER_LEADS = "over-leads"
    DISMISSES = "dismisses"
    BREAKS_BOUNDARIES = "breaks-boundaries"

    @property
    def gravity(self) -> int:
        """0 (neutral) to 4 (breaks boundaries); a reply takes its gravest technique's verdict."""
        return _GRAVITY[self]

    @property
    def is_harmful(self) -> bool:
        """Whether the verdict costs trust."""
        return _GRAVITY[self] > _GRAVITY[Verdict.VALIDATES]


_GRAVITY = {verdict: place for place, verdict in enumerate(Verdict)}


class Kind(StrEnum):
    """The form a technique takes in speech."""

    QUESTION = "question"
    REFLECTION = "reflection"
    REPAIR = "repair"
    SETTING = "setting"
    SAFETY = "safety"
    OTHER = "other"


class Practice(StrEnum):
    """The eight practices the simulator teaches."""

    ACTIVE_LISTENING = "active-listening"
    EMPATHY = "empathy"
    VALIDATING = "validating"
    AUTHENTICITY = "authenticity"
    CLIENT_LEADS = "client-leads"
    VALUING = "valuing"
    BOUNDARIES = "boundaries"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True)
class Technique:
    """One way of replying.

    Attributes:
        needs_trust: below this much trust (0 to 20) the move comes too early.
        deep: earns 2 instead of 1.
        clause: completes “This reply …”.
        effects: sentences on what such words do to a client; ``{client}`` is the client's name.
        instead: what to try instead, or what would make it stronger still.
        early_because: why it comes too early below ``needs_trust``; empty where it cannot.
        cues: words, in small letters, that often give it away; empty where nothing need be said.
            They are English in every language: only English scenarios are searched for them.
        non_example: a reply that a beginner may take for it, and why it is not.
        source: where the technique is described; ``source_checked`` says whether every work and
            section named was found so in a public copy or listing.
    """

    id: str
    name: str
    verdict: Verdict
    kind: Kind
    practices: tuple[Practice, ...]
    definition: str
    hears: str
    example: str
    source: str
    clause: str
    effects: tuple[str, ...]
    instead: str
    cues: tuple[str, ...]
    non_example: str
    deep: bool = False
    needs_trust: int = 0
    early_because: str = ""
    source_checked: bool = False


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """All techniques by id, with what each practice and verdict means in a sentence."""

    techniques: Mapping[str, Technique]
    practice_names: Mapping[Practice, str]
    practice_says: Mapping[Practice, str]
    verdict_says: Mapping[Verdict, str]


class TaxonomyError(Exception):
    """The shipped taxonomy file is missing or damaged: an installation problem."""


def shipped_taxonomy(language: Language = Language.ENGLISH) -> Taxonomy:
    """The taxonomy in ``assets/``, worded in ``language``; each language is read once, when asked.

    Raises:
        TaxonomyError: a file cannot be read, is damaged or lacks a field.
    """
    return _shipped(language)


@cache
def _shipped(language: Language) -> Taxonomy:
    if language is Language.ENGLISH:
        return read_taxonomy(assets_dir() / "taxonomy.yaml")
    path = assets_dir() / f"taxonomy_{language}.yaml"
    return read_wording(path, _shipped(Language.ENGLISH))


def read_taxonomy(path: Path) -> Taxonomy:
    """The taxonomy in the file at ``path``.

    Raises:
        TaxonomyError: the file cannot be read, is damaged or lacks a field.
    """
    return _read(path, _taxonomy)


def read_wording(path: Path, taxonomy: Taxonomy) -> Taxonomy:
    """``taxonomy`` in the words of the file at ``path``.

    Raises:
        TaxonomyError: the file cannot be read, is damaged, lacks a technique or a field, or words a
            technique that there is not.
    """
    return _read(path, partial(_reworded, taxonomy=taxonomy))


def _read(path: Path, build: Callable[[MappingNode], Taxonomy]) -> Taxonomy:
    reading = read_nodes(path)
    if reading.report.has_errors:
        problem = reading.report.in_file_order()[0]
        raise TaxonomyError(f"{path}: line {problem.span.line}: {problem.message}. {_ADVICE}")
    if not isinstance(reading.root, MappingNode):
        raise TaxonomyError(f"{path}: the file is empty or not a mapping. {_ADVICE}")
    try:
        return build(reading.root)
    except (TypeError, ValueError) as error:
        raise TaxonomyError(f"{path}: {error}. {_ADVICE}") from error


_ADVICE = "The installation is damaged: install the program again."


def _taxonomy(root: MappingNode) -> Taxonomy:
    techniques: dict[str, Technique] = {}
    for node in _sequence(_needed(root, "techniques")):
        technique = _technique(_mapping(node))
        if technique.id in techniques:
            raise ValueError(f"line {node.span.line}: “{technique.id}” is there twice")
        techniques[technique.id] = technique
    return _with_meanings(root, techniques)


def _reworded(root: MappingNode, taxonomy: Taxonomy) -> Taxonomy:
    words = _mapping(_needed(root, "techniques"))
    for name, node in words.items():
        if name not in taxonomy.techniques:
            raise ValueError(f"line {node.span.line}: there is no technique “{name}”")
    techniques = {
        name: _in_words(technique, _mapping(_needed(words, name)))
        for name, technique in taxonomy.techniques.items()
    }
    return _with_meanings(root, techniques)


def _with_meanings(root: MappingNode, techniques: Mapping[str, Technique]) -> Taxonomy:
    """``techniques`` beside what the practices and verdicts in ``root`` are called and mean."""
    practices = {
        Practice(name): _mapping(node)
        for name, node in _mapping(_needed(root, "practices")).items()
    }
    verdicts = _mapping(_needed(root, "verdicts"))
    return Taxonomy(
        techniques=techniques,
        practice_names={practice: _text_of(node, "name") for practice, node in practices.items()},
        practice_says={practice: _text_of(node, "says") for practice, node in practices.items()},
        verdict_says={Verdict(name): _text(node) for name, node in verdicts.items()},
    )


def _technique(node: MappingNode) -> Technique:
    needs_trust = int(_text_of(node, "needs-trust", "0"))
    return Technique(
        id=_text_of(node, "id"),
        name=_text_of(node, "name"),
        verdict=Verdict(_text_of(node, "verdict")),
        kind=Kind(_text_of(node, "kind")),
        practices=tuple(Practice(name) for name in _texts_of(node, "practices")),
        definition=_text_of(node, "definition"),
        hears=_text_of(node, "hears"),
        example=_text_of(node, "example"),
        source=_text_of(node, "source"),
        clause=_text_of(node, "clause"),
        effects=_effects(node),
        instead=_text_of(node, "instead"),
        cues=_texts_of(node, "cues"),
        non_example=_text_of(node, "non-example"),
        deep=_text_of(node, "deep", "false") == "true",
        needs_trust=needs_trust,
        # Only where the move can come too early is there a reason to give, and then there must be.
        early_because=_text_of(node, "early") if needs_trust else "",
        source_checked=_text_of(node, "source-checked") == "true",
    )


def _in_words(technique: Technique, node: MappingNode) -> Technique:
    """``technique`` in other words; a source that is nothing but titles may stay as it is."""
    return replace(
        technique,
        name=_text_of(node, "name"),
        definition=_text_of(node, "definition"),
        hears=_text_of(node, "hears"),
        example=_text_of(node, "example"),
        source=_text_of(node, "source", technique.source),
        clause=_text_of(node, "clause"),
        effects=_effects(node),
        instead=_text_of(node, "instead"),
        non_example=_text_of(node, "non-example"),
        early_because=_text_of(node, "early") if technique.needs_trust else "",
    )


def _effects(node: MappingNode) -> tuple[str, ...]:
    effects = _texts_of(node, "effects")
    if not effects:
        raise ValueError(f"line {node.span.line}: the list “effects” is empty")
    return effects


def _needed(node: MappingNode, name: str) -> Node:
    found = node.get(name)
    if found is None:
        raise ValueError(f"line {node.span.line}: the field “{name}” is missing")
    return found


def _text_of(node: MappingNode, name: str, default: str | None = None) -> str:
    if default is not None and name not in node:
        return default
    return _text(_needed(node, name))


def _texts_of(node: MappingNode, name: str) -> tuple[str, ...]:
    return tuple(_text(item) for item in _sequence(_needed(node, name)))


def _mapping(node: Node) -> MappingNode:
    if not isinstance(node, MappingNode):
        raise TypeError(f"line {node.span.line}: names and values are missing here")
    return node


def _sequence(node: Node) -> tuple[Node, ...]:
    if not isinstance(node, SequenceNode):
        raise TypeError(f"line {node.span.line}: a list is missing here")
    return node.nodes


def _text(node: Node) -> str:
    if not isinstance(node, TextNode):
        raise TypeError(f"line {node.span.line}: a text is missing here")
    return node.value
