"""The languages in which techniques are worded and replies explained.

Feedback quotes the client and the trainee, so it speaks as the scenario does.
"""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """A language that the taxonomy and the feedback are written in."""

    ENGLISH = "en"
    SPANISH = "es"

    @classmethod
    def of(cls, tag: str) -> Language:
        """The language for content tagged ``tag`` (“es”, “es-MX”); English for any unknown one."""
        main = tag.strip().lower().replace("_", "-").partition("-")[0]
        return next((language for language in cls if language == main), cls.ENGLISH)


def is_english(tag: str) -> bool:
    """Whether content tagged ``tag`` is English (“en”, “en-GB”), which the checks of words read."""
    return tag.lower().split("-")[0] == "en"
