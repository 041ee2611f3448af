"""Shapes and drawings as JSON, so that another process can lay a map out."""

from __future__ import annotations

import json
from typing import Any

from simulator.authoring.mapping.layered.drawing import Curve, Drawing, Shape


def shape_to_json(shape: Shape) -> str:
    """``shape`` as JSON."""
    fields = (shape.sizes, shape.edges, shape.widths, list(shape.loops.items()))
    return json.dumps(fields)


def shape_from_json(text: str) -> Shape:
    """The shape that ``shape_to_json`` wrote."""
    sizes, edges, widths, loops = json.loads(text)
    return Shape(
        [(width, height) for width, height in sizes],
        [(tail, head) for tail, head in edges],
        widths,
        dict(loops),
    )


def drawing_to_json(drawing: Drawing) -> str:
    """``drawing`` as lines of JSON; the places are kept to a hundredth of a pixel.

    Lines, because a reader takes one in without letting others go on: each is short.
    """
    size = (round(drawing.width, 2), round(drawing.height, 2))
    loops = [(node, _rounded(curve)) for node, curve in drawing.loops.items()]
    back, layer = sorted(drawing.back), list(drawing.layer)
    lines = [size, loops, back, layer, _rounded(drawing.middles), *map(_rounded, drawing.curves)]
    return "\n".join(json.dumps(line, separators=(",", ":")) for line in lines)


def drawing_from_json(text: str) -> Drawing:
    """The drawing that ``drawing_to_json`` wrote."""
    size, loops, back, layer, middles, *curves = map(json.loads, text.split("\n"))
    return Drawing(
        middles=_curve(middles),
        curves=[_curve(curve) for curve in curves],
        loops={node: _curve(curve) for node, curve in loops},
        back=frozenset(back),
        layer=layer,
        width=size[0],
        height=size[1],
    )


def _rounded(points: Any) -> list[tuple[float, float]]:
    return [(round(x, 2), round(y, 2)) for x, y in points]


def _curve(points: Any) -> Curve:
    return tuple((x, y) for x, y in points)
