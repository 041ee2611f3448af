"""What surrounds a quotation, in English."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import EvidenceWords

EVIDENCE = EvidenceWords(
    serves="{name} ({practice})",
    fails="{name} (against {practice})",
    once_more="for the {nth} time, {quote}",
    by_number="Your {nth} reply, {quote}",
    heard=(
        "{client} heard: {words}",
        "What {client} heard was: {words}",
        "For {client} it came across as: {words}",
    ),
    will_find=(
        "What {client} will find: {words}",
        "{client} will come to this: {words}",
        "What will strike {client} first: {words}",
    ),
    heard_again="For {client} it sounds as it did the {nth} time.",
    heard_as_before="{client} hears your {nth} reply as before.",
)
