"""Opens a data folder and closes it again: a process for the rigs to watch. opener.py FOLDER"""

from __future__ import annotations

import sys
from pathlib import Path

from simulator.records.store import open_store

if __name__ == "__main__":
    open_store(Path(sys.argv[1]), back_up=False).store.close()
