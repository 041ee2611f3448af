"""A scenario handed on, compared or brought in, worked out in a process of its own."""
