"""Habits over a whole meeting, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import SessionHabitWords

SESSION_HABITS = SessionHabitWords(
    twice="dos veces",
    often="{count} veces",
    none="ninguna",
    edges="{Times} cruzas un límite de tu papel: {names}.",
    advice_first="{Times} tomas el rumbo antes de devolver algo de lo que trajo {client}.",
    recurring="Lo que más se repite a costa de {client}: {name}, {times}. {instead}",
    waits=(
        "Durante {count} respuestas seguidas la tensión queda sin nombrar; hasta que se nombre, "
        "{client} puede recibir poco."
    ),
    asks_more=(
        "Preguntas en {asked} respuestas y reflejas en {reflected}. Con un reflejo por cada "
        "pregunta, {client} oiría más de lo que has entendido."
    ),
    reflects_more=(
        "En {reflected} de tus {count} respuestas devuelves lo que oíste, así que {client} no "
        "tiene que adivinar qué te llegó."
    ),
    mended_once=(
        "Cuando algo se rompe, vuelves a ello y reconoces tu parte: {client} ha visto que lo haces."
    ),
    mended_twice=(
        "Las dos veces que algo se rompe, vuelves a ello y reconoces tu parte: {client} ha visto "
        "que lo haces."
    ),
    mended_each=(
        "Las {count} veces que algo se rompe, vuelves a ello y reconoces tu parte: {client} ha "
        "visto que lo haces."
    ),
)
