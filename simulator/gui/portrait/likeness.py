"""Turns an author's ``looks`` into one of the heads and colours there are; never fails.

What is missing or unknown is picked by the seed from a short list of heads and colours that suit
anybody: a client never turns up as the bear, or in sunglasses, by chance.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from simulator.scenario.model import Looks
from simulator.scenario.shape import COLOUR_PATTERN

#: Below this age a client is drawn as a child, below ``ADULT`` as an adolescent.
TEEN = 13
ADULT = 18

_HEADS = (
    *("bangs", "bun", "bun2", "dreads2", "flatTop", "grayShort", "long", "longBangs", "medium1"),
    *("medium2", "medium3", "mediumBangs", "mediumBangs2", "mediumBangs3", "pomp", "short1"),
    *("short2", "short3", "short4", "short5", "twists", "twists2"),
)
_YOUNG_HEADS = (
    *("bangs", "bun", "dreads2", "long", "longBangs", "medium1", "medium2", "mediumBangs"),
    *("mediumBangs3", "short2", "short3", "short4", "short5", "twists"),
)
_SKINS = ("#ffdbb4", "#edb98a", "#d08b5b", "#ae5d29", "#694d3d")
_DARK_HAIRS = ("#2c1b18", "#4a312c", "#3a2a26")
_HAIRS = (*_DARK_HAIRS, "#724133", "#a55728", "#b58143")
#: Skin lighter than this goes with any hair.
_LIGHT = 0.62
_GREYS = ("#8d8580", "#b4ada6", "#6e6660")
#: From this age on hair is grey unless the author says otherwise.
_GREY_FROM = 62
_CLOTHES = ("#8fa7df", "#7fb8a4", "#d9a05b", "#b98bb8", "#c9786a", "#86b6c4", "#d8c46a")
_COLOUR = re.compile(COLOUR_PATTERN)


#: The ``head`` of a client whose camera is off: there is a voice, and no face.
CAMERA_OFF = "camera-off"


def has_camera_off(looks: Looks) -> bool:
    """Whether the author wants this client heard and not seen."""
    return dict(looks.options).get("head") == CAMERA_OFF


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a client looks like whatever they feel; names as in the open-peeps style.

    ``accessories`` and ``facial_hair`` are empty for none. Colours are ``#rrggbb``.
    """

    head: str
    skin: str
    hair: str
    clothing: str
    accessories: str
    facial_hair: str
    age: int


def likeness_of(looks: Looks, age: int, known: Mapping[str, Sequence[str]]) -> Likeness:
    """The likeness for an author's ``looks``.

    Args:
        looks: the author's options; unknown values fall back to what the seed gives.
        age: in years; children and adolescents get no facial hair.
        known: the variants there are, by component: ``head``, ``accessories``, ``facialHair``.
    """
    options = dict(looks.options)
    heads = _HEADS if age >= ADULT else _YOUNG_HEADS
    skin = _colour(options.get("skin")) or _picked(looks.seed, "skin", _SKINS)
    # Light brown hair on brown skin would be one colour; there the seed picks among the dark.
    hairs = _HAIRS if lightness(skin) > _LIGHT else _DARK_HAIRS
    hairs = hairs if age < _GREY_FROM else _GREYS
    return Likeness(
        head=_known(options.get("head"), known["head"]) or _picked(looks.seed, "head", heads),
        skin=skin,
        hair=_colour(options.get("hair")) or _picked(looks.seed, "hair", hairs),
        clothing=_colour(options.get("clothing")) or _picked(looks.seed, "clothing", _CLOTHES),
        accessories=_known(options.get("accessories"), known["accessories"]),
        facial_hair=_known(options.get("facial-hair"), known["facialHair"]) if age >= ADULT else "",
        age=age,
    )


def lightness(colour: str) -> float:
    """How light ``#rrggbb`` looks, 0 black to 1 white."""
    red, green, blue = bytes.fromhex(colour[1:])
    return (0.3 * red + 0.59 * green + 0.11 * blue) / 255


def _known(value: str | None, names: Sequence[str]) -> str:
    return value if value is not None and value in names else ""


def _colour(value: str | None) -> str:
    return value if value is not None and _COLOUR.fullmatch(value) else ""


def _picked(seed: str, slot: str, choices: Sequence[str]) -> str:
    """The same choice for the same seed, on every machine."""
    number = zlib.crc32(f"{seed}:{slot}".encode("utf-8", "replace"))
    return choices[number % len(choices)]
