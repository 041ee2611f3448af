"""Safe Space: a training simulator for counsellors, played against fictional clients."""

__version__ = "0.1.0"
