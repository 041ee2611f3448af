"""The command line: check, play, sessions, show and schema; without a command the app opens."""
