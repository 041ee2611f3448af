"""Tells whether there is a screen to open the app on; without one Qt would end the process."""

from __future__ import annotations

from collections.abc import Mapping


def missing_display(platform: str, environment: Mapping[str, str]) -> str | None:
    """What to tell the person when there is no screen, else None.

    Args:
        platform: As ``sys.platform``; only Linux and the BSDs name their screen in variables.
        environment: As ``os.environ``.
    """
    if platform in ("win32", "darwin"):
        return None
    if any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return None
    return (
        "There is no screen to open Safe Space on (neither DISPLAY nor WAYLAND_DISPLAY is set): "
        "start it from a desktop session, or practise here with “safe-space play SCENARIO”."
    )
