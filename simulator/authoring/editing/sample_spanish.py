"""The words of a new scenario in Spanish: they play as they stand, and wait for other words.

Neither the client nor the trainee has a gender here: whoever writes decides it.
"""

from __future__ import annotations

from simulator.authoring.editing.sample import SampleWords
from simulator.scenario.model import Setting

_HEAD = """\
# Ficción, para la formación. Las palabras son de muestra: ya funcionan, y esperan las tuyas.
# Cambia primero lo que dice la persona y luego las respuestas; borra cada comentario tras usarlo.
"""

_MOMENTS = """\
moments:
  # El primer momento: la persona dice algo pequeño que hace difícil escuchar.
  llegada:
    client: Casi no vengo. No es nada, de verdad. Es cansancio y ya está.
    manner: MANNER
    feeling: guarded
    replies:
      # Lo que se espera: retoma las palabras de la propia persona.
      seguir:
        say: "[Casi no vienes](paraphrase). [¿Por dónde te gustaría empezar](open-question)?"
        heard: Puedo empezar por donde sea.
        why: Toma las primeras palabras tal como son y no pregunta nada que no esté en ellas.
        go: noches
      # Lo que dice alguien amable que empieza: una solución, antes de haber oído nada.
      aconsejar:
        say: "[¿Y si pruebas a acostarte una hora antes](unasked-advice)?"
        heard: O sea que esto va de horarios.
        why: Puede que sea un buen consejo. Todavía no lo ha pedido nadie.
        stronger: seguir
        go: noches
      # Lo que lo hace más pequeño de lo que es: desde aquí hay algo que reparar.
      consolar:
        say: "[Será solo una mala racha](minimising). Le pasa a todo el mundo."
        heard: Así que es solo eso.
        why: Quiere ser amable. Le pone medida a algo que no ha visto.
        stronger: seguir
        go: noches
  # La persona dice un poco más, o se retira si algo salió mal.
  noches:
    client:
      - when: rupture
        say: Ya. Sí. Supongo que será eso.
        feeling: withdrawn
      - say: Me despierto a las tres. Y entonces hago cuentas. Qué pasaría si…
        feeling: anxious
    replies:
      # Un camino de vuelta, que solo se ofrece mientras hay algo roto.
      reparar:
        when: rupture
        say: "[Me he precipitado, y lo siento. ¿Cómo ha sido oír eso](rupture-repair)?"
        heard: Nadie tiene que hacer como si hubiera ido bien.
        why: Nombra lo que salió mal, lo asume y pregunta.
        go: en-el-fondo
      nombrarlo:
        say: "[Las tres de la mañana, con miedo y sin nadie a quien decírselo](feeling-reflection)."
        heard: Así es.
        why: Dice el sentimiento y no añade ninguna pregunta.
        go: en-el-fondo
      esperar:
        do: "[WAITING](holding-space)."
        heard: Hay sitio para lo que falta.
        why: El silencio no pide nada y no quita nada.
        go: en-el-fondo
      animar:
        say: "[No te preocupes, seguro que pronto lo verás todo mejor](false-reassurance)."
        heard: Pues más me vale verlo mejor pronto.
        why: Eso no lo puede saber nadie. Corta la frase que estaba a punto de decirse.
        stronger: nombrarlo
        go: en-el-fondo
  # Lo que hay en el fondo solo se dice cuando hay confianza suficiente.
  en-el-fondo:
    client:
      - when: trust >= 8
        say: El lunes pasé una hora en el coche. No podía salir. No se lo he dicho a nadie.
        feeling: ashamed
        shares: en-el-fondo
      - say: En fin. Va y viene. ¿Cuánto tiempo nos queda?
        feeling: guarded
    replies:
      agradecer:
        when: shared(en-el-fondo)
        say: "[Gracias por contármelo](thanks-for-sharing). [No lo sabía nadie](paraphrase)."
        heard: Ya está dicho, y sigo aquí.
        why: Recibe lo que se ha dicho antes de hacer nada con ello.
        go: cierre-abierto
      dejarlo:
        say: "[Si hoy cuentas algo más o no, lo decides tú](autonomy-support)."
        heard: Puedo elegir.
        why: El ritmo es de la persona.
        go:
          - when: trust >= 10
            to: cierre-abierto
          - to: cierre-en-guardia
      presionar:
        say: "[Aquí hay algo más, se nota. Suéltalo y podremos empezar](pushing-pace)."
        heard: Más deprisa, entonces. Más deprisa no me sale.
        why: Puede que sea verdad. Dicho así, cierra lo que se estaba abriendo.
        stronger: dejarlo
        go: cierre-en-guardia
  cierre-abierto:
    client: ¿Podría venir otra vez? A la misma hora, quizá.
    feeling: relieved
    ending: se-abre
  cierre-en-guardia:
    client: Bueno. Pues eso era todo. Gracias.
    feeling: guarded
    ending: se-guarda
"""

SPANISH = SampleWords(
    head=_HEAD,
    id="un-caso-nuevo",
    title="Un primer encuentro con {name}",
    summary="{name} casi no viene, y dice que no es nada. Sí es algo.",
    goal="Date cuenta de las ganas de consolar o aconsejar, y quédate un poco más con lo que ha "
    "dicho.",
    about_client="Quién se sienta frente a quien practica.",
    background="{name} ha pedido un encuentro y no ha dicho por qué.\n"
    "{name} es un personaje de ficción, y el caso es para la formación.",
    seed="persona",
    about_disclosures="Lo que la persona puede llegar a compartir, y por qué importa decirlo.",
    disclosures={
        "en-el-fondo": {
            "shares": "{name} pasó una hora en el coche sin poder salir, y no se lo dijo a nadie.",
            "matters": "Lo que se ha llevado a solas pesa menos una vez dicho.",
        }
    },
    start="llegada",
    moments=_MOMENTS,
    waiting={
        Setting.IN_PERSON: "Asientes y dejas que haya silencio",
        Setting.VIDEO: "Asientes ante la cámara y dejas que haya silencio",
        Setting.PHONE: "Dejas la línea en silencio y sigues ahí",
        Setting.CHAT: "Dejas la página en blanco y esperas",
    },
    manner={
        Setting.IN_PERSON: "Con el abrigo puesto, en el borde de la silla.",
        Setting.VIDEO: "Un poco lejos de la cámara.",
        Setting.PHONE: "De fondo, una calle; luego, una puerta.",
        Setting.CHAT: "Escribe, se para, vuelve a escribir.",
    },
    about_endings="Cómo puede terminar el encuentro y qué significa para la persona.",
    endings={
        "se-abre": {
            "title": "Una segunda vez",
            "meaning": "{name} ha dicho una vez lo difícil y quiere volver.",
            "alliance": "strong",
        },
        "se-guarda": {
            "title": "Quizá otro día",
            "meaning": "{name} se va sin haberlo dicho, y la puerta sigue abierta.",
            "alliance": "strained",
        },
    },
)
