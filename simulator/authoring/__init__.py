"""What an author does to a scenario's text: write, mend, compare, map, bring in, hand on."""
