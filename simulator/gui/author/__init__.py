"""The author's desk: a scenario's text, what is wrong with it, its map and its preview."""
