"""The desktop application: the only part of the program that knows Qt."""
