"""W508: a portrait is asked for that cannot be drawn.

The client turns up all the same, with a head picked by the seed; but not as the author meant, and
the trainee reads of a bun and sees short hair.

The names are those of the open-peeps style, and ``camera-off`` for a client on video who is heard
and not seen.

Reported::

    client: {name: Ada, age: 30, looks: {seed: ada, head: bunn}}
    moments:
      hello:
        client: I can't sleep.
        replies:
          follow: {say: "[You lie there, and nobody else is up](paraphrase).", go: bye}
          advise: {say: "[You could try milk](unasked-advice).", go: bye}

Silent::

    client: {name: Ada, age: 30, looks: {seed: ada, head: bun, accessories: glasses}}
    moments:
      hello:
        client: I can't sleep.
        replies:
          follow: {say: "[You lie there, and nobody else is up](paraphrase).", go: bye}
          advise: {say: "[You could try milk](unasked-advice).", go: bye}
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from simulator.resources import assets_dir
from simulator.scenario.checks.subject import Problem, Subject
from simulator.scenario.diagnostics import legible, nearest, one_of
from simulator.scenario.message import Message

CODE = "W508"


def find(subject: Subject) -> Iterator[Problem]:
    """Each option of the client's looks whose value no portrait has."""
    for name, value in subject.scenario.client.looks.options:
        known = known_looks().get(name)
        if known is not None and value not in known:
            near = nearest(value, known)
            yield Problem(
                subject.places.value("client", "looks", name),
                Message(
                    "no portrait has the {option} “{value}”",
                    {"option": name, "value": legible(value)},
                ),
                Message("Write “{near}”, if that is meant.", {"near": legible(near)})
                if near
                else one_of(known),
            )


@cache
def known_looks() -> Mapping[str, Sequence[str]]:
    """What looks can ask for, by option; nothing where the file of portraits is missing."""
    path = assets_dir() / "portraits" / "looks.json"
    try:
        found: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found
