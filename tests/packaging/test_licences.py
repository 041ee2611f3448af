"""What is bundled may be given on: each file's licence is known, and none is a GPL."""

from __future__ import annotations

import re
import tomllib
import zipfile
from email.parser import HeaderParser
from pathlib import Path

import pytest
import yaml

from tests.packaging.environment import ROOT

ASSETS = ROOT / "assets"
LICENCES = ASSETS / "licences"
LISTED = tomllib.loads((LICENCES / "bundled.toml").read_text("utf-8"))
SCENARIOS = sorted((ROOT / "scenarios").glob("*.yaml"))

#: What may be bundled: all of these may be given on with the program, changed or not.
PERMITTED = {"MIT", "ISC", "OFL-1.1", "CC0-1.0", "CC-BY-4.0"}


def _scenario_licence(path: Path) -> str:
    return str(yaml.safe_load(path.read_text("utf-8"))["license"])


def test_every_asset_has_a_licence_on_the_list() -> None:
    shipped = {path.name for path in ASSETS.iterdir() if path.name != "pictures"}
    assert shipped == set(LISTED)


@pytest.mark.parametrize("place", sorted(LISTED))
def test_a_bundled_licence_is_permitted_and_its_source_told(place: str) -> None:
    entry = LISTED[place]
    assert entry["licence"] in PERMITTED
    assert entry["source"]
    if entry["licence"] in ("ISC", "OFL-1.1"):
        # These two ask that their text go along.
        assert (LICENCES / entry["text"]).read_text("utf-8").strip()


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_a_shipped_scenario_may_be_given_on(path: Path) -> None:
    assert _scenario_licence(path) in PERMITTED


def test_the_wheel_declares_exactly_the_licences_it_carries(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = HeaderParser().parsestr(archive.read(name).decode())
    carried = {entry["licence"] for entry in LISTED.values()} | {"MIT"}
    carried |= {_scenario_licence(path) for path in SCENARIOS}
    assert set(metadata["License-Expression"].split(" AND ")) == carried


def test_no_bundled_text_is_under_a_gpl(wheel: Path) -> None:
    gpl = re.compile(rb"GNU (Lesser |Affero )?General Public License|\b[AL]?GPL-\d")
    with zipfile.ZipFile(wheel) as archive:
        found = [name for name in archive.namelist() if gpl.search(archive.read(name))]
    # The README, which the metadata repeats, names the licence of Qt, fetched and not bundled.
    assert [name for name in found if not name.endswith(".dist-info/METADATA")] == []
