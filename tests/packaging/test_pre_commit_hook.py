"""The hook that others' repositories take from here: it names a command that does what it says."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib

import pytest
import yaml

from tests.packaging.environment import ROOT


@pytest.fixture(scope="module")
def hook():
    """The one hook that is offered."""
    (found,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return found


def run(hook, *files):
    """Run the hook's entry on files, from this checkout."""
    command, *arguments = shlex.split(hook["entry"])
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    module = scripts[command].removesuffix(".__main__:main")
    return subprocess.run(
        [sys.executable, "-m", module, *arguments, *map(str, files)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def test_it_is_named_and_installs_as_a_python_package(hook):
    assert (hook["id"], hook["language"], hook["types"]) == ("safe-space-check", "python", ["yaml"])
    assert (ROOT / "pyproject.toml").is_file()


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("scenarios/first-visit.yaml", True),
        ("course/scenarios/week-2/first-visit.yml", True),
        ("scenarios/AUTHORING.md", False),
        ("my-scenarios.yaml", False),
        (".github/workflows/test.yaml", False),
    ],
)
def test_it_takes_scenarios_and_leaves_other_files_alone(hook, name, is_wanted):
    assert bool(re.search(hook["files"], name)) is is_wanted


def test_a_sound_scenario_may_be_committed(hook):
    ran = run(hook, ROOT / "scenarios" / "first-visit-maya.yaml")
    assert ran.returncode == 0, ran.stdout


def test_a_broken_scenario_is_refused_with_the_reason(hook):
    broken = ROOT / "tests" / "scenario" / "broken" / "e104-fact-id.yaml"
    ran = run(hook, ROOT / "scenarios" / "first-visit-maya.yaml", broken)
    assert ran.returncode == 1
    assert "E104" in ran.stdout
