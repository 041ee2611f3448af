"""How a meeting went, in English."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import SummaryWords
from simulator.scenario.model import Alliance

SUMMARY = SummaryWords(
    sentence="{parted}; {clauses}.",
    joins=", and ",
    parted={
        Alliance.STRONG: "You part on solid ground",
        Alliance.GROWING: "Something has begun to grow between you",
        Alliance.STRAINED: "You part with a distance between you",
        Alliance.BROKEN: "The connection did not hold",
    },
    left_early="You left before the end",
    under_strain="You part under strain",
    safety_left=(
        "There was reason to ask whether {client} is safe, and you did not ask; take that to your "
        "supervisor first."
    ),
    nothing_tore="nothing tore on the way",
    mended="what tore was mended",
    each_mended="each time something tore, you mended it",
    one_mended_before="one rupture was mended, but {torn}",
    some_mended_before="earlier ruptures were mended, but {torn}",
    boundary_left="you did not put right the boundary that gave way at turn {turn}",
    not_back="you did not go back to turn {turn}, where {what}",
    over_head="help came over {client}’s head",
    danger_went_by="a sign of danger went by",
    led_too_often="you led {client} once too often",
    not_heard="{client} was not heard",
    all_said="{client} said what there was to say",
    all_unsaid="what {client} carries stayed unsaid",
    some_heard="you heard {heard} of the {count} things {client} carries",
)
