"""``python -m simulator`` and the ``safe-space`` command."""

from __future__ import annotations

import sys


def main() -> int:
    """Run with the process's own arguments; returns the exit code."""
    from simulator.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
