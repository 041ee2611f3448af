"""The dependencies: those declared are those used, told of, and free of a known bad version."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from tests.packaging.environment import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RUNTIME = [Requirement(text) for text in PROJECT["dependencies"]]
VOICE = [Requirement(text) for text in PROJECT["optional-dependencies"]["voice"]]
DEVELOPMENT = [Requirement(text) for text in PROJECT["optional-dependencies"]["dev"]]
README = (ROOT / "README.md").read_text("utf-8")


def _qt() -> Requirement:
    return next(one for one in RUNTIME if one.name == "PySide6-Essentials")


def _imported() -> set[str]:
    """Every top-level module that the program names in an import."""
    found: set[str] = set()
    for file in (ROOT / "simulator").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.split(".")[0])
    return found - sys.stdlib_module_names - {"simulator"}


def test_the_qt_that_aborts_on_each_void_call_is_kept_out() -> None:
    # 6.12.0 on CPython 3.10 and 3.11 drops a reference to None on each call that returns nothing.
    assert not _qt().specifier.contains("6.12.0")
    assert [one.specifier for one in VOICE] == [_qt().specifier]
    assert metadata.version("PySide6-Essentials") != "6.12.0"


@pytest.mark.parametrize("requirement", [*RUNTIME, *DEVELOPMENT], ids=lambda one: one.name)
def test_the_installed_version_is_in_the_declared_range(requirement: Requirement) -> None:
    assert requirement.specifier.contains(metadata.version(requirement.name))


@pytest.mark.parametrize("requirement", [*RUNTIME, *VOICE], ids=lambda one: one.name)
def test_a_declared_range_has_a_lower_and_an_upper_end(requirement: Requirement) -> None:
    assert {one.operator for one in requirement.specifier} >= {">=", "<"}


def test_every_import_of_the_program_belongs_to_a_declared_dependency() -> None:
    owners = metadata.packages_distributions()
    declared = {canonicalize_name(one.name) for one in RUNTIME}
    # Shiboken is the part of PySide6 that every PySide6 brings along.
    declared.add(canonicalize_name("shiboken6"))
    strays = {
        module: owners.get(module, [])
        for module in _imported()
        if not {canonicalize_name(owner) for owner in owners.get(module, [])} & declared
    }
    assert strays == {}


def test_the_readme_tells_of_every_dependency_and_of_no_other() -> None:
    table = README.split("| package | why | licence |")[1].split("\n\n")[0]
    rows = re.findall(r"^\| ([\w.-]+) \| \S.* \| \S.* \|$", table, re.MULTILINE)
    assert [name for name in rows if name != "---"] == [one.name for one in RUNTIME]


def test_the_supported_pythons_are_those_of_every_dependency() -> None:
    supported = SpecifierSet(PROJECT["requires-python"])
    versions = [f"3.{minor}" for minor in range(30) if supported.contains(f"3.{minor}")]
    for requirement in RUNTIME:
        needed = SpecifierSet(metadata.metadata(requirement.name)["Requires-Python"])
        assert [one for one in versions if not needed.contains(one)] == [], requirement.name
