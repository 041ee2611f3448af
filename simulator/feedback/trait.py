"""What a reply is, as far as the setting and the client’s age change what it does."""

from __future__ import annotations

from enum import Enum


class Trait(Enum):
    """One such quality; a reply may have several."""

    ACT = "act"
    REFLECTS = "reflects"
    ASKS = "asks"
    ASKS_OPENLY = "asks-openly"
    ASKS_A_FACT = "asks-a-fact"
    FRAMES = "frames"
    ASKS_SAFETY = "safety"
    LETS_LEAD = "lets-lead"
    HARMS = "harms"
    LEADS = "leads"
    ADVISES = "advises"
    DECIDES = "decides"
    STEERS = "steers"
    BREAKS = "breaks"
    DISMISSES = "dismisses"
