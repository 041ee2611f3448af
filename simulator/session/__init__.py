"""Playing a scenario: state, the pure step, the append-only log and its fold."""
