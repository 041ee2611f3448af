"""The deeper parts of an explanation, as fold-outs: shared by the session and the debrief."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from simulator.feedback.arrival import heard_as
from simulator.feedback.explain import Contrast, Explanation
from simulator.feedback.quoting import shown
from simulator.gui.column import Column
from simulator.gui.fold_out import FoldOut
from simulator.gui.labels import wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.model import Reply
from simulator.scenario.taxonomy import Practice, shipped_taxonomy


def explanation_folds(
    appearance: Appearance, reply: Reply, explanation: Explanation, client: str
) -> Iterator[FoldOut]:
    """The stronger reply (or what made this one work), why, and what moved trust."""
    if explanation.contrast is not None:
        contrast = partial(_contrast, reply, explanation.contrast, client)
        yield FoldOut(appearance, "A stronger reply here", contrast)
    else:
        strength = partial(_paragraphs, explanation.strength)
        yield FoldOut(appearance, "What made it work", strength)
    why = tuple(_why(explanation, client))
    yield FoldOut(appearance, "Why", partial(_paragraphs, *why))
    reasons = tuple(_reasons(explanation))
    yield FoldOut(appearance, "What moved trust", partial(_paragraphs, *reasons))


def _contrast(reply: Reply, contrast: Contrast, client: str) -> QWidget:
    """Your reply, the stronger one, what sets them apart, and what the client would have said."""
    said, manner = contrast.answer.variant.say, contrast.answer.variant.manner
    body = Column(spacing=4, margins=(32, 0, 8, 8))
    for caption, text in (
        ("YOURS", shown(reply)),
        ("STRONGER HERE", shown(contrast.reply)),
        ("THE DIFFERENCE", contrast.says),
        (f"HOW {client.upper()} WOULD HAVE ANSWERED", f"{said} ({manner})" if manner else said),
    ):
        body.add(wrapped_label(caption, "caption"))
        body.add(wrapped_label(text))
    body.add(wrapped_label(f"Trust would then have been {contrast.trust_after}.", "quiet"))
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
        yield f"Serves: {_named(explanation.served)}."
    if explanation.failed:
        yield f"Fails: {_named(explanation.failed)}."
    yield f"Source: {'; '.join(explanation.sources)}."


def _named(practices: tuple[Practice, ...]) -> str:
    names = shipped_taxonomy().practice_names
    return ", ".join(names[practice].lower() for practice in practices)


def _reasons(explanation: Explanation) -> Iterator[str]:
    for reason in explanation.reasons:
        amount = f"+{reason.amount}" if reason.amount > 0 else str(reason.amount).replace("-", "−")
        yield f"{amount}   {reason.why}"


def _paragraphs(*texts: str) -> QWidget:
    body = Column(spacing=6, margins=(32, 0, 8, 8))
    for text in texts:
        body.add(wrapped_label(text))
    return body
