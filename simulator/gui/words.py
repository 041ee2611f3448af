"""Phrases that several screens use, in the language of the person."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.feedback.arrival import speaker
from simulator.feedback.verdict_names import verdict_name
from simulator.gui.translating import translate
from simulator.scenario.languages import Language
from simulator.scenario.model import Scenario
from simulator.scenario.taxonomy import Practice, Verdict, shipped_taxonomy
from simulator.session.play import Spoken


def before_arrival(client: str) -> str:
    """What a moment before the client comes is called: “Before Maya comes”."""
    return translate("Words", "Before {client} comes").format(client=client)


def heard_as(client: str, *, on_arrival: bool) -> str:
    """What introduces the client's side of a reply: “What Maya heard”, or will find."""
    if on_arrival:
        return translate("Words", "What {client} will find").format(client=client)
    return translate("Words", "What {client} heard").format(client=client)


def speaker_name(scenario: Scenario, spoken: Spoken) -> str:
    """Whose words these are: the client's, or of what is there before the client comes."""
    return place_name(speaker(scenario, spoken), scenario.client.name)


def place_name(who: str, client: str) -> str:
    """``who``, translated unless it is the client: their name stays as it is."""
    return who if who == client else translate("Words", who)


def verdict_words(verdict: Verdict) -> str:
    """The verdict in small letters: “breaks boundaries”."""
    return translate("Words", verdict_name(verdict))


def verdict_phrase(verdict: Verdict, *, mixed: bool, early: bool) -> str:
    """The verdict with what qualifies it: “dismisses, mixed”, “over-leads, too early”."""
    parts = [verdict_words(verdict)]
    if mixed:
        parts.append(translate("Words", "mixed"))
    if early:
        parts.append(translate("Words", "too early"))
    return ", ".join(parts)


def practice_word(practice: Practice, language: Language) -> str:
    """What a practice is called, as a heading, where a meeting in ``language`` is looked at.

    Techniques and practices are named as in the explanations, and so in the scenario's language.
    """
    return shipped_taxonomy(language).practice_names[practice]


def practice_words(practices: Iterable[Practice], language: Language) -> str:
    """Practices in a sentence, in small letters, named as ``practice_word`` does."""
    return ", ".join(practice_word(practice, language).lower() for practice in practices)
