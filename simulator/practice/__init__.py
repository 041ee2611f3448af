"""Choosing what to practise: the shelf of scenarios and how to find one on it."""
