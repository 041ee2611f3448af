"""Draws a client with a feeling as SVG text, and keeps what was drawn.

DiceBear checks styles with a library that takes a while to import, so it is imported only when
something must be drawn (like whatever else only drawing needs), and drawings are kept on disk
between runs.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from functools import cache, lru_cache
from pathlib import Path

from simulator.gui.portrait.canvas import is_portrait
from simulator.gui.portrait.expressions import expression_of
from simulator.gui.portrait.figure import Node, definition_of, variants_of
from simulator.gui.portrait.likeness import likeness_of
from simulator.resources import assets_dir
from simulator.scenario.model import Feeling, Looks

#: How many drawings a folder holds: sixty clients with every feeling, about 30 MB.
MAX_FILES = 1000


class PortraitError(Exception):
    """A portrait could not be drawn; the message says why."""


@lru_cache(maxsize=256)
def draw_portrait(looks: Looks, age: int, feeling: Feeling) -> str:
    """The client as SVG text, ``figure.CANVAS`` in size.

    Raises:
        PortraitError: the style or the faces are missing, damaged or of another version.
    """
    try:
        svg = _drawn(looks, age, feeling)
    except Exception as problem:
        # Whatever goes wrong inside the drawing libraries costs a portrait, never a session.
        raise PortraitError(f"the portrait could not be drawn: {problem}") from problem
    if not is_portrait(svg):
        raise PortraitError(f"the portrait is {len(svg)} characters long, which is not plausible")
    return svg


def _drawn(looks: Looks, age: int, feeling: Feeling) -> str:
    from dicebear import Avatar, Style

    style = _open_peeps()
    expression = expression_of(feeling)
    likeness = likeness_of(looks, age, variants_of(style))
    options: dict[str, object] = {
        # Every choice has been made by now; DiceBear limits the length of what it takes as a seed.
        "seed": hashlib.sha256(looks.seed.encode("utf-8", "replace")).hexdigest()[:16],
        "accessoriesProbability": 100,
        "facialHairProbability": 100,
        "flip": "horizontal" if expression.turned else "none",
    }
    return str(Avatar(Style(definition_of(style, likeness, expression)), options))


@cache
def _open_peeps() -> Node:
    from importlib import resources

    text = resources.files("dicebear_styles").joinpath("open-peeps.json").read_text("utf-8")
    style: Node = json.loads(text)
    return style


class Portfolio:
    """Portraits kept in a folder, so that the next start need not draw them again.

    A file that is damaged or cannot be written costs a new drawing, nothing else. With no folder
    given nothing is kept beyond this run.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def portrait(self, looks: Looks, age: int, feeling: Feeling) -> str:
        """The client as SVG text, from the folder if it is there.

        Raises:
            PortraitError: see ``draw_portrait``.
        """
        if self._folder is None:
            return draw_portrait(looks, age, feeling)
        path = self._folder / f"{_key(looks, age, feeling)}.svg"
        kept = _read(path)
        if kept:
            return kept
        svg = draw_portrait(looks, age, feeling)
        _write(path, svg)
        _thin_out(path.parent)
        return svg


def _key(looks: Looks, age: int, feeling: Feeling) -> str:
    """Changes with everything that changes the drawing."""
    parts = (looks.seed, repr(looks.options), str(age), feeling.value, _drawn_with())
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


@cache
def _drawn_with() -> str:
    """Which faces, which code and which libraries make the drawings."""
    from importlib import metadata

    digest = hashlib.sha256((assets_dir() / "portraits" / "faces.json").read_bytes())
    for module in ("figure.py", "likeness.py"):
        digest.update((Path(__file__).parent / module).read_bytes())
    versions = (metadata.version("dicebear-core"), metadata.version("dicebear-styles"))
    return " ".join((*versions, digest.hexdigest()))


def _read(path: Path) -> str:
    try:
        # The check sum in the first line tells a damaged drawing from a whole one.
        digest, _, svg = path.read_text(encoding="utf-8").partition("\n")
    except (OSError, UnicodeDecodeError):
        return ""
    return svg if digest == _digest(svg) and is_portrait(svg) else ""


def _write(path: Path, svg: str) -> None:
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(f"{_digest(svg)}\n{svg}")
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _thin_out(folder: Path) -> None:
    """Let the oldest go when drawings of earlier versions and clients have piled up."""
    with contextlib.suppress(OSError):
        kept = list(folder.glob("*.svg"))
        if len(kept) > MAX_FILES:
            kept.sort(key=lambda path: path.stat().st_mtime)
            for path in kept[: len(kept) // 2]:
                path.unlink(missing_ok=True)


def _digest(svg: str) -> str:
    return hashlib.sha256(svg.encode()).hexdigest()
