"""The scenario's text itself: typing, colours, problems, offers, and going about in it."""
