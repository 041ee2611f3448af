"""What setting, age and moment add, in Spanish."""

from __future__ import annotations

from simulator.feedback.age import Age
from simulator.feedback.trait import Trait
from simulator.feedback.wording.reply_words import SurroundingsWords, Ways
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import Verdict

_SETTINGS: dict[Setting, dict[Trait, Ways]] = {
    Setting.IN_PERSON: {
        Trait.ACT: (
            "En la misma sala tu cuerpo habla primero, y {client} lo lee antes que las palabras.",
            "A un par de metros, lo que haces le llega a {client} tan claro como lo que dices.",
        ),
        Trait.FRAMES: ("Una sala habla antes que tú, y {client} la escucha desde la puerta.",),
        Trait.HARMS: (
            "Cara a cara, {client} tiene que contestar al momento o hacer como si nada.",
        ),
    },
    Setting.VIDEO: {
        Trait.ACT: (
            "En una videollamada {client} solo ve lo que capta la cámara: cuentan los gestos.",
        ),
        Trait.REFLECTS: (
            "En una videollamada se pierde tanto que {client} necesita oír qué te ha llegado.",
        ),
        Trait.FRAMES: ("En una videollamada, la imagen y el sonido son la sala de {client}.",),
        Trait.LEADS: (
            "En una videollamada {client} tiene la puerta a un clic, y un empujón pesa más.",
        ),
        Trait.HARMS: (
            "A través de una pantalla {client} no ve lo que querías decir, solo lo que llega.",
        ),
        Trait.ASKS: ("Con retardo en la línea, una sola pregunta le deja sitio a {client}.",),
    },
    Setting.PHONE: {
        Trait.ACT: (
            "Por teléfono el silencio no tiene cara; una palabra a ratos dice que sigues ahí.",
        ),
        Trait.REFLECTS: (
            "Por teléfono solo está tu voz; devolver sus palabras muestra que estás ahí.",
        ),
        Trait.FRAMES: (
            "Por teléfono {client} no ve dónde estás, así que decirlo hace las veces de sala.",
        ),
        Trait.HARMS: ("Sin una cara que lo suavice, a {client} solo le quedan las palabras.",),
        Trait.ASKS: (
            "Por teléfono una pregunta queda más tiempo en el aire, sin nada que mirar mientras.",
        ),
    },
    Setting.CHAT: {
        Trait.ACT: (
            "En un chat nadie te ve esperar; una palabra corta le dice a {client} que sigues ahí.",
        ),
        Trait.REFLECTS: (
            "Lo escrito no tiene tono de voz; devolver lo leído muestra cómo te ha llegado.",
        ),
        Trait.FRAMES: ("En un chat {client} no ve quién más lee, así que hay que decirlo.",),
        Trait.HARMS: (
            "Lo escrito se queda en la pantalla, y {client} puede volver a leerlo esta noche.",
        ),
        Trait.ASKS: (
            "En un chat las líneas se cruzan; una pregunta cada vez deja que {client} termine.",
        ),
    },
}
_AGES: dict[Age, dict[Trait, Ways]] = {
    Age.CHILD: {
        Trait.REFLECTS: (
            "Las personas adultas suelen contestar; pocas dicen primero qué han oído.",
        ),
        Trait.ASKS_OPENLY: (
            "Con {years} años casi todas las preguntas tienen una respuesta buena; esta no.",
        ),
        Trait.ASKS_A_FACT: (
            "Con {years} años una pregunta rápida puede sonar a la escuela, con respuesta buena.",
        ),
        Trait.ACT: ("En la infancia se muestra antes de contar, y {client} puede elegir.",),
        Trait.ASKS_SAFETY: (
            "Con {years} años suelen pedirte que no cuentes; tus palabras dicen que aquí se puede.",
        ),
        Trait.LETS_LEAD: (
            "Con {years} años rara vez te preguntan, y {client} tiene ahora algo que decidir.",
        ),
        Trait.DECIDES: (
            "Con {years} años casi todo lo decide gente adulta; esto es un poco más de eso.",
        ),
        Trait.STEERS: (
            "Con {years} años cuesta decirle a alguien adulto que pare: se contesta o se calla.",
        ),
        Trait.DISMISSES: (
            "Con {years} años se cree a la gente adulta, y se puede dejar de creer al sentimiento.",
        ),
        Trait.BREAKS: (
            "Con {years} años no toca cuidar los límites; cuidarlos es tarea de la persona adulta.",
        ),
    },
    Age.ADOLESCENT: {
        Trait.REFLECTS: ("Con {years} años es raro que te escuchen sin corregirte.",),
        Trait.ASKS_OPENLY: (
            "Con {years} años casi todas las preguntas buscan algo; esta solo quiere oír.",
        ),
        Trait.ASKS_SAFETY: (
            "Preguntar con claridad no mete la idea; le da a {client} alguien que lo sabe.",
        ),
        Trait.LETS_LEAD: (
            "Con {years} años es raro que te dejen decidir, y {client} nota quién va en serio.",
        ),
        Trait.DECIDES: (
            "Con {years} años ya hay bastante gente que decide por {client}; ahora también tú.",
        ),
        Trait.STEERS: ("Con {years} años es fácil sentir que te controlan, y difícil decirlo.",),
        Trait.DISMISSES: (
            "Con {years} años no es nuevo que te aparten con la mano, y cada vez cuenta.",
        ),
        Trait.BREAKS: ("Con {years} años nunca le debe tocar a {client} cuidar los límites.",),
    },
    Age.ADULT: {
        Trait.REFLECTS: (
            "En la vida adulta sobran consejos para los sentimientos, y falta quien los oiga.",
        ),
        Trait.LETS_LEAD: ("A cualquier edad es fácil que te ayuden y raro que te dejen elegir.",),
        Trait.ADVISES: ("{client} tiene una vida hecha, y seguramente ya pensó en lo evidente.",),
        Trait.STEERS: (
            "Una persona adulta nota que la conducen, y casi siempre calla por educación.",
        ),
        Trait.DISMISSES: (
            "En la vida adulta se suele dar las gracias por esto, y traer menos la próxima vez.",
        ),
        Trait.BREAKS: (
            "Una persona adulta puede seguir el juego por cortesía, y así cuesta más deshacerlo.",
        ),
    },
}

SURROUNDINGS = SurroundingsWords(
    disclosed={
        Verdict.VALIDATES: (
            "Justo después de palabras tan difíciles, le dice a {client} que se podían decir.",
            "Esas palabras se acababan de decir por primera vez, y alguien las recibió.",
            "Lo que dijo {client} no te hizo dar un paso atrás, y ahora lo sabe.",
        ),
        Verdict.NEUTRAL: (
            "{client} acaba de compartir algo, y una respuesta neutra lo deja ahí sin recoger.",
            "Después de palabras así, {client} sigue esperando una respuesta a ellas.",
        ),
    },
    disclosed_quietly=(
        "Lo que {client} ha soltado sigue presente, y te quedas a su lado.",
        "Tu silencio dice que lo has oído; pronto {client} puede necesitar además una palabra.",
    ),
    disclosed_not_met=(
        "{client} acaba de decirlo, y espera averiguar qué has oído.",
        "Después de palabras así, lo primero sería decir cómo te han llegado.",
    ),
    disclosed_harm=(
        "{client} acababa de decirlo en voz alta, y mira de cerca qué pasa con ello.",
        "Justo después de compartir algo por primera vez, hasta un tropiezo pequeño cae fuerte.",
        "Llega mientras {client} aún escucha qué vas a hacer con lo que dijo.",
    ),
    settings=_SETTINGS,
    arriving={
        Setting.IN_PERSON: (
            "Una sala habla antes que tú, y {client} la escucha desde la puerta.",
            "Cuando {client} tome asiento, la sala ya habrá dicho bastante.",
        ),
        Setting.VIDEO: (
            "En una videollamada, la imagen y el sonido son la sala de {client}.",
            "La primera imagen es lo primero que le dices a {client}.",
        ),
        Setting.PHONE: (
            "Por teléfono, los primeros sonidos que oye {client} son la sala.",
            "{client} no ve dónde estás, y lo busca con el oído.",
        ),
        Setting.CHAT: (
            "En un chat {client} no ve quién más lee, y se guía por tus primeras líneas.",
            "Nadie ve dónde te sientas, así que tus primeras líneas son la sala.",
        ),
    },
    ages=_AGES,
)
