"""A scenario's text between the disk and the desk: opened, saved whole, kept through a crash."""
