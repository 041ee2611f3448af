"""Builds the DiceBear style definition of one client with one face.

The open-peeps style, with four changes: only the parts that are used (checking the whole style
takes DiceBear a quarter of a second), the faces of ``expressions``, a head that can tilt and sink,
and hair in the author's colour with an ink edge where the style has it solid black.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from simulator.gui.portrait.canvas import CANVAS
from simulator.gui.portrait.expressions import Expression, Mark
from simulator.gui.portrait.likeness import ADULT, TEEN, Likeness, lightness

#: JSON as the ``json`` module reads it.
Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Node: TypeAlias = "dict[str, Json]"

_ORIGIN = (64, 68)
_NECK = (338, 590)
#: Where the shirt ends.
_HEM = 1180
_PALETTE = {
    "white": "#ffffff",
    "water": "#cfe6f2",
    "tongue": "#e98b86",
}
#: Twice the ink edge left around coloured hair; covers the thickest face line, 20, whole.
_HAIR_EDGE = 21
#: Skin darker than this, 0 black to 1 white, blushes in a deeper red.
_BLUSHES = 0.55
#: Skin darker than this needs blacker lines, or the face can't be read.
_DEEP = 0.4
_INK: Node = {"type": "color", "name": "ink"}
_HAIR: Node = {"type": "color", "name": "headContrast"}


def hem_of(age: int) -> float:
    """Down to where the drawing of a body of this age reaches, in the canvas's units."""
    return _ORIGIN[1] + _NECK[1] + (_HEM - _NECK[1]) * _build_of(age).body


@dataclass(frozen=True, slots=True)
class _Build:
    """How an age is drawn: size of the body against the head, and where the features sit."""

    body: float
    features: str


def _build_of(age: int) -> _Build:
    if age < TEEN:
        return _Build(0.74, "translate(-2 26) scale(1 .94)")
    if age < ADULT:
        return _Build(0.88, "translate(0 10)")
    return _Build(1.0, "")


def definition_of(style: Node, likeness: Likeness, expression: Expression) -> Node:
    """The style definition to give to DiceBear, made from the whole ``style`` of open-peeps."""
    components = _mapping(style["components"])
    wanted = {
        "head": likeness.head,
        "facialHair": likeness.facial_hair,
        "accessories": likeness.accessories,
    }
    parts: Node = {
        name: _component(_mapping(components[name]), variant)
        for name, variant in wanted.items()
        if variant
    }
    for name in ("head", "facialHair"):
        if wanted[name] and not wanted[name].startswith("noHair"):
            parts[name] = _with_coloured_hair(_mapping(parts[name]), wanted[name])
    palette = _palette_on(likeness.skin)
    face = [_drawn(mark, palette) for mark in expression.marks]
    parts["expression"] = _expression(_mapping(components["expression"]), face)
    return {
        "meta": style["meta"],
        "canvas": {
            "width": CANVAS[0],
            "height": CANVAS[1],
            "elements": [_figure(style, likeness, expression, parts)],
        },
        "attributes": style["attributes"],
        "components": parts,
        "colors": {
            "skin": {"values": [likeness.skin]},
            "clothing": {"values": [likeness.clothing]},
            "headContrast": {"values": [likeness.hair]},
            "ink": {"values": [palette["ink"]]},
        },
    }


def _figure(style: Node, likeness: Likeness, expression: Expression, parts: Node) -> Node:
    build = _build_of(likeness.age)
    drawn = _nodes(_mapping(style["canvas"])["elements"])
    body = [_recoloured(node) for node in drawn if node["type"] == "element"]
    placed = {str(node["name"]): node for node in drawn if node["type"] == "component"}
    # The face comes over the beard: a mouth must be read whatever grows around it.
    head = [
        _placed(placed[name], build.features if name in ("expression", "accessories") else "")
        for name in ("head", "facialHair", "expression", "accessories")
        if name in parts
    ]
    x, y = _NECK
    size = build.body
    shrink = f"translate({x} {y}) scale({size}) translate({-x} {-y})"
    hold = f"rotate({expression.tilt} {x} {y}) translate(0 {expression.drop})"
    return _group(
        f"translate({_ORIGIN[0]} {_ORIGIN[1]})", [_group(shrink, body), _group(hold, head)]
    )


def _component(component: Node, variant: str) -> Node:
    variants = _mapping(component["variants"])
    return {
        "width": component["width"],
        "height": component["height"],
        "variants": {variant: variants[variant]},
    }


def _expression(component: Node, face: list[Node]) -> Node:
    return {
        "width": component["width"],
        "height": component["height"],
        "variants": {"face": {"elements": [*face]}},
    }


def _palette_on(skin: str) -> Mapping[str, str]:
    """The palette, with ink and a blush that show on this skin."""
    light = lightness(skin)
    blush = "#d0574b" if light > _BLUSHES else "#7d1f1a"
    return {**_PALETTE, "blush": blush, "ink": "#211c18" if light > _DEEP else "#080605"}


def _drawn(mark: Mark, palette: Mapping[str, str]) -> Node:
    colour = palette[mark.paint]
    attributes: Node = {"d": mark.path, "stroke-linejoin": "round"}
    if mark.width:
        attributes |= {"fill": "none", "stroke": colour, "stroke-linecap": "round"}
        attributes["stroke-width"] = f"{mark.width:g}"
    else:
        attributes |= {"fill": colour, "fill-rule": "evenodd"}
    if mark.edge:
        attributes |= {"stroke": palette["ink"], "stroke-width": f"{mark.edge:g}"}
    if mark.transform:
        attributes["transform"] = mark.transform
    return _element("path", attributes)


def _with_coloured_hair(component: Node, variant: str) -> Node:
    """Hair that the style draws as one mass of ink, coloured inside an ink edge.

    The mass is filled with the hair's colour; a wide ink line along its edge, masked by the mass
    itself, leaves the edge. Lines thinner than that, as of the face, stay ink altogether.
    """
    elements = _nodes(_mapping(_mapping(component["variants"])[variant])["elements"])
    if any(_mapping(node["attributes"]).get("fill") == _HAIR for node in elements):
        return component
    coloured: list[Json] = []
    for node in elements:
        if _mapping(node["attributes"]).get("fill") == _INK:
            coloured.extend(_edged(variant, _paths(node)))
        else:
            coloured.append(node)
    return component | {"variants": {variant: {"elements": coloured}}}


def _edged(name: str, paths: list[str]) -> Iterable[Node]:
    shape = " ".join(paths)
    even: Node = {"d": shape, "fill-rule": "evenodd"}
    line: Node = {"d": shape, "fill": "none", "stroke": _INK, "stroke-linejoin": "round"}
    area: Node = {"x": "-100", "y": "-100", "width": "1000", "height": "1300"}
    area["maskUnits"] = "userSpaceOnUse"
    area["id"] = f"hair-{name}"
    yield _element("mask", area, [_element("path", even | {"fill": "white"})])
    yield _element("path", even | {"fill": _HAIR})
    pen = _element("path", line | {"stroke-width": f"{_HAIR_EDGE}"})
    yield _element("g", {"mask": f"url(#{area['id']})"}, [pen])


def _paths(node: Node) -> list[str]:
    attributes = _mapping(node["attributes"])
    own = [str(attributes["d"])] if "d" in attributes else []
    return own + [path for child in _nodes(node.get("children", [])) for path in _paths(child)]


def _recoloured(node: Node) -> Node:
    """The body's lines are black in the style; here they have the ink of the rest."""
    attributes = _mapping(node["attributes"])
    if attributes.get("fill") != "black":
        return node
    return node | {"attributes": attributes | {"fill": _INK}}


def _placed(node: Node, transform: str) -> Node:
    if not transform:
        return node
    attributes = _mapping(node["attributes"])
    return node | {
        "attributes": attributes | {"transform": f"{attributes['transform']} {transform}"}
    }


def _group(transform: str, children: list[Node]) -> Node:
    return _element("g", {"transform": transform}, children)


def _element(name: str, attributes: Node, children: list[Node] | None = None) -> Node:
    node: Node = {"type": "element", "name": name, "attributes": attributes}
    if children is not None:
        node["children"] = [*children]
    return node


def _mapping(value: Json) -> Node:
    if not isinstance(value, dict):
        raise TypeError(f"the open-peeps style has a {type(value).__name__} instead of a mapping")
    return value


def _nodes(value: Json) -> list[Node]:
    if not isinstance(value, list):
        raise TypeError(f"the open-peeps style has a {type(value).__name__} instead of a list")
    return [_mapping(item) for item in value]


def variants_of(style: Node) -> Mapping[str, tuple[str, ...]]:
    """The names of the variants of each component of ``style``."""
    components = _mapping(style["components"])
    return {
        name: tuple(_mapping(_mapping(component)["variants"]))
        for name, component in components.items()
    }
