"""What can be heard, for those who want to hear it; off until it is switched on."""
