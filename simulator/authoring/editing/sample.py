"""What a new scenario says until its author says something else: the words of one language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.scenario.model import Setting

Named = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class SampleWords:
    """The parts in their order; in the texts ``{name}`` is the client's.

    Attributes:
        head: the comment that everything begins with, whole lines.
        id: the scenario's id where neither title nor name gives one.
        title: what the scenario is called.
        summary: what the library says of it.
        goal: what the trainee may try to notice.
        about_client: the comment above the client.
        background: what the counsellor knows before.
        seed: gives a client whose name has no letters a face.
        about_disclosures: the comment above the disclosures.
        disclosures: what may be shared, by id.
        start: the id of the first moment.
        moments: the lines of the five moments, with ``MANNER`` and ``WAITING`` in them.
        waiting: what waiting looks like, by where they meet.
        manner: how the client comes, by where they meet.
        about_endings: the comment above the endings.
        endings: how it can end, by id.
    """

    head: str
    id: str
    title: str
    summary: str
    goal: str
    about_client: str
    background: str
    seed: str
    about_disclosures: str
    disclosures: Named
    start: str
    moments: str
    waiting: Mapping[Setting, str]
    manner: Mapping[Setting, str]
    about_endings: str
    endings: Named

    def moments_in(self, setting: Setting) -> str:
        """The lines of the five moments, with what can be seen or heard where they meet."""
        lines = self.moments.replace("WAITING", self.waiting[setting])
        return lines.replace("MANNER", self.manner[setting])
