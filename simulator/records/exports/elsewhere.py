"""What else was possible: turning points, and an earlier attempt beside this one."""

from __future__ import annotations

from simulator.feedback.attempts import Attempted, Attempts
from simulator.feedback.quoting import Marks, marks_in, shown
from simulator.feedback.turning import Turning
from simulator.feedback.verdict_names import verdict_name
from simulator.records.exports.document import (
    Attempt,
    Block,
    Paragraph,
    Role,
    Section,
    SideBySide,
)
from simulator.scenario.model import Ending


def turning_section(turning: Turning) -> Section:
    """The replies that put most out of reach, and what would have kept more open."""
    blocks: list[Block] = []
    if turning.notice:
        blocks.append(Paragraph(turning.notice, Role.QUIET))
    marks = marks_in(turning.language)
    for point in turning.points:
        blocks += [
            Paragraph(f"Turn {point.place + 1}", Role.CAPTION),
            Paragraph(shown(point.reply, marks)),
            Paragraph(point.says),
            Paragraph(f"More stayed open with: {shown(point.kept_open, marks)}", Role.QUIET),
        ]
    return Section("Turning points", tuple(blocks))


def attempts_section(attempts: Attempts) -> Section:
    """Both attempts from the turn at which they part."""
    same = attempts.place
    told = f"The first {same} turns are the same."
    if same < 2:
        told = "The first turn is the same." if same else "They part at the first turn."
    marks = marks_in(attempts.language)
    rows = tuple(
        (_attempt(earlier, same + at, marks), _attempt(later, same + at, marks))
        for at, (earlier, later) in enumerate(attempts.rows, start=1)
    )
    endings = (_ended(attempts.earlier_ending), _ended(attempts.later_ending))
    blocks = (
        Paragraph(told, Role.QUIET),
        SideBySide(("Earlier", "This time"), rows, endings),
    )
    return Section("Your earlier attempt, and this one", blocks)


def _attempt(attempted: Attempted | None, turn: int, marks: Marks) -> Attempt | None:
    if attempted is None:
        return None
    aside = f"Turn {turn}, {verdict_name(attempted.verdict)}, trust {attempted.trust}"
    return Attempt(attempted.verdict, shown(attempted.reply, marks), aside)


def _ended(ending: Ending | None) -> str:
    return f"Ends: {ending.title}" if ending else "Left before the end"
