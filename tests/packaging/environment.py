"""An environment outside the checkout, and how to run things in it."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IS_WINDOWS = os.name == "nt"


@dataclass(frozen=True, slots=True)
class Installed:
    """An environment with the wheel in it, and a folder to run its commands from."""

    environment: Path
    elsewhere: Path

    @property
    def python(self) -> Path:
        return self.environment / ("Scripts/python.exe" if IS_WINDOWS else "bin/python")

    @property
    def command(self) -> Path:
        return self.environment / ("Scripts/safe-space.exe" if IS_WINDOWS else "bin/safe-space")

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run ``command`` away from the checkout, with nothing that could lead back to it."""
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        kept |= {"SAFE_SPACE_DATA": str(self.elsewhere / "data"), "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(
            list(command),
            cwd=self.elsewhere,
            env=kept,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
