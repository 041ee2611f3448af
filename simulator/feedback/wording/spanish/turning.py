"""What went out of reach, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import TurningWords
from simulator.scenario.model import Alliance

TURNING = TurningWords(
    nothing_lost=(
        "Ninguna de tus respuestas dejó nada fuera de alcance: lo que aún podía venir podía venir."
    ),
    nothing_harmless=(
        "Donde una respuesta tuya dejó abierto menos, ninguna que no dañara habría dejado más."
    ),
    too_large=(
        "Este caso es demasiado grande para demostrar qué más era posible, así que aquí no se "
        "dice nada."
    ),
    one_lost="A partir de aquí hay algo que {client} podía contarte y que ya no se puede oír.",
    some_lost=(
        "A partir de aquí hay {count} cosas que {client} podía contarte y que ya no se pueden oír."
    ),
    alliance_lost=(
        "Hasta aquí todavía cabía una despedida {once}; a partir de aquí, como mucho, una {now}."
    ),
    trust_lost="Esto dejó parte de la confianza de {client} fuera de alcance para siempre.",
    parting={
        Alliance.BROKEN: "con el vínculo roto",
        Alliance.STRAINED: "con tensión",
        Alliance.GROWING: "con algo que empieza a crecer",
        Alliance.STRONG: "en terreno firme",
    },
    last_chance="Hasta el turno {turn} todavía podías haberlo oído.",
)
