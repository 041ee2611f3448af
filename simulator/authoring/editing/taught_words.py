"""What is said of a technique, a verdict, a practice and a feeling beside their names in a file.

Techniques and practices are worded in the language that is asked for, as the taxonomy words them.
In English the names in the file are words already; elsewhere each is told what it is called.
"""

from __future__ import annotations

from collections.abc import Mapping

from simulator.scenario.languages import Language
from simulator.scenario.message import Message, verbatim
from simulator.scenario.model import Alliance, Feeling, Level, Setting
from simulator.scenario.taxonomy import Practice, Technique, Verdict, shipped_taxonomy

VERDICTS: Mapping[Verdict, Message] = {
    Verdict.NEUTRAL: Message("neutral"),
    Verdict.VALIDATES: Message("validates"),
    Verdict.OVER_LEADS: Message("over-leads"),
    Verdict.DISMISSES: Message("dismisses"),
    Verdict.BREAKS_BOUNDARIES: Message("breaks boundaries"),
}
FEELINGS: Mapping[Feeling, Message] = {
    Feeling.GUARDED: Message("guarded"),
    Feeling.ANXIOUS: Message("anxious"),
    Feeling.SAD: Message("sad"),
    Feeling.ASHAMED: Message("ashamed"),
    Feeling.ANGRY: Message("angry"),
    Feeling.NUMB: Message("numb"),
    Feeling.HURT: Message("hurt"),
    Feeling.CONFUSED: Message("confused"),
    Feeling.HOPEFUL: Message("hopeful"),
    Feeling.RELIEVED: Message("relieved"),
    Feeling.CALM: Message("calm"),
    Feeling.OPEN: Message("open"),
    Feeling.TEARFUL: Message("tearful"),
    Feeling.OVERWHELMED: Message("overwhelmed"),
    Feeling.WITHDRAWN: Message("withdrawn"),
    Feeling.AMUSED: Message("amused"),
}
_LEVELS = {
    Level.FOUNDATION: Message("Foundation"),
    Level.INTERMEDIATE: Message("Intermediate"),
    Level.ADVANCED: Message("Advanced"),
}
_SETTINGS = {
    Setting.IN_PERSON: Message("In the room"),
    Setting.VIDEO: Message("Video"),
    Setting.PHONE: Message("Phone"),
    Setting.CHAT: Message("Chat"),
}
_ALLIANCES = {
    Alliance.BROKEN: Message("it broke off"),
    Alliance.STRAINED: Message("you parted under strain"),
    Alliance.GROWING: Message("something began to grow"),
    Alliance.STRONG: Message("you parted on solid ground"),
}
#: Whoever comes, where no name is given.
_CLIENT = {Language.ENGLISH: "the client", Language.SPANISH: "la persona"}
_FEELING = Message("{id}: a feeling")
_FEELING_CALLED = Message("{id}: a feeling, “{name}”")


def in_words(technique: Technique, language: Language) -> Technique:
    """The same technique in the words of another language."""
    return shipped_taxonomy(language).techniques[technique.id]


def meaning_of(value: object, language: Language) -> Message | None:
    """What a value of a field is called; None in English, where its name in the file says it."""
    if language is Language.ENGLISH:
        return None
    match value:
        case Feeling():
            return FEELINGS[value]
        case Level():
            return _LEVELS[value]
        case Setting():
            return _SETTINGS[value]
        case Alliance():
            return _ALLIANCES[value]
        case Practice():
            return verbatim(shipped_taxonomy(language).practice_names[value])
    return None


def feeling_title(feeling: Feeling, language: Language) -> Message:
    """The name in the file, and that it is a feeling."""
    if language is Language.ENGLISH:
        return _FEELING.filled(id=str(feeling))
    return _FEELING_CALLED.filled(id=str(feeling), name=FEELINGS[feeling])


def technique_title(technique: Technique) -> Message:
    """What it is called, and what it does to the client."""
    values = {"technique": technique.name, "verdict": VERDICTS[technique.verdict]}
    return Message("{technique}: {verdict}", values)


def about_technique(technique: Technique, language: Language) -> tuple[Message, ...]:
    """What it is, what it is not, and how much trust it needs, a paragraph each.

    ``language`` is the one that the technique is worded in.
    """
    lines = [
        verbatim(technique.definition.strip()),
        Message("For example: {example}", {"example": technique.example.strip()}),
        Message("Not this: {example}", {"example": technique.non_example.strip()}),
    ]
    if technique.needs_trust:
        early = Message("Needs a trust of {trust}; below that it comes too early.")
        because = verbatim(technique.early_because.strip().format(client=_CLIENT[language]))
        lines.append(early.filled(trust=technique.needs_trust).followed_by(because))
    return tuple(lines)


def technique_in_short(technique: Technique, language: Language) -> Message:
    """What it is and an example; where its id is no word of the language, its name comes first."""
    values = {"definition": technique.definition, "example": technique.example}
    if language is Language.ENGLISH:
        return Message("{definition}\nFor example: {example}", values)
    named = Message("{name}. {definition}\nFor example: {example}")
    return named.filled(name=technique.name, **values)
