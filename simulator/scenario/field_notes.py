"""What each field of a scenario file is for, in a sentence: editors show it beside the field."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.scenario import shape
from simulator.scenario.message import Message
from simulator.scenario.shape import Shape

_SCENARIO = {
    "format": Message("The version of the file format: 1."),
    "id": Message("The scenario's name for programs. Keep it: saved sessions refer to it."),
    "title": Message("What the scenario is called in the library, often the client's own words."),
    "summary": Message(
        "One or two sentences for the library: who comes, and what is hard about it."
    ),
    "level": Message("How much practice it asks for."),
    "minutes": Message("How long a session takes, from 1 to 60 minutes."),
    "setting": Message("Where client and counsellor meet."),
    "practices": Message("The practices that this scenario exercises."),
    "client": Message("Who sits across from the trainee."),
    "start": Message("The id of the first moment."),
    "moments": Message(
        "All moments by id: the client speaks, then the trainee replies or it ends."
    ),
    "endings": Message("All endings by id."),
    "language": Message(
        "The language of the scenario's texts, as a tag such as en; English if left out."
    ),
    "authors": Message("Who wrote it."),
    "license": Message("The licence it may be shared under, such as CC-BY-4.0."),
    "content-notes": Message(
        "What a trainee may want to know before starting, such as grief or self-harm."
    ),
    "goals": Message("What the trainee may try to notice or do."),
    "mode": Message(
        "Fixes when feedback is given: after every reply (coach), or only in the debrief "
        "(session). The trainee chooses if left out."
    ),
    "trust": Message("Where the client's trust starts, from 0 to 20; 6 if left out."),
    "facts": Message(
        "What can become true here, by id, each in a sentence. All are false at the start."
    ),
    "disclosures": Message("What the client may come to share, by id."),
}
_CLIENT = {
    "name": Message("The client's name, as it is shown."),
    "age": Message("The client's age in years, from 0 to 120."),
    "pronouns": Message("The client's pronouns, such as she/her."),
    "background": Message(
        "What the counsellor knows before the session. Blank lines part paragraphs."
    ),
    "looks": Message("Options of the portrait; the seed alone is enough."),
}
_LOOKS = {
    "seed": Message("Any word; the same word always gives the same face."),
    "head": Message("The hair or head covering."),
    "skin": Message('A colour as "#rrggbb", in quotes.'),
    "hair": Message('A colour as "#rrggbb", in quotes.'),
    "clothing": Message('A colour as "#rrggbb", in quotes.'),
    "accessories": Message("Glasses and the like."),
    "facial-hair": Message("A beard or a moustache."),
}
_DISCLOSURE = {
    "shares": Message("What the client shares, in a sentence for the debrief."),
    "matters": Message("Why it matters that the client can say it."),
}
_ENDING = {
    "title": Message("What the ending is called in the debrief."),
    "meaning": Message("What it means for the client that the meeting ended so."),
    "alliance": Message("How client and counsellor part."),
}
_MOMENT = {
    "client": Message(
        "What the client says: a text, or a list of variants of which the first that fits is said."
    ),
    "room": Message(
        "Yes for a moment before the client comes, in which the room or the call is made ready. "
        "Then “client” tells what there is to see or hear; words of the client's own come after "
        "where they are heard or read, such as (on the intercom). No if left out."
    ),
    "manner": Message("How the client says it: posture, look, voice."),
    "feeling": Message("What the client's face shows; calm if left out."),
    "replies": Message("The trainee's replies by id: 1 to 8, best 2 to 5."),
    "ending": Message("The id of the ending, for a moment that has no replies."),
}
_VARIANT = {
    "say": Message("What the client says."),
    "when": Message("When this variant fits; the last one has no condition."),
    "manner": Message("How the client says it; the moment's own manner if left out."),
    "feeling": Message("What the client's face shows; the moment's own feeling if left out."),
    "shares": Message("The id of the disclosure that the client makes here."),
    "set": Message("Facts that become true once this is said."),
}
_REPLY = {
    "go": Message(
        "The id of the next moment, or a list of routes of which the first that fits is taken."
    ),
    "say": Message("What the trainee says, with [the words](technique) marked. Use this or “do”."),
    "do": Message("What the trainee does instead of speaking, such as [a nod](holding-space)."),
    "when": Message("When this reply is on offer; always if left out."),
    "heard": Message("What the client takes from it, in the client's own words."),
    "why": Message("Your own note on this reply, shown with its explanation."),
    "trust": Message("Replaces the effect on trust that follows from the marks: -6 to 6."),
    "set": Message("Facts that become true with this reply."),
    "unset": Message("Facts that stop being true with this reply."),
    "stronger": Message("The id of the reply in this moment to hold up against this one."),
}
_ROUTE = {
    "to": Message("The id of the next moment."),
    "when": Message("When this route is taken; the last one has no condition."),
}

#: The note on each field of each kind of mapping.
FIELD_NOTES: Mapping[Shape, Mapping[str, Message]] = {
    shape.SCENARIO: _SCENARIO,
    shape.CLIENT: _CLIENT,
    shape.LOOKS: _LOOKS,
    shape.DISCLOSURE: _DISCLOSURE,
    shape.ENDING: _ENDING,
    shape.MOMENT: _MOMENT,
    shape.VARIANT: _VARIANT,
    shape.REPLY: _REPLY,
    shape.ROUTE: _ROUTE,
}

#: What each kind of mapping is: editors show it beside the id that it stands under.
KIND_NOTES: Mapping[Shape, str] = {
    shape.SCENARIO: "A branching conversation with a fictional client, for training.",
    shape.CLIENT: "Who sits across from the trainee.",
    shape.LOOKS: "How the client is drawn.",
    shape.DISCLOSURE: "Something the client may come to share, once there is trust enough.",
    shape.ENDING: "One way the meeting can close.",
    shape.MOMENT: "A moment: the client speaks, and the trainee replies or the meeting ends.",
    shape.VARIANT: "One of the things the client can say here: the first whose “when” holds.",
    shape.REPLY: "Something the trainee can say or do here, with the words marked that matter.",
    shape.ROUTE: "Where a reply leads: the first whose “when” holds is taken.",
}
