"""What stands in for what is missing until the author says it, in the language of the file."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.scenario.languages import Language


def stand_ins(language: Language) -> Mapping[str, str]:
    """For each field what it can say.

    Beside them stand the words of a ``reply``, a ``fact`` and ``anything`` else, and ids for new
    things: ``start`` for a moment, ``listening`` for a reply, ``done`` for an ending.
    """
    return _SPANISH if language is Language.SPANISH else _ENGLISH


_SAME = {
    "format": "1",
    "level": "foundation",
    "minutes": "8",
    "setting": "in-person",
    "name": "Alex",
    "age": "30",
    "alliance": "growing",
}
_ENGLISH = {
    **_SAME,
    "id": "a-new-scenario",
    "title": "A title",
    "summary": "Who comes, and what is hard about it.",
    "client": "What the client says.",
    "start": "arrival",
    "shares": "What the client shares.",
    "meaning": "What it means for the client that it ended so.",
    "say": "What the client says.",
    "reply": "What you say",
    "listening": "listen",
    "fact": "What is true then.",
    "done": "done",
    "anything": "What it says.",
}
_SPANISH = {
    **_SAME,
    "id": "un-caso-nuevo",
    "title": "Un título",
    "summary": "Quién viene y qué tiene de difícil.",
    "client": "Lo que dice la persona.",
    "start": "llegada",
    "shares": "Lo que comparte la persona.",
    "meaning": "Lo que significa para la persona que termine así.",
    "say": "Lo que dice la persona.",
    "reply": "Lo que dices",
    "listening": "escuchar",
    "fact": "Lo que entonces es cierto.",
    "done": "final",
    "anything": "Lo que dice.",
}
