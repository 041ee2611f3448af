"""Patterns within one meeting, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import HabitWords
from simulator.scenario.taxonomy import Verdict

HABITS = HabitWords(
    questions_in_a_row="Van {count} preguntas seguidas, sin devolver nada entre una y otra.",
    two_questions=(
        "Van dos preguntas seguidas; devuelve algo de la respuesta antes de la tercera.",
        "Otra vez dos preguntas seguidas; {client} va a querer algo a cambio.",
    ),
    second_try=(
        "Un segundo intento en este momento, y donde el primero costó confianza, este le llega a "
        "{client}: {name}."
    ),
    moved={
        Verdict.OVER_LEADS: "te adelantas",
        Verdict.DISMISSES: "pasas algo por alto",
        Verdict.BREAKS_BOUNDARIES: "cruzas un límite",
    },
    before_reflecting="Por {nth} vez {moved} antes de reflejar nada: {name}.",
    again="Por {nth} vez en este encuentro: {name}.",
    rough_run=(
        "Van {count} respuestas seguidas que van contra la confianza; la próxima puede {way_on}."
    ),
    own_it="empezar por reconocerlo",
    reflect="limitarse a devolver lo que dijo {client}",
    turns_for_better=(
        "Después de {count} respuestas que iban contra la confianza, este es el giro hacia algo "
        "mejor."
    ),
    first_to_lean_on=(
        "Es la primera respuesta de este encuentro en la que {client} se puede apoyar."
    ),
    long_run=(
        "Van {count} respuestas seguidas en las que {client} llevó el rumbo y encontró escucha."
    ),
)
