"""All states a meeting can come to, found breadth-first, each with the states it leads to."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from dataclasses import dataclass

from simulator.scenario.model import EndingId, ReplyId, Scenario
from simulator.session.play import begin
from simulator.session.state import State
from simulator.session.survey.scenes import Offer, Scene, Scenes
from simulator.session.survey.stances import CLIMATE_OF, STANCES

#: More states than this are not looked at.
STATE_CAP = 200_000
#: Nor is more effort spent on conditions: a hundred times what a long scenario takes.
EFFORT_CAP = 20_000_000
#: A moment offers no more replies than this, so one state adds no more states.
_MOST_AT_ONCE = 8


@dataclass(frozen=True, slots=True)
class StateSpace:
    """The states by number, nearest to the beginning first.

    Attributes:
        complete: whether these are all; if not, the cap on states or on effort was reached.
        looked_at: how many states were looked at; the others lead nowhere here because
            nobody has looked.
        keys: each state's key in ``scenes``, and ``numbers`` the way back.
        first: where in ``successors`` those of each state begin, and the last ones end.
        successors: the states that the replies on offer lead to, in the author's order.
        found_by: the first of ``successors`` that is each state but the first.
    """

    scenes: Scenes
    complete: bool
    looked_at: int
    keys: array[int]
    numbers: dict[int, int]
    first: list[int]
    successors: list[int]
    found_by: array[int]

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def scenario(self) -> Scenario:
        """Whose states these are."""
        return self.scenes.scenario

    def number(self, state: State) -> int | None:
        """The number of ``state``; None if a meeting was not found to come to it."""
        key = self.scenes.key(state)
        return None if key is None else self.numbers.get(key)

    def state(self, number: int) -> State:
        """The state with this number."""
        return self.scenes.state(self.keys[number])

    def trust(self, number: int) -> int:
        """How much trust there is in a state."""
        return CLIMATE_OF[self.keys[number] % STANCES] // 2

    def is_ruptured(self, number: int) -> bool:
        """Whether a rupture is open in a state."""
        return CLIMATE_OF[self.keys[number] % STANCES] % 2 == 1

    def scene(self, number: int) -> Scene:
        """The scene of a state."""
        return self.scenes.met[self.keys[number] // STANCES]

    def ending(self, number: int) -> EndingId | None:
        """The ending that a state has come to, if any."""
        return self.scenario.moments[self.scene(number).moment].ending

    def offered(self, number: int) -> tuple[ReplyId, ...]:
        """The replies on offer, in the order of the state's successors."""
        scene = self.scene(number)
        offers = scene.lots[scene.lot[CLIMATE_OF[self.keys[number] % STANCES]]]
        return tuple(offer[-1] for offer in offers or ())

    def path(self, number: int) -> tuple[ReplyId, ...]:
        """The replies of a shortest way from the beginning to a state."""
        replies: list[ReplyId] = []
        while number:
            edge = self.found_by[number - 1]
            number = bisect_right(self.first, edge) - 1
            replies.append(self.offered(number)[edge - self.first[number]])
        return tuple(reversed(replies))


def explore(scenario: Scenario, cap: int = STATE_CAP) -> StateSpace:
    """Find all states, or the ``cap`` nearest to the beginning if there are more."""
    scenes = Scenes(scenario)
    start = scenes.beginning(begin(scenario)[0])
    numbers = {start: 0}
    keys, found_by = array("q", [start]), array("i")
    # Lists, not arrays: most of what follows is going through these two.
    first, successors = [0], list[int]()
    complete = _search(scenes, cap, numbers, keys, first, successors, found_by)
    looked_at = len(first) - 1
    first.extend([len(successors)] * (len(keys) - looked_at))
    return StateSpace(
        scenes=scenes,
        complete=complete,
        looked_at=looked_at,
        keys=keys,
        numbers=numbers,
        first=first,
        successors=successors,
        found_by=found_by,
    )


def _search(
    scenes: Scenes,
    cap: int,
    numbers: dict[int, int],
    keys: array[int],
    first: list[int],
    successors: list[int],
    found_by: array[int],
) -> bool:
    """Fill the tables breadth-first; returns whether all fitted under the cap."""
    met, climate_of, open_offers = scenes.met, CLIMATE_OF, scenes.open_offers
    known, add_successor, add_first = numbers.get, successors.append, first.append
    add_edge = found_by.append
    frontier = [keys[0]]
    while frontier:
        found: list[int] = []
        add_found = found.append
        for key in frontier:
            number, stance = divmod(key, STANCES)
            scene = met[number]
            offers = scene.lots[scene.lot[climate_of[stance]]]
            if offers is None:
                if scenes.effort > EFFORT_CAP:
                    keys.extend(found)
                    return False
                offers = open_offers(scene, climate_of[stance])
            if len(numbers) + _MOST_AT_ONCE > cap and _new(offers, stance, numbers) > cap:
                keys.extend(found)
                return False
            scene.stances.append(stance)
            for stances, which, bases, _ in offers:
                to = bases[which[stance]] + stances[stance]
                place = known(to)
                if place is None:
                    place = numbers[to] = len(numbers)
                    add_found(to)
                    add_edge(len(successors))
                add_successor(place)
            add_first(len(successors))
        keys.extend(found)
        frontier = found
    return True


def _new(offers: tuple[Offer, ...], stance: int, numbers: dict[int, int]) -> int:
    """How many states there would be with those that ``offers`` lead to."""
    reached = {bases[which[stance]] + stances[stance] for stances, which, bases, _ in offers}
    return len(numbers) + len(reached - numbers.keys())
