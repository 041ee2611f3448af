"""What can come of a scenario, in figures and in words: proofs, odds, and what gives it away."""
