"""The map of a scenario: its moments and replies as a graph, laid out top to bottom."""
