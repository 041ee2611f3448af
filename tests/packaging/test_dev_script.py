"""``dev.py``: it sets up once, mends what was cut short, and says in one sentence what is wrong."""

from __future__ import annotations

import ast
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.environment import ROOT

ON_POSIX = pytest.mark.skipif(os.name == "nt", reason="apt and exec are not on Windows")


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, working on a small checkout of its own, on a Linux that lacks nothing."""
    spec = importlib.util.spec_from_file_location("dev_script", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    venv = tmp_path / ".venv"
    for name, value in {
        "ROOT": tmp_path,
        "VENV": venv,
        "STAMP": venv / "set-up.txt",
        "LOG": venv / "set-up.log",
        "loads": lambda library: True,
        "has_font": lambda folders: True,
    }.items():
        monkeypatch.setattr(module, name, value)
    monkeypatch.setattr(sys, "platform", "linux")
    return module


class Steps:
    """Stands for the commands a set-up runs: notes each, and does what it would leave behind."""

    def __init__(self, python: Path, says: str | None = None) -> None:
        self.python = python
        self.says = says
        self.commands: list[list[str]] = []

    def __call__(self, command: list[str], environment: object) -> str | None:
        self.commands.append(command)
        if command[1:3] == ["-m", "venv"]:
            self.python.parent.mkdir(parents=True, exist_ok=True)
            self.python.touch()
        return None if self.says is None or "pip" not in command else self.says


@pytest.fixture
def steps(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Steps:
    """Commands that all succeed."""
    noted = Steps(dev.venv_python())
    monkeypatch.setattr(dev, "failure_of", noted)
    return noted


def _one_sentence(text: str) -> str:
    """``text`` without its line end, having checked that it is one sentence on one line."""
    line = text.removesuffix("\n")
    assert "\n" not in line
    assert "Traceback" not in line
    assert line
    return line


def test_an_old_python_can_read_the_script() -> None:
    ast.parse((ROOT / "dev.py").read_text("utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize("version", [(3, 8), (3, 9), (3, 10), (3, 15)])
def test_a_python_that_does_not_fit_is_told_in_one_sentence(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, version: tuple[int, int]
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.SetUpError) as told:
        dev.check_python(version, "run")
    said = _one_sentence(str(told.value))
    assert said == (
        f"Safe Space needs Python 3.11 to 3.14, and this is 3.{version[1]}: "
        "install one of those first."
    )


def test_a_fitting_python_on_the_machine_is_named(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: name if name == "python3.12" else None)
    with pytest.raises(dev.SetUpError, match=r"start it as “python3\.12 dev\.py test”"):
        dev.check_python((3, 9), "test")


def test_the_script_supports_the_pythons_that_the_project_declares(dev: ModuleType) -> None:
    (oldest, newest) = dev.OLDEST, dev.NEWEST
    declared = f'requires-python = ">={dev.dotted(oldest)},<3.{newest[1] + 1}"'
    assert declared in (ROOT / "pyproject.toml").read_text("utf-8")


def test_a_second_set_up_runs_nothing(dev: ModuleType, steps: Steps) -> None:
    dev.set_up("dev", {})
    assert len(steps.commands) == 2
    dev.set_up("dev", {})
    assert len(steps.commands) == 2


def test_what_serves_the_tests_serves_the_app_but_not_the_other_way(
    dev: ModuleType, steps: Steps
) -> None:
    dev.set_up("run", {})
    assert not dev.is_ready("dev", dev.fingerprint_now())
    dev.set_up("dev", {})
    assert dev.is_ready("run", dev.fingerprint_now())


def test_changed_dependencies_are_installed(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    dev.set_up("run", {})
    monkeypatch.setattr(dev, "venv_fits", lambda: True)
    (dev.ROOT / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    dev.set_up("run", {})
    assert ["-m", "venv"] not in [command[1:3] for command in steps.commands[2:]]
    assert len(steps.commands) == 3


def test_a_set_up_cut_short_is_made_afresh(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "venv_fits", lambda: True)
    half = dev.VENV / "lib" / "half-a-package.py"
    half.parent.mkdir(parents=True)
    half.touch()
    dev.STAMP.write_text(dev.UNFINISHED)
    dev.set_up("run", {})
    assert not half.exists()
    assert dev.is_ready("run", dev.fingerprint_now())


def test_an_environment_whose_python_is_gone_is_made_afresh(dev: ModuleType, steps: Steps) -> None:
    dev.set_up("run", {})
    dev.venv_python().unlink()
    dev.set_up("run", {})
    assert dev.is_ready("run", dev.fingerprint_now())


def test_no_network_is_told_in_one_sentence_with_the_log(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble = "Max retries exceeded with url: /simple/hatchling/"
    monkeypatch.setattr(dev, "failure_of", Steps(dev.venv_python(), says=trouble))
    with pytest.raises(dev.SetUpError) as told:
        dev.set_up("dev", {})
    said = _one_sentence(str(told.value))
    assert "because nothing could be fetched from the network" in said
    assert str(dev.LOG) in said


def test_a_clean_failure_keeps_what_was_fetched(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "failure_of", Steps(dev.venv_python(), says="no such version"))
    with pytest.raises(dev.SetUpError, match="could not be set up; the details are in"):
        dev.set_up("dev", {})
    assert dev.venv_python().exists()
    assert not dev.STAMP.exists()


@ON_POSIX
def test_the_packages_of_missing_libraries_are_installed_as_root(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
    dev.set_up("run", {})
    update, install = (command for command in steps.commands if command[0] == "apt-get")
    assert update[-1] == "update"
    assert install[-4:] == ["install", "--yes", "--no-install-recommends", "libegl1"]


@ON_POSIX
def test_without_root_the_one_command_is_told(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "loads", lambda library: library != "libGL.so.1")
    monkeypatch.setattr(dev, "has_font", lambda folders: False)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    with pytest.raises(dev.SetUpError) as told:
        dev.set_up("run", {})
    assert _one_sentence(str(told.value)).endswith(
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends "
        "fonts-dejavu-core libgl1"
    )
    assert steps.commands == []


def test_without_apt_the_missing_libraries_are_named(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "loads", lambda library: library != "libGL.so.1")
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.SetUpError, match=r"^These are missing: libGL\.so\.1; install them"):
        dev.set_up("run", {})


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_need_no_system_packages(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(dev, "loads", lambda library: False)
    monkeypatch.setattr(dev, "has_font", lambda folders: False)
    dev.set_up("run", dev.X_LIBRARIES)
    assert all(command[0] != "apt-get" for command in steps.commands)


@pytest.mark.parametrize(
    ("environment", "library"),
    [
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-cursor.so.0"),
    ],
)
def test_a_screen_asks_for_its_own_libraries(
    dev: ModuleType, environment: dict[str, str], library: str
) -> None:
    assert library in dev.screen_libraries(environment)
    assert library in dev.screen_libraries({**environment, "QT_QPA_PLATFORM": "wayland;xcb"})
    assert library not in dev.screen_libraries({**environment, "QT_QPA_PLATFORM": "offscreen"})


def test_no_screen_is_told_before_anything_is_fetched(
    dev: ModuleType,
    steps: Steps,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert dev.main(["run"]) == 1
    assert "There is no screen" in _one_sentence(capsys.readouterr().err)
    assert steps.commands == []


@ON_POSIX
def test_further_arguments_reach_the_app(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(dev.os, "execv", lambda path, command: started.append(command))
    monkeypatch.setattr(dev.subprocess, "call", lambda command: 0)
    dev.main(["run", "check", "scenarios"])
    assert started[0][-4:] == ["-m", "simulator", "check", "scenarios"]


def test_further_arguments_reach_pytest_and_its_exit_code_comes_back(
    dev: ModuleType, steps: Steps, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "wayland")

    def call(command: list[str], cwd: str, env: dict[str, str]) -> int:
        started.append(command)
        assert env["QT_QPA_PLATFORM"] == "offscreen", "no window may open over someone's work"
        return 5

    monkeypatch.setattr(dev.subprocess, "call", call)
    assert dev.main(["test", "-k", "trust"]) == 5
    assert started[0][1:] == ["-m", "pytest", "-k", "trust"]


def test_an_unknown_measurement_names_those_there_are(
    dev: ModuleType, steps: Steps, capsys: pytest.CaptureFixture[str]
) -> None:
    (dev.ROOT / "bench").mkdir()
    (dev.ROOT / "bench" / "reading.py").touch()
    assert dev.main(["bench", "writing"]) == 1
    assert capsys.readouterr().err == "No measurement is named writing; there are: reading.\n"


def test_an_unknown_command_shows_the_help(
    dev: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["rum"]) == 2
    assert "python3 dev.py run" in capsys.readouterr().out


def test_the_words_of_a_pip_without_network_are_understood(tmp_path: Path) -> None:
    for name in ("dev.py", "pyproject.toml"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    cut_off = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PIP_") and not name.lower().endswith("_proxy")
    }
    cut_off |= {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_NO_CACHE_DIR": "1",
        "PIP_RETRIES": "1",
    }
    answer = subprocess.run(
        [sys.executable, "dev.py", "test"],
        cwd=tmp_path,
        env=cut_off,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert answer.returncode == 1
    said = _one_sentence(answer.stderr)
    assert "because nothing could be fetched from the network" in said
    assert str(tmp_path / ".venv" / "set-up.log") in said
