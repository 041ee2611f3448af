"""Works out one answer in a process of its own, so that no window has to wait.

``python -m simulator.authoring.sharing.service`` reads a packed request on standard input until
that ends, and writes the packed answer to standard output. Whoever no longer wants it kills it.
"""

from __future__ import annotations

import os
import sys
from typing import BinaryIO

from simulator.authoring.sharing.answering import answer
from simulator.authoring.sharing.asking import packed, unpacked_request

#: Whoever types goes first.
_NICENESS = 3


def serve(asked: BinaryIO, answered: BinaryIO) -> None:
    """Answer one request.

    Raises:
        ValueError: what was asked is no request.
    """
    answered.write(packed(answer(unpacked_request(asked.read()))))
    answered.flush()


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    serve(sys.stdin.buffer, sys.stdout.buffer)
