"""Without a screen the person is told so, before Qt ends the process."""

from __future__ import annotations

import pytest

from simulator.gui.display import missing_display


def _listens(number: str) -> bool:
    return number == "0"


@pytest.mark.parametrize(
    "environment",
    [
        {"DISPLAY": ":0"},
        {"DISPLAY": ":0.1"},
        {"DISPLAY": "unix:0"},
        {"DISPLAY": "localhost:10.0"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":7"},
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":7"},
    ],
)
def test_a_screen_that_is_named_and_may_be_there_is_tried(environment: dict[str, str]) -> None:
    assert missing_display("linux", environment, _listens) is None


@pytest.mark.parametrize(
    ("environment", "why"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ({"DISPLAY": ":7"}, "nothing answers at DISPLAY=:7"),
        ({"DISPLAY": "unix:7.0"}, "nothing answers at DISPLAY=unix:7.0"),
    ],
)
def test_a_missing_screen_is_told_in_one_sentence(environment: dict[str, str], why: str) -> None:
    assert missing_display("linux", environment, _listens) == (
        f"There is no screen to open Safe Space on ({why}): start it from a desktop session, "
        "or practise here with “safe-space play SCENARIO”."
    )


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_name_no_screen_and_have_one(platform: str) -> None:
    assert missing_display(platform, {}, _listens) is None
