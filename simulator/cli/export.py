"""``safe-space export``: the debrief of a saved session as a file to keep or pass on."""

from __future__ import annotations

import sys
from pathlib import Path

from simulator.cli.sessions import saved_transcript
from simulator.feedback.turning import surveyed_turning
from simulator.records.exports.composing import document_of
from simulator.records.exports.formats import Format, format_of, written
from simulator.records.exports.whole_file import NotWrittenError, write_whole

_NO_PDF = (
    "A PDF is made in the app: open the session's debrief there and choose Export. Here, name a "
    "file that ends in .html or .md."
)
_UNKNOWN = "{out} names no format that can be written. Name a file that ends in .html or .md."


def export_session(session: str, out: Path, data: Path | None) -> int:
    """Write the debrief of a saved session to ``out``, in the format its ending names."""
    format_ = format_of(out)
    if format_ is None or format_ is Format.PDF:
        print(_NO_PDF if format_ else _UNKNOWN.format(out=out), file=sys.stderr)
        return 2
    transcript = saved_transcript(session, data)
    if transcript is None:
        return 1
    try:
        write_whole(out, written(document_of(transcript, surveyed_turning(transcript)), format_))
    except NotWrittenError as error:
        print(error.message, file=sys.stderr)
        return 1
    print(f"Written to {out}")
    return 0
