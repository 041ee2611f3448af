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
    """``drawing`` as JSON; the places are kept to a hundredth of a pixel."""
    fields = (
        _rounded(drawing.middles),
        [_rounded(curve) for curve in drawing.curves],
        [(node, _rounded(curve)) for node, curve in drawing.loops.items()],
        sorted(drawing.back),
        list(drawing.layer),
        round(drawing.width, 2),
        round(drawing.height, 2),
    )
    return json.dumps(fields, separators=(",", ":"))


def drawing_from_json(text: str | bytes) -> Drawing:
    """The drawing that ``drawing_to_json`` wrote."""
    middles, curves, loops, back, layer, width, height = json.loads(text)
    return Drawing(
        middles=_curve(middles),
        curves=[_curve(curve) for curve in curves],
        loops={node: _curve(curve) for node, curve in loops},
        back=frozenset(back),
        layer=layer,
        width=width,
        height=height,
    )


def _rounded(points: Any) -> list[tuple[float, float]]:
    return [(round(x, 2), round(y, 2)) for x, y in points]


def _curve(points: Any) -> Curve:
    return tuple((x, y) for x, y in points)
