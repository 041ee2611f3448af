"""The values that a field can have, where there are only some."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.authoring.editing.completion import Completion, CompletionKind
from simulator.authoring.editing.levels import Way, shape_at
from simulator.scenario import shape
from simulator.scenario.checks.w508_unknown_look import known_looks
from simulator.scenario.model import Alliance, Feeling, Level, Mode, Setting
from simulator.scenario.taxonomy import Practice, shipped_taxonomy

_SAYS = {
    "coach": "An explanation after every reply.",
    "session": "No feedback before the debrief.",
}
_CHOICES: dict[str, Iterable[str]] = {
    "level": list(Level),
    "setting": list(Setting),
    "mode": list(Mode),
    "feeling": list(Feeling),
    "alliance": list(Alliance),
    "room": ("yes", "no"),
    "format": (str(shape.FORMAT_VERSION),),
    "pronouns": ("she/her", "he/him", "they/them"),
    "license": ("CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"),
}


def values_at(way: Way) -> tuple[Completion, ...]:
    """What may stand at ``way``; nothing where any words may."""
    names = [step for step in way if isinstance(step, str)]
    if not names:
        return ()
    name = names[-1]
    if names[:2] == ["client", "looks"]:
        return _values(known_looks().get(name, ()))
    if names == ["practices"]:
        says = shipped_taxonomy().practice_says
        return tuple(
            Completion(str(one), str(one), "", says[one], CompletionKind.VALUE) for one in Practice
        )
    holder = shape_at(way[:-1])
    if holder is None or name not in holder.known:
        return ()
    return _values(_CHOICES.get(name, ()))


def _values(names: Iterable[str]) -> tuple[Completion, ...]:
    return tuple(
        Completion(str(name), str(name), "", _SAYS.get(name, ""), CompletionKind.VALUE)
        for name in names
    )
