"""The parts of an explanation that the session and the debrief show alike."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from simulator.feedback.explain import Contrast, Explanation
from simulator.feedback.quoting import Marks, marks_in, shown
from simulator.gui.column import Column
from simulator.gui.fold_out import FoldOut
from simulator.gui.labels import wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.words import heard_as, practice_words, verdict_phrase
from simulator.scenario.model import Reply


def verdict_label(explanation: Explanation) -> QLabel:
    """The verdict and the technique that led to it; the theme colours it by its property."""
    words = verdict_phrase(explanation.verdict, mixed=explanation.mixed, early=explanation.early)
    label = wrapped_label(f"{words.upper()}  ·  {explanation.leading_name}", "strong")
    label.setProperty("verdict", str(explanation.verdict))
    return label


def explanation_folds(
    appearance: Appearance, reply: Reply, explanation: Explanation, client: str
) -> Iterator[FoldOut]:
    """The stronger reply (or what made this one work), why, and what moved trust."""
    if explanation.contrast is not None:
        marks = marks_in(explanation.language)
        contrast = partial(_contrast, reply, explanation.contrast, client, marks)
        yield FoldOut(appearance, translate("Explanation", "A stronger reply here"), contrast)
    else:
        strength = partial(_paragraphs, explanation.strength)
        yield FoldOut(appearance, translate("Explanation", "What made it work"), strength)
    why = tuple(_why(explanation, client))
    yield FoldOut(appearance, translate("Explanation", "Why"), partial(_paragraphs, *why))
    reasons = tuple(_reasons(explanation))
    yield FoldOut(
        appearance, translate("Explanation", "What moved trust"), partial(_paragraphs, *reasons)
    )


def _contrast(reply: Reply, contrast: Contrast, client: str, marks: Marks) -> QWidget:
    """Your reply, the stronger one, what sets them apart, and what the client would have said."""
    said, manner = contrast.answer.variant.say, contrast.answer.variant.manner
    body = Column(spacing=4, margins=(32, 0, 8, 8))
    for caption, text in (
        (translate("Explanation", "YOURS"), shown(reply, marks)),
        (translate("Explanation", "STRONGER HERE"), shown(contrast.reply, marks)),
        (translate("Explanation", "THE DIFFERENCE"), contrast.says),
        (_answered(client), f"{said} ({manner})" if manner else said),
    ):
        body.add(wrapped_label(caption, "caption"))
        body.add(wrapped_label(text))
    then = translate("Explanation", "Trust would then have been {trust}.")
    body.add(wrapped_label(then.format(trust=contrast.trust_after), "quiet"))
    return body


def _why(explanation: Explanation, client: str) -> Iterator[str]:
    if explanation.effect:
        yield explanation.effect
    if explanation.heard:
        heard = heard_as(client, on_arrival=explanation.found_on_arrival)
        yield f"{heard}: {explanation.heard}"
    if explanation.author_note:
        yield explanation.author_note
    if explanation.served:
        served = translate("Explanation", "Serves: {practices}.")
        yield served.format(practices=practice_words(explanation.served, explanation.language))
    if explanation.failed:
        failed = translate("Explanation", "Fails: {practices}.")
        yield failed.format(practices=practice_words(explanation.failed, explanation.language))
    source = translate("Explanation", "Source: {sources}.")
    yield source.format(sources="; ".join(explanation.sources))


def _answered(client: str) -> str:
    heading = translate("Explanation", "HOW {client} WOULD HAVE ANSWERED")
    return heading.format(client=client.upper())


def _reasons(explanation: Explanation) -> Iterator[str]:
    for reason in explanation.reasons:
        amount = f"+{reason.amount}" if reason.amount > 0 else str(reason.amount).replace("-", "−")
        yield f"{amount}   {reason.why}"


def _paragraphs(*texts: str) -> QWidget:
    body = Column(spacing=6, margins=(32, 0, 8, 8))
    for text in texts:
        body.add(wrapped_label(text))
    return body
