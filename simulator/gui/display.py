"""Tells whether there is a screen to open the app on; without one Qt would end the process."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - X servers agree on this folder


def x_server_listens(number: str) -> bool:
    """Whether an X server of this machine has the display ``number``."""
    place = _SOCKETS / f"X{number}"
    if place.exists():
        return True
    # A container that shares the network but not the folder still reaches the unnamed socket.
    import socket

    with socket.socket(socket.AF_UNIX) as unnamed:
        unnamed.settimeout(1)
        return unnamed.connect_ex(f"\0{place}") == 0


def missing_display(
    platform: str,
    environment: Mapping[str, str],
    listens: Callable[[str], bool] = x_server_listens,
) -> str | None:
    """What to tell the person when there is no screen, else None.

    Args:
        platform: As ``sys.platform``; only Linux and the BSDs name their screen in variables.
        environment: As ``os.environ``.
        listens: Whether a local X server has the display with this number.
    """
    if platform in ("win32", "darwin"):
        return None
    if environment.get("WAYLAND_DISPLAY") or environment.get("QT_QPA_PLATFORM"):
        return None
    display = environment.get("DISPLAY", "")
    host, _, number = display.rpartition(":")
    if display and (host not in ("", "unix") or listens(number.partition(".")[0])):
        return None
    why = (
        f"nothing answers at DISPLAY={display}"
        if display
        else "neither DISPLAY nor WAYLAND_DISPLAY is set"
    )
    return (
        f"There is no screen to open Safe Space on ({why}): "
        "start it from a desktop session, or practise here with “safe-space play SCENARIO”."
    )
