"""Lays out the shape on standard input and writes the drawing to standard output, as JSON.

The window starts it as a process of its own: laying out a large map takes the interpreter for a
good while, and the window's thread would have to wait for it.
"""

from __future__ import annotations

import sys

from simulator.authoring.mapping.exchange import drawing_to_json, shape_from_json
from simulator.authoring.mapping.layered.drawing import draw


def main() -> None:
    """Read, lay out, write."""
    drawing = draw(shape_from_json(sys.stdin.buffer.read().decode("utf-8")))
    sys.stdout.buffer.write(drawing_to_json(drawing).encode("utf-8"))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
