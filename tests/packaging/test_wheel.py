"""What ``pip install .`` gives: a working command, with all it needs, from the wheel alone."""

from __future__ import annotations

import json
import posixpath
import re
import zipfile
from pathlib import Path

import yaml

from simulator import __version__
from tests.packaging.environment import ROOT, Installed

BUNDLED = "simulator/_bundled"

#: Opens the app as the command does, leaves it once it is idle, and tells what stood in it.
OPEN_AND_LOOK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
run = QApplication.exec

def look():
    for window in QApplication.topLevelWidgets():
        print(window.windowTitle(), *(one.accessibleName() for one in window.findChildren(QWidget)))
    QApplication.quit()

def run_until_idle(*_):
    # The library's further cards are made when nobody waits for them.
    QTimer.singleShot(2500, look)
    return run()

QApplication.exec = run_until_idle
from simulator.__main__ import main
sys.exit(main())
"""


def _names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def _files(folder: str) -> set[str]:
    return {
        path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()
    }


def test_the_installed_command_tells_its_version(installed: Installed) -> None:
    answer = installed.run(installed.command, "--version")
    assert (answer.returncode, answer.stdout) == (0, f"safe-space {__version__}\n")


def test_everything_comes_from_the_fresh_environment(installed: Installed) -> None:
    tell = (
        "import simulator, simulator.resources as found\n"
        "print(simulator.__file__, found.assets_dir(), found.scenarios_dir(), sep='\\n')"
    )
    answer = installed.run(installed.python, "-c", tell)
    places = [Path(line) for line in answer.stdout.splitlines()]
    assert len(places) == 3, answer.stderr
    assert all(place.is_relative_to(installed.environment.resolve()) for place in places)
    assert all(place.exists() for place in places)


def test_the_installed_command_finds_no_error_in_its_own_scenarios(installed: Installed) -> None:
    site = installed.run(
        installed.python, "-c", "import simulator.resources as r; print(r.scenarios_dir())"
    )
    answer = installed.run(installed.command, "check", site.stdout.strip())
    assert answer.returncode == 0, answer.stdout + answer.stderr


def test_a_scenario_plays_from_the_wheel_alone(installed: Installed) -> None:
    answer = installed.run(
        installed.command, "play", "camera-off-theo", "--replies", "ready,stays-off", "--json"
    )
    assert answer.returncode == 0, answer.stderr
    report = json.loads(answer.stdout)
    assert report["scenario"] == "camera-off-theo"
    assert [turn["reply"] for turn in report["turns"]] == ["ready", "stays-off"]
    assert all(turn["explanation"] for turn in report["turns"])


def test_the_app_opens_on_its_library_from_the_wheel_alone(installed: Installed) -> None:
    answer = installed.run(installed.python, "-c", OPEN_AND_LOOK)
    assert answer.returncode == 0, answer.stderr
    assert "Safe Space" in answer.stdout
    for path in sorted((ROOT / "scenarios").glob("*.yaml")):
        assert yaml.safe_load(path.read_text("utf-8"))["title"] in answer.stdout


def test_the_wheel_carries_every_scenario_and_asset_but_no_picture(wheel: Path) -> None:
    shipped = _files("scenarios") | _files("assets")
    wanted = {f"{BUNDLED}/{name}" for name in shipped if not name.startswith("assets/pictures/")}
    assert {name for name in _names(wheel) if name.startswith(BUNDLED)} == wanted


def test_in_the_wheel_too_each_scenario_names_the_schema_to_editors(wheel: Path) -> None:
    folder = f"{BUNDLED}/scenarios"
    with zipfile.ZipFile(wheel) as archive:
        files = [name for name in archive.namelist() if re.match(f"{folder}/[^/]+\\.yaml", name)]
        lines = [archive.read(name).decode("utf-8").splitlines()[0] for name in files]
    places = {line.removeprefix("# yaml-language-server: $schema=") for line in lines}
    assert {posixpath.normpath(f"{folder}/{place}") for place in places} == {
        f"{BUNDLED}/assets/scenario.schema.json"
    }


def test_the_wheel_carries_nothing_but_the_program(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in _names(wheel)}
    assert tops == {"simulator", f"safe_space-{__version__}.dist-info"}


def test_the_wheel_tells_type_checkers_that_it_is_typed(wheel: Path) -> None:
    assert "simulator/py.typed" in _names(wheel)


def test_the_wheel_names_no_folder_of_this_machine(wheel: Path) -> None:
    places = [str(place).encode() for place in (ROOT, Path.home()) if len(place.parts) > 2]
    with zipfile.ZipFile(wheel) as archive:
        telling = [
            name
            for name in archive.namelist()
            if any(place in archive.read(name) for place in places)
        ]
    assert telling == []
