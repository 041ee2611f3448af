"""The feedback in English."""
