"""The trust curve told in words, in English."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import TrustWords

TRUST = TrustWords(
    began="Trust began at {trust} of {most}.",
    turn="Turn {turn}: {verdict}, {trust}{torn}{mended}.",
    torn=", something tore",
    mended=", mended",
)
