"""A scenario as a document for a colleague who has no app."""
