"""The vocabulary of replies: techniques, the verdict each carries and the practices it touches.

It lives beside the scenario model because marks in a scenario resolve to it. Everything is read
from one data file, ``assets/taxonomy.yaml``; nothing about a technique is typed into code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from simulator.resources import assets_dir
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
        source: where the technique is described; ``source_checked`` says whether against a copy.
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


@cache
def shipped_taxonomy() -> Taxonomy:
    """The taxonomy in ``assets/``, read once.

    Raises:
        TaxonomyError: the file cannot be read or lacks a field.
    """
    path = assets_dir() / "taxonomy.yaml"
    reading = read_nodes(path)
    if reading.report.has_errors or not isinstance(reading.root, MappingNode):
        problems = reading.report.in_file_order()
        raise TaxonomyError(problems[0].as_text() if problems else f"{path} is not a mapping")
    try:
        return _taxonomy(reading.root)
    except (KeyError, ValueError) as error:
        raise TaxonomyError(f"{path}: {error}") from error


def _taxonomy(root: MappingNode) -> Taxonomy:
    practices = {
        Practice(name): _texts(_mapping(node)) for name, node in _mapping(root["practices"]).items()
    }
    verdicts = _texts(_mapping(root["verdicts"]))
    techniques = [_technique(_mapping(node)) for node in _sequence(root["techniques"])]
    return Taxonomy(
        techniques={technique.id: technique for technique in techniques},
        practice_names={practice: texts["name"] for practice, texts in practices.items()},
        practice_says={practice: texts["says"] for practice, texts in practices.items()},
        verdict_says={Verdict(name): says for name, says in verdicts.items()},
    )


def _technique(node: MappingNode) -> Technique:
    texts = _texts(node)
    return Technique(
        id=texts["id"],
        name=texts["name"],
        verdict=Verdict(texts["verdict"]),
        kind=Kind(texts["kind"]),
        practices=tuple(Practice(_text(item)) for item in _sequence(node["practices"])),
        definition=texts["definition"],
        hears=texts["hears"],
        example=texts["example"],
        source=texts["source"],
        clause=texts["clause"],
        effects=tuple(_text(item) for item in _sequence(node["effects"])),
        instead=texts["instead"],
        deep=texts.get("deep") == "true",
        needs_trust=int(texts.get("needs-trust", "0")),
        early_because=texts.get("early", ""),
        source_checked=texts.get("source-checked") == "true",
    )


def _texts(node: MappingNode) -> dict[str, str]:
    return {name: item.value for name, item in node.items() if isinstance(item, TextNode)}


def _mapping(node: Node) -> MappingNode:
    if not isinstance(node, MappingNode):
        raise ValueError(f"a mapping is missing at line {node.span.line}")
    return node


def _sequence(node: Node) -> tuple[Node, ...]:
    if not isinstance(node, SequenceNode):
        raise ValueError(f"a list is missing at line {node.span.line}")
    return node.nodes


def _text(node: Node) -> str:
    if not isinstance(node, TextNode):
        raise ValueError(f"a text is missing at line {node.span.line}")
    return node.value
