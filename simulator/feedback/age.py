"""How grown up a client is, as far as wording depends on it."""

from __future__ import annotations

from enum import Enum


class Age(Enum):
    """How grown up a client is."""

    CHILD = "child"
    ADOLESCENT = "adolescent"
    ADULT = "adult"


#: Below these ages, in years, a client is spoken of as a child or an adolescent.
CHILD_BELOW, ADOLESCENT_BELOW = 13, 18


def age_of(years: int) -> Age:
    """The age group of a client of ``years``."""
    if years < CHILD_BELOW:
        return Age.CHILD
    return Age.ADOLESCENT if years < ADOLESCENT_BELOW else Age.ADULT
