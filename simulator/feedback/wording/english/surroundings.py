"""What setting, age and moment add, in English."""

from __future__ import annotations

from simulator.feedback.age import Age
from simulator.feedback.trait import Trait
from simulator.feedback.wording.reply_words import SurroundingsWords, Ways
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import Verdict

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
_SETTINGS: dict[Setting, dict[Trait, Ways]] = {
    Setting.IN_PERSON: {
        Trait.ACT: (
            "In the same room your body speaks first, and {client} reads it before any word.",
            "Across a few feet of carpet, what you do is as plain to {client} as what you say.",
        ),
        Trait.FRAMES: (
            "A room speaks before you do, and {client} listens to it from the door on.",
        ),
        Trait.HARMS: (
            "Face to face, {client} has to answer at once, or act as if nothing happened.",
        ),
    },
    Setting.VIDEO: {
        Trait.ACT: (
            "On a call only what the camera catches reaches {client}, so small signs count.",
        ),
        Trait.REFLECTS: (
            "So much gets lost on a call that {client} needs to hear what reached you.",
        ),
        Trait.FRAMES: ("On a call the picture and the sound are the room that {client} sits in.",),
        Trait.LEADS: (
            "On a call {client} is one click away from the door, and a push weighs more.",
        ),
        Trait.HARMS: (
            "Through a screen {client} can’t see what you meant, only what came across.",
        ),
        Trait.ASKS: ("Over a line with a delay, one question at a time leaves {client} room.",),
    },
    Setting.PHONE: {
        Trait.ACT: (
            "On the phone silence has no face; a word now and then tells {client} you are there.",
        ),
        Trait.REFLECTS: (
            "On the phone your voice is all there is; words given back show that you are there.",
        ),
        Trait.FRAMES: ("On the phone {client} can’t see where you are, so saying it is the room.",),
        Trait.HARMS: ("With no face to soften it, {client} has only the words.",),
        Trait.ASKS: (
            "By phone a question hangs in the air longer, with nothing to look at meanwhile.",
        ),
    },
    Setting.CHAT: {
        Trait.ACT: (
            "In a chat nobody sees you wait; one short word tells {client} you are there.",
        ),
        Trait.REFLECTS: (
            "Writing has no tone of voice; saying back what you read shows how it reached you.",
        ),
        Trait.FRAMES: ("In a chat {client} can’t see who reads along, so it has to be said.",),
        Trait.HARMS: (
            "Written words stay on the screen, and {client} can read these again tonight.",
        ),
        Trait.ASKS: ("In a chat lines cross easily; one question at a time lets {client} finish.",),
    },
}
_ARRIVING = {
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
_AGES: dict[Age, dict[Trait, Ways]] = {
    Age.CHILD: {
        Trait.REFLECTS: (
            "Grown-ups mostly answer children; it is rare for one to say first what was heard.",
        ),
        Trait.ASKS_OPENLY: ("At {years} most questions have a right answer; this one has none.",),
        Trait.ASKS_A_FACT: (
            "At {years} a quick question can sound like one at school, with a right answer.",
        ),
        Trait.ACT: (
            "Children often show before they tell, and {client} may choose which it will be.",
        ),
        Trait.ASKS_SAFETY: (
            "Children are often told not to tell; your plain words say that it is allowed here.",
        ),
        Trait.LETS_LEAD: ("A child is seldom asked, and {client} now has something to decide.",),
        Trait.DECIDES: (
            "At {years} most of the day is decided by grown-ups; this is a little more of it.",
        ),
        Trait.STEERS: ("A child can seldom tell a grown-up to stop, and answers, or goes quiet.",),
        Trait.DISMISSES: (
            "Children believe grown-ups about what counts, and may stop trusting the feeling.",
        ),
        Trait.BREAKS: ("A child can’t look after the edges; keeping them is the grown-up’s work.",),
    },
    Age.ADOLESCENT: {
        Trait.REFLECTS: ("At {years} it is rare to be heard without being put right.",),
        Trait.ASKS_OPENLY: (
            "At {years} most questions are put to get something done; this one only wants to hear.",
        ),
        Trait.ASKS_SAFETY: (
            "To ask a teenager plainly puts no idea there; it gives {client} someone who knows.",
        ),
        Trait.LETS_LEAD: (
            "At {years} it is rare to be let decide, and {client} notices who means it.",
        ),
        Trait.DECIDES: (
            "At {years} plenty of people decide things for {client}; you are now one more.",
        ),
        Trait.STEERS: ("At {years} it is easy to feel checked up on, and hard to say so.",),
        Trait.DISMISSES: (
            "At {years} it is nothing new to be brushed aside, and it counts each time.",
        ),
        Trait.BREAKS: ("At {years} it must never be {client} who has to keep the edges.",),
    },
    Age.ADULT: {
        Trait.REFLECTS: (
            "Adults are mostly told what to do with a feeling; it is rare to have it heard.",
        ),
        Trait.LETS_LEAD: ("At any age, being helped is common and being left the choice is rare.",),
        Trait.ADVISES: ("{client} is a grown person, and has most likely thought of the obvious.",),
        Trait.STEERS: (
            "A grown person notices being steered, and is mostly too polite to say so.",
        ),
        Trait.DISMISSES: (
            "Adults often thank you for this, and then simply bring less next time.",
        ),
        Trait.BREAKS: (
            "An adult may go along out of politeness, and that makes it harder to undo.",
        ),
    },
}

SURROUNDINGS = SurroundingsWords(
    disclosed=_DISCLOSED,
    disclosed_quietly=(
        "What {client} let out is still in the room, and you stay beside it.",
        "Your quiet says that you heard; in a moment {client} may need a word as well.",
    ),
    disclosed_not_met=(
        "{client} has only just said it, and is waiting to find out what you heard.",
        "After words like those, one on how they reached you would come first.",
    ),
    disclosed_harm=(
        "{client} had only just said it aloud, and watches closely what becomes of it.",
        "Right after something is shared for the first time, even a small slip lands hard.",
        "It comes while {client} still listens for what you will do with what was said.",
    ),
    settings=_SETTINGS,
    arriving=_ARRIVING,
    ages=_AGES,
)
