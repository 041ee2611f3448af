"""Words as people type and paste them, with every sign that YAML or a mark could trip over."""

from __future__ import annotations

from hypothesis import strategies as st

from simulator.scenario.source import FORBIDDEN

_UNWANTED = "".join(filter(FORBIDDEN.match, map(chr, range(0x2000, 0x10000))))
_LETTERS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters=_UNWANTED)
_PIECES = st.sampled_from(
    [
        *(
            ": ",
            ":",
            " #",
            "#",
            "- ",
            "-",
            "--- ",
            "[",
            "]",
            "{",
            "}",
            '"',
            "'",
            "&",
            "*",
            "!",
            "|",
        ),
        *(
            ">",
            "%",
            "@",
            "`",
            ",",
            "?",
            "\\",
            "\n",
            "\n\n",
            "\t",
            "  ",
            "…",
            "👩‍👧",
            "é",
            "no",
            "1.0",
        ),
        *(
            "A word",
            "and more words",
            "](open-question)",
            "\\[",
            "null",
            "~",
            "<<",
            "...",
            "=",
            "a: b",
        ),
    ]
)


def words(most: int = 12) -> st.SearchStrategy[str]:
    """Some words without blanks around them, never none."""
    pieces = st.lists(st.one_of(_PIECES, _LETTERS), min_size=1, max_size=most)
    return pieces.map("".join).map(str.strip).filter(bool)
