"""What a reply does to the bond, in English."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import RuptureWords

RUPTURES = RuptureWords(
    opened=(
        (
            "Something tears here: until you name it and own your part, "
            "{client} can’t quite be reached."
        ),
        "Now there is a rupture between you, and the way back begins with saying so.",
        "With this you lose each other for now, and to say so is how you find the way back.",
    ),
    opened_again=(
        "The bond tears again, and whatever you bring next has to wait behind it.",
        "Once more something has torn, and once more you can be the one to say so.",
    ),
    opened_before_arrival=(
        "Something tears before the two of you have met: name it early, and own your part.",
        "{client} will come in to a rupture, and the way back begins with saying so.",
    ),
    opened_by_leading=(
        "Led twice in a row, {client} stops following: this is a rupture now, and it wants naming.",
    ),
    healed=(
        "The rupture is mended, and such a repair can leave more trust than there was before it.",
        "What went wrong is put right, and {client} has seen that the two of you can do this.",
        "The way is clear: from here on {client} can take in what you offer.",
    ),
    still_open=(
        "The rupture is still open: {client} waits to hear that you noticed.",
        "What went wrong is still unsaid, and it stands between you and everything else.",
        "Until somebody names the rupture, {client} holds back.",
        "The strain has not gone away by itself; it seldom does.",
        "It would still help to go back and say what went wrong for {client}.",
    ),
    still_open_later="At your {nth} reply the rupture is still open.",
)
