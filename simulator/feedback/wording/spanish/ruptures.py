"""What a reply does to the bond, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import RuptureWords

RUPTURES = RuptureWords(
    opened=(
        "Aquí se rompe algo: hasta que lo nombres y reconozcas tu parte, a {client} le llega poco.",
        "Ahora hay una ruptura en el vínculo, y el camino de vuelta empieza por decirlo.",
        "Con esto se pierde el contacto por ahora, y decirlo es la manera de recuperarlo.",
    ),
    opened_again=(
        "El vínculo se rompe otra vez, y lo que traigas después tiene que esperar detrás de eso.",
        "Una vez más se ha roto algo, y una vez más puedes ser tú quien lo diga.",
    ),
    opened_before_arrival=(
        "Algo se rompe antes de empezar: nómbralo pronto y reconoce tu parte.",
        "{client} va a entrar en una ruptura, y el camino de vuelta empieza por decirlo.",
    ),
    opened_by_leading=(
        "Dos veces seguidas tomas el rumbo y {client} te suelta: es una ruptura y pide un nombre.",
    ),
    healed=(
        "La ruptura queda reparada, y una reparación así puede dejar más confianza que antes.",
        "Lo que salió mal queda en su sitio, y {client} ha visto que esto se puede hacer contigo.",
        "El camino está libre: de aquí en adelante {client} puede recibir lo que ofreces.",
    ),
    still_open=(
        "La ruptura sigue abierta: {client} espera oír que te has dado cuenta.",
        "Lo que salió mal sigue sin decirse, y se interpone entre {client} y todo lo demás.",
        "Mientras nadie nombre la ruptura, {client} se reserva.",
        "La tensión no se ha ido sola; casi nunca se va.",
        "Aún ayudaría volver atrás y decir qué salió mal para {client}.",
    ),
    still_open_later="En tu {nth} respuesta la ruptura sigue abierta.",
)
