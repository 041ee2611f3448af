"""How proofs speak of the replies that lead to a state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from simulator.scenario.message import Message
from simulator.scenario.model import ReplyId

#: Longest list of replies that a message holds, in characters.
_PATH_LIMIT = 160


class Told(NamedTuple):
    """One thing to tell of a state, by how it is come to; each is a whole sentence.

    Attributes:
        at_once: when it is the very first.
        later: after ``{replies}``, as ``safe-space play --replies`` takes them.
        much_later: after so many that only the first and the last of the ``{count}`` are named.
    """

    at_once: Message
    later: Message
    much_later: Message

    def after(self, replies: Sequence[ReplyId]) -> Message:
        """The one that fits, with the replies in its places."""
        if not replies:
            return self.at_once
        path = ",".join(replies)
        if len(path) <= _PATH_LIMIT:
            return self.later.filled(replies=path)
        ends = f"{path[: _PATH_LIMIT // 2]}…{path[-_PATH_LIMIT // 2 :]}"
        return self.much_later.filled(count=len(replies), replies=ends)
