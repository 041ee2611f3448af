"""A drawn map as a picture in a page: it can be looked at, and can do nothing else."""

from __future__ import annotations

import base64
import re
from html import escape

from simulator.records.exports.ink import FONT
from simulator.resources import assets_dir

_ROOT = re.compile(r"<svg\b[^>]*>")
_WIDTH = re.compile(r'\bwidth="(\d{1,6})"')
#: Drawn smaller than this, its words could not be read.
_LEAST = 0.7
_FACES = (("Regular", 400), ("Bold", 700))


def map_picture(svg: str, alternative: str) -> str:
    """An ``img`` element that holds the drawing ``svg``; the typeface of the page goes with it.

    As a picture it runs no script, loads nothing and cannot touch the page around it, whatever
    its texts hold.

    Args:
        svg: a whole drawing, from ``<svg …>`` to ``</svg>``.
        alternative: what is read out in its place.

    Raises:
        ValueError: it is no SVG drawing.
    """
    root = _ROOT.search(svg)
    if root is None or not svg.rstrip().endswith("</svg>"):
        raise ValueError("the map is not an SVG drawing")
    whole = f"{svg[: root.end()]}<style>{''.join(map(_face, _FACES))}</style>{svg[root.end() :]}"
    data = base64.b64encode(whole.encode("utf-8", "replace")).decode("ascii")
    look = _look(root.group())
    return f'<img alt="{escape(alternative)}"{look} src="data:image/svg+xml;base64,{data}">'


def _look(root: str) -> str:
    """Keeps a narrow window from making the drawing too small to read: it can be scrolled."""
    width = _WIDTH.search(root)
    return f' style="--least: {round(int(width[1]) * _LEAST)}px"' if width else ""


def _face(face: tuple[str, int]) -> str:
    """One cut of the typeface; a missing file costs the look, never the map."""
    name, weight = face
    path = assets_dir() / "fonts" / f"AtkinsonHyperlegible-{name}.ttf"
    if not path.is_file():
        return ""
    data = base64.b64encode(path.read_bytes()).decode("ascii")
    return (
        f'@font-face{{font-family:"{FONT}";font-weight:{weight};'
        f'src:url("data:font/ttf;base64,{data}")}}'
    )
