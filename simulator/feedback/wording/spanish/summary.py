"""How a meeting went, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import SummaryWords
from simulator.scenario.model import Alliance

SUMMARY = SummaryWords(
    sentence="{parted}; {clauses}.",
    joins=", y ",
    parted={
        Alliance.STRONG: "La despedida es en terreno firme",
        Alliance.GROWING: "Algo ha empezado a crecer en el vínculo",
        Alliance.STRAINED: "La despedida deja una distancia",
        Alliance.BROKEN: "El vínculo no aguantó",
    },
    left_early="Saliste antes del final",
    under_strain="La despedida es tensa",
    safety_left=(
        "Había motivo para preguntar si {client} está a salvo, y no preguntaste; llévalo antes "
        "que nada a supervisión."
    ),
    nothing_tore="nada se rompió por el camino",
    mended="lo que se rompió quedó reparado",
    each_mended="cada vez que algo se rompió, lo reparaste",
    one_mended_before="una ruptura quedó reparada, pero {torn}",
    some_mended_before="las rupturas anteriores quedaron reparadas, pero {torn}",
    boundary_left="no reparaste el límite que cedió en el turno {turn}",
    not_back="no volviste al turno {turn}, donde {what}",
    over_head="la ayuda llegó sin contar con {client}",
    danger_went_by="pasó de largo una señal de peligro",
    led_too_often="{client} tuvo que seguirte una vez de más",
    not_heard="a {client} no se le escuchó",
    all_said="lo que había que decir se dijo",
    all_unsaid="lo que lleva {client} por dentro quedó sin decir",
    some_heard="oíste {heard} de las {count} cosas que lleva {client} por dentro",
)
