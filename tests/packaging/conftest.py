"""The wheel, built once, and a fresh environment outside the checkout that holds only it."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.packaging.environment import ROOT, Installed


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built by the backend that ``pip install .`` uses."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """A fresh environment with the wheel.

    It borrows the dependencies of the environment that runs the tests, so needs no network: a path
    file adds that folder to the search, and does not follow the path files in it, such as the one
    that leads to the checkout.
    """
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    fresh = Installed(tmp_path_factory.mktemp("fresh") / "env", elsewhere)
    make = [sys.executable, "-m", "venv", "--without-pip", str(fresh.environment)]
    subprocess.run(make, check=True, capture_output=True)
    pip = [sys.executable, "-m", "pip", "--python", str(fresh.python), "install"]
    alone = ["--quiet", "--no-deps", "--no-index", "--disable-pip-version-check", str(wheel)]
    subprocess.run([*pip, *alone], check=True, capture_output=True)
    tell = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(fresh.run(fresh.python, "-c", tell).stdout.strip())
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return fresh
