"""The words for a moment before the client comes: what it is called, and who speaks in it."""

from __future__ import annotations

import re

from simulator.feedback.wording.words import words_of
from simulator.scenario.model import Scenario
from simulator.session.play import Spoken

#: Where the words come from, then the words: “(on the intercom) It’s me.”
_FROM_AFAR = re.compile(r"\([^()]+\)\s*\S")


def is_before_arrival(scenario: Scenario, spoken: Spoken) -> bool:
    """Whether these words stand in a moment before the client comes."""
    return scenario.moments[spoken.moment].before_arrival


def before_arrival(client: str) -> str:
    """What such a moment is called: “Before Maya comes”."""
    return f"Before {client} comes"


def speaker(scenario: Scenario, spoken: Spoken) -> str:
    """Whose words these are: the client's, or of what is there before the client comes.

    A client who has not come can only be heard from somewhere else, and the words say from where.
    """
    if not is_before_arrival(scenario, spoken) or _FROM_AFAR.match(spoken.variant.say):
        return scenario.client.name
    return words_of(scenario).names.places[scenario.setting]
