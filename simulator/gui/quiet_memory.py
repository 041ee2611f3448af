"""Keeps Python's search for unused objects from falling into the middle of a click."""

from __future__ import annotations

import gc


def put_off_searches() -> None:
    """Call first of all: a program that starts makes a great deal, and nearly all of it stays."""
    gc.set_threshold(100_000, 50, 100)


def quieten_memory() -> None:
    """Call once everything that stays has been loaded.

    A full search looks at every object there is, some 10 ms with the scenarios and the taxonomy in
    memory. What stays as long as the program runs is set aside from it, and the searches become
    rarer; what a session leaves behind is little, and is still found.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
