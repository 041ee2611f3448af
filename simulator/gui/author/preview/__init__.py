"""Plays the scenario that is being written, beside its text."""
