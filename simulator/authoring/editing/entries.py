"""What has an id in a text, and what names it, as plain values with their places."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.authoring.editing.levels import IdKind


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that has an id.

    Attributes:
        kind: what it is.
        id: its id as written.
        moment: for a reply the moment that offers it, else empty.
        start: where the id begins, inside its quotes.
        end: where the id ends.
        whole_start: where the whole entry begins (the id with its quotes).
        whole_end: where the whole entry ends.
        says: what it says, in a line: the client's first words, the reply without its marks, the
            ending's title, the sentence of a fact or a disclosure.
    """

    kind: IdKind
    id: str
    moment: str
    start: int
    end: int
    whole_start: int
    whole_end: int
    says: str


@dataclass(frozen=True, slots=True)
class Use:
    """One place that names a thing.

    Attributes:
        kind: what is named.
        id: its id as written there.
        moment: for a reply the moment that it is looked for in; empty for ``said(reply)``, which
            means any moment that has one. Else empty.
        start: where the id begins.
        end: where it ends.
        field: the field that names it: start, go, to, stronger, ending, shares, set, unset, when.
        in_moment: the moment it stands in, empty outside the moments.
        in_reply: the reply it stands in, empty outside replies.
    """

    kind: IdKind
    id: str
    moment: str
    start: int
    end: int
    field: str
    in_moment: str
    in_reply: str
