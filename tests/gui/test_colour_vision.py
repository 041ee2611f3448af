"""The four verdicts stay apart for eyes that see colours otherwise."""

from __future__ import annotations

from itertools import combinations

import colorspacious
import pytest

from simulator.gui.theme.colours import DARK, HIGH_CONTRAST, LIGHT, Colours

THEMES = [LIGHT, DARK, HIGH_CONTRAST]
#: A difference in CIELab that is seen at a glance, and not only side by side.
FAR_ENOUGH = 15
TOLD_BY_COLOUR = ("validates", "dismisses", "over-leads", "breaks-boundaries")


def as_seen(ink: str, sight: str | None) -> tuple[float, ...]:
    """``#rrggbb`` as it looks with this kind of sight (None: the usual), in sRGB from 0 to 1."""
    usual = [byte / 255 for byte in bytes.fromhex(ink[1:])]
    if sight is None:
        return tuple(usual)
    space = {"name": "sRGB1+CVD", "cvd_type": sight, "severity": 100}
    seen = colorspacious.cspace_convert(usual, space, "sRGB1")
    return tuple(min(1.0, max(0.0, float(part))) for part in seen)


def difference(one: str, other: str, sight: str | None) -> float:
    """How far apart two colours look, in CIELab."""
    pair = (as_seen(one, sight), as_seen(other, sight))
    return float(colorspacious.deltaE(*pair, input_space="sRGB1", uniform_space="CIELab"))


def test_the_measure_sees_red_and_green_come_together_without_green_cones() -> None:
    red, green = "#c0504d", "#7a8a3a"
    assert difference(red, green, "deuteranomaly") < difference(red, green, None) / 2


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("sight", [None, "protanomaly", "deuteranomaly", "tritanomaly"])
def test_verdicts_stay_apart(theme: Colours, sight: str | None) -> None:
    inks = [theme.verdicts[name].ink for name in TOLD_BY_COLOUR]
    assert min(difference(one, other, sight) for one, other in combinations(inks, 2)) >= FAR_ENOUGH
