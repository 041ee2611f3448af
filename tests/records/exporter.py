"""Writes one file over and over: a process whose every call a rig records.

Run as a script: exporter.py FILE [--plainly]. ``--plainly`` writes it as programs often do: the
control that must lose the old file.
"""

from __future__ import annotations

import sys
from pathlib import Path

from simulator.records.exports.whole_file import write_whole

#: What is written, one after another; each is some sectors long.
VERSIONS = tuple(bytes([letter]) * 2000 for letter in b"abcdef")


def main() -> None:
    """Do what the command line says."""
    target = Path(sys.argv[1])
    for version in VERSIONS:
        if "--plainly" in sys.argv:
            target.write_bytes(version)
        else:
            write_whole(target, version)


if __name__ == "__main__":
    main()
