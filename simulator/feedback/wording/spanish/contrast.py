"""The stronger reply held up against the chosen one, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import ContrastWords

CONTRAST = ContrastWords(
    held_up=(
        "Había una respuesta más sólida a tu alcance: {reply}",
        "Más sólida aquí: {reply}",
        "Esta habría llegado más lejos: {reply}",
        "A su lado había una más sólida: {reply}",
        "Compárala con esta: {reply}",
        "También podías haber elegido esta: {reply}",
        "Una de las otras habría ayudado más: {reply}",
        "Pon esta otra a su lado: {reply}",
    ),
    still="Sigue siendo la más sólida: {words}.",
    the_same="Para tu {nth} respuesta la más sólida era la misma.",
    against_harm=(
        "Esa respuesta {other}, y la tuya {mine}.",
        "La tuya {mine}; esta otra respuesta {other}.",
        "En lugar de una respuesta que {mine}, {client} recibe una que {other}.",
        "Ahí está lo que a la tuya le falta: esa respuesta {other}.",
        "Esta otra respuesta {other}; la que elegiste {mine}.",
    ),
    against_good=(
        "La tuya {mine}, y eso ayuda; esta respuesta {other}, y aquí ayuda más.",
        "Va un paso más allá que la tuya, porque {other}.",
        "La tuya {mine}; esta le llega a {client} más de lleno, porque {other}.",
        "Con todo lo bueno que tiene la tuya, esta otra respuesta {other}.",
    ),
    beside_good=(
        "Hace lo que hace la tuya y, además, {other}.",
        "A lo que hace la tuya le añade algo, porque {other}.",
    ),
    after_questions=(
        "Esta respuesta {other}, mientras que la tuya vuelve a preguntar.",
        "Después de tantas preguntas esta devuelve algo, porque {other}.",
    ),
    first_ask=(
        "Aquí hay algo que va antes que lo demás, y esta respuesta lo hace, porque {other}.",
        "Esta respuesta {other}, y mientras eso no se haga nadie sabe cuánto hay que preocuparse.",
        "Antes que nada, esa respuesta {other}: lo que {client} deja ver puede ser peligro.",
        "Esta respuesta {other}, y por bueno que sea lo demás, eso no se puede dejar fuera.",
    ),
    first_mend=(
        "Esa respuesta vuelve al punto en que perdiste a {client}: ahí {other}.",
        "Esta respuesta {other}, y después de eso {client} puede oír lo demás.",
        "Antes que nada, esta respuesta {other}, y eso es lo que {client} espera.",
    ),
    without_harm=(
        "Esa respuesta conserva la mitad que ayuda y deja fuera la mitad que {mine}.",
        "Hace lo que ayuda sin la parte que {mine}.",
    ),
    less_trust=(
        "No pide más confianza de la que {client} tiene por ahora, porque {other}.",
        "Se puede decir ya en este punto, porque {other}.",
    ),
    same_move=(
        "Hace lo mismo, más cerca de donde está {client}.",
        "Es el mismo paso, y aquí le va mejor a {client}.",
    ),
    otherwise="Al lado de tu {nth} respuesta, esta otra {other}.",
    strongest=(
        "Aquí no había nada más sólido a tu alcance.",
        "De las respuestas que podías dar, ninguna era más sólida.",
        "Era una respuesta tan sólida como la que más.",
        "Ninguna otra de las posibles le habría llegado mejor a {client}.",
        "Elegiste lo más sólido de lo que había.",
        "Ninguna de las otras respuestas iba más lejos que la tuya.",
    ),
    strongest_again=(
        "Tan sólida como cualquiera de las posibles: {name}.",
        "De nuevo una elección tan buena como la mejor: {name}.",
        "No se podía elegir nada más sólido que esto: {name}.",
    ),
    strongest_harm=(
        "Ninguna de las respuestas posibles habría costado menos.",
        "Aquí no había nada más suave que elegir: {name}.",
    ),
    strongest_otherwise="Para tu {nth} respuesta no había nada más sólido que elegir.",
    together=(
        "Funciona como un todo: tu respuesta {first}, y después {second}.",
        "Primero tu respuesta {first}, luego {second}, y cada parte hace sitio a la otra.",
        "Tu respuesta {first}; además {second}, y aquí {client} necesita las dos cosas.",
        "Tu respuesta {first}, y eso sostiene lo demás: también {second}.",
    ),
)
