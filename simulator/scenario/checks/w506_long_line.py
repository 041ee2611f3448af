"""W506: a line is too long for a spoken turn.

Nobody takes in more at one hearing: a client who speaks in paragraphs sounds like a case report,
and a trainee skims a long reply instead of hearing it. In a chat it is one message too big.

Too long is more than 80 words for the client and more than 60 for a reply; “don't” is one word.
Acts (``do``) and what there is to see before the client comes (``room``) are not spoken and not
counted.

Reported::

    moments:
      hello:
        client: I can't sleep.
        replies:
          follow: {say: "[You lie there and you look at the ceiling and you count the cars that
            go by, and each of them is somebody who has somewhere to be, and you think about the
            office and the way that they looked at you on Friday, and then you think about the
            rent, and then it is three, and then it is four, and nobody else is up](paraphrase).",
            go: bye}
          advise: {say: "[You could try milk](unasked-advice).", go: bye}

Silent::

    moments:
      hello:
        client: I can't sleep.
        replies:
          follow: {say: "[You lie there, and nobody else is up](paraphrase).", go: bye}
          advise: {say: "[You could try milk](unasked-advice).", go: bye}
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.checks.subject import Line, Problem, Subject, client_line, reply_line
from simulator.scenario.message import Message
from simulator.scenario.spoken import places_of_words

CODE = "W506"

CLIENT_WORDS, REPLY_WORDS = 80, 60

_CLIENT = Message(
    "the client speaks {words} words in one turn, and more than {limit} are hard to take in"
)
_REPLY = Message(
    "this reply has {words} words in one turn, and more than {limit} are hard to take in"
)


def find(subject: Subject) -> Iterator[Problem]:
    """Each such line, from the first word that is too many."""
    for moment in subject.scenario.moments.values():
        spoken = () if moment.before_arrival else moment.variants
        for place, variant in enumerate(spoken):
            line = client_line(moment, place, variant)
            yield from _too_long(subject, line, CLIENT_WORDS, _CLIENT)
        for reply in moment.replies.values():
            if not reply.is_act:
                line = reply_line(moment, reply)
                yield from _too_long(subject, line, REPLY_WORDS, _REPLY)


def _too_long(subject: Subject, line: Line, limit: int, told: Message) -> Iterator[Problem]:
    places = places_of_words(line.text)
    if len(places) > limit:
        yield Problem(
            subject.places.words(line.way, places[limit], len(line.text)),
            told.filled(words=len(places), limit=limit),
            Message("Cut it, or let something be said in between."),
        )
