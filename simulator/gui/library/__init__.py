"""The library screen: scenarios to choose from, and the sessions to go on with."""
