"""Two versions of a scenario compared in meaning."""
