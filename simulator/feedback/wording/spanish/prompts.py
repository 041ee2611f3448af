"""Questions for the trainee's own reflection, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import PromptWords

PROMPTS = PromptWords(
    missed=(
        "¿Qué te pasó por dentro en el turno {turn}, cuando {client} dejó ver algo grave? ¿Con "
        "quién podrías practicar cómo preguntarlo?"
    ),
    safety_left=(
        "¿Qué te habría hecho falta para preguntar por la seguridad de {client} con palabras "
        "claras?"
    ),
    took_over=(
        "¿Qué temías en el turno {turn}? ¿Qué habría necesitado oír {client} antes de que actuaras?"
    ),
    boundary="¿Qué esperabas que el turno {turn} hiciera por {client}? ¿Con quién lo hablarías?",
    torn="¿Cuándo notaste por primera vez que algo se había roto con {client}?",
    mended="¿Qué hizo falta para volver a lo que se había roto con {client}?",
    dismissed=(
        "¿Alguna vez has sentido que te desestimaban? ¿Qué habrías necesitado oír entonces?"
    ),
    in_a_hurry="¿Dónde tenías más prisa que {client}? ¿De dónde venía esa prisa?",
    unsaid="¿Con qué se habrá ido {client} a casa? ¿Qué percibiste de eso?",
    words_that_stay="¿Qué palabras de {client} se te quedan, y por qué esas?",
    say_again="¿Qué dirías otra vez tal cual, y qué dirías con otras palabras?",
    stirred_up="¿Qué removió este encuentro que es tuyo y no de {client}?",
)
