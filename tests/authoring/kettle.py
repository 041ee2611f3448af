"""A small scenario with variants, routes and a hidden reply, as a text to change."""

from __future__ import annotations

from simulator.scenario.loading import Loaded, load_source

KETTLE = """\
format: 1
id: kettle
title: The kettle
summary: Somebody has something to say about a kettle.
level: foundation
minutes: 5
setting: in-person
practices: [validating]
client: {name: Ada, age: 30}
trust: 6
facts: {asked-gently: She was asked gently.}
disclosures: {secret: {shares: The kettle has been broken since June.}}
start: door
moments:
  door:
    client: Shall I go on?
    replies:
      stay: {say: "[As you like](autonomy-support).", set: [asked-gently], go: kitchen}
      joke:
        say: "[Ha](diverting)."
        go: [{when: trust >= 10, to: kitchen}, {to: end}]
  kitchen:
    client:
      - {when: trust >= 7 and asked-gently, say: It broke in June., shares: secret}
      - {when: rupture, say: You laughed.}
      - {say: It is only a kettle.}
    replies:
      thank: {when: shared(secret), say: "[Thank you for telling me](thanks-for-sharing).", go: end}
      nod: {do: "[You nod](holding-space).", go: end}
  end: {client: Bye., ending: over}
endings:
  over: {title: It is over, meaning: She goes home., alliance: growing}
"""


def kettle_with(*changes: tuple[str, str]) -> Loaded:
    """The kettle, stretches of its text replaced; errors are part of what is loaded.

    Args:
        changes: what stands in the text, and what to put there.
    """
    text = KETTLE
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    return load_source(text, "kettle.yaml")
