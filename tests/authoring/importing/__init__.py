"""Tests of what becomes of a story made with another program."""
