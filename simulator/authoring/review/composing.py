"""Makes the document to review from a scenario, with what the survey proves of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from simulator.authoring.condition_words import in_words
from simulator.authoring.mapping.words import alliance_word
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
from simulator.authoring.review.statistics_words import drawn_by_lot, statistics_in_words
from simulator.feedback.arrival import speaker
from simulator.practice.shelf_words import LEVEL_NAMES, PARTED, SETTING_NAMES, who
from simulator.practice.statistics import Statistics, statistics_of
from simulator.records.exports.fixed_words import FixedWords
from simulator.records.exports.shipped_words import words_for
from simulator.scenario.fiction import FICTION
from simulator.scenario.languages import Language
from simulator.scenario.model import (
    Disclosure,
    Ending,
    Mode,
    Moment,
    MomentId,
    Scenario,
    Variant,
)
from simulator.scenario.taxonomy import shipped_taxonomy
from simulator.session.play import Spoken
from simulator.session.survey.survey import Survey, survey_of


def review_of(scenario: Scenario, survey: Survey | None = None) -> ReviewDocument:
    """The whole scenario as a document, in its own language where there are words for that.

    Without the ``survey`` of it that one is made, which takes a second for a large scenario.
    """
    return _Composing(scenario, survey or survey_of(scenario)).document()


class _Composing:
    """Composes the parts of one document; they name each other by number and title."""

    def __init__(self, scenario: Scenario, survey: Survey) -> None:
        self._scenario = scenario
        self._survey = survey
        self._language = Language.of(scenario.language)
        self._say = words_for(self._language)
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
            fiction=self._say.name(FICTION),
            details=tuple(self._details()),
            content_notes=scenario.content_notes,
            paragraphs=tuple(" ".join(text.split()) for text in background if text.strip()),
            goals=scenario.goals,
            statistics=statistics_in_words(self._survey, self._statistics, self._say),
            moments=tuple(map(self._moment, scenario.moments.values())),
            disclosures=tuple(map(self._disclosure, scenario.disclosures.values())),
            endings=tuple(map(self._ending, scenario.endings.values())),
        )

    def _details(self) -> Iterator[tuple[str, str]]:
        scenario, say = self._scenario, self._say
        names = shipped_taxonomy(self._language).practice_names
        yield say("Client"), who(scenario.client)
        yield say("Setting"), say.name(SETTING_NAMES[scenario.setting])
        yield say("Level"), self._level()
        if scenario.practices:
            practices = ", ".join(names[practice] for practice in scenario.practices)
            yield say("Practices"), practices
        yield say("Feedback"), _feedback(scenario.mode, say)
        yield say("Trust at the start"), say("{trust} of 20", trust=scenario.trust)
        if scenario.authors or scenario.license:
            parts = [", ".join(scenario.authors), scenario.license]
            yield say("Written by"), " · ".join(part for part in parts if part)
        yield say("Name of the file"), f"{scenario.id}.yaml"

    def _level(self) -> str:
        say, minutes = self._say, self._scenario.minutes
        level = say.name(LEVEL_NAMES[self._scenario.level])
        if minutes == 1:
            return say("{level}, about 1 minute", level=level)
        return say("{level}, about {minutes} minutes", level=level, minutes=minutes)

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
                    self._say,
                    is_offered=offered[moment.id, reply.id] or not complete,
                )
                for reply in moment.replies.values()
            ),
            ending=Link(Kind.ENDING, ending.id, ending.title) if ending else None,
        )

    def _reached(self, moment: MomentId) -> str:
        trust, say = self._survey.reach.moments[moment], self._say
        if trust is None:
            return say("No meeting comes here.") if self._survey.complete else ""
        least, most = trust
        if least == most:
            return say("Reached with a trust of {trust}.", trust=least)
        return say("Reached with a trust of {least} to {most}.", least=least, most=most)

    def _variant(self, moment: Moment, variant: Variant) -> ReviewedVariant:
        scenario, say = self._scenario, self._say
        when = say("Otherwise") if len(moment.variants) > 1 else ""
        if variant.when is not None:
            when = say("When {condition}", condition=in_words(variant.when, scenario))
        shared = variant.shares and scenario.disclosures[variant.shares]
        return ReviewedVariant(
            when=when,
            speaker=speaker(scenario, Spoken(moment.id, variant, None)),
            say=variant.say,
            manner=variant.manner,
            feeling=say.name(variant.feeling),
            shares=Link(Kind.DISCLOSURE, shared.id, shared.shares) if shared else None,
            becomes_true=sentences_of(variant.sets, scenario),
        )

    def _disclosure(self, disclosure: Disclosure) -> ReviewedDisclosure:
        trust, say = self._statistics.trust_needed[disclosure.id], self._say
        needs = "" if trust is None else say("Shared with a trust of {trust} or more.", trust=trust)
        if trust is None and self._survey.complete:
            needs = say("No meeting comes to it.")
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
        alliance = alliance_word(ending.alliance, self._say)
        parted = self._say.name(PARTED[ending.alliance])
        return ReviewedEnding(
            name=ending.id,
            title=ending.title,
            meaning=ending.meaning,
            alliance=f"{alliance}: {parted}",
            odds=drawn_by_lot(self._statistics.endings[ending.id], self._say),
            moments=self._links(
                moment.id
                for moment in self._scenario.moments.values()
                if moment.ending == ending.id
            ),
        )


def _feedback(mode: Mode | None, say: FixedWords) -> str:
    match mode:
        case None:
            return say("When the trainee chooses")
        case Mode.COACH:
            return say("After every reply")
        case Mode.SESSION:
            return say("In the debrief only")


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
