"""The author's desk: a scenario written, tried out and looked at from all sides."""
