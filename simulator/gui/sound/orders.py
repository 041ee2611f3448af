"""What goes between the app and the process that speaks: one JSON object a line."""

from __future__ import annotations

import json
from dataclasses import dataclass

from simulator.gui.sound.speaking_style import Sex, SpeakingStyle, Stage

#: An order to be silent, as a line.
HUSH = "{}\n"


@dataclass(frozen=True, slots=True)
class Say:
    """Words to say; ``name`` is whose they are, ``language`` a tag such as ``en-GB``."""

    number: int
    words: str
    name: str
    language: str
    style: SpeakingStyle

    def as_line(self) -> str:
        """One line, with its end."""
        style = self.style
        return _line(
            {
                "number": self.number,
                "words": self.words,
                "name": self.name,
                "language": self.language,
                "style": [style.sex, style.stage, style.pitch, style.rate],
            }
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a voice says what order ``number`` asked for."""

    number: int
    is_heard: bool

    def as_line(self) -> str:
        """One line, with its end."""
        return _line({"number": self.number, "heard": self.is_heard})


def read_order(line: str) -> Say | None:
    """The words to say; None is to be silent.

    Raises:
        ValueError, KeyError, TypeError: the line is no order.
    """
    order = json.loads(line)
    if not order:
        return None
    sex, stage, pitch, rate = order["style"]
    style = SpeakingStyle(Sex(sex), Stage(stage), float(pitch), float(rate))
    return Say(int(order["number"]), order["words"], order["name"], order["language"], style)


def read_answer(line: str) -> Answer:
    """The answer in a line.

    Raises:
        ValueError, KeyError, TypeError: there is none.
    """
    answer = json.loads(line)
    return Answer(int(answer["number"]), bool(answer["heard"]))


def _line(fields: object) -> str:
    # ASCII only: neither end of the line need agree on an encoding.
    return json.dumps(fields, ensure_ascii=True) + "\n"
