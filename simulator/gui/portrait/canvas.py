"""The measures of a portrait, for those who show one without drawing it."""

from __future__ import annotations

#: The width and height of every portrait, in its own units.
CANVAS = (840, 1270)
#: Where the head is in that canvas, hair included: x, y, width and height.
HEAD_BOX = (134, 62, 620, 640)

#: Far more than any portrait takes (about 30,000); more than this is not one of ours.
MAX_CHARACTERS = 200_000


def is_portrait(svg: str) -> bool:
    """Whether ``svg`` can be one of our portraits: whole and of a size that draws at once."""
    return len(svg) <= MAX_CHARACTERS and svg.startswith("<svg ") and svg.endswith("</svg>")
