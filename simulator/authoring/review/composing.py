"""Makes the document to review from a scenario, with what the survey proves of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from simulator.authoring.condition_words import in_words
from simulator.authoring.review.document import (
    Kind,
    Link,
    ReviewDocument,
    ReviewedDisclosure,
    ReviewedEnding,
    ReviewedMoment,
    ReviewedVariant,
)
from simulator.authoring.review.reply_composing import reviewed_reply, sentences_of
from simulator.authoring.review.statistics_words import odds_in_words, statistics_in_words
from simulator.feedback.arrival import speaker
from simulator.practice.shelf_words import LEVEL_NAMES, PARTED, SETTING_NAMES, practice_names, who
from simulator.practice.statistics import Statistics, statistics_of
from simulator.scenario.fiction import FICTION
from simulator.scenario.model import (
    Disclosure,
    Ending,
    Mode,
    Moment,
    MomentId,
    Scenario,
    Variant,
)
from simulator.session.play import Spoken
from simulator.session.survey.survey import Survey, survey_of

_FEEDBACK = {
    None: "when the trainee chooses",
    Mode.COACH: "after every reply",
    Mode.SESSION: "in the debrief only",
}


def review_of(scenario: Scenario, survey: Survey | None = None) -> ReviewDocument:
    """The whole scenario as a document.

    Without the ``survey`` of it that one is made, which takes a second for a large scenario.
    """
    return _Composing(scenario, survey or survey_of(scenario)).document()


class _Composing:
    """Composes the parts of one document; they name each other by number and title."""

    def __init__(self, scenario: Scenario, survey: Survey) -> None:
        self._scenario = scenario
        self._survey = survey
        self._statistics: Statistics = statistics_of(scenario, self._survey)
        self._numbers: Mapping[MomentId, int] = {
            moment: place for place, moment in enumerate(scenario.moments, start=1)
        }
        self._comes_from = _sources(scenario)

    def document(self) -> ReviewDocument:
        scenario = self._scenario
        background = scenario.client.background.split("\n\n")
        return ReviewDocument(
            title=scenario.title,
            summary=scenario.summary,
            client=scenario.client.name,
            language=scenario.language,
            fiction=FICTION,
            details=tuple(self._details()),
            content_notes=scenario.content_notes,
            paragraphs=tuple(" ".join(text.split()) for text in background if text.strip()),
            goals=scenario.goals,
            statistics=statistics_in_words(self._survey, self._statistics),
            moments=tuple(map(self._moment, scenario.moments.values())),
            disclosures=tuple(map(self._disclosure, scenario.disclosures.values())),
            endings=tuple(map(self._ending, scenario.endings.values())),
        )

    def _details(self) -> Iterator[tuple[str, str]]:
        scenario = self._scenario
        names = practice_names()
        yield "Client", who(scenario.client)
        yield "Setting", SETTING_NAMES[scenario.setting]
        yield "Level", f"{LEVEL_NAMES[scenario.level]}, about {scenario.minutes} minutes"
        if scenario.practices:
            yield "Practices", ", ".join(names[practice] for practice in scenario.practices)
        yield "Feedback", _FEEDBACK[scenario.mode].capitalize()
        yield "Trust at the start", f"{scenario.trust} of 20"
        if scenario.authors or scenario.license:
            parts = [", ".join(scenario.authors), scenario.license]
            yield "Written by", " · ".join(part for part in parts if part)
        yield "Name of the file", f"{scenario.id}.yaml"

    def _link(self, moment: MomentId) -> Link:
        return Link(Kind.MOMENT, moment, f"{self._numbers[moment]} {moment}")

    def _links(self, moments: Iterable[MomentId]) -> tuple[Link, ...]:
        return tuple(map(self._link, moments))

    def _moment(self, moment: Moment) -> ReviewedMoment:
        scenario = self._scenario
        ending = moment.ending and scenario.endings[moment.ending]
        offered = self._survey.reach.offered
        complete = self._survey.complete
        return ReviewedMoment(
            number=self._numbers[moment.id],
            name=moment.id,
            is_start=moment.id == scenario.start,
            before_arrival=moment.before_arrival,
            reached=self._reached(moment.id),
            comes_from=self._links(self._comes_from.get(moment.id, ())),
            variants=tuple(self._variant(moment, variant) for variant in moment.variants),
            replies=tuple(
                reviewed_reply(
                    moment,
                    reply,
                    scenario,
                    self._link,
                    is_offered=offered[moment.id, reply.id] or not complete,
                )
                for reply in moment.replies.values()
            ),
            ending=Link(Kind.ENDING, ending.id, ending.title) if ending else None,
        )

    def _reached(self, moment: MomentId) -> str:
        trust = self._survey.reach.moments[moment]
        if trust is None:
            return "No meeting comes here." if self._survey.complete else ""
        if trust.least == trust.most:
            return f"Reached with a trust of {trust.least}."
        return f"Reached with a trust of {trust.least} to {trust.most}."

    def _variant(self, moment: Moment, variant: Variant) -> ReviewedVariant:
        scenario = self._scenario
        when = "Otherwise" if len(moment.variants) > 1 else ""
        if variant.when is not None:
            when = f"When {in_words(variant.when, scenario)}"
        shared = variant.shares and scenario.disclosures[variant.shares]
        return ReviewedVariant(
            when=when,
            speaker=speaker(scenario, Spoken(moment.id, variant, None)),
            say=variant.say,
            manner=variant.manner,
            feeling=variant.feeling,
            shares=Link(Kind.DISCLOSURE, shared.id, shared.shares) if shared else None,
            becomes_true=sentences_of(variant.sets, scenario),
        )

    def _disclosure(self, disclosure: Disclosure) -> ReviewedDisclosure:
        trust = self._statistics.trust_needed[disclosure.id]
        needs = f"Shared with a trust of {trust} or more." if trust is not None else ""
        if not needs and self._survey.complete:
            needs = "No meeting comes to it."
        return ReviewedDisclosure(
            name=disclosure.id,
            shares=disclosure.shares,
            matters=disclosure.matters,
            needs=needs,
            moments=self._links(
                moment.id
                for moment in self._scenario.moments.values()
                if any(variant.shares == disclosure.id for variant in moment.variants)
            ),
        )

    def _ending(self, ending: Ending) -> ReviewedEnding:
        odds = odds_in_words(self._statistics.endings[ending.id])
        return ReviewedEnding(
            name=ending.id,
            title=ending.title,
            meaning=ending.meaning,
            alliance=f"{ending.alliance}: {PARTED[ending.alliance]}",
            odds=f"With every reply drawn by lot, {odds}.",
            moments=self._links(
                moment.id
                for moment in self._scenario.moments.values()
                if moment.ending == ending.id
            ),
        )


def _sources(scenario: Scenario) -> dict[MomentId, list[MomentId]]:
    """The moments whose replies lead to each moment, in the order of the file."""
    sources: dict[MomentId, list[MomentId]] = {}
    for moment in scenario.moments.values():
        for reply in moment.replies.values():
            for route in reply.routes:
                from_here = sources.setdefault(route.to, [])
                if moment.id not in from_here:
                    from_here.append(moment.id)
    return sources
