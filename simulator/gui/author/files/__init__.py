"""The text and its file: opened, saved, kept through a crash, asked about."""
