"""Feedback: what a reply did, said in words a trainee can use, and the debrief of a meeting."""
