"""Statistics follow the text: the look that proves its problems counts its meetings too."""

from __future__ import annotations

import pytest

from simulator.gui.author.statistics.figures_table import FiguresTable

from ..person import PATIENCE
from .conftest import Author

CURRENT = "Of the text as it stands."


def trust_at_the_door(author: Author) -> str:
    """The trust that the table of moments tells of the first one."""
    moments = author.person.all(FiguresTable)[0].model()
    return str(moments.index(0, 1).data())


def begins_with_trust(author: Author, trust: int) -> None:
    author.editor.replace_all(author.text.replace("\nstart: ", f"\ntrust: {trust}\nstart: "))


def waits_until_current(author: Author) -> None:
    author.waits(lambda: author.person.sees(CURRENT))


def test_only_the_newest_version_is_counted(author: Author) -> None:
    author.page.show_statistics()
    waits_until_current(author)
    assert trust_at_the_door(author) == "6"
    text = author.text
    for trust in range(2, 10):
        author.editor.replace_all(text)
        begins_with_trust(author, trust)
        author.person.qtbot.wait(60)
    author.waits(lambda: trust_at_the_door(author) == "9")
    assert author.person.sees(CURRENT)


def test_what_was_counted_out_of_sight_is_there_when_turned_to(author: Author) -> None:
    begins_with_trust(author, 7)
    with author.person.qtbot.waitSignal(author.page.workbench.counted, timeout=2 * PATIENCE):
        pass
    author.page.show_statistics()
    assert author.person.sees(CURRENT)
    assert trust_at_the_door(author) == "7"


def test_a_version_that_cannot_be_counted_is_told_plainly_and_the_next_one_counts(
    author: Author, monkeypatch: pytest.MonkeyPatch
) -> None:
    author.page.show_statistics()
    waits_until_current(author)
    with monkeypatch.context() as broken:
        # The process that reads runs already; the one that looks deeper can't be started.
        broken.setattr("sys.executable", str(author.person.data / "no-such-python"))
        begins_with_trust(author, 8)
        author.waits(lambda: author.person.sees("This version could not be worked out."))
        assert author.page.workbench.is_all_known
        assert trust_at_the_door(author) == "6", "the last figures stay"
    author.types("# On we go.\n")
    author.waits(lambda: trust_at_the_door(author) == "8")
