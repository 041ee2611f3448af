"""What a name changes in the English words before it."""

from __future__ import annotations


def fluent(text: str, client: str) -> str:  # noqa: ARG001 - as in every language
    """``text`` as it is: in English a name changes nothing."""
    return text
