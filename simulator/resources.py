"""Finds the shipped scenarios and assets, from a checkout and from an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    """The folder that holds ``scenarios`` and ``assets``.

    A wheel carries both inside the package; a checkout has them beside it.
    """
    bundled = _PACKAGE / "_bundled"
    return bundled if bundled.is_dir() else _PACKAGE.parent


def assets_dir() -> Path:
    """The folder of fonts, icons, the taxonomy and other shipped data."""
    return _root() / "assets"


def scenarios_dir() -> Path:
    """The folder of the shipped scenarios."""
    return _root() / "scenarios"


def import_root() -> Path:
    """The folder that holds this package, for a Python process started beside this one."""
    return _PACKAGE.parent


def checkout_root() -> Path | None:
    """The folder of the checkout this runs from; None when it is installed."""
    return _PACKAGE.parent if _root() == _PACKAGE.parent else None
