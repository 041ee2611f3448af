"""Texts that mean harm, or are merely odd, for every slot that a scenario or a trainee fills."""

from __future__ import annotations

from dataclasses import replace

from simulator.scenario.model import Moment, Reply, Scenario

MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</title></style><style>*{display:none}</style>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "<a href='javascript:alert(1)'>here</a>",
    "<meta http-equiv=refresh content='0;url=https://example.org'>",
    "<!-- --><iframe srcdoc='<b>'></iframe>",
    "]]><?xml-stylesheet href='x'?>",
    "&lt;b&gt; &#60;b&#62; &amp",
    "[here](javascript:alert(1)) ![pic](file:///etc/hostname) `code` **bold** _em_ ~~gone~~",
    "# heading | cell | <https://example.org> www.example.org $x$ {{7*7}}",
)
ODD = (
    "half a character: \ud83d",
    "the other half: \udc00 and \udfff",
    "controls: \x00\x07\x08\x1b[31m\x7f\x9b",
    "no characters: \ufffe \uffff \ufdd0",
    "right to left: שלום \u202eabc\u202c مرحبا",
    "an astral face: \U0001f98a, e\u0301, \u200b\u200d",
)


def with_text(scenario: Scenario, text: str) -> Scenario:
    """The scenario with ``text`` at the end of everything its author wrote."""
    client = scenario.client
    return replace(
        scenario,
        title=scenario.title + text,
        summary=scenario.summary + text,
        license=f"CC0 {text}",
        authors=(f"Somebody {text}",),
        goals=(text,),
        content_notes=(text,),
        client=replace(
            client, name=client.name + text, pronouns=text, background=client.background + text
        ),
        moments={name: _moment(moment, text) for name, moment in scenario.moments.items()},
        endings={
            name: replace(ending, title=ending.title + text, meaning=ending.meaning + text)
            for name, ending in scenario.endings.items()
        },
        disclosures={
            name: replace(told, shares=told.shares + text, matters=told.matters + text)
            for name, told in scenario.disclosures.items()
        },
    )


def _moment(moment: Moment, text: str) -> Moment:
    variants = tuple(
        replace(variant, say=variant.say + text, manner=variant.manner + text)
        for variant in moment.variants
    )
    replies = {name: _reply(reply, text) for name, reply in moment.replies.items()}
    return replace(moment, variants=variants, replies=replies)


def _reply(reply: Reply, text: str) -> Reply:
    """The text stands after the reply, inside its last mark."""
    said = reply.text + text
    *first, last = reply.moves
    return replace(
        reply,
        text=said,
        moves=(*first, replace(last, end=len(said))),
        heard=reply.heard + text,
        why=reply.why + text,
    )
