"""The rule behind every change of trust, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import ReasonWords
from simulator.scenario.model import TRUST_MAX
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Cause

_WAYS = {
    Cause.NEUTRAL: (
        "Una respuesta neutra no suma nada ni daña nada.",
        "La confianza se queda donde estaba, en {before}: {name}.",
        "No se mueve nada, porque esto no toma postura: {name}.",
    ),
    Cause.VALIDATED: (
        "Una respuesta que valida suma 1: la confianza crece despacio.",
        "Un pequeño paso hacia arriba: {name}.",
        "De {before} a {after} en un paso: {name}.",
        "La confianza crece despacio, pero crece, y aquí suma 1: {name}.",
    ),
    Cause.VALIDATED_DEEPLY: (
        "Esto llega hondo, y suma 2: {name}.",
        "Lo que alcanza más allá de las palabras suma 2: {name}.",
        "De {before} a {after}, porque llega hondo: {name}.",
        "Dos pasos de una vez: {name}.",
    ),
    Cause.REPAIRED: (
        "Reparar una ruptura suma 2.",
        "Reparar lo que se rompió devuelve 2.",
        "Una ruptura que se nombra y se reconoce devuelve 2.",
    ),
    Cause.UNHEARD_IN_RUPTURE: (
        "Durante una ruptura no se gana nada hasta que se repara.",
        "La confianza se queda en {before} hasta que se nombre lo que se rompió.",
        "Mientras la ruptura sigue abierta, ni siquiera esto suma: {name}.",
        "La confianza espera en {before} una palabra sobre lo que salió mal.",
        "Con la ruptura de por medio, esto todavía no cuenta: {name}.",
    ),
    Cause.ONE_QUESTION_TOO_MANY: (
        "La tercera pregunta seguida no gana nada: empieza a sonar a interrogatorio.",
        "Las preguntas que solo siguen a preguntas no suman.",
        "Con tantas preguntas seguidas, una más no suma: {name}.",
    ),
    Cause.SOFTENED: (
        "La mitad que ayudó lo suaviza en 1.",
        "Se suaviza en 1 por lo que ayudó: {good}.",
        "Se recupera 1, porque una parte de la respuesta ayudó.",
    ),
    Cause.AFTER_DISCLOSURE: (
        "{client} acababa de compartir algo: el daño cuenta 1 más.",
        "Justo después de una revelación, el daño cuesta 1 más.",
        "Cuesta 1 más porque {client} acababa de abrirse.",
    ),
    Cause.AUTHORS_NUMBER: (
        "Quien escribió este caso fijó ese número para esta respuesta.",
        "Aquí el número es de quien escribió el caso, pensado para esta respuesta.",
        "Quien escribió el caso sopesó esta respuesta: la confianza va de {before} a {after}.",
    ),
    Cause.AT_THE_FLOOR: (
        "La confianza no puede bajar de 0.",
        "No queda confianza que perder.",
        "La confianza estaba en {before} y no puede bajar de 0.",
        "Por debajo de 0 no hay adónde ir, ni siquiera con esto: {name}.",
    ),
    Cause.AT_THE_CEILING: (
        f"La confianza no puede pasar de {TRUST_MAX}.",
        f"La confianza está en lo más alto, en {TRUST_MAX}.",
        f"La confianza estaba en {{before}}, y {TRUST_MAX} es todo lo que puede haber.",
        "En lo más alto no cabe más: {name}.",
        "Esto no añade nada a una confianza que ya está llena: {name}.",
    ),
}
_HARMED = {
    Verdict.OVER_LEADS: (
        "Quitarle el rumbo a la persona cuesta 2.",
        "Dirigir de más cuesta 2: {name}.",
        "Cuando {client} tiene que seguirte, se pierden 2.",
        "Baja 2 por el rumbo que tomaste: {name}.",
    ),
    Verdict.DISMISSES: (
        "Hacer más pequeño lo que vive la persona cuesta 3.",
        "Pasar por alto lo que trajo cuesta 3: {name}.",
        "Cuando a {client} no se le escucha, se pierden 3.",
        "Baja 3, como siempre que algo se desestima: {name}.",
    ),
    Verdict.BREAKS_BOUNDARIES: (
        "Romper un límite cuesta 4.",
        "Cuando el marco se rompe, se pierden 4: {name}.",
        "La hora ya no es solo para {client}, y eso cuesta 4.",
        "Baja 4, lo más que puede costar una respuesta por sí sola: {name}.",
    ),
}
_HARMED_BEFORE_ARRIVAL = {
    Verdict.DISMISSES: (
        "Una primera señal que mantiene a {client} a distancia cuesta 3: {name}.",
        "Lo que le dice a {client} que espere poco cuesta 3: {name}.",
        "Baja 3, como siempre que algo se desestima: {name}.",
    ),
}

REASONS = ReasonWords(
    ways=_WAYS,
    harmed=_HARMED,
    harmed_before_arrival=_HARMED_BEFORE_ARRIVAL,
    early=(
        "Un buen paso que llega demasiado pronto toma el rumbo, y cuesta 2.",
        "{Name}: pide una confianza de {needs}; con {before} toma el rumbo y cuesta 2.",
        "Demasiado pronto: con {before} cuesta 2, y a partir de {needs} sumaría ({name}).",
    ),
    otherwise="Tu {nth} respuesta {moves}, porque {cause}.",
    because={
        Cause.NEUTRAL: "no toma postura",
        Cause.VALIDATED: "valida",
        Cause.VALIDATED_DEEPLY: "llega hondo",
        Cause.REPAIRED: "repara una ruptura",
        Cause.UNHEARD_IN_RUPTURE: "sigue abierta una ruptura",
        Cause.ONE_QUESTION_TOO_MANY: "es otra pregunta seguida",
        Cause.HARMED: "es lo que es: {name}",
        Cause.SOFTENED: "una parte ayudó",
        Cause.AFTER_DISCLOSURE: "{client} acababa de abrirse",
        Cause.AUTHORS_NUMBER: "quien escribió el caso le dio ese número",
    },
    otherwise_at={
        Cause.AT_THE_CEILING: "Tu {nth} respuesta encuentra la confianza ya tan llena como cabe.",
        Cause.AT_THE_FLOOR: "Tu {nth} respuesta ya no encuentra confianza que quitar.",
    },
    stays="no mueve la confianza",
    adds="suma {points} a la confianza",
    takes="le quita {points} a la confianza",
)
