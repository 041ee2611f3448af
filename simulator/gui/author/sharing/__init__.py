"""The desk's ways out and in: versions compared, stories imported, scenarios written for review."""
