"""Scenario files: reading, the typed model, conditions, marks and diagnostics."""
