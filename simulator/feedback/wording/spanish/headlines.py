"""Ways to say the first sentence of an explanation, in Spanish.

A clause stands in the third person, which in Spanish can also be read as an order (“pregunta”,
“nombra”): in every template it has its subject before it.
"""

from __future__ import annotations

from simulator.feedback.wording.reply_words import HeadlineWords
from simulator.scenario.taxonomy import Verdict

_PLAIN = {
    Verdict.VALIDATES: (
        "Esta respuesta {clause}.",
        "Lo que {verb} {clause}, y a {client} le llega.",
        "{client} tiene ahora un poco más de espacio: tu respuesta {clause}.",
        "Aquí hay algo que conservar: tu respuesta {clause}.",
        "Sencillo y útil: tu respuesta {clause}.",
        "Lo que {verb} {clause}, y {client} puede seguir desde ahí.",
        "Un turno bien aprovechado: lo que {verb} {clause}.",
    ),
    Verdict.DISMISSES: (
        "Esta respuesta {clause}, y {client} se encoge un poco.",
        "Con buena intención o sin ella, esta respuesta {clause}.",
        "Lo que {verb} {clause}; {client} da un paso atrás.",
        "{client} oye cómo se cierra una puerta: tu respuesta {clause}.",
        "Por buena que sea la intención, lo que {verb} {clause}, y {client} lo nota.",
        "Lo que trae {client} se queda sin recoger, porque tu respuesta {clause}.",
    ),
    Verdict.OVER_LEADS: (
        "Esta respuesta {clause}, y el rumbo pasa de {client} a ti.",
        "Lo que {verb} {clause}, por delante de donde está {client}.",
        "Aquí {client} tiene que seguirte: tu respuesta {clause}.",
        "El ritmo es ahora tuyo y no de {client}: lo que {verb} {clause}.",
        "Tu respuesta {clause}, y por un momento la hora es tuya.",
        "Lo que {verb} {clause}, más deprisa de lo que iba {client}.",
    ),
    Verdict.BREAKS_BOUNDARIES: (
        "Esta respuesta {clause}; la hora deja de ser solo para {client}.",
        "Lo que {verb} {clause}, y el marco que protege a {client} se tuerce.",
        "Aquí cede un límite: tu respuesta {clause}.",
        "Fuera cual fuera la intención, lo que {verb} {clause}.",
        "Tu papel se desdibuja para {client}: lo que {verb} {clause}.",
    ),
    Verdict.NEUTRAL: (
        "Esta respuesta {clause}; no cuesta nada ni construye nada.",
        "Lo que {verb} {clause}; {client} no queda ni más cerca ni más lejos.",
        "Un turno tranquilo: lo que {verb} {clause}, y la confianza sigue donde estaba.",
        "Nada se pierde y nada se construye: tu respuesta {clause}.",
        "Algo pequeño que ni ayuda ni daña: lo que {verb} {clause}.",
    ),
}
_BEFORE_ARRIVAL = {
    Verdict.VALIDATES: (
        "Antes incluso de que llegue {client}, lo que {verb} {clause}.",
        "Nadie te ve hacerlo, pero {client} lo va a notar: lo que {verb} {clause}.",
        "{client} aún no ha llegado, y tu respuesta ya {clause}.",
    ),
    Verdict.DISMISSES: (
        "Antes de la primera palabra, tu respuesta {clause}, y {client} lo va a notar.",
        "Lo primero que {client} va a encontrar: tu respuesta {clause}.",
    ),
    Verdict.OVER_LEADS: (
        "Antes incluso de que llegue {client}, el rumbo ya es tuyo: lo que {verb} {clause}.",
        "{client} aún no ha llegado, y tu respuesta {clause}.",
    ),
    Verdict.BREAKS_BOUNDARIES: (
        "Antes incluso del primer saludo, lo que {verb} {clause}.",
        "Lo primero que {client} va a notar es un límite que cede: lo que {verb} {clause}.",
    ),
    Verdict.NEUTRAL: (
        "Lo que {verb} {clause}, y {client} va a encontrar todo lo demás como estaba.",
        "Algo pequeño antes de que llegue {client}: lo que {verb} {clause}.",
    ),
}

HEADLINES = HeadlineWords(
    said="dices",
    wrote="escribes",
    did="haces",
    plain=_PLAIN,
    before_arrival=_BEFORE_ARRIVAL,
    early=(
        "Buen paso, demasiado pronto: lo que {verb} {clause}, y aún no hay confianza para tanto.",
        "Guárdalo para más adelante: lo que {verb} {clause}, y {client} aún no está ahí.",
        "Bueno en sí, y pronto todavía para {client}: lo que {verb} {clause}.",
    ),
    early_again="Tu {nth} respuesta llega demasiado pronto: lo que {verb} {clause}.",
    half_early=(
        "Aquí una parte ayuda ({help}) y la otra llega demasiado pronto para {client} ({harm}).",
        "Lo que ayuda: {help}. Lo que llega antes de tiempo para {client}: {harm}.",
    ),
    half_early_again="En tu {nth} respuesta una parte ayuda ({help}) y otra se adelanta ({harm}).",
    mixed=(
        "La mitad de esto ayuda y la otra mitad lo deshace: {first} y luego {second}.",
        "A {client} le llegan dos mensajes a la vez: {first} y también {second}.",
        "{client} no sabe a qué mitad creer: {first}, o bien {second}.",
    ),
    help_then_harm=(
        "Das y quitas de una sola vez: {first} y luego {second}.",
        "La primera mitad llega, y la segunda la deshace: {first} y luego {second}.",
    ),
    mixed_again="Tu {nth} respuesta es mitad ayuda y mitad daño: {first} y luego {second}.",
    unheard=(
        "Buena respuesta que aún no puede llegar: falta nombrar la tensión que hay en el vínculo.",
        "{client} sigue con lo que salió mal, así que hasta esto pasa de largo.",
        "Tu respuesta {clause}, y en otro momento {client} podría recibirlo.",
        "Buenas palabras a las que lo que salió mal cierra el paso: tu respuesta {clause}.",
    ),
    too_many=(
        "Una pregunta justa, pero una de más: {client} contesta como en una entrevista.",
        "Otra pregunta sin devolver nada: {client} empieza a sentirse bajo examen.",
        "Lo que {verb} {clause}, y después de tantas preguntas {client} ya solo contesta.",
    ),
    question_waits=(
        "Lo que {verb} {clause}, y lo que puede ser una señal de peligro sigue sin preguntarse.",
        "Queda algo por preguntar, si {client} está a salvo: esta respuesta {clause}.",
        "Puede haber peligro en lo que {client} deja ver, y lo que {verb} {clause}.",
        "Lo que {verb} {clause}; a {client} todavía no se le ha preguntado por su seguridad.",
    ),
    question_waits_again=(
        "Tu {nth} respuesta {clause}, y nadie ha preguntado si {client} está a salvo."
    ),
    missed=(
        "{client} deja ver algo grave, y esta respuesta pasa de largo.",
        "Aquí hay una señal de que {client} puede no estar a salvo, y nadie pregunta.",
        "Esto es lo único que no se puede pasar por alto: {client} puede estar en peligro.",
        "Una señal de peligro pasa de largo, y {client} la ve pasar.",
    ),
    missed_again="Tu {nth} respuesta pasa de largo: {client} puede no estar a salvo.",
    overridden=(
        "Te tomas en serio el peligro, y dejas a {client} fuera de lo que viene después.",
        "La preocupación es justa, y {client} no tiene parte en ella: lo que {verb} {clause}.",
        "La seguridad importa, y que te pregunten también: lo que {verb} {clause}.",
    ),
    overridden_again="Tu {nth} respuesta protege a {client} sin contar con {client}.",
    asked_plainly=(
        "Haces la pregunta difícil con palabras claras, y {client} puede contestar igual de claro.",
        "Mucha gente se salta esta pregunta; tu respuesta {clause}.",
        "{client} ya no tiene que insinuarlo, porque tu respuesta {clause}.",
        "Lo que podía quedarse en indirecta es ahora una pregunta que {client} puede contestar.",
    ),
    asked_in_rupture=(
        "Preguntar es lo que toca incluso ahora; la tensión se puede nombrar después.",
        "La seguridad va antes que la tensión que hay en el vínculo: esta respuesta {clause}.",
    ),
    bridged=(
        "{client} no tiene que cargar con esto a solas: tu respuesta {clause}.",
        "Ahora puede ayudar más gente, y {client} lo sabe y tiene voz en ello.",
        "Sumas a otras personas contando con {client}, y no a sus espaldas.",
    ),
    repaired=(
        "Nombras la tensión y reconoces tu parte; {client} puede volver a apoyarse en ti.",
        "Esto repara algo: {client} ve que se te puede decir y que no te defiendes.",
        "Lo que se rompió queda reparado, porque tu respuesta {clause}.",
        "Regresas a lo que dolió, y {client} regresa también.",
    ),
    disclosed_met=(
        "{client} acaba de dejarte entrar, y esta respuesta {clause}.",
        "Justo después de algo difícil de decir, lo que {verb} {clause}.",
        "Lo que {verb} {clause}, justo cuando {client} escucha con más atención.",
    ),
    disclosed_harmed=(
        "{client} acaba de contarte algo difícil, y esta respuesta {clause}.",
        "Lo que sigue a un secreto es lo que más cuenta, y esta respuesta {clause}.",
        "Justo cuando {client} más se abre, tu respuesta {clause}.",
    ),
    again_helped=(
        "Una vez más tu respuesta {clause}; a estas alturas {client} cuenta con ello.",
        "De nuevo lo que {verb} {clause}, y sigue haciendo su trabajo.",
        "También esta vez tu respuesta {clause}, y {client} ya lo reconoce.",
    ),
    again_harmed=(
        "De nuevo lo que {verb} {clause}, y {client} empieza a esperarlo.",
        "{client} ya conoce esto: una vez más, tu respuesta {clause}.",
        "También aquí tu respuesta {clause}, y a {client} le queda menos margen.",
    ),
    when_all_is_said="Tu {nth} respuesta {clause}.",
)
