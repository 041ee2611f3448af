"""The debrief screen: what happened, what it did, what stayed unsaid, and where to try again."""
