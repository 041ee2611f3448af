"""What else was possible: turning points, and an earlier attempt beside this one."""

from __future__ import annotations

from simulator.feedback.attempts import Attempted, Attempts
from simulator.feedback.quoting import Marks, marks_in, shown
from simulator.feedback.turning import Turning
from simulator.records.exports.document import (
    Attempt,
    Block,
    Paragraph,
    Role,
    Section,
    SideBySide,
)
from simulator.records.exports.fixed_words import FixedWords, verdict_words
from simulator.scenario.model import Ending


def turning_section(turning: Turning, say: FixedWords) -> Section:
    """The replies that put most out of reach, and what would have kept more open."""
    blocks: list[Block] = []
    if turning.notice:
        blocks.append(Paragraph(turning.notice, Role.QUIET))
    marks = marks_in(turning.language)
    for point in turning.points:
        blocks += [
            Paragraph(say("Turn {turn}", turn=point.place + 1), Role.CAPTION),
            Paragraph(shown(point.reply, marks)),
            Paragraph(point.says),
            Paragraph(
                say("More stayed open with: {reply}", reply=shown(point.kept_open, marks)),
                Role.QUIET,
            ),
        ]
    return Section(say("Turning points"), tuple(blocks))


def attempts_section(attempts: Attempts, say: FixedWords) -> Section:
    """Both attempts from the turn at which they part."""
    same = attempts.place
    told = say("The first {count} turns are the same.", count=same)
    if same < 2:
        told = say("The first turn is the same.") if same else say("They part at the first turn.")
    marks = marks_in(attempts.language)
    rows = tuple(
        (_attempt(earlier, same + at, marks, say), _attempt(later, same + at, marks, say))
        for at, (earlier, later) in enumerate(attempts.rows, start=1)
    )
    endings = (_ended(attempts.earlier_ending, say), _ended(attempts.later_ending, say))
    blocks = (
        Paragraph(told, Role.QUIET),
        SideBySide((say("Earlier"), say("This time")), rows, endings),
    )
    return Section(say("Your earlier attempt, and this one"), blocks)


def _attempt(
    attempted: Attempted | None, turn: int, marks: Marks, say: FixedWords
) -> Attempt | None:
    if attempted is None:
        return None
    verdict = verdict_words(attempted.verdict, say)
    aside = say(
        "Turn {turn}, {verdict}, trust {trust}", turn=turn, verdict=verdict, trust=attempted.trust
    )
    return Attempt(attempted.verdict, shown(attempted.reply, marks), aside)


def _ended(ending: Ending | None, say: FixedWords) -> str:
    if ending is None:
        return say("Left before the end")
    return say("Ends: {title}", title=ending.title)
