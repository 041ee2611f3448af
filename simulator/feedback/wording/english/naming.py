"""How a trainee’s name for a reply compares, in English."""

from __future__ import annotations

from simulator.feedback.wording.meeting_words import NamingWords
from simulator.scenario.taxonomy import Verdict

_ALIKE = {
    Verdict.NEUTRAL: "neither helps nor harms",
    Verdict.VALIDATES: "validates as well",
    Verdict.OVER_LEADS: "over-leads as well",
    Verdict.DISMISSES: "dismisses as well",
    Verdict.BREAKS_BOUNDARIES: "breaks a boundary as well",
}

NAMING = NamingWords(
    alike=_ALIKE,
    same=(
        "You named it: {named}. That is what it counts as.",
        "You named it: {named}. The taxonomy calls it just that.",
        "You named it: {named}, and so does the taxonomy.",
    ),
    early=("You named it: {named}. That is what it is, and here it comes too early.",),
    part=(
        "You named it: {named}. That is in it, and what settles the verdict is {counts_as}.",
        "You named it: {named}. It is there; what weighs most is {counts_as}.",
    ),
    near=(
        "You named it: {named}. It counts as {counts_as}, which is close by and {alike}.",
        "You named it: {named}. Not far off: it counts as {counts_as}, which {alike}.",
    ),
    other=(
        "You named it: {named}. It counts as {counts_as}; the words below show why.",
        "You named it: {named}. It counts as {counts_as}: meaning and landing can differ.",
        "You named it: {named}. It counts as {counts_as}, and comparing the two is worth a minute.",
    ),
    unsure=(
        "You were not sure what to call it. It counts as {counts_as}.",
        "Not sure is a fair answer. It counts as {counts_as}.",
    ),
    counted_one="You named {shared} of {asked} reply as the taxonomy does.",
    counted="You named {shared} of {asked} replies as the taxonomy does.",
)
