"""From a file to a checked scenario: reads, builds and reports, in one call."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from simulator.scenario import shape
from simulator.scenario.branching import Branching
from simulator.scenario.collecting import collector_paused
from simulator.scenario.diagnostics import Diagnostic, Report, Severity
from simulator.scenario.fields import Fields
from simulator.scenario.languages import Language
from simulator.scenario.message import Message
from simulator.scenario.model import (
    TRUST_MAX,
    TRUST_START,
    Alliance,
    Client,
    Disclosure,
    DisclosureId,
    Ending,
    EndingId,
    FactId,
    Level,
    Looks,
    Mode,
    Moment,
    MomentId,
    Scenario,
    ScenarioId,
    Setting,
)
from simulator.scenario.names import gather_names
from simulator.scenario.nodes import MappingNode, TextNode
from simulator.scenario.reader import Reading, read_nodes, read_source
from simulator.scenario.references import PRACTICE, known_or_report
from simulator.scenario.taxonomy import Practice, shipped_taxonomy

_COLOUR = re.compile(shape.COLOUR_PATTERN + r"\Z")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of a file. ``scenario`` is None exactly when there are errors.

    ``source`` is the file's text (empty when it could not be read at all).
    """

    path: str
    source: str
    scenario: Scenario | None
    diagnostics: tuple[Diagnostic, ...]

    @property
    def content(self) -> str:
        """The SHA-256 of the text in hexadecimal: what a saved session holds on to."""
        return content_hash(self.source)

    @property
    def line_of_mistake(self) -> int:
        """The line of the first error, counted from 1; 0 if there is none."""
        errors = (one for one in self.diagnostics if one.severity is Severity.ERROR)
        return next((one.span.line for one in errors), 0)


def content_hash(source: str) -> str:
    """The SHA-256 of a scenario's text, in hexadecimal."""
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()


def load_scenario(path: Path, shown: str | None = None) -> Loaded:
    """Read and build the scenario at ``path``; whatever the file holds, nothing is raised.

    Args:
        path: the file.
        shown: how diagnostics name it (default: the path as given).
    """
    with collector_paused():
        return _build(read_nodes(path, shown))


def load_source(source: str, shown: str) -> Loaded:
    """Build a scenario from its text, as kept with a saved session or typed in an editor."""
    with collector_paused():
        return _build(read_source(source, Report(shown)))


def _build(reading: Reading) -> Loaded:
    report = reading.report
    scenario: Scenario | None = None
    root = reading.root
    if isinstance(root, MappingNode):
        scenario = _Building(reading, root).scenario()
    elif root is not None and (not isinstance(root, TextNode) or root.sound):
        report.add(root.span, "E103", *_NOT_A_MAPPING)
    return Loaded(
        report.path,
        reading.source,
        None if report.has_errors else scenario,
        report.in_file_order(),
    )


_NOT_A_MAPPING = (
    Message("a scenario should be a mapping of fields"),
    Message("Start with “format: 1” and “id: …”, each on a line of its own."),
)
_THIS_VERSION = Message("This program reads format {version}: write “format: {version}”.")
_A_COLOUR = Message('Give a colour as "#rrggbb", in quotes.')
_UNKNOWN_LEVEL = Message("“{value}” is not a known level")
_UNKNOWN_SETTING = Message("“{value}” is not a known setting")
_UNKNOWN_MODE = Message("“{value}” is not a known mode")
_UNKNOWN_ALLIANCE = Message("“{value}” is not a known alliance")


class _Building:
    """Builds one scenario; what is broken is reported and left at a harmless default."""

    def __init__(self, reading: Reading, root: MappingNode) -> None:
        self._report = reading.report
        self._root = root
        self._fields = Fields(root, shape.SCENARIO, self._report)
        self._names = gather_names(root)
        self._language = self._fields.text("language", "en")
        taxonomy = shipped_taxonomy(Language.of(self._language))
        self._branching = Branching(reading.source, self._names, taxonomy, self._report)

    def scenario(self) -> Scenario:
        """The scenario; complete only if the report then holds no error."""
        fields = self._fields
        self._check_version()
        name = fields.text_node("id")
        if name is not None:
            fields.check_id(name)
        title = fields.text("title")
        client = self._client(title)
        moments = self._moments()
        start_node = fields.text_node("start")
        start = self._branching.reference_to_moment(start_node) if start_node else None
        trust = fields.number("trust", 0, TRUST_MAX)
        return Scenario(
            id=ScenarioId(name.value if name else ""),
            title=title,
            summary=fields.text("summary"),
            level=fields.choice("level", Level, _UNKNOWN_LEVEL) or Level.FOUNDATION,
            minutes=fields.number("minutes", *shape.MINUTES) or shape.MINUTES[0],
            setting=fields.choice("setting", Setting, _UNKNOWN_SETTING) or Setting.IN_PERSON,
            practices=self._practices(),
            client=client,
            start=start or MomentId(""),
            moments=moments,
            endings=self._endings(),
            facts=self._facts(),
            disclosures=self._disclosures(),
            asked=self._branching.asked,
            language=self._language,
            authors=self._lines("authors"),
            license=fields.text("license"),
            content_notes=self._lines("content-notes"),
            goals=self._lines("goals"),
            mode=fields.choice("mode", Mode, _UNKNOWN_MODE),
            trust=TRUST_START if trust is None else trust,
        )

    def _check_version(self) -> None:
        node = self._fields.text_node("format")
        if node is not None and node.value != str(shape.FORMAT_VERSION):
            advice = _THIS_VERSION.filled(version=shape.FORMAT_VERSION)
            self._fields.refuse(node, "format", advice)

    def _lines(self, name: str) -> tuple[str, ...]:
        return tuple(node.value.strip() for node in self._fields.texts(name))

    def _practices(self) -> tuple[Practice, ...]:
        known = [str(practice) for practice in Practice]
        return tuple(
            Practice(node.value)
            for node in self._fields.texts("practices")
            if known_or_report(self._report, node.span, node.value, known, PRACTICE)
        )

    def _client(self, title: str) -> Client:
        node = self._fields.mapping("client")
        if node is None:
            return Client("", 0, Looks(""))
        fields = Fields(node, shape.CLIENT, self._report, self._root.keys["client"])
        name = fields.text("name")
        age = fields.number("age", *shape.AGE)
        return Client(
            name=name,
            age=0 if age is None else age,
            looks=self._looks(fields, default_seed=f"{title} {name}"),
            pronouns=fields.text("pronouns"),
            background=fields.text("background"),
        )

    def _looks(self, client: Fields, default_seed: str) -> Looks:
        node = client.mapping("looks")
        if node is None:
            return Looks(default_seed)
        fields = Fields(node, shape.LOOKS, self._report)
        options: list[tuple[str, str]] = []
        for name in shape.LOOKS.fields:
            text = fields.text_node(name)
            if text is None or name == "seed":
                continue
            if name in shape.COLOUR_FIELDS and not _COLOUR.match(text.value):
                fields.refuse(text, name, _A_COLOUR)
                continue
            options.append((name, text.value))
        return Looks(fields.text("seed", default_seed), tuple(options))

    def _moments(self) -> dict[MomentId, Moment]:
        moments: dict[MomentId, Moment] = {}
        for key, node in self._fields.named("moments"):
            moment = self._branching.moment(key, node)
            if moment is not None:
                moments[moment.id] = moment
        return moments

    def _endings(self) -> dict[EndingId, Ending]:
        endings: dict[EndingId, Ending] = {}
        for key, node in self._fields.named("endings"):
            mapping = self._fields.as_mapping(node, key.value)
            if mapping is None:
                continue
            fields = Fields(mapping, shape.ENDING, self._report, key)
            name = EndingId(key.value)
            endings[name] = Ending(
                name,
                fields.text("title"),
                fields.text("meaning"),
                fields.choice("alliance", Alliance, _UNKNOWN_ALLIANCE) or Alliance.GROWING,
            )
        return endings

    def _facts(self) -> dict[FactId, str]:
        facts: dict[FactId, str] = {}
        for key, node in self._fields.named("facts"):
            text = self._fields.as_text(node, key.value)
            if text is not None:
                facts[FactId(key.value)] = text.value.strip()
        return facts

    def _disclosures(self) -> dict[DisclosureId, Disclosure]:
        disclosures: dict[DisclosureId, Disclosure] = {}
        for key, node in self._fields.named("disclosures"):
            mapping = self._fields.as_mapping(node, key.value)
            if mapping is None:
                continue
            fields = Fields(mapping, shape.DISCLOSURE, self._report, key)
            name = DisclosureId(key.value)
            disclosures[name] = Disclosure(name, fields.text("shares"), fields.text("matters"))
        return disclosures
