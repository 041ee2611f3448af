"""What went out of reach, in English."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import TurningWords
from simulator.scenario.model import Alliance

TURNING = TurningWords(
    nothing_lost=(
        "No reply of yours put anything out of reach: whatever could still come, could come."
    ),
    nothing_harmless=(
        "Where less could come after a reply of yours, no harmless one would have kept more open."
    ),
    too_large=(
        "This scenario is too large to prove what else was possible, so nothing is said here."
    ),
    one_lost="From here on something {client} could have told you can no longer be heard.",
    some_lost="From here on {count} things {client} could have told you can no longer be heard.",
    alliance_lost=(
        "Up to here the two of you could still part {once}; from here on {now} at best."
    ),
    trust_lost="This put some of {client}'s trust out of reach for good.",
    parting={
        Alliance.BROKEN: "with the connection broken",
        Alliance.STRAINED: "under strain",
        Alliance.GROWING: "with something growing",
        Alliance.STRONG: "on solid ground",
    },
    last_chance="Up to turn {turn} you could still have heard it.",
)
