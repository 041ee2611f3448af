"""What the moment adds: a disclosure just made, the setting, the client’s age."""

from __future__ import annotations

from simulator.feedback.asking import ASKED
from simulator.feedback.context import WITHOUT_EFFECT, Age, Context
from simulator.feedback.sentences import Voice
from simulator.scenario.model import Move, Setting
from simulator.scenario.taxonomy import Kind, Practice, Verdict

#: What a reply is, as far as setting and age change what it does.
_ACT, _REFLECTS, _ASKS, _ASKS_OPENLY, _ASKS_A_FACT, _FRAMES, _ASKS_SAFETY, _LETS_LEAD = (
    *("act", "reflects", "asks", "asks-openly", "asks-a-fact", "frames", "safety", "lets-lead"),
)
_HARMS, _LEADS, _ADVISES, _DECIDES, _STEERS, _BREAKS, _DISMISSES = (
    *("harms", "leads", "advises", "decides", "steers", "breaks", "dismisses"),
)

#: The practices of moves that show something was heard.
_HEARING = frozenset({Practice.EMPATHY, Practice.VALIDATING, Practice.ACTIVE_LISTENING})

_DISCLOSED = {
    Verdict.VALIDATES: (
        "Coming straight after words so hard to say, it tells {client} that they were safe to say.",
        "Those words had only just been said for the first time, and somebody met them.",
        "What {client} said did not make you step back, and now {client} knows it.",
    ),
    Verdict.NEUTRAL: (
        "{client} has just shared something, and a neutral reply leaves it lying there.",
        "After words like those, {client} is still waiting for an answer to them.",
    ),
}
_DISCLOSED_QUIETLY = (
    "What {client} let out is still in the room, and you stay beside it.",
    "Your quiet says that you heard; in a moment {client} may need a word as well.",
)
_DISCLOSED_NOT_MET = (
    "{client} has only just said it, and is waiting to find out what you heard.",
    "After words like those, one on how they reached you would come first.",
)
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
        _HARMS: ("Face to face, {client} has to answer at once, or act as if nothing happened.",),
    },
    Setting.VIDEO: {
        _ACT: ("On a call only what the camera catches reaches {client}, so small signs count.",),
        _REFLECTS: ("So much gets lost on a call that {client} needs to hear what reached you.",),
        _FRAMES: ("On a call the picture and the sound are the room that {client} sits in.",),
        _LEADS: ("On a call {client} is one click away from the door, and a push weighs more.",),
        _HARMS: ("Through a screen {client} can’t see what you meant, only what came across.",),
        _ASKS: ("Over a line with a delay, one question at a time leaves {client} room.",),
    },
    Setting.PHONE: {
        _ACT: (
            "On the phone silence has no face; a word now and then tells {client} you are there.",
        ),
        _REFLECTS: (
            "On the phone your voice is all there is; words given back show that you are there.",
        ),
        _FRAMES: ("On the phone {client} can’t see where you are, so saying it is the room.",),
        _HARMS: ("With no face to soften it, {client} has only the words.",),
        _ASKS: ("By phone a question hangs in the air longer, with nothing to look at meanwhile.",),
    },
    Setting.CHAT: {
        _ACT: ("In a chat nobody sees you wait; one short word tells {client} you are there.",),
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
            "Grown-ups mostly answer children; it is rare for one to say first what was heard.",
        ),
        _ASKS_OPENLY: ("At {years} most questions have a right answer; this one has none.",),
        _ASKS_A_FACT: (
            "At {years} a quick question can sound like one at school, with a right answer.",
        ),
        _ACT: ("Children often show before they tell, and {client} may choose which it will be.",),
        _ASKS_SAFETY: (
            "Children are often told not to tell; your plain words say that it is allowed here.",
        ),
        _LETS_LEAD: ("A child is seldom asked, and {client} now has something to decide.",),
        _DECIDES: (
            "At {years} most of the day is decided by grown-ups; this is a little more of it.",
        ),
        _STEERS: ("A child can seldom tell a grown-up to stop, and answers, or goes quiet.",),
        _DISMISSES: (
            "Children believe grown-ups about what counts, and may stop trusting the feeling.",
        ),
        _BREAKS: ("A child can’t look after the edges; keeping them is the grown-up’s work.",),
    },
    Age.ADOLESCENT: {
        _REFLECTS: ("At {years} it is rare to be heard without being put right.",),
        _ASKS_OPENLY: (
            "At {years} most questions are put to get something done; this one only wants to hear.",
        ),
        _ASKS_SAFETY: (
            "To ask a teenager plainly puts no idea there; it gives {client} someone who knows.",
        ),
        _LETS_LEAD: ("At {years} it is rare to be let decide, and {client} notices who means it.",),
        _DECIDES: (
            "At {years} plenty of people decide things for {client}; you are now one more.",
        ),
        _STEERS: ("At {years} it is easy to feel checked up on, and hard to say so.",),
        _DISMISSES: ("At {years} it is nothing new to be brushed aside, and it counts each time.",),
        _BREAKS: ("At {years} it must never be {client} who has to keep the edges.",),
    },
    Age.ADULT: {
        _REFLECTS: (
            "Adults are mostly told what to do with a feeling; it is rare to have it heard.",
        ),
        _LETS_LEAD: ("At any age, being helped is common and being left the choice is rare.",),
        _ADVISES: ("{client} is a grown person, and has most likely thought of the obvious.",),
        _STEERS: ("A grown person notices being steered, and is mostly too polite to say so.",),
        _DISMISSES: ("Adults often thank you for this, and then simply bring less next time.",),
        _BREAKS: ("An adult may go along out of politeness, and that makes it harder to undo.",),
    },
}


def surroundings(context: Context, voice: Voice) -> str:
    """A sentence on what this moment adds, or nothing; setting and age every other reply."""
    if context.after_disclosure:
        return voice.say([_filled(way, context) for way in _on_disclosure(context)])
    if context.before_arrival:
        return voice.say([_filled(way, context) for way in _ARRIVING[context.setting]])
    if context.turn.number % 2 or context.in_rupture or context.causes & WITHOUT_EFFECT:
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


def _on_disclosure(context: Context) -> tuple[str, ...]:
    if context.verdict.is_harmful:
        return _DISCLOSED_HARM
    if context.verdict is Verdict.VALIDATES and not any(map(_meets, context.helpful)):
        return _DISCLOSED_NOT_MET
    if context.verdict is Verdict.VALIDATES and context.turn.outcome.reply.is_act:
        return _DISCLOSED_QUIETLY
    return _DISCLOSED[context.verdict]


def _meets(move: Move) -> bool:
    """Whether a helpful move answers what was just said, and does not only go on from it."""
    kind = move.technique.kind
    heard = not _HEARING.isdisjoint(move.technique.practices)
    return kind in (Kind.REFLECTION, Kind.SAFETY, Kind.REPAIR) or (kind is Kind.OTHER and heard)


def _traits(context: Context) -> tuple[str, ...]:
    """What the reply is, the most telling first."""
    technique = context.technique
    if technique.kind is Kind.SETTING:
        return (_FRAMES,)
    if context.verdict.is_harmful:
        return _harms(context)
    if technique.kind is Kind.QUESTION:
        if context.verdict is Verdict.NEUTRAL:
            return (_ASKS_A_FACT, _ASKS)
        by_permission = Practice.BOUNDARIES in technique.practices
        return (_LETS_LEAD if by_permission else _ASKS_OPENLY, _ASKS)
    found = [_REFLECTS] if technique.kind is Kind.REFLECTION else []
    if technique.id == ASKED:
        found.append(_ASKS_SAFETY)
    if context.turn.outcome.reply.is_act:
        found.append(_ACT)
    leads = technique.practices[:1] == (Practice.CLIENT_LEADS,)
    if leads and context.verdict is Verdict.VALIDATES:
        found.append(_LETS_LEAD)
    return tuple(found)


def _harms(context: Context) -> tuple[str, ...]:
    """Nothing where the moment itself says enough: a danger missed, a move too early."""
    kind = context.technique.kind
    if context.leading in context.turn.outcome.judgement.early:
        return ()
    if context.verdict is Verdict.OVER_LEADS:
        by_kind = {Kind.OTHER: (_ADVISES, _DECIDES), Kind.SAFETY: (_DECIDES,)}
        return (*by_kind.get(kind, (_STEERS,)), _LEADS, _HARMS)
    if kind is Kind.SAFETY:
        return ()
    return (_BREAKS if context.verdict is Verdict.BREAKS_BOUNDARIES else _DISMISSES, _HARMS)


def _filled(way: str, context: Context) -> str:
    return way.format(client=context.client, years=context.years)
