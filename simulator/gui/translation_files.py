"""Keeps the files of translations up to date, with the tools that come along with PySide6."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from simulator.gui.core_texts import core_texts
from simulator.resources import assets_dir

_GUI = Path(__file__).resolve().parent
#: lupdate finds texts by this name; the core itself has none of Qt's.
_NOOP = "QT_TRANSLATE_NOOP('Words', {text!r})"


def update() -> None:
    """Collect the texts for every translation there is, and compile each for the app."""
    for file in translation_files():
        collect(file)
        compile_to(file, file.with_suffix(".qm"))


def translation_files() -> list[Path]:
    """The translations, as their translators edit them."""
    return sorted((assets_dir() / "translations").glob("*.ts"))


def collect(file: Path) -> None:
    """Add to ``file`` the texts it lacks, and drop those that are gone."""
    root = _GUI.parents[1]
    sources = sorted(str(found.relative_to(root)) for found in _GUI.rglob("*.py"))
    with tempfile.TemporaryDirectory() as room:
        listed = Path(room) / "core.py"
        listed.write_text("\n".join(_NOOP.format(text=text) for text in core_texts()), "utf-8")
        sources.append(str(listed))
        options = ("-locations", "none", "-no-obsolete", "-ts", str(file))
        _run("lupdate", *sources, *options, where=root)


def compile_to(file: Path, compiled: Path) -> None:
    """Write what is translated in ``file`` as the app reads it."""
    _run("lrelease", str(file), "-qm", str(compiled), where=compiled.parent)


def _run(tool: str, *arguments: str, where: Path) -> None:
    path = shutil.which(f"pyside6-{tool}", path=str(Path(sys.executable).parent))
    if path is None:
        raise FileNotFoundError(f"pyside6-{tool} is missing: run python3 dev.py translations")
    subprocess.run([path, *arguments], cwd=where, check=True)  # noqa: S603 - Qt's own tools
