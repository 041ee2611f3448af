"""Checks that warn an author: one module each, whose docstring is its page of the manual."""
