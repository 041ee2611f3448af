"""Everything a text names and every place that uses a name, with offsets into the text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from simulator.authoring.editing.entries import Entry, Use
from simulator.authoring.editing.gathering import Gathering
from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.reading import nodes_of
from simulator.authoring.editing.spots import Role, spot_at
from simulator.scenario.collecting import collector_paused


@dataclass(frozen=True, slots=True)
class Place:
    """Where the cursor is: the moment, reply and field around it, each empty where there is none.

    ``section`` is the outermost field (client, facts, moments …).
    """

    section: str
    moment: str
    reply: str
    field: str


@dataclass(frozen=True)
class Outline:
    """What one text names, in file order."""

    source: str = field(repr=False)
    moments: tuple[Entry, ...]
    replies: tuple[Entry, ...]
    endings: tuple[Entry, ...]
    facts: tuple[Entry, ...]
    disclosures: tuple[Entry, ...]
    uses: tuple[Use, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that has an id, by kind."""
        return (*self.moments, *self.replies, *self.endings, *self.facts, *self.disclosures)

    def of_kind(self, kind: IdKind) -> tuple[Entry, ...]:
        """All things of one kind."""
        return {
            IdKind.MOMENT: self.moments,
            IdKind.REPLY: self.replies,
            IdKind.ENDING: self.endings,
            IdKind.FACT: self.facts,
            IdKind.DISCLOSURE: self.disclosures,
        }[kind]

    def replies_of(self, moment: str) -> tuple[Entry, ...]:
        """The replies that a moment offers."""
        return self._by_moment.get(moment, ())

    def find(self, kind: IdKind, name: str, moment: str = "") -> Entry | None:
        """The thing of that id; a reply is looked for in ``moment``, or anywhere if that is ""."""
        return self._by_name.get((kind, moment, name))

    def uses_of(self, entry: Entry) -> tuple[Use, ...]:
        """The places that name ``entry``, its own id not among them."""
        moments = ("", entry.moment) if entry.kind is IdKind.REPLY else ("",)
        found = (self._by_use.get((entry.kind, moment, entry.id), ()) for moment in moments)
        return tuple(sorted((use for uses in found for use in uses), key=lambda use: use.start))

    def at(self, offset: int) -> Place:
        """Where ``offset`` is. Blank lines after a moment or a reply belong to it."""
        moment = self._around(self.moments, offset)
        inside = self.replies_of(moment.id) if moment else ()
        reply = self._around(inside, offset)
        spot = spot_at(self.source, offset)
        name = spot.text if spot.role is Role.NAME else spot.field
        section = "moments" if moment else str(spot.way[0]) if spot.way else name
        return Place(section, moment.id if moment else "", reply.id if reply else "", name)

    def named_at(self, offset: int) -> Entry | Use | None:
        """The id that ``offset`` is in or right behind, whether defined or used there."""
        place = bisect_right(self._in_order, offset, key=lambda one: one.start) - 1
        found = self._in_order[place] if place >= 0 else None
        return found if found is not None and offset <= found.end else None

    def meant_by(self, named: Entry | Use) -> tuple[Entry, ...]:
        """What an id stands for: itself, what is used; ``said(reply)`` may mean several."""
        if isinstance(named, Entry):
            return (named,)
        if named.kind is IdKind.REPLY and not named.moment:
            return tuple(reply for reply in self.replies if reply.id == named.id)
        found = self.find(named.kind, named.id, named.moment)
        return () if found is None else (found,)

    def _around(self, entries: tuple[Entry, ...], offset: int) -> Entry | None:
        place = bisect_right(entries, offset, key=lambda entry: entry.whole_start) - 1
        if place < 0:
            return None
        entry = entries[place]
        beyond = self.source[entry.whole_end : offset]
        return entry if offset <= entry.whole_end or not beyond.strip() else None

    @cached_property
    def _in_order(self) -> list[Entry | Use]:
        return sorted((*self.entries, *self.uses), key=lambda one: one.start)

    @cached_property
    def _by_moment(self) -> dict[str, tuple[Entry, ...]]:
        found: dict[str, list[Entry]] = {}
        for reply in self.replies:
            found.setdefault(reply.moment, []).append(reply)
        return {moment: tuple(replies) for moment, replies in found.items()}

    @cached_property
    def _by_name(self) -> dict[tuple[IdKind, str, str], Entry]:
        found: dict[tuple[IdKind, str, str], Entry] = {}
        for entry in self.entries:
            found.setdefault((entry.kind, entry.moment, entry.id), entry)
            found.setdefault((entry.kind, "", entry.id), entry)
        return found

    @cached_property
    def _by_use(self) -> dict[tuple[IdKind, str, str], list[Use]]:
        found: dict[tuple[IdKind, str, str], list[Use]] = {}
        for use in self.uses:
            found.setdefault((use.kind, use.moment, use.id), []).append(use)
        return found


@lru_cache(maxsize=2)
def outline_of(source: str) -> Outline:
    """The outline of ``source``, read strictly or, while it is no YAML, by its indentation.

    A full read, about 50 ms for 400 kB; the outlines of the last two texts are remembered.
    """
    with collector_paused():
        found = Gathering(source, nodes_of(source))
    entries = {kind: tuple(found.entries[kind]) for kind in IdKind}
    return Outline(
        source,
        moments=entries[IdKind.MOMENT],
        replies=entries[IdKind.REPLY],
        endings=entries[IdKind.ENDING],
        facts=entries[IdKind.FACT],
        disclosures=entries[IdKind.DISCLOSURE],
        uses=tuple(found.uses),
    )
