"""Numbers in Spanish words, for sentences: all that is counted here is feminine.

Replies, questions, times and things: respuestas, preguntas, veces, cosas.
"""

from __future__ import annotations

_NUMBERS = (
    *("ninguna", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"),
    *("diez", "once", "doce"),
)
_ORDINALS = (
    *("primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava"),
    *("novena", "décima", "undécima", "duodécima"),
)


def number(count: int) -> str:
    """``count`` in words up to twelve, in figures above."""
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def ordinal(count: int) -> str:
    """“primera” for 1, in words up to twelve, “21.ª” above."""
    return _ORDINALS[count - 1] if 1 <= count <= len(_ORDINALS) else f"{count}.ª"
