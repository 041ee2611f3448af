"""What can come of the scenario that is being written, in words first and then in tables."""
