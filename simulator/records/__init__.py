"""What is kept on this machine: saved sessions, their backups, and what they add up to."""
