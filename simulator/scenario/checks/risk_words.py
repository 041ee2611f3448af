"""The words that name a risk: suicide, self-harm, abuse of a child. English only.

Kept narrow: what people say about themselves in plain words. Figures of speech (“it's killing
me”, “I could have died”) are not among them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from simulator.scenario.message import Message

_OWN = r"(?:my|your|him|her|them|it|our)sel(?:f|ves)"
_CHILD = r"(?:little sister|little brother|child|children|kids?|baby|boy|girl|daughter|son|toddler)"
_WHOSE = r"(?:a|the|my|your|his|her|their) (?:\w+ )?"
_PARENT = r"(?:dad|daddy|father|mum|mummy|mother|stepdad|stepfather|stepmum|stepmother|uncle)"
_YOUNG = r"(?:a child|a kid|little|small|young|(?:\w+ )?years old)"
_WRONGED = r"(?:abused|molested|raped)"
#: “killing myself at work”, “I wanted to die of shame”: said so often that it proves nothing.
_WORN = r"(?! (?:at|with|over|for|to|trying|working|laughing|of|from)\b)"
#: “I've been cutting down on sugar.”
_TRIMMED = r"(?! (?:down|back|out|off|corners|the|hair|my hair|class|classes|grass)\b)"
#: Said shortly before them, these turn the words into their opposite.
_DENIED = re.compile(r"(?:n't|n’t|\bnot|\bnever)(?: \w+){0,3} \Z", re.IGNORECASE)
_REACH = 60


@dataclass(frozen=True, slots=True)
class Risk:
    """A risk and how it is put in words.

    Attributes:
        unnoted: that words speak of it and no content note does; ``{words}`` are filled in.
        note_advice: what to do about that.
        named: words that speak of it at all.
        told: words with which clients tell that it is theirs.
        noted: words of a content note that prepares for it.
    """

    unnoted: Message
    note_advice: Message
    named: re.Pattern[str]
    told: re.Pattern[str]
    noted: re.Pattern[str]


def _words(*patterns: str) -> re.Pattern[str]:
    joined = "|".join(patterns).replace(" ", r"\s+").replace("'", "['’]")
    return re.compile(rf"\b(?:{joined})\b", re.IGNORECASE)


SUICIDE = Risk(
    Message("“{words}” speaks of suicide, and no content note says so"),
    Message("Add a line about suicide to “content-notes”."),
    named=_words(
        r"(?<!career\s)(?<!social\s)(?<!political\s)suicid\w+",
        rf"kill(?:s|ing)? {_OWN}{_WORN}",
        r"killed (?:him|her|them)sel(?:f|ves)",
        r"end(?:s|ed|ing)? (?:my|your|his|her|their) (?:own )?life",
        r"t(?:ake|akes|ook|aking) (?:my|your|his|her|their) own life",
        rf"want(?:s|ed)? to (?:die|be dead){_WORN}",
        r"wish(?:es|ed)? (?:I|he|she|they) (?:was|were) dead",
        r"better off dead",
    ),
    told=_words(
        rf"kill(?:ing)? myself{_WORN}",
        r"end(?:ing)? my (?:own )?life",
        r"tak(?:e|ing) my own life",
        r"(?:I'?m|I am|I've been|feel|feeling) suicidal",
        rf"I want(?:ed)? to (?:die|be dead){_WORN}",
        r"I wish I (?:was|were) dead",
        r"(?:I'd|I would) be better off dead",
        r"(?:they|everyone|everybody)(?:'d| would)(?: all)? be better off without me",
        r"(?:don't|didn't) want to (?:live|wake up|be here) any ?more",
        r"(?:think|thinking|thought) about not being here",
    ),
    noted=_words(
        r"suicid\w*",
        rf"kill(?:ing)? {_OWN}",
        r"not being here",
        r"not (?:to )?(?:wake|waking) up",
        r"(?:wish\w*|want\w*) to die",
        r"dying",
        r"ending (?:a|one's|one’s|her|his|their) (?:own )?life",
    ),
)
SELF_HARM = Risk(
    Message("“{words}” speaks of self-harm, and no content note says so"),
    Message("Add a line about self-harm to “content-notes”."),
    named=_words(
        r"self[- ](?:harm|injur)\w*",
        rf"(?:harm(?:s|ed|ing)?|cutting|burning) {_OWN}",
        rf"(?:hurt|hurts|hurting|cut|cuts|burn|burns|burnt) {_OWN} on purpose",
        rf"I've been cutting{_TRIMMED}",
    ),
    told=_words(
        r"(?:I'?m|I am|I've been) self-harming",
        rf"I've been cutting{_TRIMMED}",
        r"(?:harming|cutting|burning) myself",
        r"(?:harm|hurt|cut|burn|burnt) myself on purpose",
    ),
    noted=_words(r"self[- ](?:harm|injur)\w*", r"cutting", rf"(?:hurting|harming) {_OWN}"),
)
CHILD_ABUSE = Risk(
    Message("“{words}” speaks of abuse of a child, and no content note says so"),
    Message("Add a line about abuse of a child to “content-notes”."),
    named=_words(
        r"child (?:sexual )?abuse",
        rf"(?:abus(?:e|es|ed|ing)|molest\w*|rap(?:es|ed)) {_WHOSE}{_CHILD}",
        rf"abuse of (?:a |the )?{_CHILD}",
        rf"{_WRONGED} (?:as a child|when (?:I|you|he|she|they) (?:was|were) {_YOUNG})",
        rf"(?:my )?{_PARENT} (?:hits|beats|touches) me(?! up)",
    ),
    told=_words(
        rf"(?:{_WRONGED}|touched) me when I was {_YOUNG}",
        rf"I was {_WRONGED} (?:as a child|when I was {_YOUNG})",
        rf"(?:my )?{_PARENT} (?:hits|beats|touches) me(?! up)",
    ),
    noted=_words(r"abus\w+", r"molest\w*", r"violence", r"rape", r"hit", r"beaten"),
)

RISKS = (SUICIDE, SELF_HARM, CHILD_ABUSE)


def is_denied(text: str, start: int) -> bool:
    """Whether the words that begin at ``start`` are denied just before."""
    return _DENIED.search(text[max(start - _REACH, 0) : start]) is not None
