"""The session screen: the client, their words, the replies and, in Coach mode, the explanation."""
