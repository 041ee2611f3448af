"""A new scenario to write on: five moments that play already, with words to be replaced."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from unicodedata import combining, normalize

from simulator.authoring.editing.layout import Layout
from simulator.authoring.editing.rendering import Data, entry_lines
from simulator.authoring.editing.sample_moments import sample_moments
from simulator.authoring.editing.writing import cleaned
from simulator.scenario.model import Level, Setting
from simulator.scenario.shape import AGE, FORMAT_VERSION, MINUTES
from simulator.scenario.taxonomy import Practice

_LAYOUT = Layout(unit=2, dash=2, quote='"')
_HEAD = """\
# Fiction, written for training. The words below are samples: they play, and wait for yours.
# Replace the client's words first, then the replies; delete each comment once it has served.
"""


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
    """The text of a scenario that loads and plays, with no errors and no warnings of its own."""
    name = _words(wanted.client_name) or "Alex"
    title = _words(wanted.title) or "A first meeting"
    head: dict[str, Data] = {
        "format": str(FORMAT_VERSION),
        "id": wanted.id or suggested_id(f"{title} {name}") or "a-new-scenario",
        "title": title,
        "summary": _words(wanted.summary)
        or f"{name} nearly didn't come, and says that it is nothing. It isn't nothing.",
        "language": _words(wanted.language) or "en",
        **_given("authors", wanted.authors),
        "level": str(wanted.level),
        "minutes": str(min(max(wanted.minutes, MINUTES[0]), MINUTES[1])),
        "setting": str(wanted.setting),
        "practices": [str(one) for one in wanted.practices],
        **_given("content-notes", wanted.content_notes),
        "goals": [_words(one) for one in wanted.goals if _words(one)]
        or ["Notice the pull to comfort or advise, and stay with what was said a little longer."],
    }
    client: dict[str, Data] = {
        "name": name,
        **({"pronouns": _words(wanted.pronouns)} if _words(wanted.pronouns) else {}),
        "age": str(min(max(wanted.age, AGE[0]), AGE[1])),
        "background": _words(wanted.background)
        or f"{name} has asked for one meeting, and hasn't said why.\n"
        f"{name} is fictional, and the scenario is for training.",
        "looks": dict(wanted.looks) or {"seed": suggested_id(name) or "client"},
    }
    return "\n".join(
        [
            _HEAD + _lines(head),
            "# Who sits across from the trainee.",
            _lines({"client": client}),
            "# What the client may come to share, and why it matters that it can be said.",
            _lines({"disclosures": _disclosures(name)}),
            "start: arrival",
            sample_moments(wanted.setting),
            "# How the meeting can close, and what that means for the client.",
            _lines({"endings": _endings(name)}),
        ]
    )


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


def _disclosures(name: str) -> dict[str, Data]:
    return {
        "underneath": {
            "shares": f"{name} sat in the car for an hour and couldn't get out, and told no one.",
            "matters": "What has been carried alone weighs less once it has been said.",
        }
    }


def _endings(name: str) -> dict[str, Data]:
    return {
        "opened-up": {
            "title": "A second time",
            "meaning": f"{name} has said the hard thing once, and wants to come again.",
            "alliance": "strong",
        },
        "held-back": {
            "title": "Perhaps another day",
            "meaning": f"{name} leaves with it unsaid, and the door is still open.",
            "alliance": "strained",
        },
    }
