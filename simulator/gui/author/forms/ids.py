"""What people are told about ids: what they are for, and what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Container

from simulator.gui.translating import translate
from simulator.scenario.shape import ID_PATTERN

_ID = re.compile(ID_PATTERN + r"\Z")


def about_ids() -> str:
    """What an id is for, in a sentence."""
    return translate(
        "Author", "Small letters, digits and hyphens. Other parts of the scenario use this name."
    )


def problem_with_id(name: str, taken: Container[str]) -> str:
    """What is wrong with a new id; empty if nothing is."""
    if not _ID.match(name):
        return translate("Author", "Give it a name of small letters, digits and hyphens.")
    if name in taken:
        told = translate("Author", "There is “{name}” already: give it another name.")
        return told.format(name=name)
    return ""
