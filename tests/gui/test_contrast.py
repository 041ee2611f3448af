"""Every colour of text keeps 4.5 to 1 against what it stands on; control edges keep 3 to 1."""

from __future__ import annotations

import pytest

from simulator.gui.theme.colours import DARK, HIGH_CONTRAST, LIGHT, Colours
from simulator.scenario.taxonomy import Verdict

THEMES = [LIGHT, DARK, HIGH_CONTRAST]
GROUNDS = ("window", "surface", "sunken", "accent_wash")


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1, after WCAG 2."""
    parts = [byte / 255 for byte in bytes.fromhex(colour[1:])]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_knows_black_from_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ink", ["text", "quiet_text", "accent"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_can_be_read(theme: Colours, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_on_the_accent_can_be_read(theme: Colours) -> None:
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_a_verdict_can_be_read(theme: Colours, verdict: Verdict, ground: str) -> None:
    colours = theme.verdicts[verdict]
    assert contrast(colours.ink, getattr(theme, ground)) >= 4.5
    assert contrast(colours.ink, colours.wash) >= 4.5
    assert contrast(theme.text, colours.wash) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_the_edge_of_a_control_stands_out(theme: Colours, ground: str) -> None:
    assert contrast(theme.outline, getattr(theme, ground)) >= 3
    assert contrast(theme.accent, getattr(theme, ground)) >= 3


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_scenarios_text_can_be_read_on_the_carets_line_and_where_it_is_lit(
    theme: Colours,
) -> None:
    techniques = [theme.verdicts[verdict].ink for verdict in Verdict]
    on_the_line = [theme.text, theme.accent, theme.quiet_text, *techniques]
    assert [ink for ink in on_the_line if contrast(ink, theme.accent_wash) < 4.5] == []
    # Only a moment's name is lit.
    assert [ink for ink in (theme.text, theme.accent) if contrast(ink, theme.lamplight) < 4.5] == []
