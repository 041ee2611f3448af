"""Where on a node's foot and head each of its edges holds on."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.authoring.mapping.layered.proper import Proper

#: The share of a node's width that edges hold on to, and the air between two of them.
_SHARE, _AIR = 0.84, 8.0


def ports_of(
    sizes: Sequence[tuple[float, float]],
    widths: Sequence[float],
    proper: Proper,
    columns: Sequence[float],
) -> tuple[list[float], list[float]]:
    """For each edge how far to the right it leaves its tail, and arrives at its head."""
    leaving: list[list[int]] = [[] for _ in sizes]
    arriving: list[list[int]] = [[] for _ in sizes]
    for place, chain in enumerate(proper.chains):
        leaving[chain[0]].append(place)
        arriving[chain[-1]].append(place)
    feet, heads = [0.0] * len(widths), [0.0] * len(widths)
    for node, (width, _) in enumerate(sizes):
        for ports, places, towards in ((feet, leaving[node], 1), (heads, arriving[node], -2)):
            if places:
                wished = {place: columns[proper.chains[place][towards]] for place in places}
                _spread(columns[node], width * _SHARE, widths, wished, ports)
    return feet, heads


def _spread(
    middle: float,
    room: float,
    widths: Sequence[float],
    wished: dict[int, float],
    ports: list[float],
) -> None:
    """Give each edge a port as near to where it leads as its neighbours allow."""
    places = sorted(wished, key=lambda place: (wished[place], place))
    needs = [widths[place] + _AIR for place in places]
    scale = min(1.0, room / sum(needs))
    low, high = middle - room / 2, middle + room / 2
    at = low
    taken: list[float] = []
    for place, need in zip(places, needs, strict=True):
        half = need * scale / 2
        at = max(at + half, min(high - half, max(low + half, wished[place])))
        taken.append(at)
        at += half
    limit = high
    for index in range(len(places) - 1, -1, -1):
        half = needs[index] * scale / 2
        taken[index] = min(taken[index], limit - half)
        limit = taken[index] - half
        ports[places[index]] = taken[index]
