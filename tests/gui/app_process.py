"""The real app in a process of its own, clicking by itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
#: A scenario that goes on for as long as somebody clicks.
ENDLESS = HERE.parent / "records" / "long-talk.yaml"


def start_app(data: Path, replies: int | None = None) -> subprocess.Popen[str]:
    """Start the app over ``data``; it gives ``replies`` replies and closes, or goes on for ever."""
    command = [sys.executable, str(HERE / "clicker.py"), str(data), str(ENDLESS)]
    if replies is not None:
        command.append(str(replies))
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
