"""The colours of each theme by role, as ``#rrggbb``; every text keeps a contrast of 4.5 to 1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerdictColours:
    """One verdict's ``ink`` for words and shapes, and the ``wash`` that lies behind them."""

    ink: str
    wash: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme.

    Attributes:
        window: behind everything.
        surface: cards and panels.
        sunken: inside fields and quiet wells.
        border: hairlines; decoration only, never the sole carrier of meaning.
        outline: the edge of a control, 3 to 1 against its surroundings.
        text, quiet_text: what is read, and what is read second.
        accent, on_accent, accent_wash: the one accent, text on it, and its faint background.
        shadow: the one shadow's colour.
        wall, floor, lamplight, line: the room behind a portrait.
        verdicts: by the verdict's name, which is what a ``Verdict`` is equal to.
    """

    name: str
    is_dark: bool
    window: str
    surface: str
    sunken: str
    border: str
    outline: str
    text: str
    quiet_text: str
    accent: str
    on_accent: str
    accent_wash: str
    shadow: str
    wall: str
    floor: str
    lamplight: str
    line: str
    verdicts: Mapping[str, VerdictColours]


LIGHT = Colours(
    name="light",
    is_dark=False,
    window="#f5f1ea",
    surface="#fffdf9",
    sunken="#efe9df",
    border="#ded6c9",
    outline="#8b8173",
    text="#26221d",
    quiet_text="#5f574c",
    accent="#2f5675",
    on_accent="#ffffff",
    accent_wash="#e3ebf1",
    shadow="#3a2f20",
    wall="#ece2d3",
    floor="#d9c8b1",
    lamplight="#fbf0d6",
    line="#5b5044",
    verdicts={
        "validates": VerdictColours("#15616d", "#ddf0ec"),
        "dismisses": VerdictColours("#8d5b01", "#fbeccf"),
        "over-leads": VerdictColours("#613392", "#ece4f6"),
        "breaks-boundaries": VerdictColours("#970932", "#fae0e4"),
        "neutral": VerdictColours("#5f574c", "#ebe5db"),
    },
)

DARK = Colours(
    name="dark",
    is_dark=True,
    window="#1b1c1f",
    surface="#26282c",
    sunken="#1f2124",
    border="#3b3e44",
    outline="#858a93",
    text="#efeae2",
    quiet_text="#b8b1a6",
    accent="#9cc3e6",
    on_accent="#12202c",
    accent_wash="#2c3844",
    shadow="#000000",
    wall="#33302c",
    floor="#272421",
    lamplight="#4a4335",
    line="#c9bfb0",
    verdicts={
        "validates": VerdictColours("#68dfd1", "#1f3a37"),
        "dismisses": VerdictColours("#eab455", "#40331a"),
        "over-leads": VerdictColours("#c4a1f2", "#352a48"),
        "breaks-boundaries": VerdictColours("#ff829c", "#46232c"),
        "neutral": VerdictColours("#b8b1a6", "#33342f"),
    },
)

HIGH_CONTRAST = Colours(
    name="high-contrast",
    is_dark=True,
    window="#000000",
    surface="#000000",
    sunken="#161616",
    border="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    quiet_text="#ededed",
    accent="#ffe066",
    on_accent="#000000",
    accent_wash="#3a3300",
    shadow="#000000",
    wall="#1c1c1c",
    floor="#101010",
    lamplight="#3a3a2a",
    line="#ffffff",
    verdicts={
        "validates": VerdictColours("#5cf2e4", "#00302c"),
        "dismisses": VerdictColours("#ffc24d", "#3d2a00"),
        "over-leads": VerdictColours("#cdaeff", "#2a1650"),
        "breaks-boundaries": VerdictColours("#ff8ba6", "#4a0016"),
        "neutral": VerdictColours("#ededed", "#2b2b2b"),
    },
)
