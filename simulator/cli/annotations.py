"""Problems as workflow commands that GitHub shows beside the lines they are about."""

from __future__ import annotations

from simulator.scenario.diagnostics import Diagnostic, Severity, legible

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
_IN_TEXT = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY = {**_IN_TEXT, ":": "%3A", ",": "%2C"}


def as_annotation(problem: Diagnostic) -> str:
    """``::error file=…,line=…,col=…,endLine=…,endColumn=…,title=…::message``, on one line."""
    span = problem.span
    properties = {
        # A workflow looks for the file by this name, written with slashes.
        "file": problem.path.replace("\\", "/"),
        "line": str(span.line),
        "col": str(span.col),
        "endLine": str(span.end_line),
        "endColumn": str(span.end_col),
        "title": problem.code,
    }
    told = ",".join(f"{name}={_escaped(value, _IN_PROPERTY)}" for name, value in properties.items())
    message = f"{problem.message}\n{problem.help}"
    return f"::{_LEVELS[problem.severity]} {told}::{_escaped(message, _IN_TEXT)}"


def _escaped(text: str, signs: dict[str, str]) -> str:
    """What would end the value or the line is spelled as the runner reads it back."""
    spelled = "".join(signs.get(char, char) for char in text)
    return legible(spelled, limit=len(spelled) * 8)
