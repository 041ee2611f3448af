"""The command line: one module for each command; without a command the app opens."""
