"""The values that a field can have, where there are only some."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from simulator.authoring.editing.completion import Completion, CompletionKind
from simulator.authoring.editing.levels import Way, shape_at
from simulator.authoring.editing.taught_words import meaning_of
from simulator.scenario import shape
from simulator.scenario.checks.w508_unknown_look import known_looks
from simulator.scenario.languages import Language
from simulator.scenario.message import Message, verbatim
from simulator.scenario.model import Alliance, Feeling, Level, Mode, Setting
from simulator.scenario.taxonomy import Practice, shipped_taxonomy

_SAYS: dict[str, Message] = {
    Mode.COACH: Message("An explanation after every reply."),
    Mode.SESSION: Message("No feedback before the debrief."),
}
_PRONOUNS = {
    Language.ENGLISH: ("she/her", "he/him", "they/them"),
    Language.SPANISH: ("ella", "él", "elle"),
}
_CHOICES: dict[str, Iterable[str]] = {
    "level": list(Level),
    "setting": list(Setting),
    "mode": list(Mode),
    "feeling": list(Feeling),
    "alliance": list(Alliance),
    "room": ("yes", "no"),
    "format": (str(shape.FORMAT_VERSION),),
    "license": ("CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"),
}


def values_at(way: Way, language: Language) -> tuple[Completion, ...]:
    """What may stand at ``way``, told of in ``language``; nothing where any words may."""
    names = [step for step in way if isinstance(step, str)]
    if not names:
        return ()
    name = names[-1]
    if names[:2] == ["client", "looks"]:
        return _values(known_looks().get(name, ()), language)
    if names == ["practices"]:
        taxonomy = shipped_taxonomy(language)
        named = taxonomy.practice_names if language is not Language.ENGLISH else {}
        return tuple(
            replace(
                _value(one, language, verbatim(taxonomy.practice_says[one])),
                also=named.get(one, ""),
            )
            for one in Practice
        )
    holder = shape_at(way[:-1])
    if holder is None or name not in holder.known:
        return ()
    choices = _PRONOUNS[language] if name == "pronouns" else _CHOICES.get(name, ())
    return _values(choices, language)


def _values(names: Iterable[str], language: Language) -> tuple[Completion, ...]:
    return tuple(_value(name, language, _SAYS.get(name)) for name in names)


def _value(name: str, language: Language, says: Message | None) -> Completion:
    meaning = meaning_of(name, language)
    return Completion(str(name), str(name), meaning, says, CompletionKind.VALUE)
