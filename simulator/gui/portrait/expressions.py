"""What each feeling does to a face: lines in the open-peeps hand, a pose, and words for it.

The lines stand in ``assets/portraits/faces.json``. Most are brows, eyes, noses and mouths of the
open-peeps expressions, put together anew, because as they come several feelings would share a
face and others would be a joke; the rest (tears, a blush, a pressed mouth) are drawn to match.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.resources import assets_dir
from simulator.scenario.model import Feeling


@dataclass(frozen=True, slots=True)
class Mark:
    """One line or shape of a face, in the coordinates of an open-peeps expression.

    Attributes:
        path: SVG path data.
        paint: a name in the portrait's palette, as ``ink`` or ``water``.
        width: of the pen; 0 fills the shape instead.
        edge: width of the ink edge around a filled shape; 0 for none.
        transform: an SVG transform, or nothing.
    """

    path: str
    paint: str = "ink"
    width: float = 0
    edge: float = 0
    transform: str = ""


@dataclass(frozen=True, slots=True)
class Expression:
    """A face and how the head is held.

    Attributes:
        marks: the lines, back to front.
        tilt: degrees the head leans forward; negative lifts the chin.
        drop: how far the head sinks between the shoulders.
        turned: whether the client has turned away.
    """

    marks: tuple[Mark, ...]
    tilt: float = 0
    drop: float = 0
    turned: bool = False


#: For people who hear the screen: what the drawing shows.
_SEEN: Mapping[Feeling, str] = {
    Feeling.GUARDED: QT_TRANSLATE_NOOP("Portrait", "brows low, a sidelong look, lips pressed"),
    Feeling.ANXIOUS: QT_TRANSLATE_NOOP("Portrait", "eyes wide and turned aside, mouth unsteady"),
    Feeling.SAD: QT_TRANSLATE_NOOP("Portrait", "brows drawn up, heavy eyes, mouth turned down"),
    Feeling.ASHAMED: QT_TRANSLATE_NOOP("Portrait", "head bowed, eyes down, blushing"),
    Feeling.ANGRY: QT_TRANSLATE_NOOP(
        "Portrait", "brows drawn together, eyes hard, mouth turned down"
    ),
    Feeling.NUMB: QT_TRANSLATE_NOOP("Portrait", "small fixed eyes, a face that does not move"),
    Feeling.HURT: QT_TRANSLATE_NOOP("Portrait", "brows drawn up, eyes shining, mouth tight"),
    Feeling.CONFUSED: QT_TRANSLATE_NOOP(
        "Portrait", "one brow raised, head to one side, mouth crooked"
    ),
    Feeling.HOPEFUL: QT_TRANSLATE_NOOP("Portrait", "eyes bright and lifted, a small smile"),
    Feeling.RELIEVED: QT_TRANSLATE_NOOP("Portrait", "eyes closed, brows smooth, smiling"),
    Feeling.CALM: QT_TRANSLATE_NOOP("Portrait", "an easy look, the mouth at rest"),
    Feeling.OPEN: QT_TRANSLATE_NOOP("Portrait", "brows lifted, eyes on you, speaking"),
    Feeling.TEARFUL: QT_TRANSLATE_NOOP("Portrait", "eyes shut, mouth trembling, tears"),
    Feeling.OVERWHELMED: QT_TRANSLATE_NOOP(
        "Portrait", "eyes screwed up, brow creased, teeth clenched"
    ),
    Feeling.WITHDRAWN: QT_TRANSLATE_NOOP("Portrait", "turned away, eyes down"),
    Feeling.AMUSED: QT_TRANSLATE_NOOP("Portrait", "eyes creased, laughing"),
}


def describe(feeling: Feeling) -> str:
    """What the face of ``feeling`` looks like, in a few words."""
    return translate("Portrait", _SEEN[feeling])


def expression_of(feeling: Feeling) -> Expression:
    """The face of ``feeling``."""
    return _expressions()[feeling]


@cache
def _expressions() -> Mapping[Feeling, Expression]:
    text = (assets_dir() / "portraits" / "faces.json").read_text(encoding="utf-8")
    faces = json.loads(text)
    return {
        feeling: Expression(
            marks=tuple(_mark(mark) for mark in faces[feeling]["marks"]),
            tilt=faces[feeling]["tilt"],
            drop=faces[feeling]["drop"],
            turned=faces[feeling]["turned"],
        )
        for feeling in Feeling
    }


def _mark(data: dict[str, str | float]) -> Mark:
    drawn = "stroke" in data
    return Mark(
        path=str(data["d"]),
        paint=str(data.get("colour" if drawn else "fill", "ink")),
        width=float(data.get("stroke", 0)),
        edge=float(data.get("outline", 0)),
        transform=str(data.get("transform", "")),
    )
