"""Tries a scenario out from any moment in any state, and keeps the place while it is edited."""
