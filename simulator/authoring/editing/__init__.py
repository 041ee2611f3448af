"""Pure changes to a scenario's text: everything an editor offers, without an editor."""
