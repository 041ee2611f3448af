"""Forms for whoever would rather not type the format: they change the same text."""
