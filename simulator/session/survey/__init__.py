"""The survey: every state a meeting can come to, and all that can be proved from them."""
