"""Texts to edit: the shipped scenarios, a small one, and texts that are broken in every way."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SHIPPED = sorted((ROOT / "scenarios").glob("*.yaml"))
BROKEN = sorted((ROOT / "tests" / "scenario" / "broken").glob("*.yaml"))
SAMPLES = sorted((ROOT / "tests" / "scenario" / "samples").glob("*.yaml"))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """``shipped_text``, ``broken_text`` and ``whole_text`` stand for each file."""
    for name, paths in (
        ("shipped_text", SHIPPED),
        ("broken_text", BROKEN),
        ("whole_text", SHIPPED + SAMPLES),
    ):
        if name in metafunc.fixturenames:
            texts = [path.read_bytes().decode("utf-8") for path in paths]
            metafunc.parametrize(name, texts, ids=[path.stem for path in paths])


@pytest.fixture(scope="session")
def small() -> str:
    """A whole scenario of a few lines, in block and in flow style."""
    return (ROOT / "tests" / "scenario" / "samples" / "whole.yaml").read_text("utf-8")
