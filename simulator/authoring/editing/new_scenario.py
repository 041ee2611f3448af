"""A new scenario to write on: five moments that play already, with words to be replaced."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from unicodedata import combining, normalize

from simulator.authoring.editing.layout import Layout
from simulator.authoring.editing.rendering import Data, entry_lines
from simulator.authoring.editing.sample import Named, SampleWords
from simulator.authoring.editing.sample_english import ENGLISH
from simulator.authoring.editing.sample_spanish import SPANISH
from simulator.authoring.editing.writing import cleaned
from simulator.scenario.languages import Language
from simulator.scenario.model import Level, Setting
from simulator.scenario.shape import AGE, FORMAT_VERSION, MINUTES
from simulator.scenario.taxonomy import Practice

_LAYOUT = Layout(unit=2, dash=2, quote='"')
_SAMPLES = {Language.ENGLISH: ENGLISH, Language.SPANISH: SPANISH}


@dataclass(frozen=True, slots=True)
class NewScenario:
    """What a new scenario is made from; only title and name have to be given.

    ``age`` is in years (0 to 120) and ``minutes`` from 1 to 60: what lies outside is brought to the
    nearest. Without an ``id`` one is made from title and name.
    """

    title: str
    client_name: str
    age: int = 30
    pronouns: str = ""
    setting: Setting = Setting.IN_PERSON
    level: Level = Level.FOUNDATION
    minutes: int = 8
    practices: tuple[Practice, ...] = (Practice.VALIDATING, Practice.ACTIVE_LISTENING)
    language: str = "en"
    id: str = ""
    summary: str = ""
    background: str = ""
    authors: tuple[str, ...] = ()
    content_notes: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    looks: Mapping[str, str] = field(default_factory=dict)


def new_scenario(wanted: NewScenario) -> str:
    """The text of a scenario that loads and plays, with no errors and no warnings of its own.

    What is left open is said in the scenario's language, in English where there is no sample in it.
    """
    name = _words(wanted.client_name) or "Alex"
    sample = _SAMPLES[Language.of(wanted.language)]
    return "\n".join(
        [
            sample.head + _lines(_head(wanted, sample, name)),
            f"# {sample.about_client}",
            _lines({"client": _client(wanted, sample, name)}),
            f"# {sample.about_disclosures}",
            _lines({"disclosures": _about(sample.disclosures, name)}),
            f"start: {sample.start}",
            sample.moments_in(wanted.setting),
            f"# {sample.about_endings}",
            _lines({"endings": _about(sample.endings, name)}),
        ]
    )


def _head(wanted: NewScenario, sample: SampleWords, name: str) -> dict[str, Data]:
    given = _words(wanted.title)
    title = given or sample.title.format(name=name)
    # The sample's title has the name in it already.
    named = f"{title} {name}" if given else title
    return {
        "format": str(FORMAT_VERSION),
        "id": wanted.id or suggested_id(named) or sample.id,
        "title": title,
        "summary": _words(wanted.summary) or sample.summary.format(name=name),
        "language": _words(wanted.language) or "en",
        **_given("authors", wanted.authors),
        "level": str(wanted.level),
        "minutes": str(min(max(wanted.minutes, MINUTES[0]), MINUTES[1])),
        "setting": str(wanted.setting),
        "practices": [str(one) for one in wanted.practices],
        **_given("content-notes", wanted.content_notes),
        "goals": [_words(one) for one in wanted.goals if _words(one)] or [sample.goal],
    }


def _client(wanted: NewScenario, sample: SampleWords, name: str) -> dict[str, Data]:
    return {
        "name": name,
        **({"pronouns": _words(wanted.pronouns)} if _words(wanted.pronouns) else {}),
        "age": str(min(max(wanted.age, AGE[0]), AGE[1])),
        "background": _words(wanted.background) or sample.background.format(name=name),
        "looks": dict(wanted.looks) or {"seed": suggested_id(name) or sample.seed},
    }


def _about(things: Named, name: str) -> dict[str, Data]:
    return {
        one: {field: words.format(name=name) for field, words in thing.items()}
        for one, thing in things.items()
    }


def suggested_id(words: str) -> str:
    """An id made from ``words``: small letters, digits and single hyphens; empty if none is left.

    Of letters with accents the accents are dropped; at most 40 characters.
    """
    plain = "".join(char for char in normalize("NFKD", words[:200]) if not combining(char))
    found = re.sub(r"[^a-z0-9]+", "-", plain.lower().replace("'", "").replace("’", ""))
    return found.strip("-")[:40].strip("-")


def _lines(data: Mapping[str, Data]) -> str:
    text = "\n".join(entry_lines(name, value, 0, _LAYOUT) for name, value in data.items())
    return text + "\n"


def _words(text: str) -> str:
    return cleaned(text).strip()


def _given(name: str, items: tuple[str, ...]) -> dict[str, Data]:
    kept = [words for item in items if (words := _words(item))]
    return {name: kept} if kept else {}
