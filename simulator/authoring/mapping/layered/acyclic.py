"""Which edges go back: without them a graph has no circle and can be put in layers."""

from __future__ import annotations

from collections.abc import Sequence

_NEW, _OPEN, _DONE = 0, 1, 2


def back_edges(count: int, edges: Sequence[tuple[int, int]]) -> set[int]:
    """The places in ``edges`` of those that lead back to where a walk came from.

    The walk goes deep first, from node 0 and then from each node not met yet, in the order of the
    edges: what the author wrote first stays forward. Loops count as going back.
    """
    out: list[list[tuple[int, int]]] = [[] for _ in range(count)]
    for place, (tail, head) in enumerate(edges):
        out[tail].append((head, place))
    back: set[int] = set()
    state = [_NEW] * count
    for root in range(count):
        if state[root] != _NEW:
            continue
        state[root] = _OPEN
        walk = [(root, iter(out[root]))]
        while walk:
            node, ways = walk[-1]
            for head, place in ways:
                if state[head] == _OPEN:
                    back.add(place)
                elif state[head] == _NEW:
                    state[head] = _OPEN
                    walk.append((head, iter(out[head])))
                    break
            else:
                state[node] = _DONE
                walk.pop()
    return back
