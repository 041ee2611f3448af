"""Checks a text while it is written: in a process of its own, so that typing never waits."""
