"""What surrounds a quotation, in Spanish."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import EvidenceWords

EVIDENCE = EvidenceWords(
    serves="{name} ({practice})",
    fails="{name} (en contra de: {practice})",
    once_more="por {nth} vez, {quote}",
    by_number="Tu {nth} respuesta, {quote}",
    heard=(
        "{client} oye: {words}.",
        "Lo que oye {client} es: {words}.",
        "A {client} le llega así: {words}.",
    ),
    will_find=(
        "Lo que {client} va a encontrar: {words}.",
        "{client} se va a encontrar con esto: {words}.",
        "Lo primero que le va a saltar a la vista a {client}: {words}.",
    ),
    heard_again="A {client} le suena como la {nth} vez.",
    heard_as_before="{client} oye tu {nth} respuesta igual que antes.",
)
