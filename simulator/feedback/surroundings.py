"""What the moment adds: a disclosure just made, the setting, the client’s age."""

from __future__ import annotations

from simulator.feedback.context import Age, Context
from simulator.feedback.sentences import Voice
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import Kind, Practice, Verdict

#: What a reply is, as far as setting and age change what it does.
_ACT, _REFLECTS, _ASKS, _FRAMES, _SAFETY, _LETS_LEAD, _HARMS, _LEADS, _BREAKS, _DISMISSES = (
    *("act", "reflects", "asks", "frames", "safety", "lets-lead"),
    *("harms", "leads", "breaks", "dismisses"),
)

_DISCLOSED = {
    Verdict.VALIDATES: (
        "Coming straight after words so hard to say, it tells {client} that they were safe to say.",
        "Those words had only just been said for the first time, and somebody met them.",
        "What {client} let out is still in the room, and you stay beside it.",
    ),
    Verdict.NEUTRAL: (
        "{client} has just shared something, and a neutral reply leaves it lying there.",
        "After words like those, {client} is still waiting for an answer to them.",
    ),
}
_DISCLOSED_HARM = (
    "{client} had only just said it aloud, and watches closely what becomes of it.",
    "Right after something is shared for the first time, even a small slip lands hard.",
    "It comes while {client} still listens for what you will do with what was said.",
)

_SETTINGS: dict[Setting, dict[str, tuple[str, ...]]] = {
    Setting.IN_PERSON: {
        _ACT: (
            "In the same room your body speaks first, and {client} reads it before any word.",
            "Across a few feet of carpet, what you do is as plain to {client} as what you say.",
        ),
        _FRAMES: ("A room speaks before you do, and {client} listens to it from the door on.",),
        _HARMS: ("Across a small room {client} sees your face while you say it.",),
    },
    Setting.VIDEO: {
        _ACT: ("On a call only what the camera catches reaches {client}, so small signs count.",),
        _REFLECTS: (
            "So much gets lost on a call that words given back show {client} what arrived.",
        ),
        _FRAMES: ("On a call the picture and the sound are the room that {client} sits in.",),
        _LEADS: ("On a call {client} is one click away from the door, and a push weighs more.",),
        _HARMS: ("Through a screen {client} can’t see what you meant, only what came across.",),
        _ASKS: ("Over a line with a delay, one question at a time leaves {client} room.",),
    },
    Setting.PHONE: {
        _ACT: ("On the phone silence has no face, and {client} can only guess what yours means.",),
        _REFLECTS: (
            "On the phone your voice is all there is; words given back show that you are there.",
        ),
        _FRAMES: ("On the phone {client} can’t see where you are, so saying it is the room.",),
        _HARMS: ("With no face to soften it, {client} has only the words.",),
        _ASKS: ("By phone a question hangs in the air longer, with nothing to look at meanwhile.",),
    },
    Setting.CHAT: {
        _ACT: ("In a chat nobody sees you wait, so a pause needs a word to carry it.",),
        _REFLECTS: (
            "Writing has no tone of voice; saying back what you read shows how it reached you.",
        ),
        _FRAMES: ("In a chat {client} can’t see who reads along, so it has to be said.",),
        _HARMS: ("Written words stay on the screen, and {client} can read these again tonight.",),
        _ASKS: ("In a chat lines cross easily; one question at a time lets {client} finish.",),
    },
}
_ARRIVING: dict[Setting, tuple[str, ...]] = {
    Setting.IN_PERSON: (
        "A room speaks before you do, and {client} listens to it from the door on.",
        "By the time {client} sits down, the room has said a good deal.",
    ),
    Setting.VIDEO: (
        "On a call the picture and the sound are the room that {client} sits in.",
        "The first picture is the first thing that you say to {client}.",
    ),
    Setting.PHONE: (
        "On the phone the first sounds that {client} hears are the room.",
        "{client} can’t see where you are, and listens for it.",
    ),
    Setting.CHAT: (
        "In a chat {client} can’t see who reads along, and goes by your first lines.",
        "Nobody sees where you sit, so your first lines are the room.",
    ),
}
_AGES: dict[Age, dict[str, tuple[str, ...]]] = {
    Age.CHILD: {
        _REFLECTS: (
            "A child seldom has the words for it yet; hearing yours, {client} can try them on.",
        ),
        _ASKS: ("At {years} a question can sound like one at school, with a right answer.",),
        _ACT: ("Children often show before they tell, and {client} may choose which it will be.",),
        _SAFETY: ("Children are often told not to tell; your plain words say that here one may.",),
        _LETS_LEAD: ("A child is seldom asked, and {client} now has something to decide.",),
        _LEADS: (
            "At {years} most of the day is decided by grown-ups; this is a little more of it.",
        ),
        _DISMISSES: (
            "Children believe grown-ups about what counts, and may stop trusting the feeling.",
        ),
        _BREAKS: ("A child can’t look after the edges; keeping them is the grown-up’s work.",),
    },
    Age.ADOLESCENT: {
        _REFLECTS: ("At {years} it is rare that a feeling is seen without anyone correcting it.",),
        _ASKS: ("At {years} questions mostly come from people who want something done.",),
        _SAFETY: (
            "Asking a teenager plainly puts no idea there; it ends being the only one who knows.",
        ),
        _LETS_LEAD: ("At {years} it is rare to be let decide, and {client} notices who means it.",),
        _LEADS: ("At {years} plenty of people decide things for {client}; you are now one more.",),
        _DISMISSES: ("At {years} one hears quickly when something is being smoothed over.",),
        _BREAKS: ("At {years} it must never be {client} who has to keep the edges.",),
    },
    Age.ADULT: {
        _REFLECTS: ("Few adults get their own words back without a verdict on them.",),
        _LETS_LEAD: ("However grown up one is, being left the choice is rarer than being helped.",),
        _LEADS: ("{client} is a grown person, and has most likely thought of the obvious.",),
        _DISMISSES: ("Adults often thank you for this, and then simply bring less next time.",),
        _BREAKS: ("An adult may go along out of politeness, and that makes it harder to undo.",),
    },
}


def surroundings(context: Context, voice: Voice) -> str:
    """A sentence on what this moment adds, or nothing; setting and age every other reply."""
    if context.after_disclosure:
        ways = _DISCLOSED_HARM if context.verdict.is_harmful else _DISCLOSED[context.verdict]
        return voice.say([_filled(way, context) for way in ways])
    if context.before_arrival:
        return voice.say([_filled(way, context) for way in _ARRIVING[context.setting]])
    if context.turn.number % 2 or context.in_rupture:
        return ""
    tables = [_SETTINGS[context.setting], _AGES[context.age]]
    if context.turn.number % 4:
        tables.reverse()
    traits = _traits(context)
    return voice.say_first(
        _filled(way, context)
        for table in tables
        for trait in traits
        for way in table.get(trait, ())
    )


def _traits(context: Context) -> tuple[str, ...]:
    """What the reply is, the most telling first."""
    technique = context.technique
    if technique.kind is Kind.SETTING:
        return (_FRAMES,)
    if context.verdict.is_harmful:
        by_verdict = {
            Verdict.OVER_LEADS: _LEADS,
            Verdict.DISMISSES: _DISMISSES,
            Verdict.BREAKS_BOUNDARIES: _BREAKS,
        }
        return (by_verdict[context.verdict], _HARMS)
    of_kind = {
        Kind.SAFETY: _SAFETY,
        Kind.REFLECTION: _REFLECTS,
        Kind.QUESTION: _ASKS,
    }.get(technique.kind)
    found = [of_kind] if of_kind else []
    if context.turn.outcome.reply.is_act:
        found.append(_ACT)
    if technique.practices[:1] == (Practice.CLIENT_LEADS,) and technique.kind is not Kind.QUESTION:
        found.append(_LETS_LEAD)
    return tuple(found)


def _filled(way: str, context: Context) -> str:
    return way.format(client=context.client, years=context.years)
