"""Strongly connected components: states from which each other can be reached again."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Components:
    """Components in an order in which none leads to a later one.

    ``members`` are all states, component by component; ``bounds`` says where each one begins,
    and where the last one ends.
    """

    members: list[int]
    bounds: array[int]

    def __len__(self) -> int:
        return len(self.bounds) - 1

    def __iter__(self) -> Iterator[list[int]]:
        for number in range(len(self)):
            yield self.members[self.bounds[number] : self.bounds[number + 1]]


def components_of(first: list[int], successors: list[int]) -> Components:
    """The components of the graph reached from 0, by Tarjan's algorithm without recursion.

    Linear in states and edges.

    Args:
        first: where the successors of each state begin in ``successors``, and the last ones end.
        successors: those of all states, one after another.
    """
    members, bounds = list[int](), array("i", [0])
    # 0 until a state is met; then the lowest visit it is known to lead back to; then ``done``.
    done = len(first)
    lowest = [0] * done
    state, visit, visits = 0, 1, 1
    lowest[0] = 1
    edges = iter(successors[first[0] : first[1]])
    path: list[tuple[int, int, Iterator[int]]] = []
    waiting: list[int] = []
    while True:
        for to in edges:
            seen = lowest[to]
            if not seen:
                path.append((state, visit, edges))
                visits += 1
                state = to
                lowest[to] = visit = visits
                edges = iter(successors[first[to] : first[to + 1]])
                break
            if seen < lowest[state]:
                lowest[state] = seen
        else:
            if lowest[state] == visit:
                while waiting and lowest[waiting[-1]] >= visit:
                    member = waiting.pop()
                    lowest[member] = done
                    members.append(member)
                lowest[state] = done
                members.append(state)
                bounds.append(len(members))
            else:
                waiting.append(state)
            if not path:
                return Components(members, bounds)
            back, visit, edges = path.pop()
            lowest[back] = min(lowest[back], lowest[state])
            state = back
