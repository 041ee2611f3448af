"""What the survey proves wrong with a scenario: E301, E302, W401 to W406 and H601."""
