"""Works out what a window asks for."""

from __future__ import annotations

from simulator.authoring.comparing.change import Comparison
from simulator.authoring.comparing.compare import compare
from simulator.authoring.importing.importing import Imported, import_story
from simulator.authoring.importing.story import NotImportableError
from simulator.authoring.mapping.graph import MapGraph, graph_of
from simulator.authoring.mapping.layout import TooLargeError, layout_of
from simulator.authoring.mapping.outline import graph_of_outline
from simulator.authoring.mapping.svg import svg_of
from simulator.authoring.review.whole import whole_review
from simulator.authoring.sharing.asking import (
    Answer,
    CompareRequest,
    Drawn,
    ImportRequest,
    MapRequest,
    NotImported,
    Request,
    Reviewed,
    ReviewRequest,
    Unplayable,
    Version,
)
from simulator.scenario.diagnostics import Report, Severity
from simulator.scenario.loading import Loaded, load_source
from simulator.scenario.reader import read_source
from simulator.session.survey.survey import survey_of


def answer(request: Request) -> Answer:
    """The answer to ``request``; for a large scenario it takes seconds."""
    match request:
        case CompareRequest(before, after):
            return _compared(before, after)
        case ReviewRequest(version):
            return _reviewed(version)
        case MapRequest():
            return _drawn(request)
        case ImportRequest():
            return _imported(request)


def _loaded(version: Version) -> Loaded:
    return load_source(version.source, version.name)


def _compared(before: Version, after: Version) -> Comparison:
    return compare(_loaded(before), _loaded(after))


def _reviewed(version: Version) -> Reviewed | Unplayable:
    loaded = _loaded(version)
    if loaded.scenario is None:
        errors = (one for one in loaded.diagnostics if one.severity is Severity.ERROR)
        return Unplayable(tuple(errors))
    review = whole_review(loaded.scenario)
    return Reviewed(review, review.page())


def _drawn(request: MapRequest) -> Drawn:
    graph = _graph(request.version)
    if not graph.nodes:
        return Drawn("")
    try:
        layout = layout_of(graph)
    except TooLargeError:
        return Drawn("", is_too_large=True)
    return Drawn(svg_of(graph, layout, request.heat, request.words))


def _graph(version: Version) -> MapGraph:
    """Of a text with errors, what can be made out."""
    loaded = _loaded(version)
    if loaded.scenario is None:
        return graph_of_outline(read_source(version.source, Report(version.name)).root)
    return graph_of(loaded.scenario, survey_of(loaded.scenario))


def _imported(request: ImportRequest) -> Imported | NotImported:
    try:
        return import_story(request.path, wanted=request.wanted, words=request.words)
    except NotImportableError as error:
        return NotImported(error.place, error.told, error.advice)
