"""The trust curve told in words, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import TrustWords

TRUST = TrustWords(
    began="La confianza empezó en {trust} de {most}.",
    turn="Turno {turn}: {verdict}, {trust}{torn}{mended}.",
    torn=", hubo una ruptura",
    mended=", reparada",
)
