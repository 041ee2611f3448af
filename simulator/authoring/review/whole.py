"""A scenario to review with all that belongs to it: the document and its map."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.authoring.mapping.graph import graph_of
from simulator.authoring.mapping.layout import TooLargeError, layout_of
from simulator.authoring.mapping.svg import svg_of
from simulator.authoring.mapping.words import map_words_in
from simulator.authoring.review.composing import review_of
from simulator.authoring.review.document import ReviewDocument
from simulator.authoring.review.html import review_html
from simulator.records.exports.shipped_words import words_for
from simulator.scenario.languages import Language
from simulator.scenario.model import Scenario
from simulator.session.survey.survey import Survey, survey_of


@dataclass(frozen=True, slots=True)
class Review:
    """The document, and the map as SVG: empty for a scenario with too many moments to draw."""

    document: ReviewDocument
    map_svg: str

    def page(self) -> str:
        """All of it as one web page."""
        return review_html(self.document, self.map_svg)


def whole_review(scenario: Scenario) -> Review:
    """The whole scenario to review; takes seconds for a large one."""
    survey = survey_of(scenario)
    return Review(review_of(scenario, survey), _map(scenario, survey))


def _map(scenario: Scenario, survey: Survey) -> str:
    graph = graph_of(scenario, survey)
    say = words_for(Language.of(scenario.language))
    try:
        return svg_of(graph, layout_of(graph), words=map_words_in(say))
    except TooLargeError:
        return ""
