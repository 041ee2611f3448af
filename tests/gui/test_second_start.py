"""The second start: the library stands at once, and is put right where it no longer holds."""

from __future__ import annotations

from pathlib import Path

from simulator.gui.library.broken_card import BrokenCard
from simulator.gui.library.scenario_card import ScenarioCard

from .conftest import Opens, begin


def test_the_library_stands_before_anything_has_been_read(
    opens: Opens, own_scenarios: Path
) -> None:
    opens(own_scenarios).window.close()
    second = opens(own_scenarios, begun=False)
    second.window.begin()
    second.window.show()
    assert second.one(ScenarioCard).accessibleName().startswith("Touches on: a death")
    assert "desk" not in vars(second.window)


def test_a_session_left_before_is_offered_at_once(opens: Opens, own_scenarios: Path) -> None:
    first = opens(own_scenarios)
    first.sits_down("A short visit")
    first.plays("feel")
    first.window.close()
    second = opens(own_scenarios, begun=False)
    second.window.begin()
    second.window.show()
    assert second.sees("You stopped at turn 2")
    second.clicks("Go on with Ada, turn 2")
    assert second.sees("“My brother died in spring.”")


def test_nothing_moves_when_the_library_still_holds(opens: Opens, own_scenarios: Path) -> None:
    opens(own_scenarios).window.close()
    second = opens(own_scenarios, begun=False)
    second.window.begin()
    second.window.show()
    card = second.one(ScenarioCard)
    with second.qtbot.waitSignal(second.window.ready):
        pass
    assert second.one(ScenarioCard) is card


def test_a_file_broken_in_between_is_told(opens: Opens, own_scenarios: Path) -> None:
    opens(own_scenarios).window.close()
    file = own_scenarios / "short-visit.yaml"
    file.write_text(file.read_text("utf-8").replace("level:", "levl:"), "utf-8")
    second = opens(own_scenarios)
    assert "short-visit.yaml cannot be played yet" in second.one(BrokenCard).accessibleName()


def test_a_damaged_memory_of_the_library_does_no_harm(opens: Opens, own_scenarios: Path) -> None:
    first = opens(own_scenarios)
    first.window.close()
    (first.data / "library.json").write_text('{"stamp"', "utf-8")
    second = opens(own_scenarios, begun=False)
    begin(second)
    assert second.sees("A short visit")
